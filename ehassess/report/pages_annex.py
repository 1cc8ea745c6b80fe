"""Annex: all answers, two columns, one line an answer, readable at 8 points."""

from __future__ import annotations

from itertools import zip_longest

from reportlab.platypus import Flowable, Table

from ehassess.domain.answers import Choice
from ehassess.domain.scoring import Standing
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.context import Context
from ehassess.report.marks import Disc


def annex(ctx: Context) -> list[Flowable]:
    """Legend, then every domain as a small list; a domain never loses its heading at a column foot."""
    signs: tuple[Choice | None, ...] = (*Choice, None)
    width = t.MEASURE / len(signs)
    legend = Table(
        [[part for sign in signs for part in (Disc(sign), b.para(_word(ctx, sign), t.SMALL))]],
        colWidths=[12, width - 12] * len(signs),
        style=[
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ],
        hAlign="LEFT",
    )
    by_domain: dict[str, list[Standing]] = {}
    for standing in ctx.findings.standings:
        by_domain.setdefault(standing.control.domain, []).append(standing)
    proven = frozenset(answer.question_id for answer in ctx.report.answers if answer.evidence)
    lists = [_domain(ctx, d.id, by_domain[d.id], proven) for d in ctx.questionnaire.domains if d.id in by_domain]
    story: list[Flowable] = [
        *ctx.open("annex", ctx.say("annex_lead", count=len(ctx.findings.standings))),
        legend,
        b.para(ctx.say("annex_key"), t.NOTE),
        b.space(2),
    ]
    half = t.columns(6)
    for left, right in zip_longest(lists[0::2], lists[1::2], fillvalue=""):
        story += [b.side_by_side([left, "", right], [half, t.GUTTER, half]), b.space(2.5)]
    return story


def _word(ctx: Context, choice: Choice | None) -> str:
    return ctx.say("answer_open") if choice is None else ctx.say(f"answer_{choice.value}")


def _domain(ctx: Context, domain: str, asked: list[Standing], proven: frozenset[str]) -> Table:
    name = ctx.text(ctx.texts.domains[domain].name)
    rows: list[list[b.Cell]] = [[b.para(f"{b.QUIET}{domain}</font>\u00a0\u00a0{name}", t.HEAD), "", "", ""]]
    for standing in asked:
        control = standing.control
        title = ctx.text(ctx.texts.controls[control.id].name)
        rows.append(
            [
                Disc(standing.choice),
                b.para(control.id.rpartition("-")[2], t.SMALL),
                b.para(f"<b>{title}</b>" if control.essential else title, t.SMALL),
                b.para(ctx.say("evidence_letter") if control.id in proven else "", t.SMALL),
            ]
        )
    style = [
        ("SPAN", (0, 0), (-1, 0)),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, t.INK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, t.N200),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, -1), 1.1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.1),
    ]
    return Table(rows, colWidths=[13, 16, t.columns(6) - 41, 12], style=style)
