"""Receiving in the window: a thread and a connection of its own, so that the officer goes on working meanwhile."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from ehassess.authority import Received, Register, receive
from ehassess.authority.receiving import Progress, Tally
from ehassess.authority.rows import Status
from ehassess.errors import UserFacingError
from ehassess.gui.opening import now
from ehassess.gui.work import Work

EVERY = 0.1
"""Seconds between two words about the progress: known files pass by the thousand."""
MOST_TOLD = 200
"""How many files that were not accepted are named on the page; all of them are in the register."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to: counts, the first files that were not accepted, why it ended early (None: it did not), and
    whether the officer stopped it."""

    tally: Tally
    troubled: tuple[Received, ...]
    error: UserFacingError | None
    stopped: bool


class Receiving(QObject):
    """One run.

    `moved` carries Progress and Tally so far, at most ten times a second; `ended` the Outcome, kept in `outcome`.
    tally, progress  so far; seen: whether the outcome was looked at
    """

    moved = Signal(object, object)
    ended = Signal(object)

    def __init__(self, folder: Path, paths: list[Path], parent: QObject) -> None:
        """The folder of the register, and the files and folders to take in."""
        super().__init__(parent)
        self._folder, self._paths, self._stop = folder, paths, Event()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="receiving")
        self._told = 0.0
        self.running = self.seen = self._stopped = False
        self.tally, self.progress = Tally(), Progress(0, 0, None)
        self._troubled: list[Received] = []
        self.outcome: Outcome | None = None

    def start(self) -> None:
        """Begin."""
        self.running = True
        work = Work(lambda _step: self._run(), self)
        work.done.connect(self._ended)
        work.failed.connect(self._failed)
        work.start(self._pool)
        self._pool.shutdown(wait=False)

    def stop(self) -> None:
        """End after the files that are being looked at; what is in the register stays there."""
        self._stopped = True
        self._stop.set()

    def _run(self) -> Tally:
        """In the thread."""
        with Register.open(self._folder, now=now) as register:
            return receive(register, self._paths, tell=self._hear, stop=self._stop.is_set)

    def _hear(self, found: Received, progress: Progress) -> None:
        """In the thread, of each file once it is in the register."""
        self.tally, self.progress = self.tally.plus(found), progress
        if found.status is not Status.ACCEPTED and not found.known and len(self._troubled) < MOST_TOLD:
            self._troubled.append(found)
        at = time.monotonic()
        if at - self._told >= EVERY:
            self._told = at
            self.moved.emit(progress, self.tally)

    def _ended(self, tally: Tally) -> None:
        self.tally = tally
        self._end(None)

    def _failed(self, error: UserFacingError) -> None:
        self._end(error)

    def _end(self, error: UserFacingError | None) -> None:
        self.running = False
        self.outcome = Outcome(self.tally, tuple(self._troubled), error, self._stopped)
        self.ended.emit(self.outcome)
