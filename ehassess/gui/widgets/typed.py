"""Fields whose words are taken over while one writes: a line and a few lines; what cannot be saved stays in them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

PAUSE_MS = 600
"""Words are taken over after a pause of this length, and at once when the field is left."""


class _Held:
    """What such a field knows: the words on disk, and whether those in it could not be saved.

    unsaved   the words in the field are not on disk, and are tried again when it is left; flushing: just now
    warned    where one wanted to go when the page was last kept because of these words
    """

    unsaved = flushing = False
    warned = _held = ""

    def hold(self) -> None:
        """The words could not be saved: they stay, whatever is on disk."""
        self.unsaved = True

    def give_up(self) -> None:
        """Something else is shown in the field from now on."""
        self.unsaved, self.warned = False, ""


class TypedLine(_Held, QLineEdit):
    """One line; `typed` carries its words, without spaces around them, once they differ from those shown."""

    typed = Signal(str)

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(lambda _text: self._pause.start())  # also what is dictated, not typed
        self.editingFinished.connect(self.flush)

    def show_words(self, words: str) -> None:
        """What is on disk; what is being written stays, where it says the same or could not be saved."""
        if self.flushing or self.unsaved:
            return
        self._held = words
        if self.text().strip() != words:
            self.setText(words)

    def flush(self) -> None:
        """Take over now what was written."""
        self._pause.stop()
        words = self.text().strip()
        if words == self._held and not self.unsaved:
            return
        self.unsaved, self.flushing = False, True
        self.typed.emit(words)
        self.flushing = False
        if not self.unsaved:
            self._held = words


class TypedText(_Held, QPlainTextEdit):
    """A few lines; `typed` as that of `TypedLine`. Tab leaves the field."""

    typed = Signal(str)

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.setTabChangesFocus(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._pause.start)

    def show_words(self, words: str) -> None:
        """What is on disk; what is being written stays, where it says the same or could not be saved."""
        if self.flushing or self.unsaved:
            return
        self._held = words
        if self.toPlainText().strip() != words:
            self.setPlainText(words)
        self._pause.stop()

    def flush(self) -> None:
        """Take over now what was written."""
        self._pause.stop()
        words = self.toPlainText().strip()
        if words == self._held and not self.unsaved:
            return
        self.unsaved, self.flushing = False, True
        self.typed.emit(words)
        self.flushing = False
        if not self.unsaved:
            self._held = words

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field takes its words over."""
        super().focusOutEvent(event)
        self.flush()


def hold(page: QWidget) -> None:
    """Something failed: the field on this page whose words were just being saved keeps them."""
    for field in _fields(page):
        if field.flushing:
            field.hold()


def held_back(page: QWidget | None, to: str) -> bool:
    """Whether the page is not to be left yet: words on it could not be saved, nor now. Whoever wants to go to the same
    place a second time goes."""
    written = _fields(page) if page is not None else []
    for field in written:
        field.flush()
    kept = [field for field in written if field.unsaved and field.warned != to]
    for field in kept:
        field.warned = to
    return bool(kept)


def give_up(page: QWidget) -> None:
    """The page is gone: nothing on it is taken over any more."""
    for field in _fields(page):
        field.give_up()
        field.blockSignals(True)


def _fields(page: QWidget) -> list[TypedLine | TypedText]:
    return [*page.findChildren(TypedLine), *page.findChildren(TypedText)]
