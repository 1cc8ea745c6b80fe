"""The plan on a calendar and line by line, and what to find out first."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from ehassess.domain.dossier import MeasureStatus
from ehassess.domain.plan import Group
from ehassess.domain.plan_words import method_of
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.chart_time import timelines
from ehassess.report.context import MEDIUM, Context
from ehassess.report.pages_manager import owner

MOST_QUESTIONS = 40
"""More questions than this are counted instead of listed: a dossier hardly begun is no list of tasks."""


def plan(ctx: Context) -> list[Flowable]:
    """Timeline by quarter, then owner, date, hours, money and gain of each measure; then what was refused."""
    story: list[Flowable] = [*ctx.open("plan", _lead(ctx))]
    if ctx.findings.measures:
        for part in timelines(ctx):
            story += [part, b.space(2)]
        story += [b.para(ctx.say("timeline_key"), t.NOTE), CondPageBreak(140)]
    story += [b.para(ctx.say("plan_lines"), t.H2_LOOSE), _lines(ctx), b.space(3)]
    if ctx.findings.measures:
        story.append(b.para(ctx.say("plan_key"), t.NOTE))
        story.append(b.para(_method(ctx), t.NOTE))
    if ctx.findings.refused:
        story += [CondPageBreak(110), b.para(ctx.say("refused_title"), t.H2_LOOSE), _refused(ctx)]
    return [*story, PageBreak()]


def _method(ctx: Context) -> str:
    """How the plan was found, how good it is, and what its rules cost."""
    found = ctx.report.plan
    said = [method_of(ctx.words, found)]
    if found.price is not None:
        said.append(ctx.words("planning.price", points=ctx.words.number(found.price, 1)))
    return " ".join(ctx.text(each) for each in said)


def _lead(ctx: Context) -> str:
    p = ctx.report.plan
    if not ctx.findings.measures:
        return ctx.say("plan_empty")
    effort, first = p.effort(), p.effort((1, 2))
    parts = [
        ctx.say(
            "plan_lead", count=len(ctx.findings.measures), hours=ctx.hours(effort.hours), money=ctx.money(effort.money)
        ),
        ctx.say("plan_year", hours=ctx.hours(first.hours), money=ctx.money(first.money)),
    ]
    if not p.fits:
        needs = {"hours": ctx.hours(p.needed.hours), "money": ctx.money(p.needed.money)}
        parts.append(ctx.say("plan_too_big", **needs))
    return " ".join(parts)


def _lines(ctx: Context) -> Flowable:
    decisions = {decision.measure_id: decision.status for decision in ctx.report.decisions}
    rows: list[tuple[b.Cell, ...]] = []
    for m in ctx.findings.measures:
        needs = f" · {ctx.say('needs', what=', '.join(map(str, m.after)))}" if m.after else ""
        kind = "tier_essential" if m.line.group is Group.ESSENTIALS else f"tier_{m.line.group.value}"
        status = decisions.get(m.control.id, MeasureStatus.PROPOSED)
        rows.append(
            (
                str(m.number),
                f"<b>{ctx.text(ctx.texts.controls[m.control.id].action, MEDIUM)}</b><br/>"
                f"{b.QUIET}{m.control.id} · {ctx.say(kind)}{needs}</font>",
                owner(ctx, m.line.owner, m.control.owner),
                f"{ctx.day(m.line.due)}<br/>{b.QUIET}{ctx.say(f'status_{status.value}')}</font>",
                ctx.hours(m.line.hours),
                ctx.money(m.line.money),
                ctx.number(m.line.gain),
            )
        )
    if rows:
        effort = ctx.report.plan.effort()
        total = ("", ctx.say("plan_total"), "", "", ctx.hours(effort.hours), ctx.money(effort.money), "")
        rows.append(total)
    keys = ("h_measure", "h_who", "h_by_status", "h_hours", "h_money", "h_gain")
    widths = t.rest(22, t.columns(5) - 18, t.columns(2) + 38, 64, 36, 48)
    heads = ("", *(ctx.say(key) for key in keys))
    return b.table(
        heads, rows, widths, right=(4, 5, 6), bold=(0,), total=bool(rows), pad=3.4, empty=ctx.say("plan_empty")
    )


def _refused(ctx: Context) -> Flowable:
    refused = {d.measure_id for d in ctx.report.decisions if d.status is MeasureStatus.REFUSED}
    rows = [
        (
            line.measure_id,
            ctx.text(ctx.texts.controls[line.measure_id].action, MEDIUM),
            ctx.say("essential") if line.essential else "–",
            ctx.say("status_refused") if line.measure_id in refused else ctx.say("needs_refused"),
        )
        for line in ctx.findings.refused
    ]
    heads = (ctx.say("h_control"), ctx.say("h_measure"), ctx.say("h_level"), ctx.say("h_status"))
    return b.table(heads, rows, t.rest(48, t.columns(6) + 20, 70), bold=(0,))


def find_out(ctx: Context) -> list[Flowable]:
    """Questions still open, by what the answer is worth."""
    listed = ctx.findings.find_out[:MOST_QUESTIONS]
    more = len(ctx.findings.find_out) - len(listed)
    rows: list[tuple[b.Cell, ...]] = []
    for number, item in enumerate(listed, start=1):
        control = ctx.questionnaire.control_by_id[item.question_id]
        choice = ctx.findings.choice(item.question_id)
        rows.append(
            (
                str(number),
                ctx.text(ctx.texts.controls[item.question_id].question),
                ctx.text(ctx.texts.roles["ITP" if item.ask_supplier else control.owner]),
                ctx.say("answer_unknown") if choice else ctx.say("answer_open"),
                ctx.number(item.gain),
                item.question_id,
            )
        )
    widths = t.rest(22, t.columns(6) - 20, t.columns(2) + 38, 66, 34)
    heads = ("", *(ctx.say(key) for key in ("h_question", "h_ask", "h_answer", "h_worth", "h_control")))
    lead = ctx.say("findout_lead", count=len(ctx.findings.find_out)) if listed else ctx.say("findout_lead_none")
    return [
        *ctx.open("findout", lead),
        b.table(heads, rows, widths, right=(4,), bold=(0,), pad=3.0, empty=ctx.say("none")),
        b.space(1),
        *([b.para(ctx.say("findout_more", count=more), t.CELL)] if more else []),
        b.para(ctx.say("findout_key"), t.NOTE),
    ]
