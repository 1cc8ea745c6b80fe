"""One incident as a form: two lines are asked for, everything else may stay empty."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ehassess.domain.incidents import LONGEST, LONGEST_LINE, Incident
from ehassess.gui.pages.helped import Helped, RiskChoice
from ehassess.gui.pages.particulars_entries import DayEntry
from ehassess.gui.widgets.boxes import card, column
from ehassess.gui.widgets.captioned import Alarm, captioned
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.tokens import S3, Look
from ehassess.words import Words

LINES = 92
"""Height of a field of a few lines at 100 %, in pixels."""


class IncidentForm(QWidget):
    """`drafted` carries the Incident as written after each change, `saving` one in which nothing is missing."""

    drafted = Signal(object)
    saving = Signal(object)
    left = Signal()

    def __init__(self, look: Look, words: Words, risks: Sequence[RiskChoice], incident: Incident, today: date) -> None:
        """The risks to choose from, what was written so far, and the last day that is taken."""
        super().__init__()
        self._look, self._words, self._incident = look, words, incident
        self.alarm = Alarm(look)
        self.noticed = DayEntry(look, words, self.tr("When did you notice it?"), "", today)
        self.noticed.missing = self.tr("Write the day")
        self.noticed.show_day(incident.noticed_on)
        self.closed = DayEntry(
            look, words, self.tr("When was it over?"), self.tr("Empty while it is not."), today, self.tr("Not over yet")
        )
        self.closed.show_day(incident.closed_on)
        self.title, self.told = QLineEdit(incident.title), QLineEdit(incident.told)
        self.happened, self.done, self.lesson = map(self._text, (incident.happened, incident.done, incident.lesson))
        self.helped = Helped(look, risks, incident.scenario, incident.measures)
        save = button(self.tr("Save"), "primary")
        save.clicked.connect(self._check)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        heading = title(
            self.tr("An incident"), self.tr("The first two lines are needed. Everything else may stay empty.")
        )
        self.setLayout(column(page(heading, self.alarm, *self._cards(), footer=actions(save, cancel), wide=720)))
        for line in (self.title, self.told):
            line.textChanged.connect(self._changed)
        for text in (self.happened, self.done, self.lesson):
            text.textChanged.connect(self._changed)
        for day in (self.noticed, self.closed):
            day.stated.connect(self._changed)
        self.helped.changed.connect(self._changed)

    @property
    def written(self) -> Incident:
        """What is in the fields; a day that is not understood stays the last one that was."""
        return Incident(
            self._incident.id,
            self.noticed.day() or self._incident.noticed_on,
            self.title.text().strip(),
            self.happened.toPlainText().strip(),
            self.done.toPlainText().strip(),
            self.told.text().strip(),
            self.helped.risk,
            self.helped.measures,
            self.lesson.toPlainText().strip(),
            self.closed.day(),
        )

    def _cards(self) -> tuple[QWidget, ...]:
        name = self.tr("In a few words, such as: a false invoice was opened")
        learn = self.tr("It stays here until you share it yourself.")
        return (
            card(self.noticed, captioned(self.tr("What was it?"), self.title, name), gap=S3),
            card(
                captioned(self.tr("What happened?"), self.happened),
                captioned(self.tr("What did you do?"), self.done),
                captioned(self.tr("Whom did you tell?"), self.told),
                self.closed,
                gap=S3,
            ),
            card(self.helped, captioned(self.tr("What could others learn from it?"), self.lesson, learn), gap=S3),
        )

    def _text(self, words: str) -> QPlainTextEdit:
        made = QPlainTextEdit(words)
        made.setTabChangesFocus(True)
        made.setFixedHeight(round(LINES * self._look.scale))
        return made

    def _changed(self) -> None:
        self.drafted.emit(self.written)

    def _check(self) -> None:
        """Say at which field something is wrong, or hand it on."""
        for day in (self.noticed, self.closed):
            day.flush()
        found = self.written
        self.alarm.clear()
        for entry in (self.noticed, self.closed):
            if entry.fault:
                self.alarm.say(entry.fault, entry.field)
                return
        if wrong := self._wrong(found):
            self.alarm.say(*wrong)
            return
        self.saving.emit(found)

    def _wrong(self, found: Incident) -> tuple[str, QWidget] | None:
        """What is missing or too long, and where."""
        number = self._words.number
        if not found.title:
            return self.tr("Write in a few words what it was"), self.title
        if found.closed_on is not None and found.closed_on < found.noticed_on:
            return self.tr("It cannot be over before it was noticed"), self.closed.field
        long = self.tr("This text is longer than {0} characters: shorten it")
        for line in (self.title, self.told):
            if len(line.text().strip()) > LONGEST_LINE:
                return long.format(number(LONGEST_LINE)), line
        for text in (self.happened, self.done, self.lesson):
            if len(text.toPlainText().strip()) > LONGEST:
                return long.format(number(LONGEST)), text
        return None
