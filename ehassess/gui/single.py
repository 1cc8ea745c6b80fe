"""Hangs the doorbell at the open dossier, so that a second start finds the window that has it open."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ehassess.gui.desk import Desk

if TYPE_CHECKING:
    from ehassess.gui.doorbell import Doorbell


class OneWindow(QObject):
    """Answers for the open dossier of a desk."""

    def __init__(self, desk: Desk) -> None:
        """Belongs to the desk."""
        super().__init__(desk)
        self._desk = desk
        self.bell: Doorbell | None = None
        desk.adopted.connect(self._hang)
        desk.left.connect(self._take_down)

    def _hang(self) -> None:
        session = self._desk.session
        if session.read_only:  # it has nobody's lock, and may be open twice
            return
        try:
            self.bell = import_module("ehassess.gui.doorbell").Doorbell(session.path, self._come)
        except ImportError:  # a system without the library that Qt needs for this: the lock file still tells
            self.bell = None

    def _take_down(self) -> None:
        if self.bell is not None:
            self.bell.take_down()
            self.bell = None

    def _come(self) -> None:
        """To the front, as far as the desktop allows."""
        window = self._desk.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
