"""Forms of the signing keys: make one, take in a file, use a card, renew; one question a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.key_jobs import CardWish, NewKey
from ehassess.gui.known_keys import KnownKey
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import Item, card, column, holder, row
from ehassess.gui.widgets.controls import Dropdown, Pills, button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.new_secret import NewSecret
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.reveal import reveal
from ehassess.gui.widgets.rows import Banner, breakable
from ehassess.gui.widgets.secret import SecretField
from ehassess.signing.identity import LONGEST_NAME, KeyKind
from ehassess.tokens import S2, S3, S4, S5, Look
from ehassess.words import Words

if TYPE_CHECKING:
    from ehassess.domain.passphrase import Strength

Fault = tuple[str, QWidget]


def kinds(look: Look) -> Pills:
    """The two kinds of key that are made here; the usual one is chosen, for few know the difference."""
    names = [
        QCoreApplication.translate("KeyForm", "Usual (EC P-256)"),
        QCoreApplication.translate("KeyForm", "For older checking programs (RSA 3072)"),
    ]
    return Pills(names, look, 0, QCoreApplication.translate("KeyForm", "Kind of key"), wrap=True)


class KeyForm(QWidget):
    """A heading, one card, one button that names the act; `left` means Back."""

    left = Signal()

    def __init__(self, look: Look, heading: str, lead: str, act: str, *fields: Item) -> None:
        """Look, heading with its sentence, words of the button, what stands in the card."""
        super().__init__()
        self._look = look
        self.alarm = column()
        self.go, back = button(act, "primary", "key", look), button(self.tr("Back"))
        self.go.clicked.connect(self._check)
        back.clicked.connect(self.left)
        form = card(*fields, gap=S4, pad=S5)
        footer = actions(self.go, back, None)
        self.setLayout(column(page(title(heading, lead), holder(self.alarm), form, footer=footer, wide=720)))

    def say(self, banner: Banner) -> None:
        """Show a message above the form, in place of an earlier one; it gets the focus."""
        emptied(self.alarm)
        self.alarm.addWidget(banner)
        banner.show()
        reveal(self, banner)
        banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def fault(self) -> Fault | None:
        """The first thing that is missing, in words, and its field; None where all is there."""
        raise NotImplementedError

    def submit(self) -> None:
        """Hand on what was filled in."""
        raise NotImplementedError

    def _check(self) -> None:
        found = self.fault()
        if found is None:
            self.submit()
            return
        words, field = found
        act = button(self.tr("Go there"), "link")
        act.clicked.connect(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.say(Banner(self._look, "error", words, self.tr("Nothing was changed yet."), act))


def captioned(caption: str, field: QWidget, help_line: str = "") -> QWidget:
    """A caption above its field, and what helps to fill it in."""
    words = label(caption, "h3")
    words.setBuddy(field)
    field.setAccessibleName(caption)
    return holder(column(words, *([label(help_line, "muted")] if help_line else []), field, gap=6))


class NewKeyForm(KeyForm):
    """`making` carries a NewKey."""

    making = Signal(object)

    def __init__(self, look: Look, words: Words, strength: Callable[[str], Strength], name: str) -> None:
        """Look, words, what judges a passphrase, the name proposed."""
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.kind = kinds(look)
        advice = QCoreApplication.translate("NewKeyForm", "You need it each time you sign. Nobody can bring it back.")
        self.secret = NewSecret(look, words, strength, advice=advice)
        told = QCoreApplication.translate("NewKeyForm", "As on official papers, with the title")
        super().__init__(
            look,
            QCoreApplication.translate("NewKeyForm", "Make a new signing key"),
            QCoreApplication.translate("NewKeyForm", "It holds for three years. Your authority enrols it by a letter."),
            QCoreApplication.translate("NewKeyForm", "Make the key"),
            captioned(QCoreApplication.translate("NewKeyForm", "Name of the person who signs"), self.name, told),
            captioned(QCoreApplication.translate("KeyForm", "Kind of key"), self.kind),
            self.secret,
        )

    def fault(self) -> Fault | None:
        """See KeyForm."""
        if not self.name.text().strip():
            return self.tr("Write the name of the person who signs"), self.name
        return self.secret.fault()

    def submit(self) -> None:
        """See KeyForm."""
        kind = (KeyKind.EC, KeyKind.RSA)[self.kind.group.checkedId()]
        self.making.emit(NewKey(self.name.text().strip(), kind, self.secret.text))


class KeyFileForm(KeyForm):
    """`sought` asks for a file, `taking` carries the file (Path) and its passphrase."""

    sought = Signal()
    taking = Signal(object, str)

    def __init__(self, look: Look, path: Path | None = None) -> None:
        """Look, and the file if it is known which."""
        self._path = path
        self.file = label("", "muted")
        self.seek = button(QCoreApplication.translate("KeyFileForm", "Choose the file"), "", "folder", look)
        self.secret = SecretField(look, QCoreApplication.translate("KeyFileForm", "Passphrase of the file"))
        super().__init__(
            look,
            QCoreApplication.translate("KeyFileForm", "Take in a key file"),
            QCoreApplication.translate("KeyFileForm", "The file stays where it is; this program remembers the place."),
            QCoreApplication.translate("KeyFileForm", "Take it in"),
            holder(row(self.seek, self.file, None, gap=S3)),
            self.secret,
        )
        self.seek.clicked.connect(self.sought)
        if path is not None:
            self.show_file(path)

    def show_file(self, path: Path) -> None:
        """A file was chosen."""
        self._path = path
        self.file.setText(breakable(path.name))

    def fault(self) -> Fault | None:
        """See KeyForm."""
        if self._path is None:
            return self.tr("Choose the key file"), self.seek
        if not self.secret.field.text():
            return self.tr("Write the passphrase of the file"), self.secret.field
        return None

    def submit(self) -> None:
        """See KeyForm."""
        self.taking.emit(self._path, self.secret.field.text())


class CardForm(KeyForm):
    """The library first, then the card, then the PIN.

    `sought` asks for the library, `using` carries a CardWish. The PIN is taken out of its field as it is handed on, so
    that a wrong one is never given to the card a second time without being typed.
    """

    sought = Signal()
    using = Signal(object)

    def __init__(self, look: Look) -> None:
        """Nothing is chosen yet."""
        self._library: Path | None = None
        self.file = label("", "muted")
        self.seek = button(QCoreApplication.translate("CardForm", "Choose the library"), "", "folder", look)
        self.cards = Dropdown([], look)
        self.key = QLineEdit()
        self.pin = SecretField(look, QCoreApplication.translate("CardForm", "PIN of the card"))
        told = QCoreApplication.translate(
            "CardForm", "The file of the card’s maker for programs that sign (PKCS #11), often in its program folder"
        )
        rule = QCoreApplication.translate("CardForm", "Given to the card once, never kept, never tried again by itself")
        self._found = captioned(QCoreApplication.translate("CardForm", "Card in the reader"), self.cards)
        self._which = captioned(QCoreApplication.translate("CardForm", "Beginning of the key’s fingerprint"), self.key)
        super().__init__(
            look,
            QCoreApplication.translate("CardForm", "Use a card"),
            QCoreApplication.translate("CardForm", "Put the card in and wait until the light of the reader is steady."),
            QCoreApplication.translate("CardForm", "Use this card"),
            holder(column(label(told, "muted"), row(self.seek, self.file, None, gap=S3), gap=S2)),
            self._found,
            holder(column(self.pin, label(rule, "muted"), gap=6)),
            self._which,
        )
        self.seek.clicked.connect(self.sought)
        self._found.hide()
        self._which.hide()

    def show_cards(self, library: Path, found: Sequence[str]) -> None:
        """The library was loaded and finds these cards."""
        self._library = library
        self.file.setText(breakable(library.name))
        self.cards.clear()
        self.cards.addItems(list(found))
        self._found.show()
        self.pin.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_which_key(self) -> None:
        """The card holds several keys: one has to be named."""
        self._which.show()

    def fault(self) -> Fault | None:
        """See KeyForm."""
        if self._library is None:
            return self.tr("Choose the library of the card’s maker"), self.seek
        if not self.pin.field.text():
            return self.tr("Write the PIN of the card"), self.pin.field
        return None

    def submit(self) -> None:
        """See KeyForm."""
        pin, library = self.pin.field.text(), self._library
        self.pin.field.clear()
        if library is not None:
            key = self.key.text().replace(" ", "")
            self.using.emit(CardWish(library, self.cards.currentText(), key, pin))


class RenewForm(KeyForm):
    """`renewing` carries the passphrase and a KeyKind; where the statement goes is asked afterwards."""

    renewing = Signal(str, object)

    def __init__(self, look: Look, key: KnownKey) -> None:
        """Look, and the key that is to be followed by another."""
        self.kind = kinds(look)
        self.secret = SecretField(look, QCoreApplication.translate("RenewForm", "Passphrase of the key"))
        told = QCoreApplication.translate("RenewForm", "It opens the new key as well. The old one stays usable.")
        lead = QCoreApplication.translate(
            "RenewForm", "{0} gets a new key. The old one signs a statement, so that no new letter is needed."
        )
        super().__init__(
            look,
            QCoreApplication.translate("RenewForm", "Renew a signing key"),
            lead.format(key.title),
            QCoreApplication.translate("RenewForm", "Renew"),
            captioned(QCoreApplication.translate("KeyForm", "Kind of key"), self.kind),
            holder(column(self.secret, label(told, "muted"), gap=6)),
        )

    def fault(self) -> Fault | None:
        """See KeyForm."""
        if not self.secret.field.text():
            return self.tr("Write the passphrase of the key"), self.secret.field
        return None

    def submit(self) -> None:
        """See KeyForm."""
        kind = (KeyKind.EC, KeyKind.RSA)[self.kind.group.checkedId()]
        self.renewing.emit(self.secret.field.text(), kind)
