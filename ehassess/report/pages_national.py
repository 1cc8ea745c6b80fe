"""The view of the country: the outcome by its published rule, and the laws that apply here, each with the reason."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable

from ehassess.domain.duty_words import law_name
from ehassess.domain.obligations import NEUTRAL, Outcome, obligations_for, outcome, words_for
from ehassess.domain.report import as_answers
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.context import SHORT, Context

ROOM = 120
"""Points that must be left on a page for the head of the part and its first lines."""


def found_for(ctx: Context) -> Outcome:
    """The outcome of this report; the plan covers what it takes up and what it lists to find out."""
    r = ctx.report
    planned = (*r.plan.included, *(each.question_id for each in r.plan.find_out))
    agreed = r.agreed is not None
    return outcome(ctx.questionnaire, r.provider.country, r.profile, as_answers(r), planned, agreed=agreed)


def verdict(ctx: Context) -> str:
    """The outcome in one paragraph of markup; '' for a pack without countries, and where nothing was answered."""
    own = words_for(ctx.questionnaire, ctx.report.provider.country, ctx.texts).own
    if own is None or ctx.report.evaluation.grade is None:
        return ""
    found = found_for(ctx)
    sentence = {
        "met": own.met,
        "approaching": own.approaching,
        "plan_agreed": _agreed(ctx),
        "not_met": own.not_met,
    }[found.state]
    return ctx.say(
        "national_verdict",
        country=ctx.words("duties.neutral") if found.country == NEUTRAL else own.name,
        state=ctx.words(f"duties.state_{found.state}"),
        sentence=sentence,
        placed=found.in_place,
        total=len(found.required),
    )


def _agreed(ctx: Context) -> str:
    """Who has agreed to which plan, as the clinic states it: the receiver finds the decision by its fingerprint."""
    agreed = ctx.report.agreed
    if agreed is None:
        return ""
    return ctx.words(
        "report.national_agreed",
        authority=ctx.line(agreed.authority, SHORT),
        day=agreed.answered_on,
        mark=agreed.fingerprint[:16],
    )


def national(ctx: Context) -> list[Flowable]:
    """The outcome with its rule, what is missing, and a line for each law; nothing for a pack without countries."""
    said = words_for(ctx.questionnaire, ctx.report.provider.country, ctx.texts)
    if said.own is None:
        return []
    missing = [ctx.texts.controls[name].name for name in found_for(ctx).missing]
    story: list[Flowable] = [
        CondPageBreak(ROOM),
        ctx.here("national"),
        b.para(ctx.say("national_title"), t.H2),
        *([b.para(verdict(ctx))] if verdict(ctx) else []),
        b.para(ctx.text(said.own.rule), t.NOTE),
    ]
    if missing and verdict(ctx):
        story.append(b.para(f"<b>{ctx.say('national_missing')}</b> {ctx.named(missing, len(missing))}.", t.NOTE))
    rows: list[tuple[b.Cell, ...]] = []
    for each in obligations_for(ctx.questionnaire, ctx.report.provider.country, ctx.report.profile):
        text, law = said.obligations[each.id], law_name(ctx.words, ctx.questionnaire, each.law)
        asks = " ".join(part for part in (text.asks, text.note) if part)
        name = f"<b>{ctx.text(text.name)}</b><br/>{b.QUIET}{ctx.text(law)}</font>"
        rows.append((name, ctx.text(text.reason), ctx.text(asks)))
    heads = tuple(ctx.say(key) for key in ("h_law", "h_reason", "h_asks"))
    return [*story, b.space(1), b.table(heads, rows, t.rest(t.columns(3) + 12, t.columns(4)), empty=ctx.say("none"))]
