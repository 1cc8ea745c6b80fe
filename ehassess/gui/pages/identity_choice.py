"""With which key one signs: one made here before, a new one, or a file from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.known_keys import KnownKey
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.rows import breakable
from ehassess.gui.widgets.secret import SecretField
from ehassess.tokens import S2, S3, Look

LEAST = 8
"""Fewest characters of a new passphrase."""


@dataclass(frozen=True, slots=True)
class IdentityWish:
    """The key to sign with.

    path        key file, or library of the card's maker; None: a new key
    passphrase  or PIN; it never shows in a log
    token, key  label of the card and fingerprint of the key on it, '' for a key file
    """

    path: Path | None
    passphrase: str = field(repr=False)
    token: str = ""
    key: str = ""


class IdentityChoice(QWidget):
    """A list, and below it only what the chosen line needs.

    `sought` asks for a file from elsewhere, `keys_wanted` for the page of all keys, where a card is set up.
    """

    sought = Signal()
    keys_wanted = Signal()

    def __init__(self, look: Look, known: Sequence[KnownKey]) -> None:
        """The keys known here, the newest first."""
        super().__init__()
        self._known = tuple(known)
        self._other: Path | None = None
        self.list = Dropdown(
            [*map(self._named, self._known), self.tr("Make a new identity"), self.tr("A certificate file (.p12)")], look
        )
        caption = label(self.tr("Sign with"), "h3")
        caption.setBuddy(self.list)
        self.list.setAccessibleName(self.tr("Sign with"))
        self.first = SecretField(look, self.tr("Passphrase of the identity"))
        self.second = SecretField(look, self.tr("The same passphrase again"))
        self.advice = label(
            self.tr("At least 8 characters. You need it each time you sign; if it is lost, make a new identity."),
            "muted",
        )
        self.pin_advice = label(
            self.tr("Put the card in first. The PIN goes to the card once and is never tried again by itself."), "muted"
        )
        self.file = label("", "muted")
        seek = button(self.tr("Choose the file"))
        seek.clicked.connect(self.sought)
        self._seek = holder(row(seek, self.file, gap=S3))
        keys = WrapLink(self.tr("Signing keys: use a card, renew, write the enrolment letter"), look)
        keys.clicked.connect(self.keys_wanted)
        self.list.currentIndexChanged.connect(self._turn)
        self.setLayout(
            column(
                column(caption, self.list, gap=6),
                self._seek,
                self.first,
                self.pin_advice,
                self.second,
                self.advice,
                keys,
                gap=S2 + 2,
            )
        )
        self._turn()

    def show_file(self, path: Path) -> None:
        """A file from elsewhere was chosen."""
        self._other = path
        self.file.setText(breakable(path.name))

    def forget_secret(self) -> None:
        """Empty the field of a PIN, so that a wrong one is not given to the card again by a second press."""
        if self._is_card():
            self.first.field.clear()

    def wish(self) -> IdentityWish:
        """What was chosen; only sound where `fault` is None."""
        place, secret = self.list.currentIndex(), self.first.field.text()
        if place >= len(self._known):
            return IdentityWish(self._other if self._from_elsewhere() else None, secret)
        key = self._known[place]
        told = key.description if key.is_card else None
        return IdentityWish(key.path, secret, key.token, told.key_fingerprint if told else "")

    def fault(self) -> tuple[str, QWidget] | None:
        """What is missing, in words, and the field of it; None where all is there."""
        first, second = self.first.field, self.second.field
        if self._from_elsewhere() and self._other is None:
            return self.tr("Choose the certificate file"), self.list
        if not first.text() and self._is_card():
            return self.tr("Write the PIN of the card"), first
        if not first.text():
            return self.tr("Write the passphrase of the identity"), first
        if self._is_new() and len(first.text()) < LEAST:
            return self.tr("The passphrase needs at least 8 characters"), first
        if self._is_new() and first.text() != second.text():
            return self.tr("The two passphrases are not the same"), second
        return None

    def _named(self, key: KnownKey) -> str:
        """The line of a key."""
        if key.is_card:
            return self.tr("Card “{0}” of {1}").format(key.token, key.title)
        if key.made_here:
            return self.tr("Identity “{0}”, made in this program").format(key.path.stem)
        return self.tr("Key file “{0}” of {1}").format(key.path.name, key.title)

    def _is_card(self) -> bool:
        place = self.list.currentIndex()
        return place < len(self._known) and self._known[place].is_card

    def _is_new(self) -> bool:
        return self.list.currentIndex() == len(self._known)

    def _from_elsewhere(self) -> bool:
        return self.list.currentIndex() > len(self._known)

    def _turn(self) -> None:
        """Only the fields of the chosen line."""
        for part in (self.second, self.advice):
            part.setVisible(self._is_new())
        self._seek.setVisible(self._from_elsewhere())
        card = self._is_card()
        self.first.rename(self.tr("PIN of the card") if card else self.tr("Passphrase of the identity"))
        self.pin_advice.setVisible(card)
