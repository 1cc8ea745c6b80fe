"""The history: who changed which answer, when, from what to what; it only ever grows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QSizePolicy, QTableView, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import title
from ehassess.gui.widgets.rows import EmptyState
from ehassess.tokens import S1, S3, S4, S6, Look

Index = QModelIndex | QPersistentModelIndex

WIDE = {0: 176, 2: 136, 3: 168, 4: 200}
NARROW = {0: 148, 2: 124, 3: 128, 4: 120}
"""Widths of the columns but the question."""

AFTER_MS = 120
"""Typing pauses so long before the list is filtered."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change in words, newest first in the list; `question_id` leads to its question."""

    question_id: str
    moment: str
    question: str
    was: str
    became: str
    who: str
    reason: str

    @property
    def cells(self) -> tuple[str, ...]:
        """As the columns show it."""
        became = f"{self.became}. {self.reason}" if self.reason else self.became
        return (self.moment, self.question, self.was, became, self.who)


class HistoryModel(QAbstractTableModel):
    """The lines that hold every word of the filter."""

    def __init__(self, headings: Sequence[str], lines: Sequence[HistoryLine]) -> None:
        """Headings of the columns and all lines."""
        super().__init__()
        self._headings, self._all = tuple(headings), tuple(lines)
        self._sought = [" ".join((line.question_id, *line.cells)).casefold() for line in self._all]
        self.lines = self._all

    def seek(self, text: str) -> None:
        """Keep the lines with all these words; '' keeps all."""
        words = text.casefold().split()
        self.beginResetModel()
        pairs = zip(self._all, self._sought, strict=True)
        self.lines = tuple(line for line, held in pairs if all(word in held for word in words)) if words else self._all
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines; a cell has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns; a cell has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words; the whole of them as a tip, for a narrow column cuts them."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.lines[index.row()].cells[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heading, on the left."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class HistoryPage(QWidget):
    """A field to search in, and the table, which scrolls by itself; `wanted` carries a question, `saving` asks for a
    file of all lines."""

    wanted = Signal(str)
    saving = Signal()
    left = Signal()

    def __init__(self, look: Look, lines: Sequence[HistoryLine]) -> None:
        """The changes, newest first."""
        super().__init__()
        self._look, self._total = look, len(lines)
        back = button(self.tr("My data"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        lead = self.tr("Every answer ever given in this dossier. Nothing is taken out of it, and it is in no log.")
        parts: list[QWidget] = [holder(column(back, title(self.tr("History of the answers"), lead), gap=S1))]
        if lines:
            parts += [self._tools(), self._make_table(lines)]
        else:
            text = self.tr("Who answered what, and when, will be here.")
            parts.append(EmptyState(look, "clock", self.tr("Nothing was answered yet"), text))
        lay = column(*parts, gap=S3, margins=(S6, S4, S6, S4))
        if not lines:
            lay.addStretch(1)
        self.setLayout(lay)

    def _tools(self) -> QWidget:
        """Search, count, file."""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: question, answer, person, day"))
        self.search.setAccessibleName(self.tr("Search in the history"))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._pause.timeout.connect(self.seek)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self.seek)
        self.count = label(self.tr("{0} entries").format(self._total), "muted")
        self.count.setWordWrap(False)
        save = button(self.tr("Save as a spreadsheet"), "", "export", self._look)
        save.clicked.connect(self.saving)
        lay = row(self.search, self.count, save, gap=S3)
        lay.setStretch(0, 1)
        return holder(lay)

    def seek(self) -> None:
        """Show what holds the words, and say how many."""
        self._pause.stop()
        self.model.seek(self.search.text())
        found = len(self.model.lines)
        if found == self._total:
            self.count.setText(self.tr("{0} entries").format(found))
        else:
            self.count.setText(self.tr("{0} of {1} entries").format(found, self._total))

    def _make_table(self, lines: Sequence[HistoryLine]) -> QWidget:
        headings = (self.tr("When"), self.tr("Question"), self.tr("From"), self.tr("To"), self.tr("By"))
        self.model = HistoryModel(headings, lines)
        self.table = QTableView()
        table, look = self.table, self._look
        table.setModel(self.model)
        table.setAccessibleName(self.tr("History of the answers"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(round(44 * look.scale))
        table.activated.connect(lambda index: self.wanted.emit(self.model.lines[index.row()].question_id))
        self._dress()
        return table

    def _dress(self) -> None:
        """Lines between the rows, quiet headings, columns by what they hold."""
        look = self._look
        self.table.setStyleSheet(
            f"QTableView {{ background:{look.surface}; border:1px solid {look.line}; border-radius:12px;"
            f" padding:0 8px; selection-background-color:{look.accent_soft}; selection-color:{look.text}; }}"
            f"QTableView::item {{ border-bottom:1px solid {look.line}; padding:4px 12px 4px 0; }}"
            f"QHeaderView::section {{ background:{look.surface}; color:{look.muted}; border:none;"
            f" border-bottom:1px solid {look.control}; padding:8px 12px 8px 4px; font-weight:600; }}"
        )
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def _fit(self) -> None:
        """Columns by what they hold; in a narrow window the question, which says most, keeps its room."""
        room = self.width() / self._look.scale
        for place, wide in (WIDE if room > 1000 else NARROW).items():
            self.table.setColumnWidth(place, round(wide * self._look.scale))
        self.table.setColumnHidden(4, room < 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns for another width."""
        super().resizeEvent(event)
        if self._total:
            self._fit()
