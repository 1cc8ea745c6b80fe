"""The rounds of the dossier: all of them, what has to be answered again, and how the next one begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.carry import Again
from ehassess.domain.rounds import RoundEntry
from ehassess.domain.texts import Texts
from ehassess.gui.glyphs import picture
from ehassess.gui.pages.result_cards import Card
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.planning import GradeChip
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

SHOWN = 8
"""Answers to look at again that are shown before the rest is asked for."""


class RoundsPage(QWidget):
    """Signals: `begun` asks to close this round and begin the next, `confirmed` carries ids of questions whose answers
    are still right, `wanted` a place and what to show there (`signed-log` with ''), `compared` the number of a closed
    round, `left` asks for the result again."""

    begun = Signal()
    confirmed = Signal(object)
    wanted = Signal(str, str)
    compared = Signal(int)
    left = Signal()

    def __init__(
        self, look: Look, words: Words, texts: Texts, rounds: Sequence[RoundEntry], again: Sequence[Again]
    ) -> None:
        """Look, words and pack texts, every round oldest first, and the answers that need a fresh look."""
        super().__init__()
        self._words = words
        back = button(self.tr("Back to the result"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        lead = self.tr("A round is one dated assessment. A year later you begin the next one from its answers.")
        heading = holder(column(back, title(self.tr("Your rounds"), lead), gap=S1))
        listed = ListCard(look, words, rounds)
        listed.compared.connect(self.compared)
        listed.logged.connect(lambda: self.wanted.emit("signed-log", ""))
        self.begin = BeginCard(look, words, rounds[-1])
        self.begin.begun.connect(self.begun)
        parts: list[QWidget] = [listed]
        if again:
            self.again = AgainCard(look, words, texts, again)
            self.again.wanted.connect(self.wanted)
            self.again.confirmed.connect(self.confirmed)
            parts.append(self.again)
        self.setLayout(column(page(heading, *parts, self.begin, wide=860, gap=S4)))

    def begun_words(self, closed: int, answers: int) -> tuple[str, str]:
        """What is said once the round after `closed` has begun with so many answers."""
        number = self._words.number
        told = self.tr("It holds the {0} answers of round {1}.").format(number(answers), number(closed))
        return self.tr("Round {0} has begun").format(number(closed + 1)), told


class ListCard(Card):
    """Every round, the open one first; `compared` carries the number of a closed one, `logged` asks for the reports
    signed in them."""

    compared = Signal(int)
    logged = Signal()

    def __init__(self, look: Look, words: Words, rounds: Sequence[RoundEntry]) -> None:
        """Look, words, the rounds, oldest first."""
        super().__init__()
        lines = column(label(self.tr("All rounds"), "h2"), gap=S1)
        for entry in reversed(rounds):
            lines.addWidget(rule())
            name = self.tr("Round {0}").format(words.number(entry.number))
            if entry.closed_on is None:
                when = self.tr("open since {0}").format(words.day(entry.opened_on))
            else:
                when = self.tr("{0} to {1}, closed").format(words.day(entry.opened_on), words.day(entry.closed_on))
            answered = self.tr("{0} of {1} answered").format(words.number(entry.answered), entry.applicable)
            told = column(label(name, "h3"), label(f"{when} · {answered}", "muted"), gap=2)
            chip = GradeChip(look, entry.grade, 36) if entry.grade else label(self.tr("no grade yet"), "muted")
            lay = row(told, chip, gap=S4, margins=(0, S2, 0, S2))
            lay.setStretch(0, 1)
            if entry.closed_on is not None:
                act = button(self.tr("Compare with today"), "link")
                act.setAccessibleName(self.tr("Compare with today: {0}").format(name))
                act.clicked.connect(lambda _=False, number=entry.number: self.compared.emit(number))
                lay.addWidget(act)
            lines.addLayout(lay)
        signed = WrapLink(self.tr("Signed reports and the authority’s answers"), look)
        signed.clicked.connect(self.logged)
        self.fill(holder(lines), signed)


class AgainCard(Card):
    """Answers that need a fresh look, each with its reason; what is still right is confirmed in one press."""

    confirmed = Signal(object)

    def __init__(self, look: Look, words: Words, texts: Texts, again: Sequence[Again]) -> None:
        """Look, words and pack texts, the answers in asking order."""
        super().__init__()
        self._look, self._words, self._texts, self._again = look, words, texts, tuple(again)
        count = words.number(len(again))
        one, many = self.tr("One answer needs a fresh look"), self.tr("{0} answers need a fresh look")
        name = label(one if len(again) == 1 else many.format(count), "h2")
        self._lines = column()
        self._add(self._again[:SHOWN])
        parts: list[QWidget] = [name, holder(self._lines)]
        if len(again) > SHOWN:
            self.more = button(self.tr("Show all {0}").format(count), "link")
            self.more.clicked.connect(self._show_all)
            parts.append(self.more)
        self.fill(*parts)

    def _show_all(self) -> None:
        self.more.hide()
        self._add(self._again[SHOWN:])

    def _add(self, again: Sequence[Again]) -> None:
        for each in again:
            self._lines.addWidget(rule())
            self._lines.addWidget(self._line(each))

    def _line(self, again: Again) -> QWidget:
        """The question as a link, why, and "still right" where there is an answer."""
        words = self._texts.controls[again.question_id].name
        link = WrapLink(words, self._look)
        link.clicked.connect(lambda: self.wanted.emit("question", again.question_id))
        why = self._words(f"rounds.why_{again.why}")
        if again.given_on is not None:
            why = self.tr("{0}, answered on {1}").format(why, self._words.day(again.given_on))
        lay = row(column(link, label(why, "muted"), gap=2), gap=S4, margins=(0, S2, 0, S2))
        lay.setStretch(0, 1)
        if again.given_on is not None:
            still = button(self.tr("Still right"))
            still.setAccessibleName(self.tr("Still right: {0}").format(words))
            still.clicked.connect(lambda: self.confirmed.emit((again.question_id,)))
            lay.addWidget(still)
        return holder(lay)


class BeginCard(Card):
    """What happens when the next round begins, said before it is done."""

    begun = Signal()

    def __init__(self, look: Look, words: Words, entry: RoundEntry) -> None:
        """Look, words, the open round."""
        super().__init__()
        self._look = look
        name = label(self.tr("Begin the next round"), "h2")
        if not entry.answered:
            waits = self.tr("Answer at least one question of this round first: an empty round cannot be closed.")
            self.fill(name, label(waits, "small"))
            return
        number = words.number(entry.number)
        told = (
            ("lock", self.tr("Round {0} is closed as of today and never changed again.").format(number)),
            ("check", self.tr("Its answers are taken over with their dates; nothing has to be typed again.")),
            ("ask", self.tr("Answers older than a year, or whose question has changed, ask for a fresh look.")),
            ("note", self.tr("Notes, proof, decisions and budget stay. Declaration and incident counts begin empty.")),
            ("warning", self.tr("This cannot be undone. Sign the report of this round first if you need one.")),
        )
        self.start = button(self.tr("Close round {0} and begin the next").format(number))
        self.start.clicked.connect(self._ask)
        self.sure = holder(Flow(*self._sure(number), gap=S3))
        self.sure.hide()
        facts = [self._fact(glyph, said) for glyph, said in told]
        self.fill(name, holder(column(*facts, gap=S2)), S1, self.start, self.sure, gap=S3)

    def _fact(self, glyph: str, words: str) -> QWidget:
        """A sentence that may wrap, with its sign."""
        lay = row(top(picture(glyph, self._look.text, 20)), label(words), gap=S3)
        lay.setStretch(1, 1)
        return holder(lay)

    def _sure(self, number: str) -> tuple[QWidget, ...]:
        """Asked once more, since it cannot be undone."""
        yes, no = button(self.tr("Yes, close round {0}").format(number), "primary"), button(self.tr("Not now"))
        yes.clicked.connect(self.begun)
        no.clicked.connect(self._leave)
        self.yes = yes
        return yes, no

    def _ask(self) -> None:
        self.start.hide()
        self.sure.show()
        self.yes.setFocus()

    def _leave(self) -> None:
        self.sure.hide()
        self.start.show()
        self.start.setFocus()
