"""What a plan takes: the quick one at once, the proven one at six budgets, reckoning it again, the memory of its
process.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from ehassess.content import load_questionnaire
from ehassess.domain.plan import plan_from
from ehassess.domain.situation import Situation, proposed_budget
from ehassess.paths import pack_folder
from ehassess.planning.process import Solving
from tests.benchmarks.figures import Figure, median_ms, seconds
from tests.planning.situations import START, budgets


def planning(_folder: Path) -> Iterator[Figure]:
    """All figures of this kind, for a practice that has nothing in place yet: the longest search there is."""
    pack = load_questionnaire(pack_folder())
    profile = pack.default_profile("gp")
    usual = Situation(pack, profile, {}, {}, proposed_budget(pack, profile), START)
    quick = median_ms(lambda: plan_from(usual), 5)
    yield Figure("a plan, greedy, every figure exact", quick / 1000, "s", 1)
    searched = []
    for situation in budgets(usual):
        found = _searched(situation)
        searched.append(found)
        name = f"the proven plan for {situation.budget.hours} h, on the clock"
        yield Figure(name, found.clock, "s", 5, f"{found.processor:.1f} s of processor time, its start included")
    clock = statistics.median(found.clock for found in searched)
    processor = statistics.median(found.processor for found in searched)
    yield Figure("the proven plan, median of six, on the clock", clock, "s", 2)
    yield Figure("the same in processor time", processor, "s", 2, "what it takes where nothing else runs")
    yield Figure("memory of its process", max(found.memory for found in searched), "MB", 300)
    proposal = plan_from(usual).proposal
    again = median_ms(lambda: plan_from(usual, proposal), 9)
    yield Figure(
        "a plan reckoned again, as by a receiver", again, "ms", 60, f"{quick / again:.0f} x faster than greedy"
    )


@dataclass(frozen=True, slots=True)
class Searched:
    """What a search took until its proof was there: seconds on the clock and of the processor, most memory in MB."""

    clock: float
    processor: float
    memory: float


def _searched(situation: Situation) -> Searched:
    """Search in a process of its own, and watch that."""
    memory: list[float] = []
    processor: list[float] = []
    before = {child.pid for child in psutil.Process().children()}

    def search() -> None:
        solving = Solving(situation, limit=60)
        while not solving.done():
            for child in psutil.Process().children():
                if child.pid not in before:
                    try:
                        memory.append(child.memory_info().rss / 1e6)
                        processor.append(sum(child.cpu_times()[:2]))
                    except psutil.Error:
                        continue
            time.sleep(0.02)
        solving.result()

    return Searched(seconds(search), max(processor, default=0.0), max(memory, default=0.0))
