"""The result on one page: grade, what holds it, six measures, next date."""

from __future__ import annotations

from fractions import Fraction

from reportlab.platypus import Flowable, PageBreak

from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.chart_grade import GradeDial
from ehassess.report.context import MEDIUM, SHORT, Context
from ehassess.report.marks import GradeBox

FIRST = 6
"""How many measures the page names."""


def manager(ctx: Context) -> list[Flowable]:
    """Must stay one page, whatever the names are."""
    story = [
        *ctx.open("manager", _lead(ctx)),
        _top(ctx),
        b.space(3),
        b.para(ctx.say("six_title"), t.H2),
        _six(ctx),
        b.space(5),
        _next(ctx),
    ]
    return [b.one_page(story), PageBreak()]


def _lead(ctx: Context) -> str:
    grade, after = ctx.report.evaluation.grade, ctx.report.after.grade
    if grade is None:
        return ctx.say("no_result_text")
    if after is None or not ctx.findings.measures:
        return ctx.say("manager_lead_done", grade=grade.low)
    effort = ctx.report.plan.effort()
    return ctx.say(
        "manager_lead",
        grade=grade.low,
        after=after.low,
        hours=ctx.hours(effort.hours),
        money=ctx.money(effort.money),
        date=max(measure.line.due for measure in ctx.findings.measures),
    )


def _top(ctx: Context) -> Flowable:
    grade, score = ctx.report.evaluation.grade, ctx.report.evaluation.score.overall
    if grade is None or score is None:
        return b.side_by_side([[GradeBox(None, 66)], _figures(ctx)], [t.columns(6) + t.GUTTER, t.columns(6)])
    caps = [
        (
            GradeBox(cap.at_most, 15),
            cap_reason(ctx, cap.rule, cap.subjects)
            + ("" if cap.binding else f"<br/>{b.QUIET}{ctx.say('not_binding')}</font>"),
        )
        for cap in ctx.findings.caps
    ]
    heads = (ctx.say("cap_at_most"), ctx.say("cap_reason"))
    title = ctx.say("caps_title", base=grade.base_low) if caps else ctx.say("caps_none")
    listed = [b.table(heads, caps, (56, t.columns(6) - 56), pad=2.6)] if caps else []
    right = [b.para(title, t.CELL_BOLD), b.space(1), *listed, b.space(3), _figures(ctx)]
    dial = GradeDial(ctx, score, grade.low, t.columns(6))
    return b.side_by_side([[dial], right], [t.columns(6) + t.GUTTER, t.columns(6)])


def cap_reason(ctx: Context, rule: str, subjects: tuple[str, ...]) -> str:
    """What brings the cap on, with the first names of domains and risks."""
    reason = ctx.say(f"cap_{rule}", count=len(subjects))
    names = {
        "weak_domain": {key: pair.name for key, pair in ctx.texts.domains.items()},
        "very_high_risk": {key: text.name for key, text in ctx.texts.scenarios.items()},
        "high_risk": {key: text.name for key, text in ctx.texts.scenarios.items()},
    }.get(rule)
    if names is None:
        return reason
    return f"{reason}<br/>{b.SOFT}{ctx.named([names[subject] for subject in subjects], 1)}</font>"


def _figures(ctx: Context) -> Flowable:
    e = ctx.report.evaluation
    pairs = [
        (f"{len(e.essentials_unmet)}\u00a0/\u00a0{e.essentials}", ctx.say("fig_essentials")),
        (_percent(ctx, e.score.coverage), ctx.say("fig_coverage")),
        (_percent(ctx, e.score.evidence), ctx.say("fig_evidence")),
    ]
    cells: list[b.Cell] = [[b.para(value, t.H1), b.para(label, t.SMALL)] for value, label in pairs]
    return b.side_by_side(cells, [t.columns(2) + t.GUTTER] * 3)


def _percent(ctx: Context, share: Fraction) -> str:
    return ctx.number(100 * share, 0) + "\u00a0%"


def _six(ctx: Context) -> Flowable:
    six = ctx.findings.measures[:FIRST]
    rows: list[tuple[b.Cell, ...]] = []
    for m in six:
        text = ctx.texts.controls[m.control.id]
        rows.append(
            (
                f"<font size='15'><b>{m.number}</b></font>",
                f"<b>{ctx.text(text.action, MEDIUM)}</b><br/>{b.SOFT}{ctx.text(text.prevents, MEDIUM)}</font>",
                owner(ctx, m.line.owner, m.control.owner),
                ctx.day(m.line.due),
                ctx.hours(m.line.hours),
                ctx.money(m.line.money),
            )
        )
    if rows:
        hours, money = sum(m.line.hours for m in six), sum(m.line.money for m in six)
        rows.append(("", ctx.say("six_total", count=len(six)), "", "", ctx.hours(hours), ctx.money(money)))
    heads = ("", *(ctx.say(key) for key in ("h_measure_prevents", "h_who", "h_by", "h_hours", "h_money")))
    widths = t.rest(24, t.columns(6) - 12, t.columns(2) + 36, 62, 34)
    return b.table(heads, rows, widths, right=(4, 5), total=bool(rows), pad=3.6, empty=ctx.say("plan_empty"))


def owner(ctx: Context, named: str, role: str) -> str:
    """Who does it: the name the user wrote, otherwise the role of the pack."""
    return ctx.text(named, SHORT) if named.strip() else ctx.text(ctx.texts.roles[role])


def _next(ctx: Context) -> Flowable:
    step: list[Flowable] = [b.para(ctx.say("next_title"), t.HEAD)]
    if ctx.findings.measures:
        first = min(ctx.findings.measures, key=lambda m: (m.line.due, m.number))
        step.append(b.para(f"<b>{ctx.text(ctx.words.long_day(first.line.due))}</b>", t.CELL))
        step.append(b.para(ctx.text(ctx.texts.controls[first.control.id].action), t.CELL))
    else:
        step.append(b.para(f"<b>{ctx.text(ctx.words.long_day(ctx.report.valid_until))}</b>", t.CELL))
        step.append(b.para(ctx.say("next_round"), t.CELL))
    question: list[Flowable] = []
    if ctx.findings.find_out:
        ask = ctx.findings.find_out[0]
        whom = (
            ctx.texts.roles["ITP"]
            if ask.ask_supplier
            else ctx.texts.roles[ctx.questionnaire.control_by_id[ask.question_id].owner]
        )
        question = [
            b.para(ctx.say("ask_title", whom=whom), t.HEAD),
            b.para(ctx.text(ctx.texts.controls[ask.question_id].question), t.CELL),
        ]
    half = t.columns(6) - 14
    return b.band(b.side_by_side([step, "", question], [half, t.GUTTER, half]))
