"""The forms of a notice and of a benchmark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ehassess.domain.circulars import BulletinNotice, KeyChange
from ehassess.domain.national_picture import Picture
from ehassess.domain.texts import Texts
from ehassess.gui.pages.authority_pick import PickList
from ehassess.gui.pages.authority_send import SendWish
from ehassess.gui.pages.authority_sign_bar import SignBar
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.captioned import captioned
from ehassess.gui.widgets.controls import Dropdown, Pills, button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import EmptyState
from ehassess.signing.container import ContainerKind
from ehassess.tokens import S2, S3, S5, Look

LINES = 144
"""Height of a field for a text."""
KINDS = ("threat", "practice")


class BulletinForm(QWidget):
    """`wanted` carries a SendWish, `locked` asks to close the key, `left` means Back."""

    wanted = Signal(object)
    locked = Signal()
    left = Signal()

    def __init__(self, look: Look, texts: Texts, today: date, key_open: bool) -> None:
        """Names of all questions and risks, the day that stands on it, and whether the key is open."""
        super().__init__()
        self._today = today
        self.kind = Pills([self.tr("Threat"), self.tr("Good practice")], look, -1, self.tr("Kind of notice"))
        self.heading, self.name, self.text = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(LINES)
        self.name.setFixedWidth(round(264 * look.scale))
        controls = [(each, text.name) for each, text in texts.controls.items()]
        risks = [(each, text.name) for each, text in texts.scenarios.items()]
        self.controls = PickList(look, self.tr("Questions"), controls)
        self.risks = PickList(look, self.tr("Risks"), risks)
        self.sign = SignBar(look, key_open, self._check, self.left.emit)
        self.sign.key.locked.connect(self.locked)
        hint = self.tr("Letters, digits, hyphens. The same name again replaces the notice that was sent under it.")
        what = card(
            self.kind,
            captioned(self.tr("Title"), self.heading),
            captioned(self.tr("Text"), self.text),
            captioned(self.tr("Short name"), self.name, hint),
            pad=S5 - 4,
            gap=S3,
        )
        about = card(
            label(self.tr("What it is about"), "h2"),
            holder(column(label(self.tr("Questions"), "h3"), self.controls, gap=S2)),
            holder(column(label(self.tr("Risks"), "h3"), self.risks, gap=S2)),
            pad=S5 - 4,
            gap=S3,
        )
        heading = title(self.tr("A notice"), self.tr("Care providers see it beside the questions that it is about."))
        self.setLayout(column(page(heading, what, about, self.sign.card, footer=self.sign.bar, wide=880, gap=S3)))

    def _check(self) -> None:
        """Say what is missing, or hand it on."""
        at, heading, text = self.kind.group.checkedId(), self.heading.text().strip(), self.text.toPlainText().strip()
        name = self.name.text().strip().lower()
        faults = (
            (self.tr("Choose what kind of notice it is"), self.kind.group.buttons()[0]) if at < 0 else None,
            None if heading else (self.tr("Write a title"), self.heading),
            None if text else (self.tr("Write the text"), self.text),
            None if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) else (
                self.tr("Write a short name of letters, digits and hyphens"), self.name
            ),
        )  # fmt: skip
        if not self.sign.refuses(*faults):
            made = BulletinNotice(
                KINDS[at], heading, text, self._today, tuple(self.controls.chosen), tuple(self.risks.chosen)
            )
            self.wanted.emit(SendWish(ContainerKind.BULLETIN, name, made, KeyChange(), self.sign.key.passphrase))


class BenchmarkForm(QWidget):
    """`wanted` carries a SendWish, `picture_wanted` leads to where a year is published."""

    wanted = Signal(object)
    picture_wanted = Signal()
    locked = Signal()
    left = Signal()

    def __init__(self, look: Look, pictures: Sequence[Picture], key_open: bool) -> None:
        """What was published, newest first."""
        super().__init__()
        self._pictures = tuple(pictures)
        heading = title(self.tr("Practices like yours"), self.tr("It holds the published picture and nothing else."))
        if not pictures:
            go, back = button(self.tr("National picture"), "primary"), button(self.tr("Back"))
            go.clicked.connect(self.picture_wanted)
            back.clicked.connect(self.left)
            text = self.tr("Publish the national picture of a year first.")
            nothing = card(EmptyState(look, "gauge", self.tr("No year was published yet"), text))
            self.setLayout(column(page(heading, nothing, footer=actions(go, back), wide=880)))
            self._first: QWidget = go
            return
        self.year = Dropdown([str(picture.year) for picture in pictures], look)
        self.year.setFixedWidth(round(176 * look.scale))
        self.sign = SignBar(look, key_open, self._check, self.left.emit)
        self.sign.key.locked.connect(self.locked)
        what = card(captioned(self.tr("Year"), self.year), pad=S5 - 4)
        self.setLayout(column(page(heading, what, self.sign.card, footer=self.sign.bar, wide=880, gap=S3)))
        self._first = self.year

    def take_focus(self) -> None:
        """The year, or what to do first."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        if not self.sign.refuses():
            picture = self._pictures[self.year.currentIndex()]
            secret = self.sign.key.passphrase
            self.wanted.emit(SendWish(ContainerKind.BENCHMARK, str(picture.year), picture, KeyChange(), secret))
