"""Days of the calendar: how long an answer and a report hold."""

from __future__ import annotations

from datetime import date


def a_year_after(day: date) -> date:
    """The same day of the next year, on which what was said on `day` no longer holds; 28 February after a leap day."""
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap_day else day.day)
