"""The report page by page, as it would be signed today."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.sheet import Sheet
from ehassess.tokens import Look

WIDTH = 720


class PreviewPage(QWidget):
    """One page at a time; `turned` carries the page (from 0) that is wanted now, `left` means Back."""

    turned = Signal(int)
    left = Signal()

    def __init__(self, look: Look) -> None:
        """Nothing is drawn before `show_page`."""
        super().__init__()
        self._place, self._count = 0, 0
        self.sheet = Sheet(look, WIDTH)
        self.where = label("", "muted")
        self.before, self.next = button(self.tr("Page before")), button(self.tr("Next page"), "primary")
        back = button(self.tr("Back"))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        back.clicked.connect(self.left)
        heading = title(self.tr("Your report"), self.tr("This is what would be signed. Nothing is signed yet."))
        bar = actions(self.next, self.before, back, None, self.where)
        middle = holder(row(self.sheet, None))
        self.setLayout(column(page(heading, middle, footer=bar, wide=WIDTH + 16)))

    def take_focus(self) -> None:
        """Turning the page is what one does here."""
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, place: int, count: int, image: QImage) -> None:
        """Show the picture of a page (from 0) of so many."""
        self._place, self._count = place, count
        self.sheet.show_image(image)
        words = self.tr("Page {0} of {1}").format(place + 1, count)
        self.where.setText(words)
        self.sheet.setAccessibleName(words)

    def _turn(self, by: int) -> None:
        """Ask for another page; the ends stay where they are."""
        wanted = self._place + by
        if 0 <= wanted < self._count:
            self.turned.emit(wanted)
