"""One measured figure, how it is taken, and how it is printed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, in its unit; `limit` is what it may be at most, None where nothing is promised."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    remark: str = ""

    @property
    def kept(self) -> bool:
        """Whether the promise is kept."""
        return self.limit is None or self.value <= self.limit


def seconds(act: Callable[[], object]) -> float:
    """How long something takes on the clock."""
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def median_ms(act: Callable[[], object], times: int) -> float:
    """Median over several runs, in milliseconds; one run before them is not counted."""
    act()
    return 1000 * statistics.median(seconds(act) for _ in range(times))


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which this share (0 to 1) of the values lies."""
    held = sorted(values)
    return held[min(len(held) - 1, int(share * len(held)))]


def print_table(figures: Iterable[Figure]) -> bool:
    """Print a line for each; whether all promises are kept."""
    held = list(figures)
    for figure in held:
        limit = "" if figure.limit is None else f"<= {figure.limit:g} {figure.unit}".strip()
        mark = "" if figure.limit is None else ("kept" if figure.kept else "BROKEN")
        print(f"{figure.name:<52} {figure.value:>9.2f} {figure.unit:<3} {limit:<12} {mark:<7} {figure.remark}".rstrip())
    return all(figure.kept for figure in held)
