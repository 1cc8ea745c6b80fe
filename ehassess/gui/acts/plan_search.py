"""The search for the best plan of the open dossier: it begins a moment after the last change, and can be ended."""

from __future__ import annotations

from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ehassess.domain.plan import Plan
from ehassess.errors import UserFacingError

if TYPE_CHECKING:
    from ehassess.session import Session

REST_MS = 700
"""The search begins once nothing has changed for this long."""
STEP_OF_TIER = {1: 0, 2: 1, 0: 2}
"""The step that is told for a tier; 0 is the mix without rules."""


class Search(QObject):
    """One search at a time; of several only the last one is heard.

    `begun` and `stepped` (with the step from 0) while it runs, then one of `found`, `failed` with its UserFacingError,
    or `ended` after `stop`.
    """

    begun = Signal()
    stepped = Signal(int)
    found = Signal()
    failed = Signal(object)
    ended = Signal()
    _over = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """It ends with its parent."""
        super().__init__(parent)
        self._session = session
        self._running: Future[Plan] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.start)
        self._over.connect(self._finish)
        held = self._held = list[Future[Plan]]()
        parent.destroyed.connect(lambda: [search.cancel() for search in held])

    @property
    def running(self) -> bool:
        """Whether one runs."""
        return self._running is not None

    def soon(self) -> None:
        """Begin once nothing changes any more; what runs belongs to an older state and ends."""
        self._drop()
        self._rest.start()

    def start(self) -> None:
        """Begin now."""
        self._drop()
        self._rest.stop()
        self.begun.emit()
        running = self._session.planning.improve(lambda progress: self.stepped.emit(STEP_OF_TIER[progress.tier]))
        self._running = running
        self._held.append(running)
        running.add_done_callback(self._over.emit)

    def stop(self) -> None:
        """End it; the plan stays as it is."""
        self._rest.stop()
        self._drop()
        self.ended.emit()

    def _drop(self) -> None:
        running, self._running = self._running, None
        self._held.clear()
        if running is not None:
            running.cancel()

    def _finish(self, future: Future[Plan]) -> None:
        """Say how it went, in the window's thread; an older one is not heard."""
        if future is not self._running:
            return
        self._running = None
        self._held.clear()
        try:
            future.result()
        except CancelledError:
            self.ended.emit()
        except UserFacingError as error:
            self.failed.emit(error)
        else:
            self.found.emit()
