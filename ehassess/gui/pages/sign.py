"""Check and sign: what you declare, what leaves the clinic, who signs; the first page beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.domain.dossier import Declaration
from ehassess.gui.glyphs import picture
from ehassess.gui.known_keys import KnownKey
from ehassess.gui.pages.identity_choice import IdentityChoice, IdentityWish
from ehassess.gui.pages.particulars_links import AskedLine
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, top
from ehassess.gui.widgets.captioned import CLOSE, captioned
from ehassess.gui.widgets.controls import Dropdown, Tick, button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.reveal import reveal
from ehassess.gui.widgets.rows import Banner, breakable, prose
from ehassess.gui.widgets.sheet import Sheet
from ehassess.tokens import S1, S2, S4, S5, S6, Look
from ehassess.words import Words, languages

SHEET_WIDTH = 256
LARGE = 1.2
"""Text size from which the bar has room for buttons only."""


@dataclass(frozen=True, slots=True)
class SignModel:
    """What the page starts from: what was declared before, what is open, and where the file goes unless changed.

    unstated  things the authority asks that the report prints as not stated
    known     keys known on this computer, the newest first; language: of the report
    folder, file_name  proposed place
    signed    how many reports were signed from this dossier before
    """

    declaration: Declaration
    open_questions: int
    unmet: int
    unstated: int
    known: Sequence[KnownKey]
    language: str
    folder: Path
    file_name: str
    signed: int = 0


@dataclass(frozen=True, slots=True)
class SignWish:
    """Everything that is needed to sign."""

    declaration: Declaration
    identity: IdentityWish
    language: str
    target: Path


class SignPage(QWidget):
    """Three short parts in one column, then one button that names the act.

    `signing` carries a SignWish; `left` means Back; `reading` asks for all pages in the language it carries, `listing`
    for the whole list of what leaves; `turned` says that the report's language is another one now; `folder_sought` asks
    for another folder, `asked` for the page of what the authority asks, `logged` for the reports signed before.
    """

    signing = Signal(object)
    left = Signal()
    reading = Signal(str)
    listing = Signal(str)
    turned = Signal(str)
    folder_sought = Signal()
    asked = Signal()
    logged = Signal()

    def __init__(self, look: Look, words: Words, model: SignModel) -> None:
        """Look, words, and what to start from."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        self.declared = Tick(self.tr("I have read this and declare it"), look)
        self.name, self.role, self.town = (
            QLineEdit(text) for text in (model.declaration.name, model.declaration.function, model.declaration.place)
        )
        self.identity = IdentityChoice(look, model.known)
        self.language = Dropdown([Words.load(code).manner("name") for code in languages()], look)
        self.language.setCurrentIndex(languages().index(model.language))
        self.language.currentIndexChanged.connect(lambda place: self.turned.emit(languages()[place]))
        self.file = QLineEdit(model.file_name)
        self._folder = model.folder
        self.place = label("", "muted")
        self.show_folder(model.folder)
        self.sheet = Sheet(look, round(SHEET_WIDTH * min(look.scale, 1.15)))
        self.alarm = column()
        self.read = button(self.tr("Read all pages"), "", "eye", look)
        self.read.clicked.connect(lambda: self.reading.emit(self.report_language()))
        side = holder(column(self.sheet, S2, self.read, None))
        side.setFixedWidth(self.sheet.width() + 8)
        lay = row(holder(column(self._declare(), self._leaves(), self._sign(), gap=S4)), side, gap=S6)
        lay.setStretch(0, 1)
        self.go = button(self.tr("Sign and create the report"), "primary", "sign", look)
        back = button(self.tr("Back"))
        self.go.clicked.connect(self._check)
        back.clicked.connect(self.left)
        note = label(self.tr("You can read the file again before you hand it over"), "muted")
        heading = holder(column(title(self.tr("Check and sign"), self._lead()), *self._before(), gap=S1))
        bar = actions(self.go, back, None, *([note] if look.scale < LARGE else []))
        self.setLayout(column(page(heading, self.alarm, *self._unstated(), holder(lay), footer=bar, wide=1040)))

    def report_language(self) -> str:
        """The code of the language, such as `fr`."""
        return languages()[self.language.currentIndex()]

    def show_folder(self, folder: Path) -> None:
        """Another folder was chosen."""
        self._folder = folder
        self.place.setText(self.tr("In the folder {0}").format(breakable(str(folder))))

    def say(self, banner: Banner) -> None:
        """Show a message above the parts, in place of an earlier one; it gets the focus."""
        while item := self.alarm.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.alarm.addWidget(banner)
        banner.show()
        reveal(self, banner)
        banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead(self) -> str:
        left = self._model.open_questions
        if not left:
            return self.tr("Everything is answered. Read three short parts, then sign.")
        if left == 1:
            return self.tr("One question is open or unknown; the report says so. Read three short parts, then sign.")
        said = self.tr("{0} questions are open or unknown; the report says so. Read three short parts, then sign.")
        return said.format(self._words.number(left))

    def _before(self) -> list[QWidget]:
        """The way to the reports that were signed before, where there are some."""
        if not self._model.signed:
            return []
        link = button(self.tr("Signed reports and the authority’s answers"), "link")
        link.clicked.connect(self.logged)
        return [link]

    def _unstated(self) -> list[QWidget]:
        """A line on what the authority asks and is not stated yet, where there is such a thing."""
        if not self._model.unstated:
            return []
        line = AskedLine(self._look, self._words, self._model.unstated)
        line.wanted.connect(self.asked)
        return [line]

    def _declare(self) -> QWidget:
        """What the signature stands for."""
        said = self.tr(
            "I answered to the best of my knowledge. This is a self-declaration, not a certificate of conformity."
        )
        unmet = self._model.unmet
        if unmet == 1:
            said += " " + self.tr("I know the essential that is not fully met, and the plan.")
        elif unmet:
            said += " " + self.tr("I know the {0} essentials that are not fully met, and the plan.").format(unmet)
        return card(label(self.tr("1. You declare"), "h2"), prose(said, self._look), S1, self.declared, pad=S4 + 4)

    def _leaves(self) -> QWidget:
        """Two lists: in the report, and never."""
        inside = (
            self.tr("Name, address and numbers of the provider"),
            self.tr("All answers, grade, risks and plan"),
            self.tr("Names of those who answered"),
        )
        stays = (
            self.tr("Your notes and flags"),
            self.tr("The proof files, only their fingerprint leaves"),
            self.tr("Passphrase and signing key"),
        )
        both = row(
            self._listed(self.tr("In the report"), "export", self._look.accent, inside),
            self._listed(self.tr("Stays on this computer"), "lock", self._look.muted, stays),
            gap=S5,
        )
        whole = button(self.tr("See the whole list, line by line"), "link")
        whole.clicked.connect(lambda: self.listing.emit(self.report_language()))
        return card(
            label(self.tr("2. What leaves the clinic"), "h2"),
            S1,
            holder(both),
            holder(row(whole, None)),
            label(self.tr("Nothing is sent. You get a file and hand it over yourself."), "muted"),
            pad=S4 + 4,
        )

    def _listed(self, heading: str, glyph: str, ink: str, lines: Sequence[str]) -> QWidget:
        made = column(label(heading, "h3"), S1, gap=S1)
        for words in lines:
            lay = row(top(picture(glyph, ink, 18)), label(words, "small"), gap=S2)
            lay.setStretch(1, 1)
            made.addLayout(lay)
        made.addStretch(1)
        return holder(made)

    def _sign(self) -> QWidget:
        """Who signs, with what, in which language, into which file."""
        other = button(self.tr("Choose another folder"), "link")
        other.clicked.connect(self.folder_sought)
        people = row(
            captioned(self.tr("Your name"), self.name, gap=CLOSE),
            captioned(self.tr("Your role"), self.role, gap=CLOSE),
            gap=S4,
        )
        place = row(
            captioned(self.tr("Place"), self.town, gap=CLOSE),
            captioned(self.tr("Language of the report"), self.language, gap=CLOSE),
            gap=S4,
        )
        for pair in (people, place):
            pair.setStretch(0, 1)
            pair.setStretch(1, 1)
        note = self.tr(
            "Shows that the report is unchanged and comes from your enrolled identity. It is not a qualified signature."
        )
        return card(
            label(self.tr("3. You sign"), "h2"),
            S1,
            holder(people),
            holder(place),
            self.identity,
            label(note, "muted"),
            captioned(self.tr("Name of the file"), self.file, gap=CLOSE),
            holder(column(self.place, other, gap=S1)),
            gap=S2 + 4,
            pad=S4 + 4,
        )

    def _fault(self) -> tuple[str, QWidget] | None:
        """The first thing that is missing, in words, and its field; None where all is there."""
        for missing, words, field in (
            (not self.declared.isChecked(), self.tr("Tick that you have read the declaration"), self.declared),
            (not self.name.text().strip(), self.tr("Write your name"), self.name),
            (not self.role.text().strip(), self.tr("Write your role"), self.role),
        ):
            if missing:
                return words, field
        if fault := self.identity.fault():
            return fault
        if not self.file.text().strip():
            return self.tr("Write a name for the file"), self.file
        if self._target().exists():
            return self.tr("There is a file of this name already: write another name"), self.file
        return None

    def _target(self) -> Path:
        """The file to make."""
        name = self.file.text().strip()
        return self._folder / (name if name.lower().endswith(".pdf") else f"{name}.pdf")

    def _check(self) -> None:
        """Say the first thing that is missing, or go on."""
        fault = self._fault()
        if fault is not None:
            words, field = fault
            act = button(self.tr("Go there"), "link")
            act.clicked.connect(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
            self.say(Banner(self._look, "error", words, self.tr("Nothing was signed yet."), act))
            return
        declaration = Declaration(
            self.name.text().strip(), self.role.text().strip(), self.town.text().strip(), accepted=True
        )
        self.signing.emit(SignWish(declaration, self.identity.wish(), self.report_language(), self._target()))
