"""The window as a program: compose it, show the first page, run until it is closed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ehassess.gui.accessible import Graphics
from ehassess.gui.acts.files import open_dossier
from ehassess.gui.crash import keep_log, watch
from ehassess.gui.desk import Desk
from ehassess.gui.homeward import Homeward
from ehassess.gui.idle import Idle
from ehassess.gui.places import Places
from ehassess.gui.settings import SettingsFile
from ehassess.gui.single import OneWindow
from ehassess.gui.theme import STYLE
from ehassess.paths import pack_folder

if TYPE_CHECKING:
    from ehassess.domain.questionnaire import Questionnaire


def _pack() -> Questionnaire:
    """The shipped pack; what reads it is loaded here, since the first window shows no question."""
    pack: Questionnaire = import_module("ehassess.content").load_questionnaire(pack_folder())
    return pack


def compose(app: QApplication) -> Desk:
    """The desk with its window, still hidden, and no page on it."""
    desk = Desk(app, Places(), _pack, SettingsFile())
    Idle(desk)
    OneWindow(desk)
    Homeward(desk)
    return desk


def run(argv: Sequence[str]) -> int:
    """Show the window until it is closed, and give the exit status; a dossier named in `argv` is opened at once."""
    app = QApplication(["ehassess", *argv, *STYLE])
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
