"""A field for a passphrase, hidden until one asks to see it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, row
from ehassess.gui.widgets.controls import button
from ehassess.tokens import S2, Look


class SecretField(QWidget):
    """Caption, field, and a button that shows what was typed."""

    def __init__(self, look: Look, caption: str) -> None:
        """The caption is the field's name as well."""
        super().__init__()
        self._words = label(caption, "h3")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._words.setBuddy(self.field)
        self.eye = button(self.tr("Show"), "", "eye", look)
        self.eye.setCheckable(True)
        self.rename(caption)
        self.eye.toggled.connect(self._reveal)
        line = row(self.field, self.eye, gap=S2)
        line.setStretch(0, 1)
        self.setLayout(column(self._words, line, gap=S2))

    def rename(self, caption: str) -> None:
        """Ask for something else."""
        self._words.setText(caption)
        self.field.setAccessibleName(caption)
        self.eye.setAccessibleName(self.tr("Show: {0}").format(caption))

    def _reveal(self, shown: bool) -> None:
        """Show the letters, or hide them again."""
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.setText(self.tr("Hide") if shown else self.tr("Show"))
