"""Solving in a process of its own, so that it can be ended at any moment and takes nothing with it if it dies."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any

from ehassess.domain.proposal import Proposal
from ehassess.domain.situation import Situation
from ehassess.errors import UserFacingError
from ehassess.planning.solve import LIMIT, Progress, solve

PATIENCE = 20.0
"""Seconds beyond the time limit, for a slow start and the last exact reckoning; then the process is given up."""


class Solving(Future[Proposal]):
    """A proposal to come. `cancel` ends the process at once; callbacks are called in a thread of this class.

    The result raises UserFacingError `planning.solver_…` where there is none, CancelledError after `cancel`.
    """

    def __init__(
        self, situation: Situation, on_progress: Callable[[Progress], None] | None = None, limit: float = LIMIT
    ) -> None:
        """Start the process."""
        super().__init__()
        self._told = on_progress
        bare = replace(situation.questionnaire, texts={}, templates=(), profiles=(), bulletins=())
        spawning = multiprocessing.get_context("spawn")
        self._heard, said = spawning.Pipe()
        # the situation goes later, from the thread: a process that dies while it starts would hold up whoever starts it
        self._asked = replace(situation, questionnaire=bare)
        self._process: Any = spawning.Process(target=run, args=(said, limit), daemon=True, name="planning")
        self._process.start()
        said.close()  # or its end would never be noticed
        threading.Thread(target=self._listen, args=(limit + PATIENCE,), name="planning", daemon=True).start()

    def cancel(self) -> bool:
        """End the search, if it still runs; whether it will bring nothing."""
        cancelled = super().cancel()
        if cancelled:
            with contextlib.suppress(ValueError):  # it had just ended by itself
                self._process.terminate()
        return cancelled

    def _listen(self, seconds: float) -> None:
        """Pass on what the process says until it ends; one that dies, or never answers, has failed."""
        outcome: object = None
        with contextlib.suppress(EOFError, OSError):
            self._heard.send(self._asked)
            while self._heard.poll(seconds):
                outcome = self._heard.recv()
                if not isinstance(outcome, Progress):
                    break
                if self._told is not None and not self.cancelled():
                    self._told(outcome)
        self._process.terminate()
        self._process.join()
        self._process.close()
        self._heard.close()
        with contextlib.suppress(InvalidStateError):  # it was cancelled in the meantime
            if isinstance(outcome, Proposal):
                self.set_result(outcome)
            else:
                self.set_exception(UserFacingError(outcome if isinstance(outcome, str) else "planning.solver_failed"))


def hush() -> None:
    """The standard output of this process leads nowhere: it is the command line's, whatever a solver prints."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def run(said: Connection, limit: float) -> None:
    """What the process does: solve the situation that it is sent, telling how far it is; then the proposal, or the id
    of what went wrong.
    """
    hush()
    try:
        said.send(solve(said.recv(), said.send, limit))
    except UserFacingError as error:
        said.send(error.id)
    said.close()
