"""A year is a year, also from a leap day."""

from __future__ import annotations

from datetime import date

import pytest

from ehassess.domain.days import a_year_after


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2026, 12, 4), date(2027, 12, 4)),
        (date(2028, 2, 29), date(2029, 2, 28)),
        (date(2027, 2, 28), date(2028, 2, 28)),
    ],
)
def test_answers_and_reports_hold_for_a_year(day: date, due: date) -> None:
    assert a_year_after(day) == due
