"""Annex: all answers, two columns, one line an answer, readable at 8 points."""

from __future__ import annotations

from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from ehassess.domain.answers import Choice
from ehassess.domain.scoring import Standing
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.context import Context
from ehassess.report.marks import Disc
from ehassess.report.tagged import Layout, Rows

MOST_ROWS = 40
"""A longer domain goes on in a second list, because a list is never split."""

_GAP = 10.0
_COLUMN = t.columns(6)
_PAGE = t.PAGE_H - t.TOP - t.BOTTOM - 2
_OPENING = 104.0
"""Height of title, lead and legend on the first page, in points."""


def annex(ctx: Context) -> list[Flowable]:
    """Legend, then every domain as a small list, down the left column and then down the right one."""
    lists = _lists(ctx)
    story: list[Flowable] = [
        *ctx.open("annex", ctx.say("annex_lead", count=len(ctx.findings.standings))),
        _legend(ctx),
        b.para(ctx.say("annex_key"), t.NOTE),
        b.space(2),
    ]
    heights = [float(each.wrap(_COLUMN, _PAGE)[1]) + _GAP for each in lists]
    room = _PAGE - _OPENING
    start = 0
    for split, end in pages(heights, room, _PAGE):
        if start:
            story.append(PageBreak())
        halves = [_stack(lists[start:split]), _stack(lists[split:end])]
        story.append(b.side_by_side([halves[0], "", halves[1]], [_COLUMN, t.GUTTER, _COLUMN]))
        start = end
    return story


def pages(heights: list[float], first: float, other: float) -> list[tuple[int, int]]:
    """Where each page's right column begins and where the page ends; the last page has both columns alike in height."""
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(heights):
        room = other if found else first
        split = _filled(heights, start, room)
        end = _filled(heights, split, room)
        if end == len(heights):
            split = min(range(start + 1, end + 1), key=lambda at: max(sum(heights[start:at]), sum(heights[at:end])))
        found.append((split, end))
        start = end
    return found


def _filled(heights: list[float], start: int, room: float) -> int:
    """The first list that does not fit below those from `start` on; at least one is taken."""
    end, used = start, 0.0
    while end < len(heights) and (end == start or used + heights[end] <= room):
        used += heights[end]
        end += 1
    return end


def _stack(lists: list[Table]) -> b.Cell:
    return [part for each in lists for part in (each, Spacer(1, _GAP))]


def _legend(ctx: Context) -> Table:
    signs: tuple[Choice | None, ...] = (*Choice, None)
    width = t.MEASURE / len(signs)
    style = [
        b.FACE,
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ]
    cells = [part for sign in signs for part in (Disc(sign), b.para(ctx.say(_key(sign)), t.SMALL, b.ITEM))]
    widths = [12, width - 12] * len(signs)
    return Table([cells], colWidths=widths, style=style, hAlign="LEFT", renderCB=Layout())


def _key(choice: Choice | None) -> str:
    return "answer_open" if choice is None else f"answer_{choice.value}"


def _lists(ctx: Context) -> list[Table]:
    by_domain: dict[str, list[Standing]] = {}
    for standing in ctx.findings.standings:
        by_domain.setdefault(standing.control.domain, []).append(standing)
    proven = frozenset(answer.question_id for answer in ctx.report.answers if answer.evidence)
    return [
        _domain(ctx, domain.id, asked[at : at + MOST_ROWS], proven)
        for domain in ctx.questionnaire.domains
        if (asked := by_domain.get(domain.id, []))
        for at in range(0, len(asked), MOST_ROWS)
    ]


def _domain(ctx: Context, domain: str, asked: list[Standing], proven: frozenset[str]) -> Table:
    name = ctx.text(ctx.texts.domains[domain].name)
    rows: list[list[b.Cell]] = [[b.para(f"{b.QUIET}{domain}</font>\u00a0\u00a0{name}", t.HEAD), "", "", ""]]
    for standing in asked:
        control = standing.control
        title = ctx.text(ctx.texts.controls[control.id].name)
        rows.append(
            [
                Disc(standing.choice, ctx.bare(_key(standing.choice))),
                b.para(control.id.rpartition("-")[2], t.SMALL),
                b.para(f"<b>{title}</b>" if control.essential else title, t.SMALL),
                b.para(ctx.say("evidence_letter") if control.id in proven else "", t.SMALL),
            ]
        )
    style = [
        b.FACE,
        ("SPAN", (0, 0), (-1, 0)),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, t.INK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, t.N200),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, -1), 1.1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.1),
    ]
    return Table(rows, colWidths=[13, 16, _COLUMN - 41, 12], style=style, renderCB=Rows(1, 2, (0,)))
