"""Looking at one received file in a process of its own, with limits; it stays for the next file, and goes when idle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QTimer

from ehassess.errors import UserFacingError
from ehassess.signing.trust import Trust
from ehassess.submission.verdict import Verdict
from ehassess.submission.worker import Worker

IDLE_MS = 120_000
"""After the last file the process goes, for it holds much memory."""


class Looking(QObject):
    """The one process for files that are looked at one by one."""

    def __init__(self, parent: QObject) -> None:
        """The process begins with the first file."""
        super().__init__(parent)
        self._worker: Worker | None = None
        self._busy = Lock()
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.end)

    def look_at(self, path: Path, trust: Trust, step: Callable[[int], None]) -> Verdict:
        """The verdict on a file, from a thread beside the window; UserFacingError where it cannot be looked at."""
        step(0)
        with self._busy:
            self._worker = self._worker or Worker(trust)
            step(1)
            judged = self._worker.judge(path, trust)
        if judged.verdict is None:
            raise judged.error or UserFacingError("errors.verify_died", path=str(path))
        return judged.verdict

    def rest(self) -> None:
        """The file was looked at: wait for the next one, for a while."""
        self._idle.start()

    def end(self) -> None:
        """End the process, unless it looks at a file just now."""
        if self._busy.acquire(blocking=False):
            try:
                if self._worker is not None:
                    self._worker.__exit__()
                    self._worker = None
            finally:
                self._busy.release()


def looking_of(parent: QObject) -> Looking:
    """That of a desk; made when first asked for."""
    return parent.findChild(Looking) or Looking(parent)
