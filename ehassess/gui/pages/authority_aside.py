"""Files that were set aside: where they lie, and why nothing could be said of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.authority.rows import AsideRow
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, title
from ehassess.gui.widgets.rows import EmptyState, breakable
from ehassess.gui.widgets.table_large import LargeTable
from ehassess.gui.widgets.table_paged import Column, TableRow
from ehassess.tokens import S3, S4, S6, Look
from ehassess.words import Words


class AsidePage(QWidget):
    """A table; below it the whole reason of the chosen row.

    `left` means Back, `again_wanted` carries the paths to receive again, `folder_wanted` where the chosen one lies.
    """

    left = Signal()
    again_wanted = Signal(list)
    folder_wanted = Signal(object)

    def __init__(self, look: Look, words: Words, rows: Sequence[AsideRow]) -> None:
        """Every file that was set aside."""
        super().__init__()
        self._rows = tuple(rows)
        self._words = words
        lead = self.tr("They were left where they lie. Mend or remove them, then receive the same folder again.")
        nothing = EmptyState(look, "check", self.tr("Nothing is set aside"), self.tr("Every file could be looked at."))
        headings = (self.tr("File"), self.tr("Why"), self.tr("Seen on"))
        columns = (Column(headings[0]), Column(headings[1], grows=True), Column(headings[2], spare=1))
        self.table = LargeTable(look, self.tr("Files set aside"), columns, nothing)
        self.table.show_rows(len(rows), self._part)
        self.reason = label("")
        self.table.view.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now.row()))
        if rows:
            self.table.view.setCurrentIndex(self.table.model.index(0, 0))
        back, again, folder = (
            button(self.tr("Back to the reports")),
            button(self.tr("Receive them again"), "primary"),
            button(self.tr("Show the folder"), "", "folder", look),
        )
        back.clicked.connect(self.left)
        self._back = back
        again.clicked.connect(lambda: self.again_wanted.emit([row.path for row in self._rows]))
        folder.clicked.connect(self._show_folder)
        heading = title(self.tr("Files set aside"), lead)
        lay = column(heading, self.table, self.reason, gap=S3, margins=(S6, S4, S6, S3))
        lay.setStretch(1, 1)
        bar = actions(again, folder, back) if rows else actions(back)
        whole = column(holder(lay), bar)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def take_focus(self) -> None:
        """The table, where the keys work; the way back where it has no rows and is not seen."""
        (self.table if self._rows else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _part(self, start: int, most: int) -> Sequence[TableRow]:
        return [
            TableRow(str(at), (row.path.name, self._why(row), self._day(row)))
            for at, row in enumerate(self._rows[start : start + most], start)
        ]

    def _why(self, row: AsideRow) -> str:
        return self._words(row.sentence, **dict(row.facts))

    def _day(self, row: AsideRow) -> str:
        return self._words.day(row.seen_at.astimezone().date())

    def _tell(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            row = self._rows[at]
            self.reason.setText(breakable(f"{row.path}\n{self._why(row)}"))

    def _show_folder(self) -> None:
        at = self.table.view.currentIndex().row()
        self.folder_wanted.emit(self._rows[max(0, at)].path.parent)
