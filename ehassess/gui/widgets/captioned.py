"""A field with its caption, and the message above a form that says which field is at fault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.reveal import bring_into_view
from ehassess.gui.widgets.rows import Banner
from ehassess.tokens import S2, Look

CLOSE = 6
"""Pixels between caption and field on pages that are full."""


def captioned(caption: str, field: QWidget, hint: str = "", *, gap: int = S2) -> QWidget:
    """The caption above its field, which is its name as well; `hint`: a sentence below it, '' for none; `gap`: pixels
    between them."""
    words = label(caption, "h3")
    words.setBuddy(field)
    field.setAccessibleName(caption)
    parts = [words, field]
    if hint:
        parts.append(label(hint, "muted"))
        field.setAccessibleDescription(hint)
    return holder(column(*parts, gap=gap))


class Alarm(QWidget):
    """Empty, or one message with a link to the field at fault, which has an edge in the colour of errors."""

    def __init__(self, look: Look) -> None:
        """Empty."""
        super().__init__()
        self._look, self._marked = look, list[QWidget]()
        self._lay = column()
        self.setLayout(self._lay)
        self.hide()

    def clear(self) -> None:
        """All is well."""
        emptied(self._lay)
        for field in self._marked:
            _mark(field, False)
        self._marked = []
        self.hide()

    def say(self, words: str, field: QWidget) -> None:
        """What is missing, and where; the message takes the focus."""
        to_field = button(self.tr("Go to the field"), "link")
        to_field.clicked.connect(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.take(Banner(self._look, "error", words, "", to_field))
        self._marked = [field]
        _mark(field, True)

    def take(self, banner: Banner) -> None:
        """Show this message, which may have stood elsewhere, in place of an earlier one; it takes the focus."""
        self.clear()
        self._lay.addWidget(banner)
        self.show()
        banner.show()  # at once, since it takes the focus
        bring_into_view(self)
        banner.setFocus(Qt.FocusReason.OtherFocusReason)


def _mark(field: QWidget, fault: bool) -> None:
    field.setProperty("fault", fault)
    field.style().unpolish(field)
    field.style().polish(field)
