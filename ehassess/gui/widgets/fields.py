"""What every field keeps to: it holds so many signs and says so, and a line stays one line, whatever is pasted."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

LINE, SECRET, TEXT = 200, 1_000, 10_000
"""Signs that a line holds, a passphrase, and a field of several lines, where the page does not say otherwise."""
_UNSAID = 32_767
"""What Qt gives a line for which nothing was said."""
_MET = "limits met"
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Fields(QObject):
    """Meets each field of a window when it first has the focus.

    `refused` carries how many signs the field holds, once more were typed or pasted: what is beyond is not in it;
    `left` comes when the focus goes on to something else.
    """

    refused = Signal(int)
    left = Signal()

    def __init__(self, app: QApplication, window: QWidget) -> None:
        """From now on."""
        super().__init__(window)
        self._window = window
        app.focusChanged.connect(self._meet)

    def _meet(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Another widget has the focus."""
        if new is None or new.window() is not self._window:
            return
        self.left.emit()
        if new.property(_MET):
            return
        if isinstance(new, QLineEdit):
            new.setProperty(_MET, True)
            _LineGuard(new, self)
        elif isinstance(new, QPlainTextEdit) and not new.isReadOnly():
            new.setProperty(_MET, True)
            _TextGuard(new, self)


class _LineGuard(QObject):
    """Belongs to a line."""

    def __init__(self, field: QLineEdit, fields: Fields) -> None:
        super().__init__(field)
        self._field, self._fields = field, fields
        if field.maxLength() == _UNSAID:
            field.setMaxLength(LINE if field.echoMode() == QLineEdit.EchoMode.Normal else SECRET)
        field.inputRejected.connect(self._refused)
        field.textChanged.connect(self._flatten)

    def _refused(self) -> None:
        if len(self._field.text()) >= self._field.maxLength():
            self._fields.refused.emit(self._field.maxLength())

    def _flatten(self, text: str) -> None:
        """What was pasted from several lines becomes one."""
        if _BREAKS.search(text):
            at = len(_BREAKS.sub(" ", text[: self._field.cursorPosition()]))
            self._field.setText(_BREAKS.sub(" ", text))
            self._field.setCursorPosition(at)


class _TextGuard(QObject):
    """Belongs to a field of several lines; what is too much is cut where it was put in, and nothing that was there."""

    def __init__(self, field: QPlainTextEdit, fields: Fields) -> None:
        super().__init__(field)
        self._field, self._fields = field, fields
        field.textChanged.connect(self._cut)

    def _cut(self) -> None:
        document = self._field.document()
        if document.characterCount() <= TEXT:  # in halves of what a sign may take
            return
        over = len(self._field.toPlainText()) - TEXT
        if over <= 0:
            return
        end = self._field.textCursor().position() or document.characterCount() - 1
        cursor = QTextCursor(document)
        cursor.setPosition(end)
        cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        kept = cursor.selectedText()[:-over]
        cursor.setPosition(len(kept.encode("utf-16-le")) // 2)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._fields.refused.emit(TEXT)
