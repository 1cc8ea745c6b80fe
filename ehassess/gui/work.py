"""Long work off the window's thread: key derivation, making and signing a report, verifying."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

from ehassess.errors import UserFacingError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

Job = Callable[[Callable[[int], None]], object]
"""What is done; it gets a function to call with the index of each named step as it begins."""

OVER = -1
"""Stands for a step: the job has ended, whatever happened."""


class Bell(QObject):
    """Tells the works what their jobs say, in the window's thread; lives as long as the application.

    The other thread knows only the bell and a number, never a work or a page: what it lets go of last would be freed
    there, and Qt does not forgive that.
    """

    rung = Signal(int, int)

    def __init__(self, app: QCoreApplication) -> None:
        """Belongs to the application."""
        super().__init__(app)
        self._works: dict[int, Work] = {}
        self._numbers = count()
        self.rung.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @staticmethod
    def of_the_application() -> Bell:
        """The one bell; made with the first work."""
        app = QCoreApplication.instance()
        assert app is not None, "a window's work needs its application"
        return app.findChild(Bell) or Bell(app)

    def enter(self, work: Work) -> int:
        """Keep the work until its job has ended; the number to ring for it."""
        number = next(self._numbers)
        self._works[number] = work
        return number

    def _hear(self, number: int, step: int) -> None:
        work = self._works.pop(number) if step == OVER else self._works[number]
        if isValid(work):
            work.hear(step)


class Work(QObject):
    """One job in another thread.

    `stepped` carries the index of the step that begins, `done` what the job returned, `failed` its UserFacingError;
    anything else that it raised is raised again in the window's thread. `over` comes before these, whatever happened.
    `given_up` comes when it is cancelled, for a job that can stop in the middle.
    """

    stepped = Signal(int)
    done = Signal(object)
    failed = Signal(object)
    over = Signal()
    given_up = Signal()

    def __init__(self, job: Job, parent: QObject | None = None) -> None:
        """Nothing runs before `start`."""
        super().__init__(parent)
        self._jobs = [job]
        self._future: Future[object] | None = None
        self._cancelled = False

    def start(self, pool: Executor) -> None:
        """Run it in the pool."""
        bell = Bell.of_the_application()
        ring = partial(bell.rung.emit, bell.enter(self))
        self._future = pool.submit(_run, self._jobs, ring)
        self._future.add_done_callback(lambda _future: ring(OVER))

    def cancel(self) -> None:
        """Forget what it brings: `done` and `failed` stay silent. What has begun runs to its end."""
        self._cancelled = True
        self.given_up.emit()
        if self._future is not None:
            self._future.cancel()

    def hear(self, step: int) -> None:
        """Say that a step begins, or how the job went; called by the bell."""
        if step == OVER:
            self._jobs.clear()
            self._finish()
        else:
            self.stepped.emit(step)

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


def _run(jobs: list[Job], tell: Callable[[int], None]) -> object:
    """In the thread: do the job, and let go of it while the list still holds it for the window's thread."""
    job = jobs[0]
    try:
        return job(tell)
    finally:
        del job
