"""The rows of a large table: asked for page by page, only those that are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer, Signal

from ehassess.errors import UserFacingError
from ehassess.gui.glyphs import pixmap
from ehassess.gui.widgets.sorting import DOWN, UP
from ehassess.gui.widgets.table import Index
from ehassess.tokens import Look

PAGE = 200
"""Rows that are asked for at once."""
KEPT = 20
"""Pages that are kept; the one asked for longest ago goes first."""
GLYPHS = {"success": "done", "warn": "warning", "error": "error", "info": "info"}

_WORDS, _TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
_SIDE, _MARK = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.DecorationRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

Rows = Callable[[int, int], Sequence["TableRow"]]
"""From which row (0 is the first), how many at most."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: an id to open it by, its words, and the mark before those of the marked column.

    mark  `success`, `warn`, `error`, `info`, '' for none; the words say the same
    """

    id: str
    words: tuple[str, ...]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    figures   stands at the right, and is ordered with the largest first
    grows     takes the room that is left, and gives way first
    sortable  its heading can be pressed
    spare     above 0: left out where there is no room, the highest first
    least     letters that it keeps at least, 0: as others do
    """

    heading: str
    figures: bool = False
    grows: bool = False
    sortable: bool = False
    spare: int = 0
    least: int = 0


class PagedModel(QAbstractTableModel):
    """Rows by pages; `failed` carries a UserFacingError of the source, whose page stays blank."""

    failed = Signal(object)

    def __init__(self, look: Look, columns: Sequence[Column], marks: int) -> None:
        """Without rows; `marks`: the column with the marks."""
        super().__init__()
        self._look, self.columns, self._marks = look, tuple(columns), marks
        self._count = 0
        self._source: Rows = _none
        self.by = (-1, False)
        self._pages: dict[int, Sequence[TableRow]] = {}

    def show_rows(self, count: int, rows: Rows, by: tuple[int, bool]) -> None:
        """Other rows, in the order of a column (-1: of none), largest first or not."""
        self.beginResetModel()
        self._count, self._source, self.by = count, rows, by
        self._pages.clear()
        self.endResetModel()

    def grow(self, count: int) -> None:
        """Rows came to the end; those that were there are as they were."""
        if count <= self._count:
            return
        self.beginInsertRows(QModelIndex(), self._count, count - 1)
        self._pages.pop(self._count // PAGE, None)  # it was not full
        self._count = count
        self.endInsertRows()

    def row(self, place: int) -> TableRow | None:
        """The row at this place; None where the source has none."""
        number, offset = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._page(number)
        return page[offset] if offset < len(page) else None

    def _page(self, number: int) -> Sequence[TableRow]:
        while len(self._pages) >= KEPT:
            del self._pages[next(iter(self._pages))]
        try:
            page = self._source(number * PAGE, min(PAGE, self._count - number * PAGE))
        except UserFacingError as error:
            page, said = (), error
            QTimer.singleShot(0, self, lambda: self.failed.emit(said))  # not in the middle of painting
        self._pages[number] = page
        return page

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows; a cell has none below it."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns; a cell has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, the whole of them as a tip, for a narrow column cuts them; their side, and the mark."""
        if role == _SIDE:
            return _RIGHT if self.columns[index.column()].figures else _LEFT
        if role not in (_WORDS, _TIP, _MARK) or (role == _MARK and index.column() != self._marks):
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == _MARK:
            return pixmap(GLYPHS[row.mark], self._look.tone(row.mark).ink, 18, 3) if row.mark else None
        return row.words[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heading, with the arrow of the order, and its side."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        told = self.columns[section]
        if role == _SIDE:
            return _RIGHT if told.figures else _LEFT
        if role != _WORDS:
            return None
        column, largest_first = self.by
        return f"{told.heading} {DOWN if largest_first else UP}" if section == column else told.heading


def _none(_start: int, _most: int) -> Sequence[TableRow]:
    return ()
