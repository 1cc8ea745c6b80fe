"""What is left out and what is accepted: reasons that somebody stands for, with name and date."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from ehassess.domain.answers import Choice
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.context import LONG, SHORT, Context


def left_out(ctx: Context) -> list[Flowable]:
    """Answers `not applicable` with their reasons, questions switched off by facts, accepted risks."""
    hidden = len(ctx.questionnaire.controls) - ctx.report.evaluation.score.applicable
    widths = t.rest(44, t.columns(4), t.columns(5) + 8)
    heads = (ctx.say("h_control"), ctx.say("h_subject"), ctx.say("h_reason"), ctx.say("h_who_when"))
    accepted = (ctx.say("h_control"), ctx.say("h_risk_only"), ctx.say("h_why_accepted"), ctx.say("h_who_when"))
    rows = _not_applicable(ctx)
    story = [
        *ctx.open("left_out", ctx.say("left_out_lead", count=len(rows), accepted=len(ctx.report.accepted))),
        b.para(ctx.say("na_title"), t.H2_LOOSE),
        b.table(heads, rows, widths, bold=(0,), pad=3.4, empty=ctx.say("none")),
        b.space(1),
        b.para(ctx.say("hidden_by_facts", count=hidden), t.NOTE),
        CondPageBreak(140),
        ctx.here("accepted"),
        b.para(ctx.say("accepted_title"), t.H2_LOOSE),
        b.table(accepted, _accepted(ctx), widths, bold=(0,), pad=3.4, empty=ctx.say("none")),
        b.space(1),
        b.para(ctx.say("accepted_text"), t.NOTE),
    ]
    return [*b.together(story), PageBreak()]


def _not_applicable(ctx: Context) -> list[tuple[b.Cell, ...]]:
    rows: list[tuple[b.Cell, ...]] = []
    counted = {s.control.id for s in ctx.findings.standings if s.choice is Choice.NA and s.value is not None}
    for answer in ctx.report.answers:
        if answer.value is not Choice.NA:
            continue
        control = ctx.questionnaire.control_by_id[answer.question_id]
        rule = control.na_if is not None and ctx.report.profile.meets(control.na_if)
        reason = ctx.stated(answer.reason, LONG)
        remark = ctx.say("by_profile") if rule else ""
        if answer.question_id in counted:
            remark = ctx.say("na_not_counted")
        rows.append(
            (
                answer.question_id,
                ctx.text(ctx.texts.controls[answer.question_id].name),
                f"{reason}<br/>{b.QUIET}{remark}</font>" if remark else reason,
                f"{ctx.stated(answer.given_by, SHORT)}<br/>{ctx.day(answer.given_on)}",
            )
        )
    return rows


def _accepted(ctx: Context) -> list[tuple[b.Cell, ...]]:
    today = {risk.scenario: risk.after for risk in ctx.findings.risks}
    rows: list[tuple[b.Cell, ...]] = []
    for entry in ctx.report.accepted:
        level = ""
        if entry.scenario_id in today:
            position = today[entry.scenario_id]
            words = ctx.say("residual", index=position.index, level=ctx.bare(f"level_{position.level}"))
            level = f"<br/>{b.QUIET}{words}</font>"
        rows.append(
            (
                ctx.text(entry.scenario_id),
                ctx.text(ctx.texts.scenarios[entry.scenario_id].name) + level,
                ctx.stated(entry.reason, LONG),
                f"{ctx.stated(entry.accepted_by, SHORT)}<br/>{ctx.day(entry.accepted_on)}",
            )
        )
    return rows
