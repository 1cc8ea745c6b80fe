"""Garbage is looked for in the window's thread only, since a widget that another thread frees may end the program."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 200
"""How often it is asked whether enough has gathered: seldom enough to be free, often enough to keep memory flat."""


class Sweeper(QObject):
    """Takes the place of Python's own collector, which runs in whatever thread happens to ask for memory.

    A page that was left hangs together in circles with its timers and models. If the thread that searches for a plan
    or verifies a folder comes upon them, Qt is told to free them from the wrong thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._gathered = 0
        timer = QTimer(self, interval=EVERY_MS)
        timer.timeout.connect(self.sweep)
        timer.start()

    def sweep(self) -> None:
        """Collect what is young if enough of it has gathered, and everything as seldom as Python itself would."""
        young, middle, old = gc.get_threshold()
        count = gc.get_count()[0]
        if count <= young:
            return
        self._gathered += count
        everything = self._gathered > young * middle * old
        if everything:
            self._gathered = 0
        gc.collect(2 if everything else 1)
