"""The history: who changed which answer, when, from what to what; it only ever grows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import title
from ehassess.gui.widgets.rows import EmptyState
from ehassess.gui.widgets.table_large import LargeTable
from ehassess.gui.widgets.table_paged import Column, TableRow
from ehassess.tokens import S1, S3, S4, S6, Look

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

    @property
    def row(self) -> TableRow:
        """As the table has it."""
        return TableRow(self.question_id, self.cells)


class HistoryPage(QWidget):
    """A field to search in, and the table, which scrolls by itself; `wanted` carries a question, `saving` asks for a
    file of all lines."""

    wanted = Signal(str)
    saving = Signal()
    left = Signal()

    def __init__(self, look: Look, lines: Sequence[HistoryLine]) -> None:
        """The changes, newest first."""
        super().__init__()
        self._look, self._lines = look, tuple(lines)
        self._sought = [" ".join((line.question_id, *line.cells)).casefold() for line in lines]
        self.found = self._lines
        back = button(self.tr("My data"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        lead = self.tr("Every answer ever given in this dossier. Nothing is taken out of it, and it is in no log.")
        parts: list[QWidget] = [holder(column(back, title(self.tr("History of the answers"), lead), gap=S1))]
        if lines:
            parts += [self._tools(), self._make_table()]
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
        self.count = label(self.tr("{0} entries").format(len(self._lines)), "muted")
        self.count.setWordWrap(False)
        save = button(self.tr("Save as a spreadsheet"), "", "export", self._look)
        save.clicked.connect(self.saving)
        lay = row(self.search, self.count, save, gap=S3)
        lay.setStretch(0, 1)
        return holder(lay)

    def seek(self) -> None:
        """Show what holds all the words, and say how many."""
        self._pause.stop()
        words = self.search.text().casefold().split()
        pairs = zip(self._lines, self._sought, strict=True)
        self.found = tuple(line for line, held in pairs if all(word in held for word in words))
        self._show_found()
        count = len(self.found)
        if count == len(self._lines):
            self.count.setText(self.tr("{0} entries").format(count))
        else:
            self.count.setText(self.tr("{0} of {1} entries").format(count, len(self._lines)))

    def _show_found(self) -> None:
        found = self.found
        self.table.show_rows(len(found), lambda start, most: [line.row for line in found[start : start + most]])

    def _make_table(self) -> QWidget:
        columns = (
            Column(self.tr("When")),
            Column(self.tr("Question"), grows=True),
            Column(self.tr("From")),
            Column(self.tr("To")),
            Column(self.tr("By"), spare=1),
        )
        nothing = EmptyState(
            self._look, "search", self.tr("Nothing was found"), self.tr("No entry holds all these words.")
        )
        self.table = LargeTable(self._look, self.tr("History of the answers"), columns, nothing)
        self.table.opened.connect(self.wanted)
        self._show_found()
        return self.table
