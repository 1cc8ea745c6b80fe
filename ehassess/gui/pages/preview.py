"""The report as it would be signed today: page by page, nearer or farther, or as the text that is read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.sheet import Sheet
from ehassess.tokens import S2, Look

WIDTH = 720
TALL = 560
"""Height of the text, in logical pixels."""
ZOOMS = (50, 75, 100, 125, 150, 200)
"""Percent of `WIDTH`."""

FORMS = ("sharing", "plan-xlsx", "plan-csv", "plan-ics", "emergency", "data", "leaving")
"""What can be saved beside the report, in the order of the menu; the values of `submission.exports.Form`."""


class PreviewPage(QWidget):
    """One page at a time, or the text.

    turned  the page (from 0) that is wanted now, at the present zoom; reading: the text is wanted
    printed the printer is wanted; saving: a form of `FORMS` is wanted as a file; left: Back
    """

    turned = Signal(int)
    reading = Signal()
    printed = Signal()
    saving = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        """Nothing is drawn before `show_page`."""
        super().__init__()
        self._place, self._count, self._zoom = 0, 0, ZOOMS.index(100)
        self.sheet = Sheet(look, WIDTH)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The report as text, as a screen reader reads it"))
        self.text.setFixedWidth(WIDTH)
        # fields for notes are low; this one is read for minutes
        self.text.setStyleSheet(f"min-height: {TALL}px; max-height: {TALL}px;")
        self.text.hide()
        self.where = label("", "muted")
        self.before, self.next = button(self.tr("Page before")), button(self.tr("Next page"), "primary")
        self.farther, self.nearer = button("", "step", "minus", look), button("", "step", "plus", look)
        self.as_text = button(self.tr("Read as text"))
        self.print = button(self.tr("Print …"), "", "print", look)
        self.save = button(self.tr("Save as …"), "", "export", look)
        self.save.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")  # 6 px; the dots say it
        self.menu = self._menu()
        back = button(self.tr("Back"))
        self._connect()
        back.clicked.connect(self.left)
        heading = title(self.tr("Your report"), self.tr("This is what would be signed. Nothing is signed yet."))
        tools = holder(row(self.farther, self.nearer, self.as_text, self.print, self.save, None, gap=S2))
        bar = actions(self.next, self.before, back, None, self.where)
        self.setLayout(column(page(heading, tools, holder(row(self.sheet, self.text, None)), footer=bar, wide=1460)))

    def take_focus(self) -> None:
        """Turning the page is what one does here."""
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def width_wanted(self) -> int:
        """Width of the sheet at the present zoom, in logical pixels."""
        return WIDTH * ZOOMS[self._zoom] // 100

    def show_page(self, place: int, count: int, image: QImage) -> None:
        """Show the picture of a page (from 0) of so many."""
        self._place, self._count = place, count
        self.sheet.widen(self.width_wanted)
        self.sheet.show_image(image)
        words = self.tr("Page {0} of {1}").format(place + 1, count)
        self.where.setText(words)
        self.sheet.setAccessibleName(words)

    def show_text(self, lines: Sequence[str]) -> None:
        """Show the text beside the pages, from its beginning, and put the focus there."""
        self.text.setPlainText("\n".join(lines).strip())
        self._turnable(False)
        self.sheet.hide()
        self.text.show()
        self.as_text.setText(self.tr("Show the pages"))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self, lines: Sequence[str]) -> None:
        """Show what leaves with the report in place of its pages, under a name of its own."""
        self.text.setAccessibleName(self.tr("Everything that leaves you with the report"))
        self.show_text(lines)

    def _connect(self) -> None:
        for control, name, keys in (
            (self.farther, self.tr("Smaller"), QKeySequence.StandardKey.ZoomOut),
            (self.nearer, self.tr("Larger"), QKeySequence.StandardKey.ZoomIn),
        ):
            control.setAccessibleName(name)
            control.setToolTip(name)
            control.setShortcut(QKeySequence(keys))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.farther.clicked.connect(lambda: self._step(-1))
        self.nearer.clicked.connect(lambda: self._step(1))
        self.as_text.clicked.connect(self._change)
        self.print.clicked.connect(self.printed)
        self.save.setMenu(self.menu)

    def _menu(self) -> QMenu:
        names = {
            "sharing": self.tr("Summary to share, without details (PDF)"),
            "plan-xlsx": self.tr("Plan for a spreadsheet (.xlsx)"),
            "plan-csv": self.tr("Plan as plain lines (.csv)"),
            "plan-ics": self.tr("Due dates for a diary (.ics)"),
            "emergency": self.tr("Emergency page for the wall (PDF)"),
            "data": self.tr("Data of the report for other programs (.json)"),
            "leaving": self.tr("List of what leaves you with the report (.txt)"),
        }
        menu = QMenu(self)
        for form in FORMS:
            menu.addAction(names[form]).triggered.connect(lambda _=False, form=form: self.saving.emit(form))
        return menu

    def _turn(self, by: int) -> None:
        """Ask for another page; the ends stay where they are."""
        wanted = self._place + by
        if 0 <= wanted < self._count:
            self.turned.emit(wanted)

    def _step(self, by: int) -> None:
        """Nearer or farther; the picture is drawn anew for its size."""
        self._zoom = min(max(self._zoom + by, 0), len(ZOOMS) - 1)
        self.farther.setEnabled(self._zoom > 0)
        self.nearer.setEnabled(self._zoom < len(ZOOMS) - 1)
        if self._count:
            self.turned.emit(self._place)

    def _change(self) -> None:
        """From the pages to the text and back."""
        if self.sheet.isHidden():
            self.text.hide()
            self._turnable(True)
            self.sheet.show()
            self.as_text.setText(self.tr("Read as text"))
            self.text.setAccessibleName(self.tr("The report as text, as a screen reader reads it"))
        else:
            self.reading.emit()

    def _turnable(self, now: bool) -> None:
        """Whether pages can be turned and brought nearer: not while the text stands in their place."""
        for control in (self.before, self.next, self.farther, self.nearer):
            control.setEnabled(now)
        if now:
            self.farther.setEnabled(self._zoom > 0)
            self.nearer.setEnabled(self._zoom < len(ZOOMS) - 1)
