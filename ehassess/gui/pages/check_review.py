"""Who reviewed a section, and whether that still holds; at the end of the check of a section."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ehassess.domain.people import LONGEST
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, row
from ehassess.gui.widgets.controls import button
from ehassess.session.people import Reviewed
from ehassess.tokens import S2, S3, S4, Look
from ehassess.words import Words


class ReviewBox(QWidget):
    """`reviewed` carries a name, `withdrawn` takes the review back."""

    reviewed = Signal(str)
    withdrawn = Signal()

    def __init__(self, look: Look, words: Words, found: Reviewed | None, names: Sequence[str]) -> None:
        """Who reviewed the section, None for nobody; `names` are offered while one writes."""
        super().__init__()
        head = label(self.tr("Reviewed by"), "h3")
        told = label(self.tr("Somebody who read all answers of this section. It can be left empty."), "muted")
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(head.text())
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setCompleter(QCompleter(list(names), self.name))
        self.name.setFixedWidth(round(280 * look.scale))
        mark = button(self.tr("Mark as reviewed"), "", "check", look)
        mark.clicked.connect(lambda: self.reviewed.emit(self.name.text()))
        self.name.returnPressed.connect(mark.click)
        back = button(self.tr("Take back"), "quiet", "undo", look, flush=found is not None and found.current)
        back.clicked.connect(self.withdrawn)
        if found is not None:
            said = self.tr("{0}, on {1}.").format(found.review.reviewed_by, words.day(found.review.reviewed_on))
            if not found.current:
                said += " " + self.tr("Answers have changed since, so it needs another look.")
            told.setText(said)
        wanted = found is None or not found.current
        for part in (self.name, mark):
            part.setVisible(wanted)
        back.setVisible(found is not None)
        self.setLayout(column(head, told, row(self.name, mark, back, None, gap=S3), gap=S2, margins=(0, S4, 0, 0)))
