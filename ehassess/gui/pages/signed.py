"""After signing: what was made and what to do with it; and the page for a second signature."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.known_keys import KnownKey
from ehassess.gui.pages.identity_choice import IdentityChoice
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column
from ehassess.gui.widgets.captioned import CLOSE, captioned
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.reveal import reveal
from ehassess.gui.widgets.rows import Banner, breakable, prose
from ehassess.tokens import S1, S2, S4, Look


def grouped(fingerprint: str) -> str:
    """A fingerprint in groups of four, as it is read out."""
    return " ".join(fingerprint[i : i + 4] for i in range(0, len(fingerprint), 4)).upper()


class SignedPage(QWidget):
    """Saved, read back, verified; the file by name, then the next acts."""

    opened = Signal()
    folder_opened = Signal()
    second_wanted = Signal()
    verify_wanted = Signal()

    def __init__(self, look: Look, path: Path, fingerprint: str, key: str) -> None:
        """The file, the fingerprint of the report ('' if not known) and of the key that signed ('' if not known)."""
        super().__init__()
        see, folder = button(self.tr("Open the PDF"), "link"), button(self.tr("Show the folder"), "link")
        see.clicked.connect(self.opened)
        folder.clicked.connect(self.folder_opened)
        where = self.tr("{0}, in {1}").format(path.name, breakable(str(path.parent)))
        heading = self.tr("Your report is signed, saved and checked")
        said = Banner(look, "success", heading, where, see, folder, large=True)
        check = button(self.tr("See it as a receiver does"), "", "shield", look)
        check.clicked.connect(self.verify_wanted)
        parts: list[QWidget | int] = [
            label(self.tr("What happens next"), "h2"),
            S1,
            prose(self.tr("Hand this file to your authority, and keep a copy."), look),
        ]
        if fingerprint:
            words = self.tr("Fingerprint of the report: {0}. Read it out if someone asks whether it is the right one.")
            parts.append(prose(words.format(grouped(fingerprint)), look))
        if key:
            words = self.tr("Fingerprint of your key: {0}. Give it to your authority once, in person or by post.")
            parts.append(prose(words.format(grouped(key)), look))
        ask = button(self.tr("Add a second signature"), "", "person", look)
        ask.clicked.connect(self.second_wanted)
        second = card(
            label(self.tr("A second signature"), "h2"),
            S1,
            prose(self.tr("Your IT contact may sign the same file as well. This is optional."), look),
            S1,
            ask,
            pad=S4 + 4,
        )
        following = card(*parts, S2, check, pad=S4 + 4)
        self.setLayout(column(page(title(self.tr("Done")), 0, said, following, second, wide=720)))


class SecondPage(QWidget):
    """Who signs second, with which key, into which file.

    `signing` carries the name, the IdentityWish and the file name; `left` means Back.
    """

    signing = Signal(str, object, str)
    left = Signal()

    def __init__(self, look: Look, path: Path, known: Sequence[KnownKey], file_name: str) -> None:
        """The file to sign, keys known here, and the name proposed for the new file."""
        super().__init__()
        self._look = look
        self.name, self.file = QLineEdit(), QLineEdit(file_name)
        self.identity = IdentityChoice(look, known)
        self.alarm = column()
        self.go, back = button(self.tr("Add the signature"), "primary", "sign", look), button(self.tr("Back"))
        self.go.clicked.connect(self._check)
        back.clicked.connect(self.left)
        lead = self.tr("The person responsible for IT signs {0} as well. The first signature stays as it is.")
        form = card(
            captioned(self.tr("Name of the person"), self.name, gap=CLOSE),
            self.identity,
            captioned(self.tr("Name of the new file"), self.file, gap=CLOSE),
            gap=S4,
        )
        heading = title(self.tr("A second signature"), lead.format(path.name))
        self.setLayout(column(page(heading, self.alarm, form, footer=actions(self.go, back, None), wide=720)))

    def say(self, banner: Banner) -> None:
        """Show a message above the form, in place of an earlier one; it gets the focus."""
        while item := self.alarm.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.alarm.addWidget(banner)
        banner.show()
        reveal(self, banner)
        banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        """Say the first thing that is missing, or go on."""
        fault: tuple[str, QWidget] | None = None
        if not self.name.text().strip():
            fault = (self.tr("Write the name of the person"), self.name)
        elif not self.file.text().strip():
            fault = (self.tr("Write a name for the file"), self.file)
        fault = fault or self.identity.fault()
        if fault is None:
            name = self.file.text().strip()
            file = name if name.lower().endswith(".pdf") else f"{name}.pdf"
            self.signing.emit(self.name.text().strip(), self.identity.wish(), file)
            return
        words, field = fault
        act = button(self.tr("Go there"), "link")
        act.clicked.connect(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.say(Banner(self._look, "error", words, self.tr("Nothing was signed yet."), act))
