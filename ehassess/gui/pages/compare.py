"""Two rounds of one dossier side by side: what became better or worse, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.compare import Comparison, Kind, QuestionChange
from ehassess.domain.rounds import RoundEntry
from ehassess.domain.texts import Texts
from ehassess.gui.glyphs import picture
from ehassess.gui.pages.compare_figures import FiguresCard, SidesCard, control_name
from ehassess.gui.pages.result_cards import Card
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import EmptyState, badge, state_word
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

ORDER = (
    Kind.WORSE,
    Kind.NEWLY_UNKNOWN,
    Kind.BETTER,
    Kind.NEWLY_KNOWN,
    Kind.REWORDED,
    Kind.NEW,
    Kind.NEWLY_ASKED,
    Kind.NO_LONGER_ASKED,
    Kind.DROPPED,
    Kind.SET_ASIDE,
    Kind.TAKEN_UP,
)
"""What needs a look comes first; what only the questionnaire changed comes last."""
SHOWN = 8
"""Questions of one kind that are shown before the rest is asked for."""
LARGE = 1.2
"""Text size from which a line takes two rows."""


class ComparePage(QWidget):
    """What differs; `chosen` carries the numbers of two rounds, `wanted` a place and what to show there, `left` asks
    for the result again."""

    chosen = Signal(int, int)
    wanted = Signal(str, str)
    left = Signal()

    def __init__(
        self, look: Look, words: Words, texts: Texts, rounds: Sequence[RoundEntry], found: Comparison | None
    ) -> None:
        """Look, words and pack texts, every round oldest first, and what differs; None where there is but one round."""
        super().__init__()
        self._words, self._rounds = words, tuple(rounds)
        back = button(self.tr("Back to the result"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        lead = self.tr("What became better or worse, and what only the questionnaire changed.")
        heading = holder(column(back, title(self.tr("Two rounds compared"), lead), gap=S1))
        if found is None:
            self.setLayout(column(page(heading, self._one_only(look), wide=720)))
            return
        parts: list[QWidget] = [self._choice(look, found), SidesCard(look, words, texts, found)]
        for kind in ORDER:
            if changes := found.of(kind):
                made = ChangesCard(look, words, texts, kind, changes)
                made.wanted.connect(self.wanted)
                parts.append(made)
        if not found.questions:
            parts.append(card(badge("done", self.tr("No answer differs"), look.text, small=False)))
        parts.append(FiguresCard(look, words, texts, found))
        self.setLayout(column(page(heading, *parts, wide=960, gap=S4)))

    def _choice(self, look: Look, found: Comparison) -> QWidget:
        """Which two rounds."""
        names = [self._named(entry) for entry in self._rounds]
        numbers = [entry.number for entry in self._rounds]
        self.earlier, self.later = Dropdown(names[:-1], look), Dropdown(names[1:], look)
        self.earlier.setCurrentIndex(numbers.index(found.before.number))
        self.later.setCurrentIndex(numbers.index(found.after.number) - 1)
        self.earlier.setAccessibleName(self.tr("Earlier round"))
        self.later.setAccessibleName(self.tr("Later round"))
        for field in (self.earlier, self.later):
            field.activated.connect(self._choose)
        arrow = picture("forward", look.muted, 20)
        return holder(row(self.earlier, arrow, self.later, None, gap=S3))

    def _choose(self, _index: int) -> None:
        """The later round always comes after the earlier one."""
        earlier, later = self.earlier.currentIndex(), self.later.currentIndex() + 1
        self.chosen.emit(self._rounds[earlier].number, self._rounds[max(later, earlier + 1)].number)

    def _named(self, entry: RoundEntry) -> str:
        number = self._words.number(entry.number)
        if entry.closed_on is None:
            return self.tr("Round {0}, open today").format(number)
        return self.tr("Round {0}, {1}").format(number, self._words.day(entry.closed_on))

    def _one_only(self, look: Look) -> QWidget:
        begin = button(self.tr("See the rounds"), "primary")
        begin.clicked.connect(lambda: self.wanted.emit("rounds", ""))
        told = EmptyState(
            look,
            "clock",
            self.tr("Nothing to compare yet"),
            self.tr("Once you close this round and begin the next, you see here what has changed between the two."),
            begin,
        )
        return card(told, pad=0)


class ChangesCard(Card):
    """All questions that differ in one way."""

    def __init__(self, look: Look, words: Words, texts: Texts, kind: Kind, changes: Sequence[QuestionChange]) -> None:
        """Look, words and pack texts, in which way they differ, and the questions."""
        super().__init__()
        self._look, self._texts = look, texts
        name = label(self.tr("{0}: {1}").format(words(f"rounds.kind_{kind}"), words.number(len(changes))), "h2")
        self._lines = column()
        self._add(changes[:SHOWN])
        self._rest = changes[SHOWN:]
        self.more = button(self.tr("Show {0} more").format(words.number(len(self._rest))), "link")
        self.more.clicked.connect(self._show_all)
        self.more.setVisible(bool(self._rest))
        self.fill(name, holder(self._lines), *([self.more] if self._rest else []))

    def _show_all(self) -> None:
        self.more.hide()
        self._add(self._rest)

    def _add(self, changes: Sequence[QuestionChange]) -> None:
        for change in changes:
            self._lines.addWidget(rule())
            self._lines.addWidget(self._line(change))

    def _line(self, change: QuestionChange) -> QWidget:
        """The question, its answer then, its answer now."""
        words = control_name(self._texts, change.question_id)
        name: QWidget = label(words)
        if change.question_id in self._texts.controls and change.kind not in (Kind.NO_LONGER_ASKED, Kind.DROPPED):
            link = WrapLink(words, self._look)
            link.clicked.connect(lambda: self.wanted.emit("question", change.question_id))
            name = link
        told = column(name, gap=2)
        if change.reworded and change.kind is not Kind.REWORDED:
            told.addWidget(label(self.tr("the question was reworded since"), "muted"))
        both = list(self._answers(change))
        if self._look.scale > LARGE:
            return holder(column(told, Flow(*both, gap=S3), gap=S1, margins=(0, S2, 0, S2)))
        for said in both[::2]:
            said.setFixedWidth(round(144 * self._look.scale))
        lay = row(told, *both, gap=S3, margins=(0, S2, 0, S2))
        lay.setStretch(0, 1)
        return holder(lay)

    def _answers(self, change: QuestionChange) -> Iterator[QWidget]:
        for place, choice in enumerate((change.before, change.after)):
            if place:
                yield picture("forward", self._look.muted, 18)
            if choice is None:
                yield badge("minus", self.tr("no answer"), self._look.muted, small=False)
            else:
                yield state_word(self._look, choice.value, self._texts.answers[choice.value].name)
