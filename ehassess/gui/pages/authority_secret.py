"""The passphrase of the authority's key, or that the key is open already."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.secret import SecretField
from ehassess.tokens import S2, Look


class KeyPart(QWidget):
    """Below what is signed; `locked` asks to close the key, `entered` comes with Enter in the field."""

    locked = Signal()
    entered = Signal()

    def __init__(self, look: Look, key_open: bool) -> None:
        """Whether the key was opened before."""
        super().__init__()
        self._open = key_open
        self.secret = SecretField(look, self.tr("Passphrase of the authority’s key"))
        self.secret.field.returnPressed.connect(self.entered)
        asked = label(self.tr("Asked once: the key stays open until the register is closed."), "muted")
        close = button(self.tr("Close the key"), "link")
        close.clicked.connect(self.locked)
        held = label(self.tr("The key is open until the register is closed."), "muted")
        self._asked, self._held = holder(column(self.secret, asked, gap=S2)), holder(column(held, close))
        self.setLayout(column(self._asked, self._held))
        self._asked.setVisible(not key_open)
        self._held.setVisible(key_open)

    def shut(self) -> None:
        """The key was closed: ask for its passphrase again."""
        self._open = False
        self._held.hide()
        self._asked.show()
        self.secret.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def passphrase(self) -> str:
        """What was written; '' where the key is open."""
        return self.secret.field.text()

    def fault(self) -> str:
        """What is missing, in words; '' where nothing is."""
        missing = not self._open and not self.passphrase
        return self.tr("Write the passphrase of the authority’s key") if missing else ""
