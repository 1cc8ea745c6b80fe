"""Try something out: other answers and another budget, and what they would change; nothing is stored."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ehassess.domain.answers import Choice
from ehassess.domain.texts import Texts
from ehassess.gui.pages.whatif_model import Planned, TryLine, TryModel
from ehassess.gui.pages.whatif_side import TrySide
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, scroll
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import EmptyState, badge, state_word
from ehassess.tokens import S1, S2, S3, S4, S6, Look
from ehassess.words import Words

LARGE = 1.2
"""Text size from which the side stands above the list."""
SETTLED_MS = 350
"""A budget counts once its number stood still for this long."""
TRIED = (Choice.YES, Choice.MOSTLY, Choice.PARTLY, Choice.NO)
"""What can be tried, after "as today"."""


class TryRow(QWidget):
    """A question: today's answer, and another one to try; `tried` carries the id and a Choice, None for as today."""

    tried = Signal(str, object)

    def __init__(self, look: Look, words: Words, texts: Texts, line: TryLine, chosen: Choice | None) -> None:
        """Look, words and pack texts, the question, and what is tried already."""
        super().__init__()
        self._line = line
        alone = self.tr("a yes alone: risk −{0} %").format(words.number(line.alone, 1)) if line.alone else ""
        if not alone:
            alone = self.tr("in place") if line.answer == "yes" else self.tr("counts for the score")
        self._name = label(line.name, "body" if chosen is None else "h3")
        if line.answer:
            said = state_word(look, line.answer, texts.answers[line.answer].name)
        else:
            said = badge("minus", self.tr("not answered"), look.muted, small=False)
        self.choose = Dropdown([self.tr("as today"), *(texts.answers[c.value].name for c in TRIED)], look)
        self.choose.setAccessibleName(self.tr("If it were otherwise: {0}").format(line.name))
        self.choose.setCurrentIndex(0 if chosen is None else 1 + TRIED.index(chosen))
        self.choose.currentIndexChanged.connect(self._say)
        self.choose.setFixedWidth(round(196 * look.scale))
        if look.scale > LARGE:
            told = column(self._name, label(alone, "muted"), gap=2)
            self.setLayout(column(told, row(said, self.choose, None, gap=S4), gap=S1, margins=(0, S2, 0, S2)))
            return
        told = column(self._name, label(alone, "muted"), said, gap=S1)  # beside each other they need a wide window
        lay = row(told, self.choose, gap=S4, margins=(0, S2, 0, S2))
        lay.setStretch(0, 1)
        self.setLayout(lay)

    def _say(self, index: int) -> None:
        self._name.setProperty("type", "h3" if index else "body")
        self._name.style().unpolish(self._name)
        self._name.style().polish(self._name)
        self.tried.emit(self._line.question_id, TRIED[index - 1] if index else None)


class WhatIfPage(QWidget):
    """What would be if; `budgeted` carries a Budget to make a plan for, `left` asks for the plan again, `wanted` a
    place and what to show there."""

    budgeted = Signal(object)
    left = Signal()
    wanted = Signal(str, str)

    def __init__(self, look: Look, words: Words, texts: Texts, model: TryModel, currency: str) -> None:
        """Look, words and pack texts, everything of the page, currency of the pack."""
        super().__init__()
        self._look, self._words, self._texts, self._model = look, words, texts, model
        self.answers: dict[str, Choice] = {}
        self.rows: dict[str, TryRow] = {}
        back = button(self.tr("Back to the plan"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        lead = self.tr("See what would change if an answer or the budget were another. Nothing here is stored.")
        heading = holder(column(back, title(self.tr("Try something out"), lead), gap=S1))
        if model.figures({}).before.grade is None:
            self.setLayout(column(page(heading, self._nothing_yet(), wide=720)))
            return
        self.side = TrySide(look, words, texts, model, currency)
        self.side.reset.connect(self._reset)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(lambda: self.budgeted.emit(self.side.budget()))
        self.side.changed.connect(self._settled.start)
        self.shelf = Dropdown([self.tr("What would help most"), *model.sections.values()], look)
        self.shelf.setAccessibleName(self.tr("Questions"))
        self.shelf.currentIndexChanged.connect(self._fill)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        lines = card(holder(row(self.shelf, None)), holder(self._list), gap=S2)
        if look.scale > LARGE:
            self.setLayout(column(page(heading, self.side, lines, wide=860, gap=S3)))
        else:
            self.setLayout(self._beside(page(heading, lines, wide=860, gap=S3)))
        self._fill()

    def show_planned(self, planned: Planned) -> None:
        """What the plan would bring with the budget that was tried."""
        self.side.show_planned(planned)

    def _beside(self, right: QWidget) -> QHBoxLayout:
        """The figures stay in sight, left of the list."""
        left = holder(column(scroll(holder(column(self.side, None, margins=(0, 0, S3, 0))))))
        left.setFixedWidth(round(304 * min(self._look.scale, 1.1)) + S3)
        lay = row(holder(column(left, margins=(S6, S4, 0, S4))), right)
        lay.setStretch(1, 1)
        return lay

    def _nothing_yet(self) -> QWidget:
        begin = button(self.tr("Answer the first questions"), "primary")
        begin.clicked.connect(lambda: self.wanted.emit("tasks", ""))
        told = EmptyState(
            self._look,
            "gauge",
            self.tr("Nothing to try out yet"),
            self.tr("With the first answer there is a result, and here you can see what would change it."),
            begin,
        )
        return card(told, pad=0)

    def _fill(self) -> None:
        """The questions of the shelf that was chosen, each with what is tried already."""
        while item := self._list.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.rows = {}
        for line in self._shown():
            if self.rows:
                self._list.addWidget(rule())
            made = TryRow(self._look, self._words, self._texts, line, self.answers.get(line.question_id))
            made.tried.connect(self._try)
            self.rows[line.question_id] = made
            self._list.addWidget(made)

    def _shown(self) -> tuple[TryLine, ...]:
        index = self.shelf.currentIndex()
        if index <= 0:
            return self._model.strongest or self._model.lines[:1]
        section = tuple(self._model.sections)[index - 1]
        return tuple(line for line in self._model.lines if line.section == section)

    def _try(self, question: str, choice: Choice | None) -> None:
        """Another answer: the figures follow at once."""
        if choice is None:
            self.answers.pop(question, None)
        else:
            self.answers[question] = choice
        self.side.show_figures(self._model.figures(self.answers), len(self.answers))

    def _reset(self) -> None:
        """Everything as it is today."""
        self.answers.clear()
        self.side.show_figures(self._model.figures({}), 0)
        self._fill()
        self.budgeted.emit(self.side.budget())
