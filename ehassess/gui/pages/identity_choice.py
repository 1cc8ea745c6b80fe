"""With which key one signs: one made here before, a new one, or a file from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.rows import breakable
from ehassess.gui.widgets.secret import SecretField
from ehassess.tokens import S2, S3, Look

LEAST = 8
"""Fewest characters of a new passphrase."""


@dataclass(frozen=True, slots=True)
class IdentityWish:
    """The key file to sign with, None for a new one, and its passphrase, which never shows in a log."""

    path: Path | None
    passphrase: str = field(repr=False)


class IdentityChoice(QWidget):
    """A list, and below it only what the chosen line needs; `sought` asks for a file from elsewhere."""

    sought = Signal()

    def __init__(self, look: Look, known: Sequence[Path]) -> None:
        """The key files made here before, the newest first."""
        super().__init__()
        self._known = tuple(known)
        self._other: Path | None = None
        made_here = [self.tr("Identity “{0}”, made in this program").format(path.stem) for path in self._known]
        self.list = Dropdown([*made_here, self.tr("Make a new identity"), self.tr("A certificate file (.p12)")], look)
        caption = label(self.tr("Sign with"), "h3")
        caption.setBuddy(self.list)
        self.list.setAccessibleName(self.tr("Sign with"))
        self.first = SecretField(look, self.tr("Passphrase of the identity"))
        self.second = SecretField(look, self.tr("The same passphrase again"))
        self.advice = label(
            self.tr("At least 8 characters. You need it each time you sign; if it is lost, make a new identity."),
            "muted",
        )
        self.file = label("", "muted")
        seek = button(self.tr("Choose the file"))
        seek.clicked.connect(self.sought)
        self._seek = holder(row(seek, self.file, gap=S3))
        self.list.currentIndexChanged.connect(self._turn)
        self.setLayout(
            column(column(caption, self.list, gap=6), self._seek, self.first, self.second, self.advice, gap=S2 + 2)
        )
        self._turn()

    def show_file(self, path: Path) -> None:
        """A file from elsewhere was chosen."""
        self._other = path
        self.file.setText(breakable(path.name))

    def wish(self) -> IdentityWish:
        """What was chosen; only sound where `fault` is None."""
        place = self.list.currentIndex()
        path = self._known[place] if place < len(self._known) else None
        return IdentityWish(self._other if self._from_elsewhere() else path, self.first.field.text())

    def fault(self) -> tuple[str, QWidget] | None:
        """What is missing, in words, and the field of it; None where all is there."""
        first, second = self.first.field, self.second.field
        if self._from_elsewhere() and self._other is None:
            return self.tr("Choose the certificate file"), self.list
        if not first.text():
            return self.tr("Write the passphrase of the identity"), first
        if self._is_new() and len(first.text()) < LEAST:
            return self.tr("The passphrase needs at least 8 characters"), first
        if self._is_new() and first.text() != second.text():
            return self.tr("The two passphrases are not the same"), second
        return None

    def _is_new(self) -> bool:
        return self.list.currentIndex() == len(self._known)

    def _from_elsewhere(self) -> bool:
        return self.list.currentIndex() > len(self._known)

    def _turn(self) -> None:
        """Only the fields of the chosen line."""
        for part in (self.second, self.advice):
            part.setVisible(self._is_new())
        self._seek.setVisible(self._from_elsewhere())
