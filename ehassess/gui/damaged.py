"""The one window of a program of which files are missing: it says so, and nothing is opened."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from ehassess.bundle import damage
from ehassess.gui.language import desktop_language
from ehassess.words import Words


def show() -> None:
    """Show it until it is closed."""
    app = QApplication(sys.argv[:1])
    QMessageBox.critical(None, "EHAssess", damage(Words.load(desktop_language())))
    del app
