"""The window as a program: compose it, show the first page, run until it is closed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ehassess.gui.accessible import Graphics
from ehassess.gui.crash import keep_log, watch
from ehassess.gui.desk import Desk
from ehassess.gui.handed import Application, take
from ehassess.gui.places import Places
from ehassess.gui.questions_in_use import QuestionsInUse
from ehassess.gui.settings import SettingsFile
from ehassess.gui.theme import STYLE

COMPANIONS = (("idle", "Idle"), ("single", "OneWindow"), ("homeward", "Homeward"))
"""What stands beside the window, by module and class; each belongs to the desk."""


def compose(app: QApplication) -> Desk:
    """The desk with its window, still hidden, and no page on it; its companions come a moment after it is shown, so
    that the first picture of the window does not wait for them."""
    desk = Desk(app, Places(), QuestionsInUse(), SettingsFile())
    for module, name in COMPANIONS:
        desk.window.appeared.connect(partial(desk.later, partial(_accompany, module, name, desk)))
    return desk


def _accompany(module: str, name: str, desk: Desk) -> None:
    _loaded(module, name)(desk)


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
    desk.window.appeared.connect(lambda: desk.later(partial(_sweep_from_now, desk)))
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


def _sweep_from_now(desk: Desk) -> None:
    """Look for garbage from now on, and never again among what every window needs: half of what lies in memory."""
    gc.freeze()
    _loaded("sweeper", "Sweeper")(desk)
