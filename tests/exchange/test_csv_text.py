"""What stands in a CSV file is shown by a spreadsheet, never reckoned."""

from __future__ import annotations

import csv
import io

import pytest

from ehassess.exchange.csv_text import csv_text


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "|calc",
        "%x",
        " =1",
        "\t=1",
        "\n=1",
        "\u00a0=1",
        "\ufeff=1",
        "\uff1d1",
        "\u202e=1",
    ],
)
def test_no_cell_begins_a_formula(cell: str) -> None:
    ((read,),) = csv.reader(io.StringIO(csv_text([[cell]])))
    assert read.startswith("'")


@pytest.mark.parametrize("cell", ["yes", "a=b", ";=1", ',"=1"', "two\nlines", "", "é œ", "1 - 2"])
def test_other_text_stays_as_it_is_within_its_cell(cell: str) -> None:
    assert list(csv.reader(io.StringIO(csv_text([[cell, "x"], ["y", cell]])))) == [[cell, "x"], ["y", cell]]
    assert csv_text([[cell]]).startswith('"')
