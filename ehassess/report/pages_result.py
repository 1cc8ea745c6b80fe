"""Result by domain, and unmet essentials one by one."""

from __future__ import annotations

from collections import Counter

from reportlab.platypus import Flowable, PageBreak

from ehassess.domain.answers import Choice
from ehassess.domain.evaluation import WEAK_DOMAIN
from ehassess.domain.scoring import DomainScore
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.chart_bars import BarScale, IntervalBar
from ehassess.report.context import MEDIUM, Context
from ehassess.report.findings import Gap
from ehassess.report.marks import Disc

STRONG = 75
"""From here on a domain is named among the strong ones."""


def domains(ctx: Context) -> list[Flowable]:
    """One object, bar and table at once: weakest domain first, the pack's order among equals."""
    ordered = sorted(ctx.report.evaluation.score.domains, key=lambda d: d.score.low)
    after = {d.domain: d.score.low for d in ctx.report.after.score.domains}
    bar = t.columns(4) - 22
    rows: list[tuple[b.Cell, ...]] = []
    for d in ordered:
        name = ctx.text(ctx.texts.domains[d.domain].name)
        weak = d.score.low < WEAK_DOMAIN
        planned = after.get(d.domain)
        rows.append(
            (
                f"<b>{name}</b><br/>{b.QUIET}{ctx.say('below_40')}</font>" if weak else name,
                IntervalBar(d.score, bar, None if planned is None else float(planned)),
                ctx.span(d.score),
                "–" if planned is None else ctx.number(planned),
                f"{d.answered}\u00a0/\u00a0{d.applicable}",
                str(d.essentials_unmet or "–"),
            )
        )
    if rows:
        rows.append(_total(ctx, bar))
    heads = (
        ctx.say("h_domain"),
        BarScale(bar),
        *(ctx.say(key) for key in ("h_score", "h_after", "h_answered", "h_unmet")),
    )
    widths = t.rest(t.columns(4) - 4, bar + 10, 62, 38, 48)
    return [
        *ctx.open("domains", _domains_lead(ctx, ordered)),
        b.table(heads, rows, widths, right=(2, 3, 4, 5), total=bool(rows), pad=4.2, empty=ctx.say("none")),
        b.space(3),
        b.para(ctx.say("domains_key"), t.NOTE),
        PageBreak(),
    ]


def _total(ctx: Context, bar: float) -> tuple[b.Cell, ...]:
    score, after = ctx.report.evaluation.score, ctx.report.after.score.overall
    if score.overall is None:
        return ("", "", "", "", "", "")
    return (
        ctx.say("all_domains"),
        IntervalBar(score.overall, bar, None if after is None else float(after.low), capped=False),
        ctx.span(score.overall),
        "–" if after is None else ctx.number(after.low),
        f"{score.answered}\u00a0/\u00a0{score.applicable}",
        str(len(ctx.report.evaluation.essentials_unmet) or "–"),
    )


def _domains_lead(ctx: Context, ordered: list[DomainScore]) -> str:
    if ctx.report.evaluation.grade is None:
        return ctx.say("no_result_text")
    weak = [ctx.texts.domains[d.domain].name for d in ordered if d.score.low < WEAK_DOMAIN]
    strong = sum(d.score.low >= STRONG for d in ordered)
    first = ctx.say("domains_weak", count=len(weak), total=len(ordered)) if weak else ctx.say("domains_none_weak")
    names = f" {ctx.named(weak, 2)}." if weak else ""
    return f"{first}{names}<br/>{ctx.say('domains_strong', count=strong)}"


def essentials(ctx: Context) -> list[Flowable]:
    """Every unmet essential with what it takes and the first move; known gaps first."""
    rows = [_essential(ctx, gap) for gap in ctx.findings.gaps]
    heads = ("", *(ctx.say(key) for key in ("h_essential", "h_met_when", "h_first", "h_remedy")))
    widths = t.rest(18, t.columns(4) - 10, t.columns(3) + 24, t.columns(3) + 12)
    return [
        *ctx.open("essentials", _essentials_lead(ctx)),
        b.table(heads, rows, widths, pad=4.2, empty=ctx.say("none")),
        b.space(3),
        b.para(ctx.say("essentials_key"), t.NOTE),
        PageBreak(),
    ]


def _essential(ctx: Context, gap: Gap) -> tuple[b.Cell, ...]:
    text = ctx.texts.controls[gap.control.id]
    answer = ctx.say(f"answer_{gap.answer.value}") if gap.answer else ctx.say("answer_open")
    remedy = ctx.say("not_in_plan")
    if gap.measure:
        remedy = f"<b>{ctx.say('measure_n', number=gap.measure.number)}</b><br/>{ctx.day(gap.measure.line.due)}"
    return (
        Disc(gap.answer),
        f"<b>{ctx.text(text.name)}</b><br/>{b.QUIET}{gap.control.id} · {answer}</font>",
        ctx.text(text.hint, MEDIUM),
        ctx.text(text.first[0] if text.first else text.action, MEDIUM),
        remedy,
    )


def _essentials_lead(ctx: Context) -> str:
    total = ctx.report.evaluation.essentials
    gaps = ctx.findings.gaps
    if not gaps:
        return ctx.say("essentials_lead_none", count=total)
    found = Counter(gap.answer for gap in gaps)
    parts = [
        ("part_no", found[Choice.NO]),
        ("part_partly", found[Choice.PARTLY] + found[Choice.MOSTLY]),
        ("part_unknown", found[Choice.UNKNOWN] + found[Choice.NA] + found[None]),
    ]
    listed = ", ".join(ctx.say(key, count=count) for key, count in parts if count)
    missing = sum(gap.measure is None for gap in gaps)
    last = ctx.say("essentials_unplanned", count=missing) if missing else ctx.say("essentials_planned")
    return f"{ctx.say('essentials_lead', count=len(gaps), total=total)} {listed}. {last}"
