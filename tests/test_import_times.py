"""The list of what each module adds to a start says what was loaded, and finds what ought to be held off it."""

from __future__ import annotations

import pytest

from tests.long.imports import STARTS, Import, by_library, imports, medians, not_held_off, read

PRINTED = """import time: self [us] | cumulative | imported package
import time:      1500 |       1500 |   json.scanner
a line of the program
import time:      2000 |       3500 | ehassess.words
"""


def test_what_python_prints_is_read_and_the_slowest_comes_first() -> None:
    found = read(PRINTED.splitlines())
    assert found == (Import("json.scanner", 1.5), Import("ehassess.words", 2.0))
    assert medians([found, found])[0] == Import("ehassess.words", 2.0)
    assert by_library(found) == (Import("ehassess", 2.0), Import("Python’s own", 1.5))


def test_a_library_that_ought_to_be_held_off_is_named() -> None:
    assert not_held_off([Import("yaml.reader", 1), Import("json", 1)]) == {"yaml"}


@pytest.mark.parametrize("start", STARTS)
def test_a_start_loads_nothing_that_is_held_off(start: str) -> None:
    found = imports(STARTS[start])
    assert "ehassess" in {each.name for each in found}
    assert not_held_off(found) == set()
