"""Files that the system hands to the program: a dossier is opened, a report is verified."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ehassess.gui.acts.files import open_dossier

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

REPORT = ".pdf"
AGAIN_MS = 300
"""When to ask again while the window waits for the end of a job that alone uses the dossier."""


class Application(QApplication):
    """On macOS a file that is clicked on comes as an event, also while the program starts or runs already; such files
    wait until there is a desk, and the last of them is taken."""

    def __init__(self, argv: Sequence[str]) -> None:
        """The program's name and what follows it."""
        super().__init__(list(argv))
        self._desk: Desk | None = None
        self._waiting: Path | None = None

    def event(self, event: QEvent) -> bool:
        """Take a file that is handed over; all else is left to Qt."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._hand(Path(event.file()))
            return True
        return super().event(event)

    def serve(self, desk: Desk) -> bool:
        """From now on files go to this desk; whether one was waiting, which is taken at once."""
        self._desk = desk
        waited = self._waiting
        if waited is not None:
            self._hand(waited)
        return waited is not None

    def _hand(self, path: Path) -> None:
        self._waiting = path
        self._try()

    def _try(self) -> None:
        """Take what waits, unless the window has to wait itself."""
        desk, path = self._desk, self._waiting
        if desk is None or path is None:
            return
        if desk.window.held:
            QTimer.singleShot(AGAIN_MS, self, self._try)
            return
        self._waiting = None
        take(desk, path)


def take(desk: Desk, path: Path) -> None:
    """Verify a report, open anything else as a dossier; one that is open here already comes to the front only."""
    window = desk.window
    writing = window.focusWidget()
    if writing is not None:
        writing.clearFocus()  # a field that is being written in is saved as it is left
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if path.suffix.casefold() == REPORT:
        desk.show("verify", file=str(path))
    elif not (desk.is_open and desk.session.path.absolute() == path.absolute()):
        open_dossier(desk, path)
