"""Fields with a caption above and one line below that says what is wrong, or what was understood."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.pages.particulars_model import EARLIEST, MOST, read_count, read_day
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, row
from ehassess.gui.widgets.controls import button
from ehassess.tokens import S3, Look
from ehassess.words import Words

NARROW = 160
"""Width of a field for a day or a number, in pixels at 100 %."""


class Entry(QWidget):
    """Caption, hint, field, note; `fault` is what is wrong with the words in the field, '' while nothing is."""

    def __init__(self, caption: str, field: QLineEdit, hint: str = "", *beside: QWidget) -> None:
        """Caption, field, what is to be known beforehand ('' for nothing), what stands beside the field."""
        super().__init__()
        self.caption, self.field, self.fault = caption, field, ""
        words = label(caption, "h3")
        words.setBuddy(field)
        field.setAccessibleName(caption)
        field.setAccessibleDescription(hint)
        self._hint = hint
        self.note = label("", "muted")
        self.note.hide()
        line = row(field, *beside, gap=S3)
        line.setStretch(0, 1)
        line.addStretch(0)  # what a field of limited width leaves free lies at its right
        told = [label(hint, "muted")] if hint else []
        self.setLayout(column(words, *told, line, self.note, gap=6))

    def say(self, words: str) -> None:
        """Say what was understood, '' for nothing; a fault is over."""
        self._note(words, wrong=False)

    def blame(self, words: str) -> None:
        """Say what is wrong; the field gets a strong edge until it is mended."""
        self._note(words, wrong=True)

    def _note(self, words: str, wrong: bool) -> None:
        self.fault = words if wrong else ""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.field.setAccessibleDescription(words or self._hint)
        for part, name, value in ((self.field, "fault", wrong), (self.note, "ink", "error" if wrong else "muted")):
            if part.property(name) != value:
                part.setProperty(name, value)
                part.style().unpolish(part)
                part.style().polish(part)


class DayEntry(Entry):
    """A day written as words, or empty; `stated` carries a date, None once it was emptied.

    missing  what is wrong with an empty field, '' where it may stay empty
    """

    stated = Signal(object)

    def __init__(self, look: Look, words: Words, caption: str, hint: str, today: date, never: str = "") -> None:
        """What is asked, the last day that is taken, and what the button says that empties the field ('' for none)."""
        field, empty = QLineEdit(), button(never, "link")
        super().__init__(caption, field, hint, *([empty] if never else []))
        field.setPlaceholderText(self.tr("day/month/year"))
        field.setFixedWidth(round(NARROW * look.scale))
        self.never = empty
        self.never.setAccessibleName(f"{caption}: {never}")
        self._words, self._today = words, today
        self._held: date | None = None
        self.missing = ""
        self.never.hide()
        self.never.clicked.connect(self._empty)
        field.editingFinished.connect(self.flush)

    def show_day(self, when: date | None) -> None:
        """What is on disk."""
        self._held = when
        self.field.setText(self._words.typed_day(when) if when else "")
        self.never.setVisible(bool(when and self.never.text()))
        self.say(self._words.long_day(when) if when else "")

    def day(self) -> date | None:
        """The day that is shown as understood; None where there is none."""
        return self._held

    def flush(self) -> None:
        """Take over what was written, or say what is wrong with it."""
        text = self.field.text().strip()
        when = read_day(text) if text else None
        if fault := self._wrong(text, when):
            self.blame(fault)
        elif when != self._held:
            self.show_day(when)
            self.stated.emit(when)
        elif self.fault:
            self.show_day(when)

    def _wrong(self, text: str, when: date | None) -> str:
        """What is wrong, in words; '' where nothing is."""
        if text and when is None:
            return self.tr("Write day, month and year, such as {0}").format(self._words.typed_day(self._today))
        if when and when > self._today:
            return self.tr("This day is still to come: write one that is past")
        if when and when.year < EARLIEST:
            return self.tr("This day is very long ago: check the year")
        return "" if text else self.missing

    def _empty(self) -> None:
        """No day is known."""
        self.field.clear()
        self.flush()
        self.field.setFocus()


class CountEntry(Entry):
    """A whole number written as words, or empty; `written` comes when the field is left with a number or empty."""

    written = Signal()

    def __init__(self, look: Look, words: Words, caption: str, hint: str) -> None:
        """What is asked."""
        field = QLineEdit()
        field.setFixedWidth(round(NARROW * look.scale))
        super().__init__(caption, field, hint)
        self._words = words
        field.editingFinished.connect(self.flush)

    def show_count(self, count: int | None) -> None:
        """What is on disk."""
        self.field.setText("" if count is None else str(count))
        self.say("")

    def count(self) -> int | None:
        """The number that is written; None where the field is empty or holds something else."""
        return read_count(self.field.text())

    def flush(self) -> None:
        """Take over what was written, or say what is wrong with it."""
        if self.field.text().strip() and self.count() is None:
            most = self._words.number(MOST)
            self.blame(self.tr("Write a whole number from 0 to {0}, or leave it empty").format(most))
            return
        self.say("")
        self.written.emit()
