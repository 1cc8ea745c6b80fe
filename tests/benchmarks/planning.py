"""What a plan takes: the quick one at once, the proven one at six budgets, reckoning it again, the memory of its
process.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
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
    taken: list[float] = []
    memory = 0.0
    for situation in budgets(usual):
        took, used = _searched(situation)
        taken.append(took)
        memory = max(memory, used)
        hours = situation.budget.hours
        yield Figure(f"the proven plan for {hours} h, its process included", took, "s", 5)
    yield Figure("the proven plan, median of six budgets", statistics.median(taken), "s", 2)
    yield Figure("memory of its process", memory, "MB", 300)
    proposal = plan_from(usual).proposal
    again = median_ms(lambda: plan_from(usual, proposal), 9)
    yield Figure(
        "a plan reckoned again, as by a receiver", again, "ms", 60, f"{quick / again:.0f} x faster than greedy"
    )


def _searched(situation: Situation) -> tuple[float, float]:
    """Seconds until the proof is there, and the most memory that the process was seen to use, in MB."""
    seen: list[float] = []
    before = {child.pid for child in psutil.Process().children()}

    def search() -> None:
        solving = Solving(situation, limit=60)
        while not solving.done():
            for child in psutil.Process().children():
                if child.pid not in before:
                    try:
                        seen.append(child.memory_info().rss / 1e6)
                    except psutil.Error:
                        continue
            time.sleep(0.02)
        solving.result()

    return seconds(search), max(seen, default=0.0)
