"""What a colleague's copy would change: mine, theirs, and where both differ, with a choice for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.merge import Side, Take
from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.controls import Pills, button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.reveal import reveal
from ehassess.gui.widgets.rows import Banner, EmptyState, breakable, state_word
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class Given:
    """One answer in words: id of the answer, its name, who gave it and when; the id is '' where there is none."""

    choice: str
    name: str
    told: str


@dataclass(frozen=True, slots=True)
class MergeLine:
    """One question: both answers, and why theirs cannot be taken ('' : it can)."""

    question_id: str
    name: str
    question: str
    side: Side
    mine: Given
    theirs: Given
    fault: str = ""


@dataclass(frozen=True, slots=True)
class MergeModel:
    """The preview in words.

    file, saved  name of the colleague's file, and when it was last saved
    told         what else is to be known, sentence by sentence
    notes, proofs  how many of mine change, how many come in
    """

    file: str
    saved: str
    lines: tuple[MergeLine, ...]
    told: tuple[str, ...]
    notes: int
    proofs: int

    def of(self, side: Side) -> tuple[MergeLine, ...]:
        """The lines of this side, in asking order."""
        return tuple(line for line in self.lines if line.side is side)


class MergePage(QWidget):
    """`taking` carries whose answer stands by question, for those where both differ; nothing is chosen beforehand."""

    taking = Signal(object)
    left = Signal()

    def __init__(self, look: Look, words: Words, model: MergeModel) -> None:
        """Look, sentences, the preview."""
        super().__init__()
        self._look, self._words, self.model = look, words, model
        self.pills: dict[str, Pills] = {}
        self._alarm = column()
        self.take = button(self.tr("Take over"), "primary")
        self.take.clicked.connect(self._check)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        lead = self.tr("{0}, saved on {1}. Nothing is stored yet.").format(breakable(model.file), model.saved)
        parts: list[QWidget] = [title(self.tr("What your colleague answered"), lead), holder(self._alarm)]
        if model.told:
            parts.append(card(*(label(breakable(each)) for each in model.told), kind="flat", gap=S2))
        for side, heading in (
            (Side.DIFFER, self.tr("Both differ: you decide")),
            (Side.ONLY_THEIRS, self.tr("Only your colleague knows: taken over")),
            (Side.REFUSED, self.tr("Cannot be taken over")),
        ):
            if lines := model.of(side):
                parts.append(self._lines(side, heading, lines))
        if len(parts) == 2 and not model.notes and not model.proofs:
            text = self.tr("All their answers are yours already, or they gave none.")
            parts.append(card(EmptyState(look, "check", self.tr("Nothing would change"), text)))
            self.take.hide()
        parts.append(self._rest())
        self.setLayout(column(page(*parts, footer=actions(self.take, back), wide=880)))

    def chosen(self) -> Mapping[str, Take]:
        """Whose answer stands, for the questions that were decided."""
        sides = (Take.MINE, Take.THEIRS)
        decided = ((name, pills.group.checkedId()) for name, pills in self.pills.items())
        return {name: sides[place] for name, place in decided if place >= 0}

    def _check(self) -> None:
        """Say how many are not decided yet and go to the first of them, or hand on."""
        emptied(self._alarm)
        missing = [name for name in self.pills if name not in self.chosen()]
        if not missing:
            self.taking.emit(self.chosen())
            return
        one, many = self.tr("Decide one more question"), self.tr("Decide {0} more questions")
        to_first = button(self.tr("Go to the first"), "link")
        first = self.pills[missing[0]]
        to_first.clicked.connect(lambda: self._go(first))
        words = one if len(missing) == 1 else many.format(len(missing))
        banner = Banner(self._look, "error", words, self.tr("Choose whose answer stands."), to_first)
        self._alarm.addWidget(banner)
        banner.show()
        reveal(self, banner)
        banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, pills: Pills) -> None:
        reveal(self, pills.parentWidget() or pills)
        pills.group.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self, side: Side, heading: str, lines: Sequence[MergeLine]) -> QWidget:
        """The questions of one side."""
        count = self._words.number(len(lines))
        head = row(label(self.tr("{0} ({1})").format(heading, count), "h2"), gap=S2)
        head.setStretch(0, 1)
        made = column(head)
        if side is Side.DIFFER and len(lines) > 1:
            mine, theirs = button(self.tr("All mine"), "link"), button(self.tr("All theirs"), "link")
            mine.clicked.connect(lambda: self._choose_all(0))
            theirs.clicked.connect(lambda: self._choose_all(1))
            made.addWidget(holder(Flow(mine, theirs, gap=S4)))
        for line in lines:
            made.addSpacing(S1)
            made.addWidget(rule())
            made.addWidget(self._line(line))
        return card(holder(made))

    def _line(self, line: MergeLine) -> QWidget:
        """Question, both answers, the choice."""
        words = column(label(line.name, "h3"), label(line.question, "muted"), gap=2)
        if line.fault:
            sign = row(top(picture("warning", self._look.warn.ink, 20)), label(line.fault), gap=S2)
            sign.setStretch(1, 1)
            return holder(column(words, sign, gap=S2, margins=(0, S3, 0, S3)))
        both = column(self._given(self.tr("Yours"), line.mine), gap=S2)
        both.addWidget(self._given(self.tr("Your colleague’s"), line.theirs))
        parts: list[QWidget] = [holder(words), holder(both)]
        if line.side is Side.DIFFER:
            options = [self.tr("Mine stands"), self.tr("Theirs stands")]
            pills = Pills(options, self._look, -1, line.name, wrap=True)
            self.pills[line.question_id] = pills
            parts.append(pills)
        return holder(column(*parts, gap=S2, margins=(0, S3, 0, S2)))

    def _given(self, whose: str, given: Given) -> QWidget:
        """Whose answer, the answer with its sign, who gave it and when."""
        caption = label(whose, "label")
        caption.setFixedWidth(round(128 * self._look.scale))
        said = state_word(self._look, given.choice, given.name) if given.choice else label(given.name)
        told = label(given.told, "muted")
        lay = row(caption, said, told, gap=S3)
        lay.setStretch(2, 1)
        return holder(lay)

    def _choose_all(self, place: int) -> None:
        for pills in self.pills.values():
            pills.choose(place)

    def _rest(self) -> QWidget:
        """What stays or comes in without being listed."""
        words, model = self._words, self.model
        told = [
            words(f"handover.side_{side}", count=len(model.of(side)))
            for side in (Side.SAME, Side.ONLY_MINE)
            if model.of(side)
        ]
        told.append(self.tr("Notes that grow: {0}. New proof files: {1}.").format(model.notes, model.proofs))
        told.append(self.tr("The history says of each answer from whom it came. Undo takes them back together."))
        return holder(column(*(label(each, "muted") for each in told), gap=S1))
