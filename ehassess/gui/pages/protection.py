"""Who can open the dossier: set, change or remove its passphrase, keep its recovery sheet, lock it now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.ask import Ask
from ehassess.gui.widgets.boxes import card, column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.new_secret import NewSecret
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.reveal import reveal
from ehassess.gui.widgets.rows import Banner
from ehassess.gui.widgets.secret import SecretField
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

if TYPE_CHECKING:
    from ehassess.domain.passphrase import Strength


class ProtectionPage(QWidget):
    """`changing` carries the present passphrase ('' for none) and the new one; `removing` the present one.

    `sheet_saving`, `sheet_printing` ask for the recovery sheet, `locking` to close the dossier until it is unlocked.
    """

    changing = Signal(str, str)
    removing = Signal(str)
    sheet_saving = Signal()
    sheet_printing = Signal()
    locking = Signal()
    left = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        strength: Callable[[str], Strength],
        *,
        protected: bool,
        read_only: bool,
        part: str = "",
    ) -> None:
        """Sentences, what judges a passphrase, the state of the dossier; part `sheet`: that card is looked for."""
        super().__init__()
        self._look, self._words, self._part = look, words, part
        self._alarm = column()
        back = button(self.tr("My data"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        lead = self.tr("The passphrase is stored nowhere. What it protects, nobody can read without it.")
        heading = holder(column(back, title(self.tr("Who can open this dossier"), lead), gap=S1))
        self.new = NewSecret(look, words, strength)
        self.present = SecretField(look, self.tr("Present passphrase"))
        self.goodbye = SecretField(look, self.tr("Present passphrase, to remove it"))
        parts: list[QWidget] = [self._state(protected)]
        self.sheet: QWidget | None = None
        if protected:
            self.sheet = self._sheet()
            parts.append(self.sheet)
        if not read_only:
            parts.append(self._change(protected))
            if protected:
                parts.append(self._remove())
        self.setLayout(column(page(heading, holder(self._alarm), *parts, wide=720, gap=S4)))

    def take_focus(self) -> None:
        """The part that was asked for, else the heading."""
        if self._part == "sheet" and self.sheet is not None:
            reveal(self, self.sheet)
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        heading = next(text for text in self.findChildren(type(label(""))) if text.property("type") == "h1")
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, words: str, field: QLineEdit | None = None) -> None:
        """Say what is wrong on top, and mark the field; '' takes it away."""
        emptied(self._alarm)
        for each in (self.present.field, self.new.first.field, self.new.second.field, self.goodbye.field):
            each.setProperty("fault", each is field and bool(words))
            each.style().unpolish(each)
            each.style().polish(each)
        if not words:
            return
        links = []
        if field is not None:
            to_field = button(self.tr("Go to the field"), "link")
            to_field.clicked.connect(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
            links.append(to_field)
        banner = Banner(self._look, "error", words, "", *links)
        self._alarm.addWidget(banner)
        banner.show()
        reveal(self, banner)
        banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _state(self, protected: bool) -> QWidget:
        """Protected or not, as a sentence with its sign."""
        look = self._look
        if protected:
            said = (
                self.tr("Protected by a passphrase"),
                self.tr("The file is encrypted. A thief of the computer cannot read it, nor its backups."),
            )
        else:
            said = (
                self.tr("No passphrase: whoever gets the file can read it"),
                self.tr(
                    "The dossier lists the weak points of your organisation. Protect it before it leaves this room."
                ),
            )
        sign = picture("lock" if protected else "warning", look.success.ink if protected else look.warn.ink, 32)
        words = column(label(said[0], "h2"), label(said[1]), gap=S1)
        if protected:
            lock = button(self.tr("Lock now"), "", "lock", look)
            lock.clicked.connect(self.locking)
            words.addLayout(column(S2, lock))
        lay = row(top(sign), words, gap=S4)
        lay.setStretch(1, 1)
        return card(holder(lay))

    def _sheet(self) -> QWidget:
        """The paper that opens the dossier when the passphrase is forgotten."""
        look = self._look
        told = self.tr(
            "One page with a code that opens the dossier when the passphrase is forgotten. Keep it locked away, not "
            "beside the computer. After each change of passphrase print a new one."
        )
        self.save = button(self.tr("Save the sheet as a PDF"), "", "export", look)
        self.print = button(self.tr("Print the sheet"), "", "print", look)
        self.save.clicked.connect(self.sheet_saving)
        self.print.clicked.connect(self.sheet_printing)
        buttons = holder(Flow(self.print, self.save, gap=S2, lines=S2))
        return card(label(self.tr("Recovery sheet"), "h2"), label(told), S1, buttons, gap=S2)

    def _change(self, protected: bool) -> QWidget:
        """Set it, or another one."""
        words = self.tr("Change the passphrase") if protected else self.tr("Set a passphrase")
        go = button(words, "" if protected else "primary")
        go.clicked.connect(lambda: self._check(protected))
        told = self.tr("The whole file is written anew and checked; only then does it take the place of the old one.")
        parts = [self.present] if protected else []
        return card(label(words, "h2"), *parts, self.new, label(told, "muted"), go, gap=S3)

    def _check(self, protected: bool) -> None:
        """Say the first fault, or hand on."""
        if protected and not self.present.field.text():
            self.complain(self.tr("Type the present passphrase"), self.present.field)
            return
        fault = self.new.fault()
        if fault is not None:
            self.complain(*fault)
            return
        self.complain("")
        self.changing.emit(self.present.field.text() if protected else "", self.new.text)

    def _remove(self) -> QWidget:
        """Without a passphrase, asked twice."""
        self._asking = column()
        go = button(self.tr("Remove the passphrase"))
        go.clicked.connect(self._ask)
        told = self.tr("For a computer that is itself protected. Backups of earlier days keep their passphrase.")
        heading = label(self.tr("Without a passphrase"), "h2")
        return card(heading, label(told), self.goodbye, go, holder(self._asking), gap=S3)

    def _ask(self) -> None:
        if not self.goodbye.field.text():
            self.complain(self.tr("Type the present passphrase"), self.goodbye.field)
            return
        self.complain("")
        emptied(self._asking)
        heading = self.tr("Remove the protection of this dossier?")
        text = self.tr("From then on, whoever gets the file can read every weak point in it.")
        asked = Ask(self._look, "warn", heading, text, self.tr("Remove it"), self.tr("Keep the passphrase"))
        asked.agreed.connect(lambda: self.removing.emit(self.goodbye.field.text()))
        self._asking.addWidget(asked)
        asked.show()
        reveal(self, asked)
        asked.take_focus()
