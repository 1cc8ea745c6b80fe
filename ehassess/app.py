"""The window as a program: compose it, show the first page, run until it is closed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ehassess.content import load_questionnaire
from ehassess.gui.accessible import Graphics
from ehassess.gui.acts.files import open_dossier
from ehassess.gui.crash import keep_log, watch
from ehassess.gui.desk import Desk
from ehassess.gui.places import BUILDERS
from ehassess.gui.settings import SettingsFile
from ehassess.paths import pack_folder


def compose(app: QApplication) -> Desk:
    """The desk with its window, still hidden, and no page on it."""
    return Desk(app, BUILDERS, lambda: load_questionnaire(pack_folder()), SettingsFile())


def run(argv: Sequence[str]) -> int:
    """Show the window until it is closed, and give the exit status; a dossier named in `argv` is opened at once."""
    app = QApplication(["ehassess", *argv])
    app.setApplicationName("EHAssess")
    app.setDesktopFileName("ehassess")
    graphics = Graphics()
    keep_log()
    desk = compose(app)
    watch(desk.window, lambda: desk.look)
    desk.show("start")
    desk.window.show()
    named = [Path(argument) for argument in argv if not argument.startswith("-")]
    if named:
        open_dossier(desk, named[0])
    status = app.exec()
    sys.excepthook = sys.__excepthook__
    del graphics
    return status
