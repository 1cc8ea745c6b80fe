"""Documents to fill in: what each is for, and a button that saves it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.templates import TemplateText
from ehassess.gui.widgets.boxes import column
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.lines import Line, lines_card
from ehassess.gui.widgets.page import actions, page, title
from ehassess.tokens import Look


class TemplatesPage(QWidget):
    """`saving` carries the id of a document."""

    saving = Signal(str)
    left = Signal()

    def __init__(self, look: Look, texts: Mapping[str, TemplateText]) -> None:
        """The words of every document by its id, in the order of the pack."""
        super().__init__()
        lines: list[Line] = []
        for name, text in texts.items():
            save = button(self.tr("Save"), "", "export", look)
            save.setAccessibleName(self.tr("Save “{0}”").format(text.title))
            save.clicked.connect(lambda _=False, name=name: self.saving.emit(name))
            lines.append((text.title, text.lead, save))
        lead = self.tr("Each opens in your word processor. Your name and the date are in it; tinted fields are yours.")
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        shown = lines_card(self.tr("Short, and yours to change"), *lines, narrow=look.scale > 1.2)
        self.setLayout(
            column(page(title(self.tr("Documents to fill in"), lead), shown, footer=actions(back), wide=880))
        )
