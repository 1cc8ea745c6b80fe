"""The first tier of the plan for effects that are drawn anew, many times, reckoned in a process of its own."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, InvalidStateError, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import replace

from ehassess.domain.sensitivity import DRAWS, redrawn
from ehassess.domain.situation import Situation
from ehassess.domain.steadiness import quick

BATCH = 10
"""Draws that are reckoned before they are told; a search that is ended stops after those at hand."""

Tiers = tuple[frozenset[str], ...]
"""The measures of the first tier, for one draw after the other."""


class Drawing(Future[Tiers]):
    """The first tiers to come; what is there so far is told in a thread of this class. `cancel` ends it.

    The result raises CancelledError after `cancel`, RuntimeError where the process died.
    """

    def __init__(self, situation: Situation, told: Callable[[Tiers], None], times: int = DRAWS) -> None:
        """Begin to draw."""
        super().__init__()
        bare = replace(situation.questionnaire, texts={}, templates=(), profiles=(), bulletins=())
        arguments = (replace(situation, questionnaire=bare), told, times)
        threading.Thread(target=self._draw, args=arguments, name="drawing", daemon=True).start()

    def _draw(self, situation: Situation, told: Callable[[Tiers], None], times: int) -> None:
        found: list[frozenset[str]] = []
        spawning = multiprocessing.get_context("spawn")
        with suppress(InvalidStateError), ProcessPoolExecutor(1, mp_context=spawning) as pool:  # or it was cancelled
            for first in range(0, times, BATCH):
                if self.cancelled():
                    return
                draws = range(first, min(first + BATCH, times))
                try:
                    found += pool.submit(first_tiers_of, situation, draws).result()
                except RuntimeError as error:  # the process died, or the program ends
                    self.set_exception(error)
                    return
                if not self.cancelled():
                    told(tuple(found))
            self.set_result(tuple(found))


def first_tiers_of(situation: Situation, draws: Sequence[int]) -> list[frozenset[str]]:
    """The first tier of the quick plan for each of these draws; what the process does."""
    pack = situation.questionnaire
    return [frozenset(quick(replace(situation, questionnaire=redrawn(pack, draw))).tiers[0]) for draw in draws]
