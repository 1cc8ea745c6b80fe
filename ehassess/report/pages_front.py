"""The cover: who, what result, and where everything stands."""

from __future__ import annotations

from reportlab.platypus import Flowable, PageBreak

from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.chart_grade import GradeStrip
from ehassess.report.context import SHORT, Context
from ehassess.report.marks import GradeBox, LogoPicture
from ehassess.report.pages_national import verdict

CONTENTS = (
    "manager",
    "domains",
    "essentials",
    "risks",
    "plan",
    "findout",
    "left_out",
    "assets",
    "answered",
    "mapping",
    "method",
    "sign",
    "annex",
)
"""Sections in the order of the report; the keys of their titles."""


LOGO_WIDTH, LOGO_HEIGHT = 108, 54
"""Points that the practice's logo may take."""


def cover(ctx: Context) -> list[Flowable]:
    """Title, provider, grade with both ends, outcome, identity, contents with page numbers, limits."""
    wide, narrow = t.columns(7), t.columns(5)
    lists = [
        b.contents([(ctx.page(key), ctx.say(f"{key}_title"), key) for key in part], (18, t.columns(6) - 18))
        for part in (CONTENTS[:7], CONTENTS[7:])
    ]
    story = [
        b.space(1),
        b.Rule(44, 5),
        b.space(1),
        *_title(ctx),
        b.space(9),
        *_result(ctx),
        b.space(7),
        b.side_by_side(
            [b.facts(_provider(ctx), (70, wide - 70)), "", b.facts(_document(ctx), (70, narrow - 70))],
            [wide, t.GUTTER, narrow],
        ),
        b.space(6),
        b.para(ctx.say("contents"), t.H2, "H2"),
        b.side_by_side([lists[0], "", lists[1]], [t.columns(6), t.GUTTER, t.columns(6)]),
        b.space(4),
        b.para(ctx.say("limits_short"), t.NOTE),
    ]
    return [b.one_page(story), PageBreak()]


def outcome(ctx: Context) -> str:
    """What the grade means and what holds it, as markup; that there is none yet where nothing was answered."""
    grade = ctx.report.evaluation.grade
    if grade is None:
        return ctx.say("no_result_text")
    parts = [f"<b>{ctx.say(f'outcome_{grade.low}')}</b>"]
    held = [cap for cap in ctx.findings.caps if cap.binding]
    if held:
        reasons = ", ".join(ctx.bare(f"cap_{cap.rule}", count=len(cap.subjects)) for cap in held)
        parts.append(ctx.say("held_by", base=grade.base_low, grade=grade.low, reasons=reasons))
    after = ctx.report.after.grade
    if after is not None and ctx.findings.measures:
        parts.append(ctx.say("leads_to", grade=after.low))
    return " ".join(parts)


def _title(ctx: Context) -> list[Flowable]:
    """What it is and whose; the logo beside it, where there is one."""
    provider = ctx.report.provider
    title = [
        b.para(ctx.say("report_title"), t.DISPLAY),
        b.space(3),
        b.para(ctx.stated(provider.name, SHORT), t.H1),
    ]
    if provider.logo is None:
        return title
    alt = ctx.bare("logo_of", name=ctx.line(provider.name, SHORT)) if provider.name.strip() else ctx.bare("logo")
    picture = LogoPicture(provider.logo, LOGO_WIDTH, LOGO_HEIGHT, alt)
    return [b.side_by_side([title, "", [picture]], [t.MEASURE - LOGO_WIDTH - t.GUTTER, t.GUTTER, LOGO_WIDTH])]


def _result(ctx: Context) -> list[Flowable]:
    grade, score = ctx.report.evaluation.grade, ctx.report.evaluation.score.overall
    title = ctx.say("no_result")
    if grade is not None:
        key = "cover_grade" if grade.low != grade.high else "cover_grade_sure"
        title = ctx.say(key, low=grade.low, high=grade.high)
    beside = [b.para(title, t.H1), b.para(outcome(ctx), t.LEAD)]
    if verdict(ctx):
        beside.append(b.para(verdict(ctx)))
    box = GradeBox(None if grade is None else grade.low, 66)
    shown = [b.side_by_side([[box], beside], [66 + 16, t.MEASURE - 66 - 16])]
    if grade is not None and score is not None:
        shown += [b.space(2), GradeStrip(ctx, score, t.MEASURE)]
    return shown


def _provider(ctx: Context) -> list[tuple[str, b.Cell]]:
    r, p = ctx.report, ctx.report.provider
    numbers = " · ".join(f"{ctx.text(scheme, SHORT)} {ctx.text(value, SHORT)}" for scheme, value in p.identifiers)
    people = ctx.stated(p.contact, SHORT)
    if p.deputy:
        people += f" · {ctx.say('k_deputy')} {ctx.text(p.deputy, SHORT)}"
    reach = " · ".join(ctx.text(text, SHORT) for text in (p.phone, p.email) if text)
    scope = {None: ctx.unsaid, True: ctx.say("nis2_in"), False: ctx.say("nis2_out")}
    return [
        (ctx.say("k_kind"), f"{ctx.text(ctx.texts.kinds[r.profile.kind])} · {_size(ctx)}"),
        (ctx.say("k_ids"), numbers or ctx.unsaid),
        (ctx.say("k_address"), ctx.stated(p.address)),
        (ctx.say("k_services"), ctx.stated(p.services)),
        (ctx.say("k_excluded"), ctx.stated(p.scope)),
        (ctx.say("k_nis2"), scope[r.profile.facts.get("nis2_scope")]),
        (ctx.say("k_contact"), f"{people}<br/>{reach}" if reach else people),
    ]


def _size(ctx: Context) -> str:
    return ctx.text(ctx.texts.sizes[str(ctx.report.profile.size)])


def _document(ctx: Context) -> list[tuple[str, b.Cell]]:
    r = ctx.report
    previous = f"{r.previous[:4]}\u00a0{r.previous[4:8]}\u00a0…" if r.previous else ctx.say("no_previous")
    return [
        (ctx.say("k_number"), ctx.text(r.number, SHORT)),
        (ctx.say("k_assessed"), ctx.day(r.assessed_on)),
        (ctx.say("k_valid"), ctx.day(r.valid_until)),
        (ctx.say("k_version"), ctx.say("k_version_value", version=r.version, round=r.round_number)),
        (ctx.say("k_previous"), ctx.text(previous)),
        (ctx.say("k_pack"), f"{ctx.text(r.made.pack)} {ctx.text(r.made.pack_version)}"),
        (ctx.say("k_tlp"), ctx.text(r.tlp)),
    ]
