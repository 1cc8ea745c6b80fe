"""Which look the window takes: the chosen one, else that of the desktop."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ehassess.gui.settings import Preferences
from ehassess.tokens import CONTRAST, DARK, LIGHT, LOOKS, Look


def look_for(app: QApplication, preferences: Preferences) -> Look:
    """The chosen look, else high contrast, dark or light as the desktop asks; in the chosen text size."""
    look = LOOKS.get(preferences.look)
    if look is None:
        hints = app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            look = CONTRAST
        else:
            look = DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return replace(look, scale=preferences.scale / 100)
