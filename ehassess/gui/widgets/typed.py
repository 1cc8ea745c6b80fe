"""Fields whose words are taken over while one writes: a line and a few lines."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

PAUSE_MS = 600
"""Words are taken over after a pause of this length, and at once when the field is left."""


class TypedLine(QLineEdit):
    """One line; `typed` carries its words, without spaces around them, once they differ from those shown."""

    typed = Signal(str)

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._held = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(lambda _text: self._pause.start())  # also what is dictated, not typed
        self.editingFinished.connect(self.flush)

    def show_words(self, words: str) -> None:
        """What is on disk; what is being written stays, where it says the same."""
        self._held = words
        if self.text().strip() != words:
            self.setText(words)

    def flush(self) -> None:
        """Take over now what was written."""
        self._pause.stop()
        words = self.text().strip()
        if words != self._held:
            self._held = words
            self.typed.emit(words)


class TypedText(QPlainTextEdit):
    """A few lines; `typed` as that of `TypedLine`. Tab leaves the field."""

    typed = Signal(str)

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._held = ""
        self.setTabChangesFocus(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._pause.start)

    def show_words(self, words: str) -> None:
        """What is on disk; what is being written stays, where it says the same."""
        self._held = words
        if self.toPlainText().strip() != words:
            self.setPlainText(words)
        self._pause.stop()

    def flush(self) -> None:
        """Take over now what was written."""
        self._pause.stop()
        words = self.toPlainText().strip()
        if words != self._held:
            self._held = words
            self.typed.emit(words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field takes its words over."""
        super().focusOutEvent(event)
        self.flush()
