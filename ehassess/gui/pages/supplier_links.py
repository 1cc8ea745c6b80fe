"""The links beside the task list that lead out of it: to the IT supplier, and to documents to fill in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, row, top
from ehassess.gui.widgets.controls import button
from ehassess.tokens import S1, S2, Look


class SupplierLinks(QWidget):
    """`wanted` carries the page that was chosen; `taking` asks for the file that came back."""

    wanted = Signal(str)
    taking = Signal()

    def __init__(self, look: Look) -> None:
        """Three links under one heading."""
        super().__init__()
        lines = column(label(self.tr("To pass on and to keep"), "h2"), S2, gap=S1)
        entries = (
            ("export", self.tr("Questions that they can answer"), self.tr("Send the questions"), "supplier"),
            ("folder", self.tr("A file that came back"), self.tr("Take in the answers"), ""),
            ("page", self.tr("Emergency page, logs, rules"), self.tr("Documents to fill in"), "templates"),
        )
        for glyph, said, act, place in entries:
            link = button(act, "link")
            link.setAccessibleName(self.tr("{0}: {1}").format(said, act))
            link.clicked.connect(lambda _=False, place=place: self.wanted.emit(place) if place else self.taking.emit())
            lay = row(top(picture(glyph, look.muted, 22)), column(2, label(said, "small"), link), gap=S2)
            lay.setStretch(1, 1)
            lines.addLayout(lay)
        self.setLayout(lines)
