"""A plain table of words and figures: the accessible form of every chart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ehassess.tokens import TYPE, Look

Index = QModelIndex | QPersistentModelIndex

_WORDS, _SIDE = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
# plain numbers, because a table asks for thousands of cells each time it is laid out
_LEAST = 120
"""Width that a column of words needs at least, so that the headings of figures are not put on one line at its cost."""
_BESIDE = 20
"""Width of a column beside the words of its heading."""
_RIGHT_OF = 8
"""Empty pixels at the right of each cell, as the sheet says, and as many above and below together."""
_BORDER = 3
"""Pixels that Qt leaves free beside words on each side."""
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class RowsModel(QAbstractTableModel):
    """Rows of words under headings; the columns in `figures` stand at the right."""

    def __init__(self, headings: Sequence[str], rows: Sequence[Sequence[str]], figures: frozenset[int]) -> None:
        """Headings, rows of the same length, numbers of the columns that hold figures."""
        super().__init__()
        self._headings, self._rows, self._figures = tuple(headings), tuple(rows), figures
        self._tight = False

    def tighten(self, tight: bool) -> None:
        """Whether the headings of figures stand on as many lines as they have words."""
        if tight != self._tight:
            self._tight = tight
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._headings) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows; a cell has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns; a cell has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and their side."""
        if role == _WORDS:
            return self._rows[index.row()][index.column()]
        if role == _SIDE:
            return self._side(index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heading and its side."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            stacked = self._tight and section in self._figures
            return self._headings[section].replace(" ", "\n") if stacked else self._headings[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return None

    def _side(self, column: int) -> int:
        return _RIGHT if column in self._figures else _LEFT


class _Whole(QStyledItemDelegate):
    """Cells as tall as their words need in the width that is painted; Qt forgets what the sheet takes of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Width as ever, height of the words wrapped."""
        hint = super().sizeHint(option, index)
        held = option.rect.width() - _RIGHT_OF - 2 * _BORDER
        if held > 0:
            box = option.fontMetrics.boundingRect(QRect(0, 0, held, 1 << 15), _WRAPPED, str(index.data()))
            hint.setHeight(max(hint.height(), box.height() + _RIGHT_OF + 1))
        return hint


class Table(QTableView):
    """As tall as its rows, so that only the page scrolls; words wrap, nothing is cut."""

    def __init__(
        self,
        look: Look,
        name: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        figures: Sequence[int] = (),
        model: RowsModel | None = None,
    ) -> None:
        """Accessible name, headings, rows, and the numbers of the columns that hold figures; the others grow.

        `model` takes the place of the rows where they change.
        """
        super().__init__()
        self._model = model or RowsModel(headings, rows, frozenset(figures))
        self._narrow = [headings[column] for column in figures]
        self._least = round(_LEAST * look.scale) * (len(headings) - len(figures))
        self.setModel(self._model)
        self.setAccessibleName(name)
        self._settle(look)
        self._whole = _Whole(self)
        self._columns = [column in figures for column in range(len(headings))]
        self._share()
        self._look, self._tight = look, False
        self._dress("h3")
        self._soon = QTimer(self, singleShot=True, interval=0)  # columns find their width after the table does
        self._soon.timeout.connect(self.fit)
        self.horizontalHeader().sectionResized.connect(lambda *_sizes: self._soon.start())
        self.fit()

    def _settle(self, look: Look) -> None:
        """Only shown: rows are chosen whole, nothing is edited, nothing scrolls but the page."""
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setMinimumSectionSize(round(36 * look.scale))
        self.verticalHeader().setDefaultSectionSize(round(36 * look.scale))

    def _share(self) -> None:
        """Columns of figures as wide as they need to be, the others share what is left."""
        header = self.horizontalHeader()
        for column, figures in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.ResizeToContents if figures else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if not figures:
                self.setItemDelegateForColumn(column, self._whole)

    def _dress(self, step: str) -> None:
        """Lines between the rows, quiet headings in this step of the type scale."""
        look, size = self._look, round(TYPE[step].px * self._look.scale)
        beside = "4px 11px 4px 3px" if step == "h3" else "4px 8px 4px 0"  # above a cell’s words, with room
        self.setStyleSheet(
            f"QTableView {{ background:{look.surface}; border:none; selection-background-color:{look.accent_soft};"
            f" selection-color:{look.text}; }}"
            f"QTableView::item {{ border-bottom:1px solid {look.line}; padding:4px 8px 4px 0; }}"
            f"QHeaderView::section {{ background:{look.surface}; color:{look.muted}; border:none;"
            f" border-bottom:1px solid {look.control}; padding:{beside}; font-weight:600; }}"
            f"QHeaderView {{ font-size:{size}px; }}"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """New width, new wraps, new height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """As tall as its rows now are; headings of several lines where the table is too narrow for one."""
        words = self.fontMetrics()
        needed = sum(words.horizontalAdvance(heading) + _BESIDE for heading in self._narrow) + self._least
        tight = needed > self.viewport().width()
        if tight != self._tight:
            self._tight = tight
            self._dress("label" if tight else "h3")
            self._model.tighten(tight)
            for column in (n for n, figures in enumerate(self._columns) if figures):  # measured again
                self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.resizeRowsToContents()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 4)
