"""New dossier: for whom, in which file, and how it is protected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from os import fsencode
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.domain.passphrase import Strength, strength
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.captioned import captioned
from ehassess.gui.widgets.controls import Dropdown, Pills, button
from ehassess.gui.widgets.new_secret import LEAST, NewSecret
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import Banner, breakable
from ehassess.tokens import S1, S3, S4, Look
from ehassess.words import Words

UNFIT = tuple('/\\:*?"<>|')
"""Signs that no name of a file can hold on Windows, or that would lead into another folder."""
LONGEST_FILE = 180
"""Bytes of a file's name, so that there is room for what is added to it beside the dossier."""


@dataclass(frozen=True, slots=True)
class NewDossier:
    """What was asked for; passphrase None: without protection."""

    name: str
    kind: str
    path: Path
    passphrase: str | None


class NewPage(QWidget):
    """A short form; nothing is chosen beforehand, and what is missing is said on Continue."""

    wanted = Signal(object)
    left = Signal()
    folder_sought = Signal()

    def __init__(self, look: Look, words: Words, kinds: Sequence[tuple[str, str]], folder: Path) -> None:
        """Sentences; kinds of provider as (id, words); the folder in which the file goes unless another is chosen."""
        super().__init__()
        self._look, self._kinds, self._folder = look, kinds, folder
        self.name = QLineEdit()
        self.kind = Dropdown(["", *(words for _, words in kinds)], look)
        self.file = QLineEdit()
        self.place = label("", "muted")
        self.choice = Pills(
            [self.tr("With a passphrase"), self.tr("Without a passphrase")], look, -1, self.tr("Protection")
        )
        advice = self.tr("At least 8 characters; a short sentence is best. If it is lost, nobody can open the file.")
        self.secrets = NewSecret(look, words, self._strength, self.tr("Passphrase"), advice)
        self.first, self.second = self.secrets.first, self.secrets.second
        self.open_note = label(
            self.tr(
                "Anybody who gets hold of the file can read it. That may suit a computer that is itself protected."
            ),
            "muted",
        )
        self.alarm = column()
        self._file_typed = False
        self._connect()
        go, back = button(self.tr("Continue"), "primary"), button(self.tr("Back"))
        go.clicked.connect(self._check)
        back.clicked.connect(self.left)
        heading = title(
            self.tr("New dossier"), self.tr("One dossier is one file. It holds the answers of one care provider.")
        )
        body = page(heading, self.alarm, self._who(), self._where(), footer=actions(go, back), wide=720)
        self.setLayout(column(body))
        self._show_choice(-1)

    def take_focus(self) -> None:
        """Typing can begin at once."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_folder(self, folder: Path) -> None:
        """Another folder was chosen."""
        self._folder = folder
        self.place.setText(self.tr("In the folder {0}").format(breakable(str(folder))))

    def _connect(self) -> None:
        self.show_folder(self._folder)
        self.name.textChanged.connect(self._suggest)  # also what is dictated, not typed
        self.file.textEdited.connect(self._typed)
        self.choice.chosen.connect(self._show_choice)

    def _strength(self, passphrase: str) -> Strength:
        """How hard it is to guess for somebody who knows whose dossier this is."""
        return strength(passphrase, (self.name.text(), self.file.text()))

    def _who(self) -> QWidget:
        return card(
            captioned(self.tr("Name of the care provider"), self.name),
            captioned(self.tr("Kind of care provider"), self.kind),
            gap=S4,
        )

    def _where(self) -> QWidget:
        other = button(self.tr("Choose another folder"), "link")
        other.clicked.connect(self.folder_sought)
        return card(
            captioned(self.tr("Name of the file"), self.file),
            holder(column(self.place, other, gap=S1)),
            label(self.tr("Protection"), "h3"),
            self.choice,
            self.secrets,
            self.open_note,
            gap=S3,
        )

    def _suggest(self, name: str) -> None:
        """A file name from the provider's, until one was typed."""
        if not self._file_typed:
            kept = "".join(letter if letter.isalnum() else "-" for letter in name.strip())
            self.file.setText("-".join(part for part in kept.split("-") if part)[:60])

    def _typed(self) -> None:
        self._file_typed = True

    def _show_choice(self, index: int) -> None:
        """Only what belongs to the chosen protection."""
        self.secrets.setVisible(index == 0)
        self.open_note.setVisible(index == 1)

    def _fault(self) -> tuple[str, QWidget] | None:
        """The first thing that is missing, and its field; None where all is there."""
        protection = self.choice.group.checkedId()
        first, second, file = self.first.field, self.second.field, self.file.text()
        for missing, words, field in (
            (not self.name.text().strip(), self.tr("Write the name of the care provider"), self.name),
            (self.kind.currentIndex() < 1, self.tr("Choose the kind of care provider"), self.kind),
            (not file.strip(), self.tr("Write a name for the file"), self.file),
            (
                any(sign in file for sign in UNFIT),
                self.tr("The name of the file cannot hold {0}").format(" ".join(UNFIT)),
                self.file,
            ),
            (len(fsencode(file)) > LONGEST_FILE, self.tr("The name of the file is too long"), self.file),
            (_there(self._asked().path), self.tr("A file of this name is there already"), self.file),
            (protection < 0, self.tr("Choose whether the file has a passphrase"), self.choice.group.buttons()[0]),
            (protection == 0 and len(first.text()) < LEAST, self.tr("The passphrase needs 8 characters"), first),
            (protection == 0 and first.text() != second.text(), self.tr("The two passphrases differ"), second),
        ):
            if missing:
                return words, field
        return None

    def _check(self) -> None:
        """Say the first fault and put its field in the way, or hand everything on."""
        while item := self.alarm.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for each in self._fields():
            self._mark(each, False)
        fault = self._fault()
        if fault is None:
            self.wanted.emit(self._asked())
            return
        words, field = fault
        to_field = button(self.tr("Go to the field"), "link")
        to_field.clicked.connect(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
        banner = Banner(self._look, "error", words, "", to_field)
        self._mark(field, True)
        self.alarm.addWidget(banner)
        banner.show()  # at once, since it takes the focus
        banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fields(self) -> tuple[QWidget, ...]:
        return self.name, self.kind, self.file, self.first.field, self.second.field

    def _mark(self, field: QWidget, fault: bool) -> None:
        """The edge of a field at fault."""
        field.setProperty("fault", fault)
        field.style().unpolish(field)
        field.style().polish(field)

    def _asked(self) -> NewDossier:
        name = self.file.text().strip().removesuffix(".ehassess")
        return NewDossier(
            self.name.text().strip(),
            self._kinds[max(0, self.kind.currentIndex() - 1)][0],
            self._folder / f"{name}.ehassess",
            self.first.field.text() if self.choice.group.checkedId() == 0 else None,
        )


def _there(path: Path) -> bool:
    """Whether something of this name lies there; False also for a name that the system refuses to look for."""
    try:
        return path.exists()
    except OSError:
        return False
