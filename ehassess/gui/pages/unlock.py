"""Unlock: the passphrase of a protected dossier."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import breakable
from ehassess.gui.widgets.secret import SecretField
from ehassess.tokens import S2, S3, S5, Look


class UnlockPage(QWidget):
    """One field; `given` carries the passphrase."""

    given = Signal(str)
    left = Signal()

    def __init__(self, look: Look, path: Path) -> None:
        """The file that asks for it."""
        super().__init__()
        self.secret = SecretField(look, self.tr("Passphrase"))
        self.secret.field.returnPressed.connect(self._go)
        self.go, back = button(self.tr("Open"), "primary"), button(self.tr("Back"))
        self.go.clicked.connect(self._go)
        back.clicked.connect(self.left)
        lost = self.tr("Without the passphrase nobody can read this file, neither you nor we.")
        body = card(self.secret, S2, label(lost, "muted"), gap=S3)
        heading = title(
            self.tr("This dossier is protected"),
            self.tr("Type the passphrase of {0}").format(breakable(path.name)),
        )
        self.setLayout(column(page(S5, heading, S2, holder(column(body)), footer=actions(self.go, back), wide=560)))

    def take_focus(self) -> None:
        """Typing can begin at once."""
        self.secret.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        self.given.emit(self.secret.field.text())
