"""The same answers in the authority's own frames: NIS2 21(2), GDPR 32, and every other framework in one line."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from ehassess.domain.questionnaire import Framework
from ehassess.domain.texts import FALLBACK
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.chart_bars import BarScale, IntervalBar
from ehassess.report.context import Context
from ehassess.report.findings import Share, clauses, whole
from ehassess.report.pages_national import national

FEW = 3
"""Fewer questions than this draw no bar: one answer is not a percentage."""

DETAILED = (("nis2", "21(2)"), ("gdpr", "32"))
"""Frameworks shown clause by clause: id, and how the clauses begin."""

_BAR, _OTHER_BAR = t.columns(4) - 60, t.columns(2) + 4


def mapping(ctx: Context) -> list[Flowable]:
    """One table for each detailed framework, and one for all the others."""
    frameworks = {framework.id: framework for framework in ctx.questionnaire.frameworks}
    story: list[Flowable] = [*ctx.open("mapping", ctx.say("mapping_lead"))]
    for name, start in DETAILED:
        if name in frameworks:
            story += [KeepTogether([_clauses(ctx, frameworks[name], start), b.space(3)])]
    detailed = {name for name, _ in DETAILED}
    others = [framework for framework in ctx.questionnaire.frameworks if framework.id not in detailed]
    key = [b.space(1), b.para(ctx.say("mapping_key"), t.NOTE)]
    last = KeepTogether([*([_others(ctx, others)] if others else []), *key])
    return [*story, last, b.space(3), *national(ctx), PageBreak()]


def _row(ctx: Context, title: b.Cell, share: Share, width: float) -> tuple[b.Cell, ...]:
    quiet = f"{b.QUIET}{ctx.say('too_few')}</font>" if width == _BAR else "–"
    bar = quiet if share.score is None or share.questions < FEW else IntervalBar(share.score, width, capped=False)
    return (
        title,
        bar,
        "–" if share.score is None else ctx.span(share.score),
        ctx.number(share.questions, 0),
        str(share.unmet or "–"),
    )


def _clauses(ctx: Context, framework: Framework, start: str) -> Flowable:
    refs = [ref for ref in framework.refs if ref.startswith(start) and ref != start]
    rows = [
        (ctx.text(share.name), *_row(ctx, _title(ctx, framework, share.name), share, _BAR))
        for share in clauses(ctx.findings, framework, refs)
    ]
    heads = (
        ctx.say("h_clause"),
        ctx.say(f"frame_{framework.id}"),
        BarScale(_BAR),
        *(ctx.say(key) for key in ("h_score", "h_questions", "h_unmet")),
    )
    widths = t.rest(46, t.columns(5) - 20, _BAR + 10, 62, 48)
    return b.table(heads, rows, widths, right=(3, 4, 5), bold=(0,), pad=2.3, empty=ctx.say("none"))


def _title(ctx: Context, framework: Framework, ref: str) -> b.Cell:
    """The short title in the report's language, otherwise the one of the pack."""
    key = f"clause_{framework.id}_{ref.replace('(', '_').replace(')', '')}"
    return ctx.say(key) if f"report.{key}" in ctx.words else _named(ctx, framework.refs[ref])


def _others(ctx: Context, frameworks: list[Framework]) -> Flowable:
    rows: list[tuple[b.Cell, ...]] = []
    for framework in frameworks:
        share = whole(ctx.findings, framework)
        if share.questions:
            rows.append(_row(ctx, _framework(ctx, framework), share, _OTHER_BAR))
    heads = (
        ctx.say("frame_others"),
        BarScale(_OTHER_BAR),
        *(ctx.say(key) for key in ("h_score", "h_questions", "h_unmet")),
    )
    widths = t.rest(t.columns(6) + 12, _OTHER_BAR + 10, 62, 48)
    return b.table(heads, rows, widths, right=(2, 3, 4), pad=1.6, empty=ctx.say("none"))


def _framework(ctx: Context, framework: Framework) -> b.Cell:
    """The name of a law or standard in the report's language, otherwise the one of the pack."""
    key = f"framework_{framework.id}"
    return ctx.say(key) if f"report.{key}" in ctx.words else _named(ctx, framework.name)


def _named(ctx: Context, name: str) -> Flowable:
    """A name as the pack gives it, which is in English, and is read so in a report of another language."""
    return b.para(ctx.text(name), t.CELL, lang="" if ctx.words.language == FALLBACK else FALLBACK)
