"""The order of the booklet, its header and footer, and the two passes."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from ehassess.domain.questionnaire import Questionnaire
from ehassess.report import booklet_pages as pages
from ehassess.report import paper as t
from ehassess.report.booklet_sheet import Sheet, sheet
from ehassess.report.layout import Drawn, canvas_into, harden
from ehassess.report.marks import fit, write
from ehassess.report.tags import TagCanvas


def lay_out(questionnaire: Questionnaire, language: str, kind: str | None) -> Drawn:
    """Draw the booklet; the first pass finds the page of each section, the second prints contents and "of y"."""
    harden()
    t.known_characters()
    first = sheet(questionnaire, language, kind, {})
    _, total, _ = _build(first, 0)
    canvas, _, pdf = _build(sheet(questionnaire, language, kind, first.found), total)
    return Drawn(pdf, canvas.tree, questionnaire.date.replace("-", ""))


def _build(own: Sheet, total: int) -> tuple[TagCanvas, int, bytes]:
    out = io.BytesIO()
    doc = BaseDocTemplate(
        out,
        pagesize=(t.PAGE_W, t.PAGE_H),
        title=f"{own.line(own.texts.title)} – {own.line(own.words('booklet.title'))}",
        author=own.line(", ".join(own.questionnaire.authors)),
        subject=own.version,
        creator="EHAssess",
        lang=own.words.manner("locale"),
        initialFontName=t.TEXT,
        invariant=1,
    )
    height = t.PAGE_H - t.TOP - t.BOTTOM
    frame = Frame(t.LEFT, t.BOTTOM, t.MEASURE, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    doc.addPageTemplates(PageTemplate("page", [frame], onPage=lambda canvas, _: _furniture(canvas, own, total)))
    story = [*pages.cover(own), *pages.how_to_use(own)]
    for domain in own.domains:
        story += pages.section(own, domain)
    canvases: list[TagCanvas] = []
    doc.build([*story, *pages.glossary(own)], canvasmaker=canvas_into(canvases))
    return canvases[0], int(doc.page), out.getvalue()


def _furniture(c: Any, own: Sheet, total: int) -> None:
    """Header and footer: what it is, for whom; which version, which page of how many."""
    page, right = c.getPageNumber(), t.PAGE_W - t.RIGHT
    top, foot = t.PAGE_H - 13 * mm, 12 * mm
    c.open_ornament("Pagination")
    c.saveState()
    write(c, t.LEFT, top, "EHAssess", 8.2, t.BOLD, t.ACCENT)
    if page > 1:
        title = fit(own.line(own.texts.title), t.columns(6), 8.2)
        write(c, t.LEFT + t.columns(3) + t.GUTTER, top, title, 8.2, t.TEXT, t.N700)
        write(c, right, top, fit(own.audience, t.columns(4), 8.2), 8.2, t.TEXT, t.N700, "right")
    c.setStrokeColor(t.N300)
    c.setLineWidth(0.5)
    c.line(t.LEFT, foot + 11, right, foot + 11)
    write(c, t.LEFT, foot, own.version, 7.8, t.TEXT, t.N700)
    number = own.line(own.words("report.page_of", page=page, total=total))
    write(c, right, foot, number, 7.8, t.BOLD, t.INK, "right")
    c.restoreState()
    c.close_ornament()
