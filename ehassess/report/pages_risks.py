"""The risks: a map with curved bands, the same numbers as a table with the clinical consequence, and the rest."""

from __future__ import annotations

from fractions import Fraction

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from ehassess.domain.risk import Position
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.chart_risk import RiskMap
from ehassess.report.context import MEDIUM, SHORT, Context
from ehassess.report.findings import RankedRisk
from ehassess.report.marks import RiskChip

TOP = 10
"""How many risks stand on the map and are told in full; the others follow in one line each."""

_CHIP = 60.0
_MEASURES = 4


def risks(ctx: Context) -> list[Flowable]:
    """The page of the top risks; in the second table the others."""
    ranked = ctx.findings.risks
    if not ranked:
        return [*ctx.open("risks", ctx.say("risks_none")), PageBreak()]
    top, others = ranked[:TOP], ranked[TOP:]
    figure = RiskMap(top, ctx, 200)
    story = [
        *ctx.open("risks", _lead(ctx)),
        b.side_by_side([figure, _reading(ctx)], [figure.width + 8, t.MEASURE - figure.width - 8]),
        b.space(3),
        _table(ctx, top),
    ]
    if others:
        story += [CondPageBreak(140), b.para(ctx.say("other_risks"), t.H2_LOOSE), _others(ctx, others)]
    return [*story, b.space(2), b.para(ctx.say("risks_key"), t.NOTE), PageBreak()]


def _lead(ctx: Context) -> str:
    ranked = ctx.findings.risks
    high = sum(risk.high for risk in ranked)
    after = sum(risk.after.level in ("high", "very_high") for risk in ranked)
    worst = ctx.texts.scenarios[ranked[0].scenario]
    first = (
        ctx.say("risks_high", count=high, total=len(ranked)) if high else ctx.say("risks_none_high", total=len(ranked))
    )
    then = ctx.say("risks_after", count=after) if after else ctx.say("risks_after_none")
    parts = [first, ctx.say("risks_first", name=worst.name), *([then] if high or after else [])]
    return " ".join(parts)


def _reading(ctx: Context) -> list[Flowable]:
    before = sum((risk.today.index for risk in ctx.findings.risks), Fraction(0))
    after = sum((risk.after.index for risk in ctx.findings.risks), Fraction(0))
    less = 100 * (1 - after / before) if before else Fraction(0)
    return [
        b.para(ctx.say("map_title"), t.H2),
        b.para(ctx.say("map_1")),
        b.para(ctx.say("map_2")),
        b.para(ctx.say("map_3")),
        b.para(ctx.say("map_4", before=before, after=after, less=ctx.number(less, 0))),
    ]


def _chip(ctx: Context, position: Position) -> RiskChip:
    return RiskChip(position.level, ctx.number(position.index), ctx.bare(f"level_{position.level}"), _CHIP)


def _measures(risk: RankedRisk) -> str:
    shown = ", ".join(str(number) for number in risk.measures[:_MEASURES])
    return shown + ("\u00a0…" if len(risk.measures) > _MEASURES else "") or "–"


def _table(ctx: Context, ranked: tuple[RankedRisk, ...]) -> Flowable:
    rows: list[tuple[b.Cell, ...]] = []
    for k in ranked:
        text = ctx.texts.scenarios[k.scenario]
        assets = ctx.named([ctx.texts.assets[asset].name for asset in k.assets if asset in ctx.texts.assets], 1)
        rows.append(
            (
                str(k.number),
                f"<b>{ctx.text(text.name)}</b><br/>{b.QUIET}{k.scenario} · {assets}</font>",
                ctx.text(text.care, MEDIUM),
                _chip(ctx, k.today),
                _chip(ctx, k.after),
                _measures(k),
                f"{ctx.say(f'level_{k.today.nist}')}<br/>→ {ctx.say(f'level_{k.after.nist}')}",
                f"{ctx.say(f'enisa_{k.today.enisa}')}<br/>→ {ctx.say(f'enisa_{k.after.enisa}')}",
            )
        )
    keys = ("h_risk", "h_consequence", "h_today", "h_with_plan", "h_measures", "h_nist", "h_enisa")
    widths = t.rest(18, t.columns(4) - 31, t.columns(3) - 27, _CHIP + 2, _CHIP + 2, 42, 52)
    return b.table(("", *(ctx.say(key) for key in keys)), rows, widths, bold=(0,), pad=3.4)


def _others(ctx: Context, ranked: tuple[RankedRisk, ...]) -> Flowable:
    rows = [
        (
            str(k.number),
            ctx.text(ctx.texts.scenarios[k.scenario].name, SHORT),
            ctx.number(k.today.index),
            ctx.say(f"level_{k.today.level}"),
            ctx.number(k.after.index),
            ctx.say(f"level_{k.after.level}"),
        )
        for k in ranked
    ]
    widths = t.rest(22, t.columns(5) + 14, 62, 70, 62)
    heads = ("", ctx.say("h_risk_only"), ctx.say("h_today"), "", ctx.say("h_with_plan"), "")
    return b.table(heads, rows, widths, right=(2, 4), bold=(0,), pad=2.2)
