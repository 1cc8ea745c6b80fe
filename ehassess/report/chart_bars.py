"""Bars: score intervals, tolerable downtime on a time scale, shares of the answers."""

from __future__ import annotations

from math import log

from ehassess.domain.evaluation import WEAK_DOMAIN
from ehassess.domain.scoring import Interval
from ehassess.report import paper as t
from ehassess.report.marks import hatch, triangle, write
from ehassess.report.tagged import Figure

HOURS = (1, 2, 4, 8, 24, 72, 168)
"""Labels of the time scale; whatever lies outside is drawn at its end."""

_WHITE_LINES = (40, 60)


class IntervalBar(Figure):
    """Score 0 to 100 in a table cell: solid up to the lower end, hatched to the upper, a triangle after the plan.

    capped  whether a score below 40 holds the grade down: true of domains only
    """

    def __init__(self, score: Interval, width: float, after: float | None = None, *, capped: bool = True) -> None:
        super().__init__(width, 11)
        self._low, self._high, self._after, self._capped = float(score.low), float(score.high), after, capped

    def draw(self) -> None:
        """The bar, its thresholds as white lines, the triangle on top."""
        c, per = self.canv, self.width / 100
        c.setFillColor(t.N100)
        c.rect(0, 1.5, self.width, 8, stroke=0, fill=1)
        c.setFillColor(t.STATES[4] if self._capped and self._low < WEAK_DOMAIN else t.ACCENT)
        c.rect(0, 1.5, self._low * per, 8, stroke=0, fill=1)
        if self._high > self._low:
            hatch(c, self._low * per, 1.5, (self._high - self._low) * per, 8)
        c.setStrokeColor(t.WHITE)
        c.setLineWidth(0.8)
        for border in _WHITE_LINES:
            c.line(border * per, 1.5, border * per, 9.5)
        if self._after is not None:
            x = self._after * per
            triangle(c, ((x, 8), (x - 2.6, 12.4), (x + 2.6, 12.4)), t.INK, 0.8)


class BarScale(Figure):
    """The 0 to 100 axis above a column of interval bars."""

    def __init__(self, width: float) -> None:
        super().__init__(width, 9.6)

    def draw(self) -> None:
        """The ends and the two thresholds."""
        for value in (0, *_WHITE_LINES, 100):
            align = {0: "left", 100: "right"}.get(value, "middle")
            write(self.canv, value * self.width / 100, 2.2, str(value), 7.2, t.TEXT, t.N700, align)


def _along(hours: float, width: float) -> float:
    """Place of a time on the logarithmic scale."""
    inside = min(max(hours, HOURS[0]), HOURS[-1])
    return log(inside / HOURS[0]) / log(HOURS[-1] / HOURS[0]) * width


class DowntimeBar(Figure):
    """Tolerable downtime: a pale field for the usual range, a solid bar up to what was said (hours or None).

    lines  of text in the row, so that the grid goes through to the next one
    """

    def __init__(self, usual: tuple[int, int], said: int | None, width: float, lines: int) -> None:
        super().__init__(width, 11)
        self._usual, self._said, self._drop = usual, said, 11.2 * lines - 8

    def draw(self) -> None:
        """Grid lines that join those of the rows around, then the two bars."""
        c = self.canv
        c.setStrokeColor(t.N200)
        c.setLineWidth(0.5)
        for hour in HOURS:
            c.line(_along(hour, self.width), -self._drop, _along(hour, self.width), 14)
        low, high = (_along(value, self.width) for value in self._usual)
        c.setFillColor(t.tint(t.ACCENT, 0.22))
        c.rect(low, 1, max(high - low, 2), 9, stroke=0, fill=1)
        if self._said is not None:
            c.setFillColor(t.ACCENT)
            c.rect(0, 3.5, max(_along(self._said, self.width), 3), 4, stroke=0, fill=1)


class DowntimeScale(Figure):
    """The hours above a column of downtime bars."""

    def __init__(self, width: float) -> None:
        super().__init__(width, 9.6)

    def draw(self) -> None:
        """One label for each grid line."""
        for hour in HOURS:
            align = {HOURS[0]: "left", HOURS[-1]: "right"}.get(hour, "middle")
            write(self.canv, _along(hour, self.width), 2.2, f"{hour}\u00a0h", 7.2, t.TEXT, t.N700, align)


class ShareBar(Figure):
    """Parts of a whole in one bar; their names and numbers stand below in columns of equal width."""

    def __init__(self, parts: list[tuple[str, int]], width: float) -> None:
        super().__init__(width, 40, "; ".join(f"{name} {count}" for name, count in parts))
        self._parts = parts

    def draw(self) -> None:
        """The bar from left to right, then the key in the same order."""
        c, x = self.canv, 0.0
        total = sum(count for _, count in self._parts) or 1
        fills = (t.ACCENT, t.tint(t.ACCENT, 0.6), t.tint(t.ACCENT, 0.3), t.N300, t.N100, t.WHITE)
        c.setStrokeColor(t.ACCENT)
        c.setLineWidth(0.6)
        column = self.width / len(self._parts)
        for at, (fill, (name, count)) in enumerate(zip(fills, self._parts, strict=False)):
            c.setFillColor(fill)
            c.rect(x, 26, count / total * self.width, 12, fill=1)
            x += count / total * self.width
            c.setFillColor(fill)
            c.rect(at * column, 13.2, 6.5, 6.5, fill=1)
            write(c, at * column + 10, 13, str(count), 9.5, t.BOLD)
            write(c, at * column, 2.5, name, 7.8, t.TEXT, t.N700)
