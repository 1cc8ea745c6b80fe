"""Tests and incidents: when restoring and an emergency were last tried, how many incidents there were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import Records
from ehassess.gui.pages.particulars_entries import CountEntry, DayEntry, Entry
from ehassess.gui.widgets.boxes import column
from ehassess.tokens import S4, Look
from ehassess.words import Words


class RecordsForm(QWidget):
    """Two days and two numbers, each optional; `changed` carries Records that hold together."""

    changed = Signal(object)

    def __init__(self, look: Look, words: Words, records: Records, today: date) -> None:
        """What is on disk, and the last day that is taken."""
        super().__init__()
        self._words, self._records = words, records
        empty, never = self.tr("Empty means: never, or not known."), self.tr("Never, or not known")
        self.restore_test = DayEntry(
            look, words, self.tr("When was a backup last restored as a test?"), empty, today, never
        )
        self.exercise = DayEntry(look, words, self.tr("When was an emergency last practised?"), empty, today, never)
        self.incidents = CountEntry(
            look,
            words,
            self.tr("How many security incidents in the last twelve months?"),
            self.tr("0 if there was none; empty if not known."),
        )
        self.notified = CountEntry(look, words, self.tr("How many of these were reported to an authority?"), "")
        self.setLayout(column(*self.entries(), gap=S4))
        self.show_records(records)
        self.restore_test.stated.connect(lambda when: self._offer(replace(self._records, restore_test=when)))
        self.exercise.stated.connect(lambda when: self._offer(replace(self._records, exercise=when)))
        for entry in (self.incidents, self.notified):
            entry.written.connect(self._counted)

    def entries(self) -> tuple[Entry, ...]:
        """The fields, from the top."""
        return (self.restore_test, self.exercise, self.incidents, self.notified)

    def show_records(self, records: Records) -> None:
        """What is on disk; fields that hold something faulty keep it, so that it can be mended."""
        self._records = records
        for day, when in ((self.restore_test, records.restore_test), (self.exercise, records.exercise)):
            if not day.fault:
                day.show_day(when)
        if not (self.incidents.fault or self.notified.fault):
            self.incidents.show_count(records.incidents)
            self.notified.show_count(records.notified)

    def flush(self) -> None:
        """Take over now what was written."""
        for entry in (self.restore_test, self.exercise, self.incidents, self.notified):
            entry.flush()

    def _counted(self) -> None:
        """Offer both numbers once they hold together, or say why they do not."""
        if self.incidents.fault or (self.notified.fault and self.notified.count() is None):
            return
        happened, notified = self.incidents.count(), self.notified.count()
        if notified is not None and happened is None:
            self.notified.blame(self.tr("Write first how many incidents there were"))
        elif notified is not None and happened is not None and notified > happened:
            most = self._words.number(happened)
            self.notified.blame(self.tr("Write at most {0}, the number of incidents above").format(most))
        else:
            self.notified.say("")
            self._offer(replace(self._records, incidents=happened, notified=notified))

    def _offer(self, records: Records) -> None:
        if records != self._records:
            self.changed.emit(records)
