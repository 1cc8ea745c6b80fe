"""The page to share: the result and how to check it, and nothing that would show an attacker where to begin."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from reportlab.platypus import Flowable

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.chart_grade import GradeStrip
from ehassess.report.context import SHORT, Context
from ehassess.report.findings import find
from ehassess.report.layout import Drawn, build, harden
from ehassess.report.marks import GradeBox
from ehassess.report.pages_national import verdict
from ehassess.words import Words

GREEN = "TLP:GREEN"
"""For the community of the receiver, not for publication (FIRST, Traffic Light Protocol 2.0)."""


def lay_out(report: Report, questionnaire: Questionnaire, language: str, fingerprint: str) -> Drawn:
    """Draw the page."""
    harden()
    t.known_characters()
    shared = replace(report, tlp=GREEN)
    words, texts = Words.load(language), questionnaire.texts[language]
    ctx = Context(shared, questionnaire, find(report, questionnaire), texts, words, fingerprint, {})
    canvas, _, pdf = build(ctx, 1, (page,))
    return Drawn(pdf, canvas.tree, f"{report.assessed_on:%Y%m%d}")


def page(ctx: Context) -> list[Flowable]:
    """Whose, the result, its figures, how to check them, what is left out."""
    name = ctx.line(ctx.report.provider.name, SHORT) or ctx.bare("sharing_someone")
    half = t.columns(6)
    made = [b.para(ctx.say("sharing_figures"), t.H2, "H2"), b.facts(_figures(ctx), (130, half - 130))]
    whose = [b.para(ctx.say("sharing_document"), t.H2, "H2"), b.facts(_document(ctx), (90, half - 90))]
    story = [
        b.Anchor("sharing", ctx.bare("sharing_title"), ctx.found.__setitem__),
        b.Rule(),
        b.para(ctx.say("sharing_title"), t.H1, "H1"),
        b.space(1),
        b.para(ctx.say("sharing_lead", name=name), t.LEAD),
        b.space(3),
        *_result(ctx),
        b.space(4),
        b.side_by_side([made, "", whose], [half, t.GUTTER, half]),
        b.space(4),
        b.para(ctx.say("sharing_check_title"), t.H2, "H2"),
        b.para(ctx.say("sharing_check")),
        b.para(f"<b>{_in_groups(ctx.fingerprint)}</b>", t.CELL),
        b.para(ctx.say("sharing_without_title"), t.H2, "H2"),
        b.para(ctx.say("sharing_without")),
        b.space(3),
        b.para(ctx.say("limits_text"), t.NOTE),
    ]
    return [b.one_page(story)]


def _result(ctx: Context) -> list[Flowable]:
    """Grade with both ends, what it means, where the plan leads, and the country's view; counts, never names."""
    grade, score = ctx.report.evaluation.grade, ctx.report.evaluation.score.overall
    if grade is None or score is None:
        beside = [b.para(ctx.say("no_result"), t.H1), b.para(ctx.say("no_result_text"), t.LEAD)]
        return [b.side_by_side([[GradeBox(None, 66)], beside], [82, t.MEASURE - 82])]
    key = "cover_grade" if grade.low != grade.high else "cover_grade_sure"
    said = [ctx.say(f"outcome_{grade.low}")]
    if ctx.report.after.grade is not None and ctx.findings.measures:
        said.append(ctx.say("sharing_leads", grade=ctx.report.after.grade.low))
    beside = [b.para(ctx.say(key, low=grade.low, high=grade.high), t.H1), b.para(" ".join(said), t.LEAD)]
    if verdict(ctx):
        beside.append(b.para(verdict(ctx)))
    box = b.side_by_side([[GradeBox(grade.low, 66)], beside], [82, t.MEASURE - 82])
    return [box, b.space(2), GradeStrip(ctx, score, t.MEASURE)]


def _figures(ctx: Context) -> list[tuple[str, b.Cell]]:
    e = ctx.report.evaluation
    found: list[tuple[str, b.Cell]] = [
        (ctx.say("sharing_questions"), str(e.score.applicable)),
        (ctx.say("sharing_known"), _percent(ctx, e.score.coverage)),
        (ctx.say("sharing_proof"), _percent(ctx, e.score.evidence)),
        (ctx.say("sharing_essentials"), f"{e.essentials - len(e.essentials_unmet)}\u00a0/\u00a0{e.essentials}"),
    ]
    if ctx.findings.measures:
        last = max(measure.line.due for measure in ctx.findings.measures)
        told = ctx.say("sharing_measures_value", count=len(ctx.findings.measures), date=last)
        less = 1 - ctx.report.after.today / e.today if e.today else Fraction(0)
        found += [(ctx.say("sharing_measures"), told), (ctx.say("sharing_less"), _percent(ctx, less))]
    return found


def _in_groups(fingerprint: str) -> str:
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))


def _percent(ctx: Context, share: Fraction) -> str:
    return ctx.number(100 * share, 0) + "\u00a0%"


def _document(ctx: Context) -> list[tuple[str, b.Cell]]:
    r = ctx.report
    size = ctx.text(ctx.texts.sizes[str(r.profile.size)])
    return [
        (ctx.say("k_number"), ctx.text(r.number, SHORT)),
        (ctx.say("k_kind"), f"{ctx.text(ctx.texts.kinds[r.profile.kind])} · {size}"),
        (ctx.say("k_assessed"), ctx.day(r.assessed_on)),
        (ctx.say("k_valid"), ctx.day(r.valid_until)),
        (ctx.say("k_pack"), f"{ctx.text(r.made.pack)} {ctx.text(r.made.pack_version)}"),
        (ctx.text(ctx.words("export.f_method")), f"{ctx.text(r.made.method)} {ctx.text(r.made.method_version)}"),
        (ctx.say("k_tlp"), ctx.text(r.tlp)),
    ]
