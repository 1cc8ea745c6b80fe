"""One window for each dossier: a second start rings at the one that has it open, which comes to the front.

A named pipe or socket of this computer and account, no connection to anywhere; the lock file decides who may write.
"""

from __future__ import annotations

import getpass
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 400
"""How long an answer is waited for; the other window may be busy with its own work, and hears the bell afterwards."""


class Doorbell(QObject):
    """Hangs at the open dossier: `rung` is called when somebody else wants to open it."""

    def __init__(self, path: Path, rung: Callable[[], object]) -> None:
        """Where another process of this account already has one, that one stays."""
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._rung = rung
        name = name_of(path)
        self.hangs = self._server.listen(name)
        if not self.hangs and not ring(path):
            QLocalServer.removeServer(name)  # left behind by a program that was killed
            self.hangs = self._server.listen(name)

    def take_down(self) -> None:
        """The dossier is closed."""
        self._server.close()

    def _answer(self) -> None:
        """Somebody rang; what they say does not matter."""
        caller = self._server.nextPendingConnection()
        if caller is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self._rung()


def ring(path: Path) -> bool:
    """Bring the window that has this dossier open to the front; False where none has."""
    caller = QLocalSocket()
    caller.connectToServer(name_of(path))
    heard = caller.waitForConnected(PATIENCE_MS)
    caller.abort()
    return heard


def name_of(path: Path) -> str:
    """A name that says nothing of the dossier: one for each place of a file and each account."""
    place = os.path.normcase(path.resolve())
    try:
        account = getpass.getuser()
    except (KeyError, OSError, ImportError):  # a computer without accounts has one user
        account = ""
    told = f"{account}\0{place}".encode("utf-8", "surrogateescape")
    return f"ehassess-{hashlib.sha256(told).hexdigest()[:24]}"
