"""The form of what a country asks for: mandatory items, thresholds, days, whom to ask, logo, and changes of keys."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from ehassess.domain.circulars import DueDay, KeyChange, NationalNotice, Thresholds
from ehassess.domain.evaluation import GRADES
from ehassess.domain.logo import Logo
from ehassess.domain.texts import Texts
from ehassess.errors import UserFacingError
from ehassess.gui.pages.authority_pick import PickList
from ehassess.gui.pages.authority_send import SendWish
from ehassess.gui.pages.authority_sign_bar import Fault, SignBar
from ehassess.gui.pages.logo import painted
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row
from ehassess.gui.widgets.captioned import captioned
from ehassess.gui.widgets.controls import Dropdown, Stepper, button
from ehassess.gui.widgets.days import DayField, read_day
from ehassess.gui.widgets.lines import lines_card
from ehassess.gui.widgets.page import page, title
from ehassess.signing.container import ContainerKind
from ehassess.submission.trust import key_fingerprint
from ehassess.tokens import S2, S3, S5, Look
from ehassess.words import Words

LINES = 104
"""Height of a field for a few lines."""
SHOWN = 16
"""Digits of a key used before; its field has all of them."""
ANSWERS = ("mostly", "partly", "yes")
"""From which answer on a mandatory item counts as in place; the first where nothing is said."""


class NationalForm(QWidget):
    """`wanted` carries a SendWish, `locked` asks to close the key, `logo_wanted` for a picture; `left` means Back."""

    wanted = Signal(object)
    locked = Signal()
    logo_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        texts: Texts,
        held: NationalNotice,
        earlier: Sequence[str],
        today: date,
        key_open: bool,
    ) -> None:
        """What was asked for last, keys used before, the day of today, and whether the key is open."""
        super().__init__()
        self._look, self._words, self._held, self._earlier = look, words, held, tuple(earlier)
        self.logo: Logo | None = None
        controls = [(each, text.name) for each, text in texts.controls.items()]
        self.mandatory = PickList(look, self.tr("Mandatory items"), controls, held.mandatory)
        self.sign = SignBar(look, key_open, self._check, self.left.emit)
        self.sign.key.locked.connect(self.locked)
        lead = self.tr("It shows beside each dossier what your country asks for. It changes no score and no grade.")
        must = card(
            label(self.tr("Mandatory items"), "h2"),
            label(self.tr("Each care provider sees which of them are not in place yet."), "muted"),
            self.mandatory,
            pad=S5 - 4,
            gap=S2,
        )
        parts = (must, self._least(), self._days(today), self._who(), self._keys(), self.sign.card)
        heading = title(self.tr("What your country asks for"), lead)
        self.setLayout(column(page(heading, *parts, footer=self.sign.bar, wide=880, gap=S3)))
        self.show_logo(held.logo)

    def show_logo(self, logo: Logo | None) -> None:
        """What goes with it; None: no logo."""
        self.logo = logo
        self.picture.setVisible(logo is not None)
        self.picture.setPixmap(QPixmap() if logo is None else painted(logo))
        self._no_logo.setVisible(logo is not None)

    def _least(self) -> QWidget:
        """At least this much."""
        asked = self._held.thresholds or Thresholds()
        look = self._look
        self.grade = Dropdown([self.tr("nothing is asked"), *GRADES], look)
        self.grade.setCurrentIndex(GRADES.index(asked.grade) + 1 if asked.grade in GRADES else 0)
        self.essentials = Stepper(
            look, asked.essentials, 100, 5, self.tr(" %"), self.tr("Essentials in place, percent")
        )
        answers = {"mostly": self.tr("mostly"), "partly": self.tr("partly"), "yes": self.tr("yes")}
        self.least = Dropdown([answers[each] for each in ANSWERS], look)
        self.least.setCurrentIndex(ANSWERS.index(asked.least))
        for field in (self.grade, self.essentials, self.least):
            field.setFixedWidth(round(220 * look.scale))
        self.grade.setAccessibleName(self.tr("Least grade"))
        self.least.setAccessibleName(self.tr("A mandatory item is in place from this answer on"))
        return lines_card(
            self.tr("At least"),
            (self.tr("Least grade"), "", self.grade),
            (self.tr("Essentials in place"), self.tr("0: nothing is asked"), self.essentials),
            (self.tr("A mandatory item is in place from this answer on"), "", self.least),
        )

    def _days(self, today: date) -> QWidget:
        held, typed = self._held, self._words.typed_day
        self.due = DayField(self._words, today, held.hand_in_by)
        self.due.setFixedWidth(round(176 * self._look.scale))
        self.others = _text("\n".join(f"{typed(due.day)} {due.what}" for due in held.deadlines or ()))
        hint = self.tr("One on each line, the day first: {0} send the plan").format(typed(today))
        return card(
            label(self.tr("Days"), "h2"),
            captioned(self.tr("Hand in the signed report by"), self.due, self.tr("May stay empty.")),
            captioned(self.tr("Other days"), self.others, hint),
            pad=S5 - 4,
            gap=S3,
        )

    def _who(self) -> QWidget:
        self.contact, self.wording = _text(self._held.contact), _text(self._held.wording)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Logo of the authority"))
        choose, self._no_logo = button(self.tr("Choose a logo …")), button(self.tr("Remove the logo"), "link")
        choose.clicked.connect(self.logo_wanted)
        self._no_logo.clicked.connect(lambda: self.show_logo(None))
        return card(
            label(self.tr("Words"), "h2"),
            captioned(self.tr("Whom to ask"), self.contact),
            captioned(self.tr("In your own words"), self.wording),
            holder(
                column(label(self.tr("Logo"), "h3"), self.picture, row(choose, self._no_logo, None, gap=S3), gap=S2)
            ),
            pad=S5 - 4,
            gap=S3,
        )

    def _keys(self) -> QWidget:
        """Keys that hold as well from now on, and that hold no more."""
        self.new_key, self.old_key = QLineEdit(), QLineEdit()
        lead = self.tr("Only when a key changes. Care providers follow it, since this key signs it.")
        return card(
            label(self.tr("Keys of the authority"), "h2"),
            label(lead, "muted"),
            captioned(self.tr("Trust this key as well"), self.new_key, self.tr("Its fingerprint, 64 characters.")),
            captioned(
                self.tr("Trust this key no more"),
                self.old_key,
                self.tr("Everything that it signed counts no more, this file too if it is the key that signs."),
            ),
            *(self._earlier_link(each) for each in self._earlier),
            pad=S5 - 4,
            gap=S3,
        )

    def _earlier_link(self, fingerprint: str) -> QWidget:
        """Fills in a key that was used before."""
        made = button(self.tr("The key before: {0}…").format(fingerprint[:SHOWN]), "link")
        made.clicked.connect(lambda: self.old_key.setText(fingerprint))
        return made

    def _check(self) -> None:
        """Say what is wrong, or hand it on."""
        faults: list[Fault | None] = []
        keys = tuple(self._fingerprint(field, faults) for field in (self.new_key, self.old_key))
        days = self._other_days(faults)
        if late := self.due.fault():
            faults.insert(0, (late, self.due))
        if self.sign.refuses(*faults):
            return
        limits = Thresholds(
            GRADES[self.grade.currentIndex() - 1] if self.grade.currentIndex() else "",
            self.essentials.field.value(),
            ANSWERS[self.least.currentIndex()],
        )
        held = self._held
        said = (self.contact.toPlainText().strip(), self.wording.toPlainText().strip(), self.due.day())
        made = NationalNotice(
            held.profile, tuple(self.mandatory.chosen), *said, held.authority, limits, days or None, self.logo
        )
        change = KeyChange(*(tuple(key for key in (each,) if key) for each in keys))
        self.wanted.emit(SendWish(ContainerKind.NATIONAL_PROFILE, held.profile, made, change, self.sign.key.passphrase))

    def _fingerprint(self, field: QLineEdit, faults: list[Fault | None]) -> str:
        """The key in a field, '' for none."""
        if not field.text().strip():
            return ""
        try:
            return key_fingerprint(field.text())
        except UserFacingError as error:
            faults.append((self._words.error(error), field))
            return ""

    def _other_days(self, faults: list[Fault | None]) -> tuple[DueDay, ...]:
        """Each line is a day and what is due."""
        found = []
        for line in self.others.toPlainText().splitlines():
            first, _, what = re.sub(r"\s+", " ", line).strip().partition(" ")
            day = read_day(first)
            if first and (day is None or not what):
                faults.append((self.tr("Write a day and what is due in this line: {0}").format(line), self.others))
            elif day is not None:
                found.append(DueDay(day, what))
        return tuple(found)


def _text(held: str) -> QPlainTextEdit:
    made = QPlainTextEdit(held)
    made.setTabChangesFocus(True)
    made.setFixedHeight(LINES)
    return made
