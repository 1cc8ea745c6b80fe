"""Unlock: the passphrase of a protected dossier, or the code of its recovery sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import Banner, breakable
from ehassess.gui.widgets.secret import SecretField
from ehassess.tokens import S2, S3, S4, S5, Look


class UnlockPage(QWidget):
    """One field; `given` carries the passphrase, `recovered` the code that was typed from the sheet."""

    given = Signal(str)
    recovered = Signal(str)
    left = Signal()

    def __init__(self, look: Look, path: Path, *, locked: bool = False) -> None:
        """The file that asks for it; locked: it was closed because nobody was there."""
        super().__init__()
        self._look = look
        self._by_sheet = False
        self.secret = SecretField(look, self.tr("Passphrase"))
        self.secret.field.returnPressed.connect(self._go)
        self.go, back = button(self.tr("Open"), "primary"), button(self.tr("Back"))
        self.go.clicked.connect(self._go)
        back.clicked.connect(self.left)
        self.code = self._code_field()
        self._alarm = column()
        self.turn = button(self.tr("I have a recovery sheet"), "link")
        self.turn.clicked.connect(lambda: self.ask_for_sheet(not self._by_sheet))
        lost = self.tr("Without the passphrase nobody can read this file, neither you nor we.")
        self._plain = holder(column(self.secret, S2, label(lost, "muted"), gap=S3))
        self._sheet = holder(column(*self._sheet_parts(), gap=S2))
        self._sheet.hide()
        words = self.tr("Type the passphrase of {0}").format(breakable(path.name))
        heading = title(self.tr("This dossier is protected"), words)
        if locked:
            told = self.tr("Nobody was here for a while. Everything is saved; you go on where you were.")
            heading = title(self.tr("This dossier is locked"), f"{words}. {told}")
        body = card(self._alarm_holder(), self._plain, self._sheet, self.turn, gap=S4)
        self.setLayout(column(page(S5, heading, S2, body, footer=actions(self.go, back), wide=640)))

    def take_focus(self) -> None:
        """Typing can begin at once."""
        field = self.code if self._by_sheet else self.secret.field
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_sheet(self, wanted: bool) -> None:
        """Ask for the code of the sheet, or for the passphrase again."""
        self._by_sheet = wanted
        self._plain.setVisible(not wanted)
        self._sheet.setVisible(wanted)
        self.turn.setText(self.tr("I know the passphrase") if wanted else self.tr("I have a recovery sheet"))
        self.complain("", ())
        self.take_focus()

    def complain(self, heading: str, faults: Sequence[str], group: int = 0) -> None:
        """Say what is wrong above the field, and put the cursor on the group of this number, 0 for none; '' as heading
        takes the message away."""
        emptied(self._alarm)
        self._mark(bool(heading))
        if not heading:
            return
        banner = Banner(self._look, "error", heading, "\n".join(faults))
        self._alarm.addWidget(banner)
        banner.show()
        if self._by_sheet and group:
            self._select(group)
            self.take_focus()
        else:
            banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _alarm_holder(self) -> QWidget:
        return holder(self._alarm)

    def _code_field(self) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setAccessibleName(self.tr("Recovery code"))
        field.setFixedHeight(round(128 * self._look.scale))
        return field

    def _sheet_parts(self) -> tuple[QWidget, ...]:
        caption = label(self.tr("Recovery code"), "h3")
        caption.setBuddy(self.code)
        told = self.tr(
            "Type the thirteen groups of the sheet in their order, with a space between them, or scan the square code. "
            "Small letters are fine."
        )
        return caption, label(told, "muted"), self.code

    def _select(self, group: int) -> None:
        """Select what was typed as this group, so that typing replaces it."""
        text, place = self.code.toPlainText(), 0
        words = text.split()
        if group > len(words):
            return
        for word in words[:group]:
            begin = text.index(word, place)
            place = begin + len(word)
        cursor = self.code.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        self.code.setTextCursor(cursor)

    def _mark(self, fault: bool) -> None:
        field = self.code if self._by_sheet else self.secret.field
        field.setProperty("fault", fault)
        field.style().unpolish(field)
        field.style().polish(field)

    def _go(self) -> None:
        if self._by_sheet:
            self.recovered.emit(self.code.toPlainText())
        else:
            self.given.emit(self.secret.field.text())
