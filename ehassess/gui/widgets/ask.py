"""A question in the page, in place of a box over it: what will happen, one button to do it, one to leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.widgets.boxes import column
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.rows import Banner
from ehassess.tokens import Look


class Ask(QWidget):
    """`agreed` or `refused`, once; it goes away by itself. The focus is on the way out, so that Enter does no harm."""

    agreed = Signal()
    refused = Signal()

    def __init__(self, look: Look, kind: str, heading: str, text: str, do: str, leave: str) -> None:
        """Kind as of a banner, what is asked, what will happen, words of both buttons."""
        super().__init__()
        self.do, self.leave = button(do), button(leave)
        self.do.clicked.connect(lambda: self._end(True))
        self.leave.clicked.connect(lambda: self._end(False))
        self.setLayout(column(Banner(look, kind, heading, text, self.do, self.leave)))

    def take_focus(self) -> None:
        """The way out."""
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, agreed: bool) -> None:
        self.hide()
        self.deleteLater()
        (self.agreed if agreed else self.refused).emit()
