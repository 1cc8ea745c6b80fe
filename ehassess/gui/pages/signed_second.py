"""A second signature: who signs, with which key, into which file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.known_keys import KnownKey
from ehassess.gui.pages.identity_choice import IdentityChoice, IdentityWish
from ehassess.gui.widgets.boxes import card, column
from ehassess.gui.widgets.captioned import CLOSE, Alarm, captioned
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import breakable
from ehassess.tokens import S4, S5, Look


@dataclass(frozen=True, slots=True)
class SecondWish:
    """Who signs, with which key, and the name of the new file beside the first."""

    name: str
    identity: IdentityWish
    file_name: str


class SecondForm(QWidget):
    """The three fields; `alarm` is the place for what is wrong, which stands where a page wants it."""

    def __init__(self, look: Look, path: Path, known: Sequence[KnownKey], file_name: str) -> None:
        """The file to sign, keys known here, and the name proposed for the new file."""
        super().__init__()
        self._path = path
        self.name, self.file = QLineEdit(), QLineEdit(file_name)
        self.identity = IdentityChoice(look, known)
        self.alarm = Alarm(look)
        body = card(
            captioned(self.tr("Name of the person"), self.name, gap=CLOSE),
            self.identity,
            captioned(self.tr("Name of the new file"), self.file, gap=CLOSE),
            gap=S4,
            pad=S5 - 4,
        )
        self.setLayout(column(body))

    def wish(self) -> SecondWish | None:
        """What was filled in; None where something is missing, which is said."""
        fault: tuple[str, QWidget] | None = None
        if not self.name.text().strip():
            fault = (self.tr("Write the name of the person"), self.name)
        fault = fault or self.identity.fault()
        name = self.file.text().strip()
        file = name if name.lower().endswith(".pdf") else f"{name}.pdf"
        if fault is None and not name:
            fault = (self.tr("Write a name for the file"), self.file)
        elif fault is None and self._path.with_name(Path(file).name).exists():
            fault = (self.tr("There is a file of this name already: write another name"), self.file)
        if fault is not None:
            self.alarm.say(*fault)
            return None
        self.alarm.clear()
        return SecondWish(self.name.text().strip(), self.identity.wish(), Path(file).name)


class SecondPage(QWidget):
    """The person responsible for IT signs a report of the open dossier: `signing` carries a SecondWish, `left` means
    Back."""

    signing = Signal(object)
    left = Signal()

    def __init__(self, look: Look, path: Path, known: Sequence[KnownKey], file_name: str) -> None:
        """The file to sign, keys known here, and the name proposed for the new file."""
        super().__init__()
        self.form = SecondForm(look, path, known, file_name)
        self.go, back = button(self.tr("Add the signature"), "primary", "sign", look), button(self.tr("Back"))
        self.go.clicked.connect(self._check)
        back.clicked.connect(self.left)
        lead = self.tr("The person responsible for IT signs {0} as well. The first signature stays as it is.")
        heading = title(self.tr("A second signature"), lead.format(breakable(path.name)))
        self.setLayout(column(page(heading, self.form.alarm, self.form, footer=actions(self.go, back, None), wide=720)))

    def _check(self) -> None:
        """Say the first thing that is missing, or go on."""
        wish = self.form.wish()
        if wish is not None:
            self.signing.emit(wish)
