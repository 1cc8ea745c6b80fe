"""The plan on a calendar: one bar a measure, quarters as columns, hours and money per quarter below."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from ehassess.domain.plan import Group
from ehassess.report import paper as t
from ehassess.report.context import Context
from ehassess.report.findings import Measure
from ehassess.report.marks import fit, write
from ehassess.report.tagged import Figure

ROW, HEADER, FOOT = 15.0, 20.0, 34.0
MOST_ROWS = 36
"""More measures than this go on with a second chart on the next page."""

FILL = {Group.ESSENTIALS: t.ACCENT, Group.QUICK_WINS: t.tint(t.ACCENT, 0.45), Group.BEST_MIX: t.WHITE}
"""How the bar of a group is filled; the outline is the same for all."""


def quarters(first: date, last: date) -> list[date]:
    """First days of every quarter from the one of `first` to the one of `last`."""
    found, day = [], date(first.year, (first.month - 1) // 3 * 3 + 1, 1)
    while day <= last:
        found.append(day)
        day = _next(day)
    return found


def _next(day: date) -> date:
    return date(day.year + (day.month > 9), (day.month + 2) % 12 + 1, 1)


def starts(measures: Iterable[Measure], start: date) -> dict[int, date]:
    """When each measure begins at the latest for one pair of hands: when the one before it is due."""
    found: dict[int, date] = {}
    day = start
    for measure in measures:
        found[measure.number] = min(day, measure.line.due - timedelta(days=1))
        day = max(day, measure.line.due)
    return found


def timelines(ctx: Context) -> list[Figure]:
    """The whole plan, cut into charts that fit a page; the last one carries the load of each quarter."""
    measures = ctx.findings.measures
    parts = [measures[i : i + MOST_ROWS] for i in range(0, len(measures), MOST_ROWS)]
    return [Timeline(part, ctx, last=part is parts[-1]) for part in parts]


class Timeline(Figure):
    """Bars by group: full for essentials, half tone for quick wins, open for the rest."""

    def __init__(self, measures: tuple[Measure, ...], ctx: Context, *, last: bool) -> None:
        named = "; ".join(
            f"{m.number}. {ctx.line(ctx.texts.controls[m.control.id].action)}: {ctx.day(m.line.due)}" for m in measures
        )
        height = HEADER + ROW * len(measures) + (FOOT if last else 2)
        super().__init__(t.MEASURE, height, f"{ctx.bare('alt_timeline')} {named}")
        self._measures, self._ctx, self._foot = measures, ctx, FOOT if last else 2.0
        everything = ctx.findings.measures
        self._starts = starts(everything, ctx.report.plan.start)
        self._today = ctx.report.assessed_on
        self._quarters = quarters(self._today, max(m.line.due for m in everything))
        self._end = _next(self._quarters[-1])
        self._label = t.columns(6) - 14 if len(self._quarters) < 7 else t.columns(5)

    def _x(self, day: date) -> float:
        span = (self._end - self._quarters[0]).days
        return self._label + (day - self._quarters[0]).days / span * (self.width - self._label)

    def draw(self) -> None:
        """Columns, the load of each quarter, bars, and the line of the day of the assessment."""
        c, top = self.canv, self.height - HEADER
        self._columns(top)
        if self._foot == FOOT:
            self._load()
        for i, measure in enumerate(self._measures):
            y = top - ROW * (i + 1)
            name = self._ctx.line(self._ctx.texts.controls[measure.control.id].action)
            write(c, 11, y + 4.4, str(measure.number), 8.2, t.BOLD, t.INK, "right")
            write(c, 17, y + 4.4, fit(name, self._label - 20, 8.2), 8.2)
            self._bar(measure, y)
            c.setStrokeColor(t.N200)
            c.setLineWidth(0.4)
            c.line(0, y, self.width, y)
        x = self._x(self._today)
        c.setStrokeColor(t.INK)
        c.setLineWidth(1)
        c.line(x, self._foot, x, top + 2)

    def _columns(self, top: float) -> None:
        for i, start in enumerate(self._quarters):
            x, x1 = self._x(start), self._x(_next(start))
            if i % 2 == 0:
                self.canv.setFillColor(t.N100)
                self.canv.rect(x, self._foot, x1 - x, top - self._foot, stroke=0, fill=1)
            text = self._ctx.bare("quarter", n=str((start.month + 2) // 3), year=str(start.year))
            write(self.canv, (x + x1) / 2, top + 6, text, 7.6, t.BOLD, t.N700, "middle")

    def _bar(self, m: Measure, y: float) -> None:
        c = self.canv
        begin = self._x(max(self._starts[m.number], self._quarters[0]))
        end = max(self._x(m.line.due), begin + 5)
        c.setFillColor(FILL[m.line.group])
        c.setStrokeColor(t.ACCENT)
        c.setLineWidth(0.8)
        c.rect(begin, y + 3.5, end - begin, 8, fill=1)
        effort = [self._ctx.hours(m.line.hours), *([self._ctx.money(m.line.money)] if m.line.money else [])]
        beyond = end + 58 > self.width
        write(
            c,
            begin - 4 if beyond else end + 4,
            y + 4.6,
            " · ".join(effort),
            7.6,
            t.TEXT,
            t.N700,
            "right" if beyond else "left",
        )

    def _load(self) -> None:
        """What each quarter asks for, by due date: the row a manager checks against the diary."""
        c = self.canv
        write(c, 17, FOOT - 14, self._ctx.bare("load"), 8.2, t.BOLD)
        c.setStrokeColor(t.INK)
        c.setLineWidth(0.8)
        c.line(0, FOOT, self.width, FOOT)
        for start in self._quarters:
            due = [m.line for m in self._ctx.findings.measures if start <= m.line.due < _next(start)]
            x = (self._x(start) + self._x(_next(start))) / 2
            write(c, x, FOOT - 14, self._ctx.hours(sum(line.hours for line in due)), 8.2, t.BOLD, t.INK, "middle")
            write(c, x, FOOT - 24, self._ctx.money(sum(line.money for line in due)), 7.2, t.TEXT, t.N700, "middle")
