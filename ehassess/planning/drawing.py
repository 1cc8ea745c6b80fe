"""The plan for effects that are drawn anew, many times, the quick one or the proven one, in processes of their own."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, InvalidStateError, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import replace
from functools import partial

from ehassess.domain.sensitivity import DRAWS, redrawn
from ehassess.domain.situation import Situation
from ehassess.domain.steadiness import Drawn, drawn_of, quick
from ehassess.errors import UserFacingError
from ehassess.planning.process import hush
from ehassess.planning.solve import solve

BATCH, EXACT_BATCH = 10, 4
"""Draws that are reckoned before they are told; draws that are ended stop after those at hand."""
MOST_PROCESSES = 2
"""For solving; each keeps a core busy and holds some hundred megabytes."""
NICE = 10
"""Where the system allows it, whatever else the user does goes before the draws."""

Plans = tuple[Drawn, ...]
"""What is counted of the plan, for one draw after the other."""


class Drawing(Future[Plans]):
    """The plans to come; those so far are told in a thread of this class, in the order of the draws. `cancel` ends it.

    The result raises CancelledError after `cancel`, RuntimeError where a process died, UserFacingError
    `planning.solver_…` where a plan was to be solved and was not.
    """

    def __init__(
        self, situation: Situation, told: Callable[[Plans], None], times: int = DRAWS, exact: bool = False
    ) -> None:
        """Begin to draw; `exact`: solve each plan, which takes some seconds for ten draws, instead of the quick one."""
        super().__init__()
        bare = replace(situation.questionnaire, texts={}, templates=(), profiles=(), bulletins=())
        arguments = (replace(situation, questionnaire=bare), told, times, exact)
        threading.Thread(target=self._draw, args=arguments, name="drawing", daemon=True).start()

    def _draw(self, situation: Situation, told: Callable[[Plans], None], times: int, exact: bool) -> None:
        found: list[Drawn] = []
        size = EXACT_BATCH if exact else BATCH
        processes = min(MOST_PROCESSES, os.cpu_count() or 1) if exact else 1
        spawning = multiprocessing.get_context("spawn")
        with suppress(InvalidStateError), ProcessPoolExecutor(processes, spawning, _step_back) as pool:  # or cancelled
            batches = [range(first, min(first + size, times)) for first in range(0, times, size)]
            try:
                for batch in [pool.submit(plans_of, situation, draws, exact) for draws in batches]:
                    found += batch.result()
                    if self.cancelled():
                        pool.shutdown(wait=False, cancel_futures=True)
                        return
                    told(tuple(found))
            except (UserFacingError, RuntimeError) as error:  # not solved; or a process died, or the program ends
                pool.shutdown(wait=False, cancel_futures=True)
                self.set_exception(error)
                return
            self.set_result(tuple(found))


def plans_of(situation: Situation, draws: Sequence[int], exact: bool = False) -> list[Drawn]:
    """What is counted of the plan for each of these draws; what a process does."""
    propose = partial(solve, priced=False) if exact else quick
    pack = situation.questionnaire
    return [drawn_of(propose(replace(situation, questionnaire=redrawn(pack, draw)))) for draw in draws]


def _step_back() -> None:
    """A process of draws prints nothing and lets others go first."""
    hush()
    if hasattr(os, "nice"):
        os.nice(NICE)
