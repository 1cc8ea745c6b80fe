"""The order of the sections, header and footer, and the two passes: pages are quoted before they exist."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from ehassess.domain.canonical import fingerprint
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.report import (
    pages_annex,
    pages_facts,
    pages_front,
    pages_law,
    pages_manager,
    pages_method,
    pages_plan,
    pages_reasons,
    pages_result,
    pages_risks,
    pages_sign,
)
from ehassess.report import paper as t
from ehassess.report.context import SHORT, Box, Context
from ehassess.report.findings import find
from ehassess.report.marks import fit, tlp, write
from ehassess.report.tags import Element, TagCanvas
from ehassess.words import Words

SECTIONS = (
    pages_front.cover,
    pages_manager.manager,
    pages_result.domains,
    pages_result.essentials,
    pages_risks.risks,
    pages_plan.plan,
    pages_plan.find_out,
    pages_reasons.left_out,
    pages_facts.assets,
    pages_facts.answered,
    pages_law.mapping,
    pages_method.method,
    pages_sign.sign,
    pages_annex.annex,
)

Sections = Sequence[Callable[[Context], list[Flowable]]]


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pages as reportlab wrote them, and what is still to be put onto them.

    boxes   page (from 1) and rectangle in points of each signature field, by its name; fields: what each is for
    made_on the day that the file says it is from, as 20261124
    """

    pdf: bytes
    tree: Element
    made_on: str
    boxes: Mapping[str, Box] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)


def lay_out(report: Report, questionnaire: Questionnaire, language: str, attach: bytes) -> Drawn:
    """Draw the report; the first pass finds the page of each section, the second prints contents, index and "of y"."""
    harden()
    t.known_characters()
    words, texts = Words.load(language), questionnaire.texts[language]
    findings = find(report, questionnaire)
    mark = fingerprint(attach)
    first = Context(report, questionnaire, findings, texts, words, mark, {})
    _, total, _ = build(first, 0)
    second = Context(report, questionnaire, findings, texts, words, mark, first.found)
    canvas, _, pdf = build(second, total)
    names = {field: second.bare(key) for field, key in _FIELD_NAMES.items()}
    return Drawn(pdf, canvas.tree, f"{report.assessed_on:%Y%m%d}", second.boxes, names)


_FIELD_NAMES = {pages_sign.MANAGER_FIELD: "sg_manager", pages_sign.IT_FIELD: "sg_it"}


def harden() -> None:
    """Nothing in a text may make reportlab read a file or an address; nothing of the hour goes into the file."""
    rl_config.invariant = 1
    rl_config.trustedHosts = None
    rl_config.trustedSchemes = []


def build(ctx: Context, total: int, sections: Sections = SECTIONS) -> tuple[TagCanvas, int, bytes]:
    """One pass: the canvas with its structure, how many pages there are, and the bytes; `total` is printed on each."""
    out = io.BytesIO()
    provider = ctx.line(ctx.report.provider.name, SHORT)
    doc = BaseDocTemplate(
        out,
        pagesize=(t.PAGE_W, t.PAGE_H),
        title=" – ".join(part for part in (ctx.bare("report_title"), provider) if part),
        author=provider,
        subject=ctx.line(ctx.report.number),
        creator=ctx.line(ctx.report.made.program),
        lang=ctx.words.manner("locale"),
        initialFontName=t.TEXT,
        invariant=1,
    )
    frame = Frame(
        t.LEFT,
        t.BOTTOM,
        t.MEASURE,
        t.PAGE_H - t.TOP - t.BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    doc.addPageTemplates(PageTemplate("page", [frame], onPage=lambda canvas, _: _furniture(canvas, ctx, total)))
    canvases: list[TagCanvas] = []
    doc.build([part for section in sections for part in section(ctx)], canvasmaker=canvas_into(canvases))
    return canvases[0], int(doc.page), out.getvalue()


def canvas_into(made: list[TagCanvas]) -> Callable[..., TagCanvas]:
    """Makes the canvas for a build and leaves it in the list, to have its structure afterwards."""

    def make(*arguments: Any, **settings: Any) -> TagCanvas:
        made.append(TagCanvas(*arguments, **settings))
        return made[-1]

    return make


def _furniture(c: Any, ctx: Context, total: int) -> None:
    """Header and footer: whose, what, how confidential; which document, which page of how many."""
    r, page, right = ctx.report, c.getPageNumber(), t.PAGE_W - t.RIGHT
    second = t.LEFT + t.columns(6) + t.GUTTER
    c.open_ornament("Pagination")
    c.saveState()
    top, foot = t.PAGE_H - 13 * mm, 12 * mm
    owner = "EHAssess" if page == 1 else fit(ctx.line(r.provider.name, SHORT), t.columns(6), 8.2, t.BOLD)
    write(c, t.LEFT, top, owner, 8.2, t.BOLD, t.INK if page > 1 else t.ACCENT)
    if page > 1:
        write(c, second, top, ctx.bare("report_title"), 8.2, t.TEXT, t.N700)
    tlp(c, right, top, ctx.line(r.tlp, SHORT))
    c.setStrokeColor(t.N300)
    c.setLineWidth(0.5)
    c.line(t.LEFT, foot + 11, right, foot + 11)
    left = f"{ctx.line(r.number, SHORT)} · v{ctx.line(r.version, SHORT)} · {ctx.day(r.assessed_on)}"
    write(c, t.LEFT, foot, fit(left, t.columns(6), 7.8), 7.8, t.TEXT, t.N700)
    if r.demo:
        write(c, second, foot, ctx.bare("specimen"), 7.8, t.ITALIC, t.N500)
    write(c, right, foot, ctx.bare("page_of", page=page, total=total), 7.8, t.BOLD, t.INK, "right")
    c.restoreState()
    c.close_ornament()
