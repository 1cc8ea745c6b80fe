"""A lesson for all others: what happened and what helped, with everything that the file will hold beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ehassess.domain.naming import hints_in
from ehassess.gui.pages.helped import Helped, RiskChoice
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import Item, card, column, holder, row, rule
from ehassess.gui.widgets.captioned import Alarm, captioned
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import Banner, breakable
from ehassess.submission.contribution import LONGEST, Contribution
from ehassess.tokens import S1, S2, S4, Look
from ehassess.words import Words

LINES = 148
"""Height of the field for the lesson at 100 %, in pixels."""
NAMES = 208
"""Width of the names of what the file holds at 100 %, in pixels."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was chosen and written so far; measures divided by spaces."""

    risk: str = ""
    lesson: str = ""
    measures: str = ""


@dataclass(frozen=True, slots=True)
class From:
    """What the file says of who gives it: kind and size class, each as id and in words."""

    kind: str
    kind_words: str
    size: int
    size_words: str


class ContributionPage(QWidget):
    """`drafted` carries a Draft after each change, `saving` a Contribution that was looked at."""

    drafted = Signal(object)
    saving = Signal(object)
    left = Signal()

    def __init__(self, look: Look, words: Words, risks: Sequence[RiskChoice], giver: From, draft: Draft) -> None:
        """The risks to choose from, what is known of the giver, and what was written before."""
        super().__init__()
        self._look, self._words, self._giver = look, words, giver
        self._risks = {each.id: each for each in risks}
        self.helped = Helped(look, risks, draft.risk, draft.measures.split())
        self.lesson = QPlainTextEdit(draft.lesson)
        self.lesson.setTabChangesFocus(True)
        self.lesson.setFixedHeight(round(LINES * look.scale))
        self.count, self.alarm = label("", "muted"), Alarm(look)
        self._held, self._hint = column(), column()
        hint = self.tr("A few sentences: what happened, what you noticed first, what helped, what you do now.")
        write = card(self.helped, captioned(self.tr("What others can learn from it"), self.lesson, hint), self.count)
        save = button(self.tr("Save the file"), "primary", "export", look)
        save.clicked.connect(self._check)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        lead = self.tr("Your authority can collect it and warn others. Nothing in the file says who you are.")
        heading = title(self.tr("Share a lesson"), lead)
        parts: tuple[Item, ...] = (heading, self.alarm, write, holder(self._hint), holder(self._held))
        self.setLayout(column(page(*parts, footer=actions(save, back), wide=880)))
        self.helped.changed.connect(self._changed)
        self.lesson.textChanged.connect(self._changed)
        self._show()

    @property
    def shared(self) -> Contribution:
        """Everything that the file will hold, as it stands now."""
        giver, helped = self._giver, self.helped
        return Contribution(giver.kind, giver.size, helped.risk, self.lesson.toPlainText().strip(), helped.measures)

    def _changed(self) -> None:
        found = self.shared
        self.drafted.emit(Draft(found.scenario, self.lesson.toPlainText(), " ".join(found.measures)))
        self.alarm.clear()
        self._show()

    def _show(self) -> None:
        """The lines of the file, how long the lesson is, and what in it may name somebody."""
        found, number = self.shared, self._words.number
        counted = self.tr("{0} of at most {1} characters").format(number(len(found.lesson)), number(LONGEST))
        self.count.setText(counted)
        emptied(self._held)
        lines = column(label(self.tr("The file will hold exactly this"), "h2"), S1)
        for name, words in self._lines(found):
            lines.addWidget(rule())
            heading = label(name, "h3")
            heading.setFixedWidth(round(NAMES * self._look.scale))
            lay = row(heading, label(breakable(words)), gap=S4, margins=(0, S2, 0, S2))
            lay.setStretch(1, 1)
            lines.addLayout(lay)
        nobody = self.tr("It is signed with a key that is made for this file and thrown away: it cannot lead to you.")
        _put(self._held, card(holder(lines), label(nobody, "muted"), kind="tint"))
        emptied(self._hint)
        if hints := hints_in(found.lesson):
            said = self.tr("Check before you save: {0}").format(", ".join(hints))
            _put(self._hint, Banner(self._look, "warn", self.tr("This may name somebody"), breakable(said)))

    def _lines(self, found: Contribution) -> list[tuple[str, str]]:
        """Name and content of every line of the file."""
        giver, risk = self._giver, self._risks.get(found.scenario)
        names = dict(risk.measures) if risk else {}
        none = self.tr("nothing yet")
        helped = "\n".join(f"{name} {names[name]}" for name in found.measures)
        return [
            (self.tr("Kind of provider"), f"{giver.kind} ({giver.kind_words})"),
            (self.tr("Size"), f"{giver.size} ({giver.size_words})"),
            (self.tr("Risk"), f"{found.scenario} {risk.name}" if risk else none),
            (self.tr("Lesson"), found.lesson or none),
            (self.tr("Measures that helped"), helped or self.tr("none")),
        ]

    def _check(self) -> None:
        """Say what is missing, or hand it on."""
        found = self.shared
        self.alarm.clear()
        if not found.scenario:
            self.alarm.say(self.tr("Choose the risk that it was"), self.helped.list)
        elif not found.lesson:
            self.alarm.say(self.tr("Write what others can learn from it"), self.lesson)
        elif len(found.lesson) > LONGEST:
            over = self._words.number(len(found.lesson) - LONGEST)
            self.alarm.say(self.tr("The lesson is too long by {0} characters").format(over), self.lesson)
        else:
            self.saving.emit(found)


def _put(place: QVBoxLayout, part: QWidget) -> None:
    """Show it at once, whether or not the page is shown yet."""
    place.addWidget(part)
    part.show()
