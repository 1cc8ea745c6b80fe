"""A day as people write it."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtWidgets import QLineEdit

from ehassess.words import Words


def read_day(text: str) -> date | None:
    """The day in `2027-03-01`, `1/3/2027` or `1.3.2027`; None where it is none."""
    turned = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", text.strip())
    try:
        if turned:
            return date(int(turned[3]), int(turned[2]), int(turned[1]))
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


class DayField(QLineEdit):
    """A day in the manner of the language, or nothing; what is none is answered with the day of today as a pattern."""

    def __init__(self, words: Words, today: date, day: date | None = None) -> None:
        """`day`: what stands in it, None for nothing."""
        super().__init__(words.typed_day(day) if day else "")
        self._such_as = words.typed_day(today)
        self.setPlaceholderText(self.tr("day, month, year"))

    def day(self) -> date | None:
        """The day; None where nothing, or no day, is written."""
        return read_day(self.text())

    def fault(self) -> str:
        """What is wrong with it, in words; '' where it is a day or empty."""
        if self.day() is not None or not self.text().strip():
            return ""
        return self.tr("Write day, month and year, such as {0}").format(self._such_as)
