"""The grade: a half dial for the page of the result and a flat strip for the cover."""

from __future__ import annotations

from fractions import Fraction
from math import cos, pi, sin

from ehassess.domain.evaluation import BORDERS, GRADES
from ehassess.domain.scoring import Interval
from ehassess.report import paper as t
from ehassess.report.context import Context
from ehassess.report.marks import Canvas, fit, triangle, write
from ehassess.report.tagged import Figure

_LOWER = {grade: border for border, grade in BORDERS} | {GRADES[-1]: 0}
_UPPER = {grade: border for grade, (border, _) in zip(GRADES[1:], BORDERS, strict=True)} | {GRADES[0]: 100}
TICKS = (0, *sorted(border for border, _ in BORDERS), 100)
"""Where the scale of the score is labelled."""


def ceiling(ctx: Context) -> int:
    """The score above which the binding caps hold the grade; 100 when nothing binds."""
    held = [cap.at_most for cap in ctx.findings.caps if cap.binding]
    return _UPPER[max(held)] if held else 100


def described(ctx: Context) -> str:
    """Both charts in words; '' while there is no result."""
    score, grade, after = (
        ctx.report.evaluation.score.overall,
        ctx.report.evaluation.grade,
        ctx.report.after.score.overall,
    )
    if score is None or grade is None:
        return ""
    after_points = "–" if after is None else ctx.number(after.low)
    return ctx.bare("alt_dial", low=score.low, high=score.high, grade=grade.low, after=after_points)


def _band(c: Canvas, state: int, held: bool) -> object:
    """Set the fill of a grade's band, pale beyond the ceiling; returns the ink for its letter."""
    c.setFillColor(t.tint(t.STATES[state], 0.28) if held else t.STATES[state])
    return t.N700 if held else t.ON_STATE[state]


class GradeDial(Figure):
    """Half dial 0 to 100: grade bands, interval as an ink arc, ceiling, and the score after the plan."""

    def __init__(self, ctx: Context, score: Interval, grade: str, width: float) -> None:
        super().__init__(width, width * 0.7, described(ctx))
        self._ctx, self._score, self._grade = ctx, score, grade
        self._cx, self._cy, self._outer = width * 0.415, 34.0, width * 0.365
        self._inner = self._outer * 0.8

    def draw(self) -> None:
        """Bands, interval, ceiling, plan, and the letter in the middle."""
        self._bands(ceiling(self._ctx))
        self._interval()
        self._ceiling(ceiling(self._ctx))
        after = self._ctx.report.after
        if self._ctx.findings.measures and after.score.overall is not None and after.grade is not None:
            self._after(after.score.overall.low, after.grade.low)
        c, cx, cy, ctx = self.canv, self._cx, self._cy, self._ctx
        write(c, cx, cy + 6, self._grade, self._outer * 0.70, t.BOLD, t.INK, "middle")
        write(c, cx, cy - 15, ctx.bare("points_span", span=ctx.span(self._score)), 9.5, t.BOLD, t.INK, "middle")
        if not self._score.is_point:
            meaning = ctx.bare("points_meaning", count=ctx.findings.open)
            write(c, cx, cy - 27, meaning, 8, t.TEXT, t.N700, "middle")

    def _at(self, radius: float, score: float) -> tuple[float, float]:
        angle = pi * (1 - score / 100)
        return self._cx + radius * cos(angle), self._cy + radius * sin(angle)

    def _ring(self, inner: float, outer: float, start: float, end: float) -> None:
        """Fill the part of a ring between two scores."""
        path = self.canv.beginPath()
        steps = max(2, int((end - start) / 1.5))
        scores = [start + (end - start) * i / steps for i in range(steps + 1)]
        path.moveTo(*self._at(outer, scores[0]))
        for radius, along in ((outer, scores[1:]), (inner, scores[::-1])):
            for score in along:
                path.lineTo(*self._at(radius, score))
        path.close()
        self.canv.drawPath(path, stroke=0, fill=1)

    def _bands(self, top: int) -> None:
        for state, grade in enumerate(GRADES):
            start, end = _LOWER[grade], _UPPER[grade]
            ink = _band(self.canv, state, start >= top)
            self._ring(self._inner, self._outer, start + 0.25, end - 0.25)
            x, y = self._at((self._inner + self._outer) / 2, (start + end) / 2)
            write(self.canv, x, y - 3.6, grade, 10.5, t.BOLD, ink, "middle")
        for border in TICKS:
            x, y = self._at(self._inner - 8, border)
            write(self.canv, x, y - 2.5, str(border), 7, t.TEXT, t.N700, "middle")

    def _interval(self) -> None:
        low, high = float(self._score.low), float(self._score.high)
        self.canv.setFillColor(t.INK)
        self._ring(self._outer + 4, self._outer + 9, max(0.0, low - 0.3 * (low == high)), max(high, low + 0.3))
        self.canv.setStrokeColor(t.INK)
        self.canv.setLineWidth(1.6)
        for tick in {low, high}:
            self.canv.line(*self._at(self._outer, tick), *self._at(self._outer + 12, tick))

    def _ceiling(self, top: int) -> None:
        if top == 100:
            return
        self.canv.setStrokeColor(t.INK)
        self.canv.setLineWidth(2.4)
        self.canv.line(*self._at(self._inner - 1, top), *self._at(self._outer + 30, top))
        x, y = self._at(self._outer + 30, top)
        right = top < 50
        text = self._ctx.bare("ceiling", grade=self._grade)
        write(self.canv, x - 6, y - 5 + 10 * right, text, 8.2, t.BOLD, t.INK, "right")

    def _after(self, points: Fraction, grade: str) -> None:
        """An open triangle outside the ring where the plan leads."""
        score = float(points)
        tips = self._at(self._outer + 2, score), *(self._at(self._outer + 11, score + d) for d in (-2.2, 2.2))
        triangle(self.canv, tips, t.ACCENT, 1.3)
        x, y = self._at(self._outer + 14, score)
        align, x = ("left", x + 5) if score >= 50 else ("right", x - 5)
        label = f"{grade} {self._ctx.number(points)}"
        write(self.canv, x, y + 3, self._ctx.bare("with_plan"), 7.8, t.TEXT, t.ACCENT, align)
        write(self.canv, x, y - 7, label, 9.5, t.BOLD, t.ACCENT, align)


