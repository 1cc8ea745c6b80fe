"""One enrolled key: whose it is, for which days, what it signed, and the way to revoke it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ehassess.authority.enrolment import EnrolledKey
from ehassess.gui.pages.authority_keys import MARKS, state_words
from ehassess.gui.pages.signed import grouped
from ehassess.gui.theme import label
from ehassess.gui.widgets.ask import Ask
from ehassess.gui.widgets.boxes import card, column, holder, rule
from ehassess.gui.widgets.captioned import Alarm, captioned
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.days import DayField
from ehassess.gui.widgets.entries import FactRow
from ehassess.gui.widgets.page import actions, page
from ehassess.gui.widgets.reveal import bring_into_view
from ehassess.gui.widgets.rows import breakable
from ehassess.tokens import S1, S3, S4, Look
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class KeyModel:
    """A key, what the national numbers are called, how many reports its owner handed in, and the day of today."""

    key: EnrolledKey
    numbers: tuple[tuple[str, str], ...]
    reports: int
    today: date


class KeyPage(QWidget):
    """`left` means Back, `reports_wanted` asks for the reports of the owner, `revoked` carries the day from which the
    key is trusted no more, and the reason."""

    left = Signal()
    reports_wanted = Signal()
    revoked = Signal(object, str)

    def __init__(self, look: Look, words: Words, model: KeyModel) -> None:
        """Everything of one key."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        back = button(self.tr("All keys"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        head = holder(column(back, label(breakable(model.key.name), "h1"), gap=S1))
        parts: list[QWidget] = [head, self._facts()]
        if model.key.revoked_on is None:
            parts.append(self._form())
        leave = button(self.tr("Back to the keys"))
        leave.clicked.connect(self.left)
        self.setLayout(column(page(*parts, footer=actions(leave), wide=880, gap=S3)))

    def take_focus(self) -> None:
        """The heading, so that a screen reader says whose key this is."""
        heading = next(text for text in self.findChildren(QLabel) if text.property("type") == "h1")
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self) -> QWidget:
        model, key, words = self._model, self._model.key, self._words
        self._lay = column(label(self.tr("The key"), "h2"), S1)
        state = key.state_on(model.today)
        said = state_words()[state]
        if key.revoked_on is not None:
            said = self.tr("{0} from {1} on").format(said, words.day(key.revoked_on))
        self._add(MARKS[state], self.tr("State"), said, key.reason)
        self._add("info", self.tr("Fingerprint"), grouped(key.key_fingerprint))
        self._add("info", self.tr("Days"), self._days())
        for name, value in model.numbers:
            self._add("info", name, value)
        if key.region:
            self._add("info", self.tr("Region"), key.region)
        if model.reports:
            told = self.tr("See its {0} reports").format(words.number(model.reports))
            see = button(self.tr("See its report") if model.reports == 1 else told, "link")
            see.clicked.connect(self.reports_wanted)
            self._lay.addWidget(see)
        else:
            self._lay.addWidget(label(self.tr("This care provider has handed in nothing yet."), "muted"))
        return card(holder(self._lay), pad=S4)

    def _days(self) -> str:
        begin, end, day = self._model.key.valid_from, self._model.key.valid_until, self._words.day
        if begin and end:
            return self.tr("from {0} until {1}").format(day(begin), day(end))
        if begin:
            return self.tr("from {0} on").format(day(begin))
        return self.tr("until {0}").format(day(end)) if end else self.tr("every day")

    def _add(self, kind: str, name: str, answer: str, detail: str = "") -> None:
        if self._lay.count() > 2:
            self._lay.addWidget(rule())
        self._lay.addWidget(FactRow(self._look, kind, name, answer, detail))

    def _form(self) -> QWidget:
        """From when on, why, and once more whether it is meant."""
        look, today = self._look, self._model.today
        lead = self.tr("When it was lost or stolen, or when its owner has left.")
        self.day, self.reason = DayField(self._words, today, today), QLineEdit()
        self.day.setFixedWidth(round(176 * look.scale))
        self.alarm = Alarm(look)
        self.revoke = button(self.tr("Revoke this key"))
        self.revoke.clicked.connect(self._check)
        self.reason.returnPressed.connect(self._check)
        hint = self.tr("What it signed before counts only if a time stamp proves the day.")
        self._asked = column(gap=S3)
        self._asked.addWidget(self.revoke)
        return card(
            label(self.tr("Revoke it"), "h2"),
            label(lead, "muted"),
            S1,
            captioned(self.tr("Not trusted from this day on"), self.day, hint),
            captioned(self.tr("Reason"), self.reason, self.tr("It stays in the register.")),
            self.alarm,
            holder(self._asked),
            pad=S4,
            gap=S3,
        )

    def _check(self) -> None:
        """Say what is missing, or ask whether it is meant."""
        self.alarm.clear()
        day, reason = self.day.day(), self.reason.text().strip()
        if day is None:
            self.alarm.say(self.day.fault() or self.tr("Write from which day on the key is not trusted"), self.day)
            return
        if not reason:
            self.alarm.say(self.tr("Write why the key is revoked"), self.reason)
            return
        heading = self.tr("Revoke the key of {0} from {1} on?").format(self._model.key.name, self._words.day(day))
        text = self.tr("This cannot be taken back. The care provider needs another key to hand in a report.")
        ask = Ask(self._look, "warn", heading, text, self.tr("Revoke the key"), self.tr("Keep the key"))
        ask.agreed.connect(lambda: self.revoked.emit(day, reason))
        ask.refused.connect(self._kept)
        self.revoke.hide()
        self._asked.addWidget(ask)
        ask.show()
        ask.take_focus()
        bring_into_view(ask)

    def _kept(self) -> None:
        self.revoke.show()
        self.revoke.setFocus(Qt.FocusReason.OtherFocusReason)
