"""A table that can be put in another order and narrowed, and whose lines can be opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QHeaderView, QScrollArea

from ehassess.gui.glyphs import sign_pixmap
from ehassess.gui.widgets.table import Index, RowsModel, Table
from ehassess.tokens import Look

UP, DOWN = "\u2191", "\u2193"
"""Smallest first, largest first: written behind the heading by which the lines stand."""

_SIGN = int(Qt.ItemDataRole.DecorationRole)

Key = str | int | Fraction
"""What a cell is sorted by; those of one column are of one kind."""


@dataclass(frozen=True, slots=True)
class SortRow:
    """One line: an id to open it by, its words, what each is sorted by, the shelf by which it can be narrowed, and the
    answer whose sign it carries ('' for none).
    """

    id: str
    words: tuple[str, ...]
    keys: tuple[Key, ...]
    shelf: str = ""
    answer: str = ""


class SortModel(RowsModel):
    """Lines in an order that changes; the heading of the deciding column says so."""

    def __init__(
        self,
        look: Look,
        headings: Sequence[str],
        lines: Sequence[SortRow],
        figures: frozenset[int],
        signs: int,
    ) -> None:
        """Headings, lines in the order in which equal ones stay, numbers of the columns that hold figures, and of the
        one with the signs of the answers (-1: none)."""
        super().__init__(headings, (), figures)
        self._look, self._signs = look, signs
        self._all, self._lines, self._plain = tuple(lines), tuple(lines), tuple(headings)
        self._by, self._shelf = (-1, False), ""
        self._drawn: dict[str, QPixmap] = {}
        self._arrange()

    @property
    def by(self) -> tuple[int, bool]:
        """The column that decides (-1: the order in which the lines were given), and whether the largest is first."""
        return self._by

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and their side, and the sign of an answer before its word."""
        if role == _SIGN and index.column() == self._signs:
            answer = self._lines[index.row()].answer
            if answer and answer not in self._drawn:
                self._drawn[answer] = sign_pixmap(self._look, answer)
            return self._drawn.get(answer)
        return super().data(index, role)

    def line(self, row: int) -> SortRow:
        """The line that stands in this row."""
        return self._lines[row]

    def arrange(self, column: int, largest_first: bool) -> None:
        """Order by a column, -1 for the order given; equal lines keep the order given."""
        self._by = (column, largest_first)
        self._arrange()

    def ids(self) -> list[str]:
        """Of every line shown, in order."""
        return [line.id for line in self._lines]

    def narrow(self, shelf: str) -> None:
        """Show the lines of one shelf, '' for all."""
        self._shelf = shelf
        self._arrange()

    def _arrange(self) -> None:
        column, largest_first = self._by
        self.beginResetModel()
        lines = [line for line in self._all if not self._shelf or line.shelf == self._shelf]
        if column >= 0:
            lines.sort(key=lambda line: line.keys[column], reverse=largest_first)
        mark = DOWN if largest_first else UP
        self._lines = tuple(lines)
        self._rows = tuple(line.words for line in lines)
        self._headings = tuple(f"{h} {mark}" if i == column else h for i, h in enumerate(self._plain))
        self.endResetModel()


class SortTable(Table):
    """A table sorted by a press on a heading; Enter or a double click opens a line.

    `opened` carries the id of a line, `arranged` the column and whether the largest comes first.
    """

    opened = Signal(str)
    arranged = Signal(int, bool)

    def __init__(
        self,
        look: Look,
        name: str,
        headings: Sequence[str],
        lines: Sequence[SortRow],
        figures: Sequence[int] = (),
        signs: int = -1,
    ) -> None:
        """As a table, in the order given; `signs`: the column with the signs of the answers, -1 for none."""
        self.lines = SortModel(look, headings, lines, frozenset(figures), signs)
        super().__init__(look, name, headings, [line.words for line in lines], figures, self.lines)
        self._figures = frozenset(figures)
        header = self.horizontalHeader()
        if signs >= 0:
            header.setSectionResizeMode(signs, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionsClickable(True)
        header.setCursor(Qt.CursorShape.PointingHandCursor)
        header.sectionClicked.connect(self._turn)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.lines.line(index.row()).id))

    def order(self, column: int, largest_first: bool) -> None:
        """Order by a column, -1 for the order given."""
        heights = {name: self.rowHeight(row) for row, name in enumerate(self.lines.ids())}
        self.lines.arrange(column, largest_first)
        for row, name in enumerate(self.lines.ids()):  # a line is as tall as before, unless a column gets another width
            self.setRowHeight(row, heights[name])
        self.arranged.emit(column, largest_first)

    def narrow(self, shelf: str) -> None:
        """Show the lines of one shelf, '' for all."""
        self.lines.narrow(shelf)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the line that has the focus."""
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.opened.emit(self.lines.line(here.row()).id)
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Bring the line into view: the table is as tall as its lines, so the page has to scroll."""
        super().currentChanged(current, previous)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        content = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and content is not None and current.isValid() and self.hasFocus():
            place: QRect = self.visualRect(current)
            spot = self.viewport().mapTo(content, QPoint(0, place.center().y()))
            above.ensureVisible(0, spot.y(), 0, 2 * place.height())

    def _turn(self, column: int) -> None:
        """A heading pressed again turns the order round; figures begin with the largest, words with the first."""
        by, largest_first = self.lines.by
        self.order(column, not largest_first if by == column else column in self._figures)