class GradeStrip(Figure):
    """Flat scale 0 to 100 with letters, interval and ceiling: the dial unrolled, for the cover."""

    def __init__(self, ctx: Context, score: Interval, width: float) -> None:
        super().__init__(width, 66, described(ctx))
        self._ctx, self._score, self._per = ctx, score, width / 100

    def draw(self) -> None:
        """Bands, borders, interval above, ceiling below."""
        top = ceiling(self._ctx)
        for state, grade in enumerate(GRADES):
            start, end = _LOWER[grade] * self._per, _UPPER[grade] * self._per
            ink = _band(self.canv, state, _LOWER[grade] >= top)
            self.canv.rect(start + 0.5, 30, end - start - 1, 16, stroke=0, fill=1)
            write(self.canv, (start + end) / 2, 34.3, grade, 10.5, t.BOLD, ink, "middle")
        for border in TICKS:
            beside = border == top < 100  # the line of the ceiling passes here
            align = "left" if beside else {0: "left", 100: "right"}.get(border, "middle")
            write(self.canv, border * self._per + 4 * beside, 20.5, str(border), 7.4, t.TEXT, t.N700, align)
        self._interval()
        if top < 100:
            self._ceiling(top)

    def _interval(self) -> None:
        c, low, high = self.canv, float(self._score.low) * self._per, float(self._score.high) * self._per
        c.setFillColor(t.INK)
        c.rect(low, 50, high - low, 4.5, stroke=0, fill=1)
        c.setStrokeColor(t.INK)
        c.setLineWidth(1.4)
        for tick in {low, high}:
            c.line(tick, 46, tick, 57)
        middle = (low + high) / 2
        align, x = ("left", low) if middle < 32 else ("right", high) if middle > self.width - 32 else ("middle", middle)
        write(c, x, 60, self._ctx.span(self._score), 9, t.BOLD, t.INK, align)

    def _ceiling(self, top: int) -> None:
        ctx, x = self._ctx, top * self._per
        self.canv.setStrokeColor(t.INK)
        self.canv.setLineWidth(2.4)
        self.canv.line(x, 3, x, 50)
        held = [cap for cap in ctx.findings.caps if cap.binding]
        reasons = ", ".join(ctx.bare(f"cap_{cap.rule}", count=len(cap.subjects)) for cap in held)
        text = ctx.bare("ceiling_long", grade=max(cap.at_most for cap in held), reasons=reasons)
        left = x < self.width / 2
        shown = fit(text, (self.width - x if left else x) - 8, 8.4, t.BOLD)
        write(self.canv, x + 6 if left else x - 6, 5, shown, 8.4, t.BOLD, t.INK, "left" if left else "right")
