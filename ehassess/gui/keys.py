"""Keys that work on every page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut

from ehassess.gui.window import Window

PLACES_NUMBERED = 5
"""How many places of the rail have a key."""


def hang(window: Window, back: Callable[[], object], undo: Callable[[], object]) -> None:
    """Back, undo, and the places of the rail by their number."""
    for keys, act in (
        ("Alt+Left", back),
        (QKeySequence(QKeySequence.StandardKey.Undo).toString(), undo),
        *((f"Ctrl+{n}", lambda n=n: window.place_number(n)) for n in range(1, PLACES_NUMBERED + 1)),
    ):
        QShortcut(QKeySequence(keys), window).activated.connect(act)
