"""Whichever call of the system fails, nothing saved is lost, and it is told; `long io-faults` lets a thousand fail."""

from __future__ import annotations

from collections.abc import Callable

from tests.reliability.io_faults import failed


def test_nothing_saved_is_lost_when_a_call_of_the_system_fails_and_what_could_not_be_done_is_told(
    judge: Callable[[str], str],
) -> None:
    judge("cc")
    found = failed(40, seed=20260302)
    assert found.get("wrong", 0) == 0, found
    assert found["told store.disk_trouble"] > 10
