"""The order of a printed guide, its header and footer, and the two passes."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from ehassess.domain.guide import Guide
from ehassess.report import guide_pages as pages
from ehassess.report import paper as t
from ehassess.report.guide_pages import Book
from ehassess.report.layout import Drawn, canvas_into, harden
from ehassess.report.marks import fit, write
from ehassess.report.tags import TagCanvas
from ehassess.words import Words


def lay_out(guide: Guide, language: str, pictures: Path) -> Drawn:
    """Draw the guide; the first pass finds the page of each chapter, the second prints contents and "of y"."""
    harden()
    t.known_characters()
    first = Book(guide, Words.load(language), pictures, {})
    _, total, _ = _build(first, 0)
    canvas, _, pdf = _build(Book(guide, first.words, pictures, first.found), total)
    return Drawn(pdf, canvas.tree, f"{guide.updated:%Y%m%d}")


def _build(book: Book, total: int) -> tuple[TagCanvas, int, bytes]:
    out = io.BytesIO()
    doc = BaseDocTemplate(
        out,
        pagesize=(t.PAGE_W, t.PAGE_H),
        title=f"EHAssess – {book.line(book.guide.title)}",
        author="EHAssess",
        subject=book.version,
        creator="EHAssess",
        lang=book.words.manner("locale"),
        initialFontName=t.TEXT,
        invariant=1,
    )
    height = t.PAGE_H - t.TOP - t.BOTTOM
    frame = Frame(t.LEFT, t.BOTTOM, t.MEASURE, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    doc.addPageTemplates(PageTemplate("page", [frame], onPage=lambda canvas, _: _furniture(canvas, book, total)))
    story: list[Flowable] = pages.opening(book)
    for chapter in book.guide.chapters:
        story += pages.chapter(book, chapter)
    canvases: list[TagCanvas] = []
    doc.build(story, canvasmaker=canvas_into(canvases))
    return canvases[0], int(doc.page), out.getvalue()


def _furniture(c: Any, book: Book, total: int) -> None:
    """Header and footer: which guide, of which version, which page of how many."""
    page, right = c.getPageNumber(), t.PAGE_W - t.RIGHT
    top, foot = t.PAGE_H - 13 * mm, 12 * mm
    c.open_ornament("Pagination")
    c.saveState()
    write(c, t.LEFT, top, "EHAssess", 8.2, t.BOLD, t.ACCENT)
    if page > 1:
        write(c, right, top, fit(book.line(book.guide.title), t.columns(8), 8.2), 8.2, t.TEXT, t.N700, "right")
    c.setStrokeColor(t.N300)
    c.setLineWidth(0.5)
    c.line(t.LEFT, foot + 11, right, foot + 11)
    write(c, t.LEFT, foot, book.version, 7.8, t.TEXT, t.N700)
    number = book.line(book.words("report.page_of", page=page, total=total))
    write(c, right, foot, number, 7.8, t.BOLD, t.INK, "right")
    c.restoreState()
    c.close_ornament()
