"""Long work off the window's thread: key derivation, making and signing a report, verifying."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ehassess.errors import UserFacingError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

Job = Callable[[Callable[[int], None]], object]
"""What is done; it gets a function to call with the index of each named step as it begins."""


class Work(QObject):
    """One job in another thread.

    `stepped` carries the index of the step that begins, `done` what the job returned, `failed` its UserFacingError;
    anything else that it raised is raised again in the window's thread. `over` comes before these, whatever happened.
    """

    stepped = Signal(int)
    done = Signal(object)
    failed = Signal(object)
    over = Signal()
    _ended = Signal()

    def __init__(self, job: Job, parent: QObject | None = None) -> None:
        """Nothing runs before `start`."""
        super().__init__(parent)
        self._job = job
        self._future: Future[object] | None = None
        self._cancelled = False
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(self, pool: Executor) -> None:
        """Run it in the pool."""
        self._future = pool.submit(self._job, self.stepped.emit)
        self._future.add_done_callback(lambda _future: self._ended.emit())

    def cancel(self) -> None:
        """Forget what it brings: `done` and `failed` stay silent. What has begun runs to its end."""
        self._cancelled = True
        if self._future is not None:
            self._future.cancel()

    def _finish(self) -> None:
        """Say how it went, in the window's thread."""
        self.over.emit()
        if self._future is None or self._future.cancelled():
            return
        try:
            result = self._future.result()
        except UserFacingError as error:
            if not self._cancelled:
                self.failed.emit(error)
        else:
            if not self._cancelled:
                self.done.emit(result)
