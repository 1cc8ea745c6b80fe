"""Why this grade: what each better grade needs, and the points of every section and of every answer."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.texts import Texts
from ehassess.gui.pages.points_model import Points
from ehassess.gui.pages.why_model import WhyModel
from ehassess.gui.pages.why_rungs import LadderCard
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.links import Swap
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.points import PointBars
from ehassess.gui.widgets.rows import EmptyState, prose
from ehassess.gui.widgets.sorting import SortRow, SortTable
from ehassess.gui.widgets.table import Table
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

ANSWER_ORDER = ("no", "partly", "mostly", "yes", "unknown", "")
"""How answers stand when the table is ordered by them."""
ANSWER, GAINED, UNKNOWN, LOST = 2, 3, 4, 5
"""Columns of the table of answers."""
ORDERS = ((LOST, True), (UNKNOWN, True), (GAINED, True), (-1, False))
"""Column and whether the largest comes first, in the order in which they can be chosen."""


class WhyPage(QWidget):
    """The score explained; `wanted` carries a place and what to show there, `left` asks for the result again."""

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, words: Words, texts: Texts, model: WhyModel | None) -> None:
        """Look, words and pack texts of the language; None as long as there is no grade to explain."""
        super().__init__()
        back = button(self.tr("Back to the result"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        if model is None:
            begin = button(self.tr("Answer the first questions"), "primary")
            begin.clicked.connect(lambda: self.wanted.emit("tasks", ""))
            told = EmptyState(
                look,
                "gauge",
                self.tr("No grade to explain yet"),
                self.tr("With the first answer, this page shows the points that it brings."),
                begin,
            )
            self.setLayout(column(page(back, title(self.tr("Why this grade")), card(told, pad=0), wide=720)))
            return
        total, number = model.total, words.number
        lead = self.tr("Of 100 points you can show {0} today. {1} are not known yet, {2} are lost.").format(
            number(total.gained, 1), number(total.unknown, 1), number(total.lost, 1)
        )
        ladder = LadderCard(look, words, texts, model)
        ladder.wanted.connect(self.wanted)
        self.answers = AnswersCard(look, words, texts, model)
        self.answers.wanted.connect(self.wanted)
        heading = holder(column(back, title(self.tr("Why this grade"), lead), gap=S1))
        self.setLayout(column(page(heading, ladder, SectionsCard(look, words, model), self.answers, wide=1120, gap=S4)))


class SectionsCard(QWidget):
    """Where the points come from and where they stay: one bar for each section, or the same as a table."""

    def __init__(self, look: Look, words: Words, model: WhyModel) -> None:
        """Look, words, everything of the page."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        rows = [(p.name, p.gained, p.unknown, p.lost) for p in model.sections]
        chart = column(
            PointBars(look, words, rows),
            label(self.tr("Solid: in hand. Striped: not known yet. Pale: lost."), "muted"),
            gap=S2,
        )
        name = self.tr("Points by section")
        swap = Swap(name, self.tr("As a table"), self.tr("As a chart"), holder(chart), self._table)
        self.setLayout(column(card(swap)))

    def _table(self) -> QWidget:
        """The same in figures, with the sum."""
        headings = (
            self.tr("Section"),
            self.tr("In hand"),
            self.tr("Not known"),
            self.tr("Lost"),
            self.tr("At most"),
        )
        rows = [(p.name, *figures(self._words, p)) for p in self._model.sections]
        rows.append((self.tr("Together"), *figures(self._words, self._model.total)))
        return Table(self._look, self.tr("Points by section"), headings, rows, (1, 2, 3, 4))


class AnswersCard(QWidget):
    """Every answer with its points, in an order and for a section that can be chosen; a line leads to its question."""

    wanted = Signal(str, str)

    def __init__(self, look: Look, words: Words, texts: Texts, model: WhyModel) -> None:
        """Look, words and pack texts, everything of the page."""
        super().__init__()
        self._words, self._texts, self._model = words, texts, model
        names = {p.id: p.name for p in model.sections}
        self.table = self._made_table(look, names)
        self.section = Dropdown([self.tr("All sections"), *names.values()], look)
        self.section.setAccessibleName(self.tr("Section"))
        self.section.currentIndexChanged.connect(self._narrow)
        self.order = Dropdown(
            [
                self.tr("Most lost first"),
                self.tr("Most unknown first"),
                self.tr("Most in hand first"),
                self.tr("As the questions are asked"),
            ],
            look,
        )
        self.order.setAccessibleName(self.tr("Order"))
        self.order.activated.connect(lambda index: self.table.order(*ORDERS[index]))
        self.table.arranged.connect(self._say_order)
        self.sum = label("", "small")
        said = self.tr(
            "Each answer is worth a share of its section, each section a share of 100 points. “I do not know” counts "
            "as anything from no to yes: that is why there are two ends. Press Enter on a line to see its question."
        )
        name, choose = label(self.tr("Points for each answer"), "h2"), holder(Flow(self.section, self.order, gap=S3))
        lines = card(name, prose(said, look, "small"), choose, self.table, self.sum, gap=S3)
        self.setLayout(column(lines))
        self.table.order(*ORDERS[0])
        self._narrow(0)

    def _made_table(self, look: Look, sections: Mapping[str, str]) -> SortTable:
        """The questions as they are asked; `sections` by id."""
        headings = (
            self.tr("Question"),
            self.tr("Section"),
            self.tr("Answer"),
            self.tr("In hand"),
            self.tr("Not known"),
            self.tr("Lost"),
        )
        lines = [self._line(points, sections[points.section]) for points in self._model.answers]
        made = SortTable(look, self.tr("Points for each answer"), headings, lines, (GAINED, UNKNOWN, LOST), ANSWER)
        made.opened.connect(lambda name: self.wanted.emit("question", name))
        return made

    def _line(self, points: Points, section: str) -> SortRow:
        """One question as a line of the table."""
        said = self._texts.answers[points.answer].name if points.answer else self.tr("not answered")
        gained, unknown, lost, _most = figures(self._words, points)
        order = ANSWER_ORDER.index(points.answer)
        keys = (points.name, section, order, points.gained, points.unknown, points.lost)
        return SortRow(
            points.id, (points.name, section, said, gained, unknown, lost), keys, points.section, points.answer
        )

    def _narrow(self, index: int) -> None:
        """Show one section, or all of them, with their sum."""
        shown = self._model.sections[index - 1] if index else self._model.total
        self.table.narrow(shown.section if index else "")
        gained, unknown, lost, most = figures(self._words, shown)
        said = self.tr("Together: {0} in hand, {1} not known, {2} lost, of {3} points.")
        self.sum.setText(said.format(gained, unknown, lost, most))

    def _say_order(self, column: int, largest_first: bool) -> None:
        """The list says the order that a heading brought, where it knows it."""
        order = (column, largest_first)
        self.order.setCurrentIndex(ORDERS.index(order) if order in ORDERS else -1)


def figures(words: Words, points: Points) -> tuple[str, str, str, str]:
    """In hand, not known, lost and at most, with one decimal; an empty share is a dash."""
    parts: tuple[Fraction, ...] = (points.gained, points.unknown, points.lost, points.worth)
    gained, unknown, lost, most = (words.number(part, 1) if part else "\u2013" for part in parts)
    return gained, unknown, lost, most
