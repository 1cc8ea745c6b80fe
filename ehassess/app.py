"""The window as a program: compose it, show the first page, run until it is closed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ehassess.gui.accessible import Graphics
from ehassess.gui.crash import keep_log, watch
from ehassess.gui.desk import AFTER_MS, Desk
from ehassess.gui.handed import Application, take
from ehassess.gui.places import Places
from ehassess.gui.questions_in_use import QuestionsInUse
from ehassess.gui.settings import SettingsFile
from ehassess.gui.theme import STYLE

COMPANIONS = (("idle", "Idle"), ("single", "OneWindow"), ("homeward", "Homeward"), ("sweeper", "Sweeper"))
"""What stands beside the window, by module and class; each belongs to the desk."""


def compose(app: QApplication) -> Desk:
    """The desk with its window, still hidden, and no page on it; its companions come a moment later, so that the
    first picture of the window does not wait for them."""
    desk = Desk(app, Places(), QuestionsInUse(), SettingsFile())
    QTimer.singleShot(AFTER_MS, desk, lambda: [_loaded(module, name)(desk) for module, name in COMPANIONS])
    return desk


def _loaded(module: str, name: str) -> Callable[..., object]:
    found: Callable[..., object] = getattr(import_module(f"ehassess.gui.{module}"), name)
    return found


def run(argv: Sequence[str]) -> int:
    """Show the window until it is closed, and give the exit status; a dossier named in `argv` is opened at once,
    a report verified."""
    gc.disable()
    app = Application(["ehassess", *argv, *STYLE])
    app.setApplicationName("EHAssess")
    app.setDesktopFileName("ehassess")
    keep_log()
    desk = compose(app)
    watch(desk.window, lambda: desk.look)
    graphics = Graphics()
    QTimer.singleShot(AFTER_MS, desk, gc.freeze)  # what every window needs is never looked through again
    desk.show("start")
    desk.window.show()
    named = [Path(argument) for argument in argv if not argument.startswith("-")]
    if not app.serve(desk) and named:
        take(desk, named[0])
    status = app.exec()
    sys.excepthook = sys.__excepthook__
    del graphics
    gc.freeze()  # the program ends: the system takes all memory back at once, so nothing need be searched through
    return status
