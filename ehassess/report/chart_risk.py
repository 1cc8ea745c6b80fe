"""Risk map: likelihood by impact with the published bands as curves, before and after the plan."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, hypot, pi, sin

from ehassess.domain.risk import LEVELS, Position
from ehassess.report import paper as t
from ehassess.report.context import Context
from ehassess.report.findings import RankedRisk
from ehassess.report.marks import write
from ehassess.report.tagged import Figure

BORDERS = (4, 16, 36, 64)
"""Least index of each level above the lowest."""

Point = tuple[float, float]


def spread(points: Iterable[Point], least: float) -> list[Point]:
    """The same points, each moved as little as needed to stand `least` apart from those before it."""
    placed: list[Point] = []
    for x, y in points:
        tries = [(x, y)]
        tries += [
            (x + ring * cos(step * pi / 8), y + ring * sin(step * pi / 8))
            for ring in (least / 2, least, 1.5 * least, 2 * least, 3 * least)
            for step in range(16)
        ]
        free = (p for p in tries if all(hypot(p[0] - q[0], p[1] - q[1]) >= least for q in placed))
        placed.append(next(free, (x, y)))
    return placed


class RiskMap(Figure):
    """Open numbered ring: today; filled numbered disc: after the plan; an arrow from one to the other."""

    def __init__(self, risks: tuple[RankedRisk, ...], ctx: Context, side: float) -> None:
        self._left, self._bottom, self._side = 30.0, 26.0, side
        moves = "; ".join(
            f"{r.number} {ctx.line(ctx.texts.scenarios[r.scenario].name)} "
            f"{ctx.number(r.today.index)} → {ctx.number(r.after.index)}"
            for r in risks
        )
        super().__init__(self._left + side + 62, self._bottom + side + 6, ctx.bare("alt_map", moves=moves))
        self._risks, self._ctx = risks, ctx

    def _at(self, position: Position) -> Point:
        per = self._side / 100
        return self._left + float(position.impact) * per, self._bottom + float(position.likelihood) * per

    def draw(self) -> None:
        """Bands, axes, then arrows below discs below rings."""
        self._bands()
        self._axes()
        everywhere = spread(
            [self._at(p) for p in (*(r.today for r in self._risks), *(r.after for r in self._risks))], 13
        )
        today, after = everywhere[: len(self._risks)], everywhere[len(self._risks) :]
        for start, end in zip(today, after, strict=True):
            self._move(start, end)
        for risk, place in zip(self._risks, after, strict=True):
            self._spot(place, risk.number, after=True)
        for risk, place in zip(self._risks, today, strict=True):
            self._spot(place, risk.number, after=False)

    def _bands(self) -> None:
        c, x, y, s = self.canv, self._left, self._bottom, self._side
        c.setFillColor(t.tint(t.STATES[0], 0.8))
        c.rect(x, y, s, s, stroke=0, fill=1)
        for state, border in enumerate(BORDERS, start=1):
            path = c.beginPath()
            path.moveTo(x + s, y + s)
            for impact in range(100, border - 1, -1):
                path.lineTo(x + impact / 100 * s, y + border / impact * s)
            path.close()
            c.setFillColor(t.tint(t.STATES[state], 0.8))
            c.drawPath(path, stroke=0, fill=1)
        edges = (0, *BORDERS, 100)
        for state, level in enumerate(LEVELS):
            middle = (edges[state] + edges[state + 1]) / 2
            c.setStrokeColor(t.N300)
            c.setLineWidth(0.5)
            c.line(x + s, y + edges[state] / 100 * s, x + s + 5, y + edges[state] / 100 * s)
            face = t.BOLD if state == len(LEVELS) - 1 else t.TEXT
            write(c, x + s + 8, y + middle / 100 * s - 2.6, self._ctx.bare(f"level_{level}"), 7.8, face, t.N700)

    def _axes(self) -> None:
        c, x, y, s = self.canv, self._left, self._bottom, self._side
        for value in (0, 25, 50, 75, 100):
            write(c, x + value / 100 * s, y - 10, str(value), 7, t.TEXT, t.N500, "middle")
            write(c, x - 4, y + value / 100 * s - 2.4, str(value), 7, t.TEXT, t.N500, "right")
        write(c, x + s / 2, y - 22, self._ctx.bare("axis_impact"), 8, t.BOLD, t.N700, "middle")
        c.saveState()
        c.translate(x - 21, y + s / 2)
        c.rotate(90)
        write(c, 0, 0, self._ctx.bare("axis_likelihood"), 8, t.BOLD, t.N700, "middle")
        c.restoreState()

    def _move(self, start: Point, end: Point) -> None:
        (x0, y0), (x1, y1) = start, end
        length = hypot(x1 - x0, y1 - y0)
        if length < 15:
            return
        c, ux, uy = self.canv, (x1 - x0) / length, (y1 - y0) / length
        tip_x, tip_y = x1 - ux * 6.5, y1 - uy * 6.5
        for colour, width in ((t.WHITE, 2.6), (t.INK, 0.9)):
            c.setStrokeColor(colour)
            c.setLineWidth(width)
            c.line(x0 + ux * 7, y0 + uy * 7, tip_x, tip_y)
        c.setLineWidth(0.9)
        for sign in (1, -1):
            c.line(tip_x, tip_y, tip_x - ux * 4 + sign * uy * 2.4, tip_y - uy * 4 - sign * ux * 2.4)

    def _spot(self, place: Point, number: int, *, after: bool) -> None:
        c, (x, y) = self.canv, place
        c.setStrokeColor(t.WHITE if after else t.INK)
        c.setLineWidth(0.9 if after else 1.2)
        c.setFillColor(t.INK if after else t.WHITE)
        c.circle(x, y, 6 if after else 7, fill=1)
        write(c, x, y - 2.8, str(number), 8, t.BOLD, t.WHITE if after else t.INK, "middle")
