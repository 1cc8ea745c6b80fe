"""The form for another key of the authority: how care providers follow, its passphrase, and the old key's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.passphrase import Strength, strength
from ehassess.gui.pages.authority_sign_bar import SignBar
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column
from ehassess.gui.widgets.new_secret import NewSecret
from ehassess.gui.widgets.page import page, title
from ehassess.tokens import S3, S5, Look
from ehassess.words import Words


class NewKeyForm(QWidget):
    """`wanted` carries the passphrase of the key in use ('' where it is open) and that of the new one, `locked` asks to
    close the key, `left` means Back."""

    wanted = Signal(str, str)
    locked = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Words, key_open: bool, authority: str) -> None:
        """Whether the key in use is open, and the name of the authority, of which no passphrase should be made."""
        super().__init__()
        self._authority = authority
        advice = self.tr("At least 8 characters. If it is lost, so is the key.")
        self.fresh = NewSecret(look, words, self._strength, self.tr("Passphrase of the new key"), advice)
        self.sign = SignBar(look, key_open, self._check, self.left.emit)
        self.sign.key.locked.connect(self.locked)
        told = (
            self.tr("1. The key in use signs a file which says that the new key is trusted as well."),
            self.tr("2. From then on the new key signs. The old one stays beside it in the folder."),
            self.tr("3. Once all have taken in the file, revoke the old key under “What your country asks for”."),
        )
        lead = self.tr("When people with access have left, or every few years. Care providers follow without a letter.")
        heading = title(self.tr("Change the key"), lead)
        what = card(label(self.tr("What happens"), "h2"), *(label(words) for words in told), pad=S5 - 4, gap=S3)
        parts = (heading, what, card(self.fresh, pad=S5 - 4), self.sign.card)
        self.setLayout(column(page(*parts, footer=self.sign.bar, wide=880, gap=S3)))

    def _strength(self, passphrase: str) -> Strength:
        return strength(passphrase, (self._authority,))

    def _check(self) -> None:
        """Say what is missing, or hand it on."""
        if not self.sign.refuses(self.fresh.fault()):
            self.wanted.emit(self.sign.key.passphrase, self.fresh.text)
