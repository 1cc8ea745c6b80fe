"""Keys that work on every page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from ehassess.gui.window import Window

PLACES_NUMBERED = 5
"""How many places of the rail have a key."""


class HelpKey(QObject):
    """F1 where no page has a use of its own for it: only then does the key come up to the window."""

    def __init__(self, window: Window, act: Callable[[], object]) -> None:
        """Watches the window, which owns it."""
        super().__init__(window)
        self._act = act
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whether the key was this one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F1:
            self._act()
            return True
        return False


def hang(window: Window, back: Callable[[], object], undo: Callable[[], object], explain: Callable[[], object]) -> None:
    """Back, undo, the places of the rail by their number, and F1 for what explains the page."""
    HelpKey(window, explain)
    for keys, act in (
        ("Alt+Left", back),
        (QKeySequence(QKeySequence.StandardKey.Undo).toString(), undo),
        *((f"Ctrl+{n}", lambda n=n: window.place_number(n)) for n in range(1, PLACES_NUMBERED + 1)),
    ):
        QShortcut(QKeySequence(keys), window).activated.connect(act)
