"""A time stamp: what it is for, what this computer sends to whom, and the one button that connects."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, top
from ehassess.gui.widgets.captioned import CLOSE, Alarm, captioned
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import breakable
from ehassess.signing.timestamp import Level
from ehassess.tokens import S1, S2, S3, S4, S5, Look

LEVELS = (Level.LTA, Level.T)
"""As the list shows them."""
SCHEMES = ("https://", "http://")
LONGEST = 2_000
"""Characters of an address."""


class StampPage(QWidget):
    """`stamping` carries the address, the Level and the name of the new file; `left` means Back."""

    stamping = Signal(str, object, str)
    left = Signal()

    def __init__(self, look: Look, path: Path, url: str, file_name: str) -> None:
        """The report, the address used last ('' for none), and the name proposed for the new file."""
        super().__init__()
        self._look, self._path = look, path
        self.url, self.file = QLineEdit(url), QLineEdit(file_name)
        self.url.setPlaceholderText("https://")
        self.url.setMaxLength(LONGEST)
        self.level = Dropdown(
            [self.tr("The time, and all that a check needs in many years"), self.tr("The time alone")], look
        )
        self.alarm = Alarm(look)
        self.go, back = (
            button(self.tr("Connect and add the time stamp"), "primary", "clock", look),
            button(self.tr("Back")),
        )
        self.go.clicked.connect(self._check)
        back.clicked.connect(self.left)
        lead = self.tr("A third party confirms that {0} existed at this moment. The report itself stays here.")
        heading = title(self.tr("Add a time stamp"), lead.format(breakable(path.name)))
        bar = actions(self.go, back, None)
        self.setLayout(column(page(heading, self.alarm, self._sends(), self._form(), footer=bar, wide=720)))

    def _sends(self) -> QWidget:
        """What leaves this computer, and who learns of it."""
        lines = (
            ("offline", self.tr("This computer connects only after you press the button, and only for this.")),
            (
                "export",
                self.tr("It sends one fingerprint (SHA-256) of the signed report: no name, no answer, no page."),
            ),
            (
                "shield",
                self.tr(
                    "For checks in many years it also asks the issuers of the certificates for those they revoked."
                ),
            ),
            ("info", self.tr("Whoever is asked sees the address of your connection and the time.")),
        )
        made = column(label(self.tr("What is sent"), "h2"), S1, gap=S2)
        for glyph, words in lines:
            lay = row(top(picture(glyph, self._look.accent, 20)), label(words), gap=S3)
            lay.setStretch(1, 1)
            made.addLayout(lay)
        return card(holder(made), kind="tint", pad=S5 - 4)

    def _form(self) -> QWidget:
        ask = self.tr("Your authority or your IT supplier names one; the program knows none by itself.")
        kept = self.tr("The signed report stays as it is; the stamp is in this new file beside it.")
        return card(
            captioned(self.tr("Address of the time stamping service"), self.url, ask, gap=CLOSE),
            captioned(self.tr("What is added"), self.level, gap=CLOSE),
            captioned(self.tr("Name of the new file"), self.file, kept, gap=CLOSE),
            gap=S4,
            pad=S5 - 4,
        )

    def _check(self) -> None:
        """Say the first thing that is missing, or go on."""
        url, name = self.url.text().strip(), self.file.text().strip()
        file = name if name.lower().endswith(".pdf") else f"{name}.pdf"
        if not url.lower().startswith(SCHEMES):
            self.alarm.say(self.tr("Write the address of the service; it begins with https:// or http://"), self.url)
        elif not name:
            self.alarm.say(self.tr("Write a name for the file"), self.file)
        elif self._path.with_name(Path(file).name).exists():
            self.alarm.say(self.tr("There is a file of this name already: write another name"), self.file)
        else:
            self.alarm.clear()
            self.stamping.emit(url, LEVELS[self.level.currentIndex()], Path(file).name)
