"""For authorities: open a register of received reports, or make one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.domain.passphrase import Strength, strength
from ehassess.gui.settings import RecentRegister
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.captioned import Alarm, captioned
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.new_secret import NewSecret
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import EmptyState, breakable
from ehassess.tokens import S1, S2, S3, S4, S5, Look
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class NewRegister:
    """What was asked for: name of the authority, id of the national profile, the new folder, what opens the key."""

    name: str
    profile: str
    folder: Path
    passphrase: str = field(repr=False)


class RegistersPage(QWidget):
    """The registers opened before; `opened` and `forgotten` carry a folder, `sought` asks for one, `begun` for a new
    register, `left` means Back."""

    opened = Signal(str)
    forgotten = Signal(str)
    sought = Signal()
    begun = Signal()
    left = Signal()

    def __init__(self, look: Look, known: Sequence[RecentRegister]) -> None:
        """Newest first."""
        super().__init__()
        self._look = look
        seek, make, back = (
            button(self.tr("Open a register")),
            button(self.tr("Make a register"), "" if known else "primary"),
            button(self.tr("Back")),
        )
        seek.clicked.connect(self.sought)
        make.clicked.connect(self.begun)
        back.clicked.connect(self.left)
        heading = title(
            self.tr("For authorities"),
            self.tr(
                "Take in the signed reports of care providers, check them, answer, and see what your country lacks. "
                "Everything stays on this computer."
            ),
        )
        parts = (seek, make, back) if known else (make, seek, back)
        self.setLayout(column(page(heading, self._known(known), footer=actions(*parts), wide=880)))

    def _known(self, known: Sequence[RecentRegister]) -> QWidget:
        if not known:
            text = self.tr(
                "A register is one folder: it holds what you receive and the key that signs your answers. "
                "Make one, or open the folder of one that a colleague made."
            )
            return card(EmptyState(self._look, "server", self.tr("No register was opened here yet"), text))
        lines = column(label(self.tr("Your registers"), "h2"), S2)
        for at, each in enumerate(known):
            if at:
                lines.addWidget(rule())
            lines.addWidget(self._line(each, first=at == 0))
        return card(holder(lines), pad=S5 - 4)

    def _line(self, register: RecentRegister, first: bool) -> QWidget:
        there = Path(register.path).is_dir()
        words = register.path if there else self.tr("no longer in {0}").format(register.path)
        said = column(label(breakable(register.name), "h3"), label(breakable(words), "muted"), gap=2)
        gone = button(self.tr("Take it off the list"), "quiet")
        gone.setAccessibleName(self.tr("Take it off the list: {0}").format(register.name))
        gone.clicked.connect(lambda: self.forgotten.emit(register.path))
        parts: list[QWidget] = [gone]
        if there:
            go = button(self.tr("Open"), "primary" if first else "")
            go.setAccessibleName(self.tr("Open: {0}").format(register.name))
            go.clicked.connect(lambda: self.opened.emit(register.path))
            parts.append(go)
        lay = row(said, *parts, gap=S3, margins=(0, S2, 0, S2))
        lay.setStretch(0, 1)
        return holder(lay)


class NewRegisterPage(QWidget):
    """A short form; nothing is chosen beforehand.

    `wanted` carries NewRegister, `folder_sought` asks where, `left` means Back.
    """

    wanted = Signal(object)
    folder_sought = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Words, profiles: Sequence[tuple[str, str]], place: Path) -> None:
        """Sentences, national profiles as (id, name), and the place where the new folder goes unless told otherwise."""
        super().__init__()
        self._profiles, self._place = profiles, place
        self.name, self.folder = QLineEdit(), QLineEdit(self.tr("Register"))
        self.profile = Dropdown(["", *(name for _, name in profiles)], look)
        self.where = label("", "muted")
        advice = self.tr(
            "At least 8 characters. It is asked for before you sign answers; if it is lost, so is the key."
        )
        caption = self.tr("Passphrase of the key")
        self.secrets = NewSecret(look, words, self._strength, caption, advice)
        self.alarm = Alarm(look)
        go, back = button(self.tr("Make the register"), "primary"), button(self.tr("Back"))
        go.clicked.connect(self._check)
        back.clicked.connect(self.left)
        self.show_place(place)
        heading = title(self.tr("New register"), self.tr("For one authority. The folder can move to another computer."))
        parts = (heading, self.alarm, self._who(), self._what(), card(self.secrets))
        self.setLayout(column(page(*parts, footer=actions(go, back), wide=720)))

    def take_focus(self) -> None:
        """Typing can begin at once."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, place: Path) -> None:
        """Another place was chosen."""
        self._place = place
        self.where.setText(self.tr("It is made in {0}").format(breakable(str(place))))

    def _strength(self, passphrase: str) -> Strength:
        return strength(passphrase, (self.name.text(), self.folder.text()))

    def _who(self) -> QWidget:
        return card(
            captioned(self.tr("Name of the authority"), self.name, self.tr("It stands on every answer.")),
            captioned(
                self.tr("National profile"),
                self.profile,
                self.tr("It says which national numbers your care providers have, and what your country asks for."),
            ),
            gap=S4,
        )

    def _what(self) -> QWidget:
        """Where it goes, and what will lie there."""
        other = button(self.tr("Choose another place"), "link")
        other.clicked.connect(self.folder_sought)
        return card(
            captioned(self.tr("Name of the new folder"), self.folder),
            holder(column(self.where, other, gap=S1)),
            label(self.tr("Two files will lie in it"), "h3"),
            _file("register.sqlite", self.tr("what you receive, not encrypted: figures, no answers")),
            _file("authority-key.pem", self.tr("the key that signs your answers, opened by the passphrase")),
            gap=S3,
        )

    def _check(self) -> None:
        """Say the first fault, or hand everything on."""
        self.alarm.clear()
        for missing, words, at in (
            (not self.name.text().strip(), self.tr("Write the name of the authority"), self.name),
            (self.profile.currentIndex() < 1, self.tr("Choose the national profile"), self.profile),
            (not self.folder.text().strip(), self.tr("Write a name for the folder"), self.folder),
        ):
            if missing:
                self.alarm.say(words, at)
                return
        fault = self.secrets.fault()
        if fault is not None:
            self.alarm.say(*fault)
            return
        profile = self._profiles[self.profile.currentIndex() - 1][0]
        folder = self._place / self.folder.text().strip()
        self.wanted.emit(NewRegister(self.name.text().strip(), profile, folder, self.secrets.text))


def _file(name: str, words: str) -> QWidget:
    return holder(column(label(name), label(words, "muted"), gap=2))
