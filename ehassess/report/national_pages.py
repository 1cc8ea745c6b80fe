"""The pages of the national picture: every published table, and why small counts are not in it."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from ehassess.domain.national_picture import Picture
from ehassess.domain.texts import Texts
from ehassess.report import blocks as b
from ehassess.report import clean
from ehassess.report import paper as t
from ehassess.report.layout import Drawn, canvas_into, harden
from ehassess.report.marks import write
from ehassess.report.picture_tables import Told, tables_of
from ehassess.report.tags import TagCanvas
from ehassess.words import Words

_LONGEST = 200


def lay_out(picture: Picture, texts: Texts, language: str, authority: str, made_on: str) -> Drawn:
    """Draw the pages."""
    harden()
    t.known_characters()
    words = Words.load(language)
    out = io.BytesIO()
    title = _plain(words("authority.picture_title", year=str(picture.year)))
    doc = BaseDocTemplate(
        out,
        pagesize=(t.PAGE_W, t.PAGE_H),
        title=title,
        author=_plain(authority),
        creator="EHAssess",
        lang=words.manner("locale"),
        initialFontName=t.TEXT,
        invariant=1,
    )
    height = t.PAGE_H - t.TOP - t.BOTTOM
    frame = Frame(t.LEFT, t.BOTTOM, t.MEASURE, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    doc.addPageTemplates(PageTemplate("page", [frame], onPage=lambda c, _: _furniture(c, title, authority)))
    canvases: list[TagCanvas] = []
    doc.build(_story(picture, texts, words, title, authority), canvasmaker=canvas_into(canvases))
    return Drawn(out.getvalue(), canvases[0].tree, made_on)


def _story(picture: Picture, texts: Texts, words: Words, title: str, authority: str) -> list[Flowable]:
    def say(key: str, **facts: object) -> str:
        return _markup(words(f"authority.{key}", **facts))

    story: list[Flowable] = [
        b.Anchor("picture", title, lambda _key, _page: None),
        b.Rule(),
        b.para(_markup(title), t.H1, "H1"),
        b.para(say("picture_lead", count=picture.reports, authority=authority), t.LEAD),
        b.para(say("picture_rule")),
    ]
    for table in tables_of(picture, texts, words):
        story += [b.para(_markup(table.title), t.H2_LOOSE, "H2"), _drawn(table, say("picture_none"))]
    return [*story, b.space(3), b.para(say("picture_honest"), t.NOTE)]


def _drawn(table: Told, empty: str) -> Flowable:
    last, narrow = len(table.heads), 46.0
    numbers = [at for at in range(1, last) if all(_is_number(row[at]) for row in table.rows)]
    wide = (t.MEASURE - narrow * len(numbers)) / (last - len(numbers))
    widths = [narrow if at in numbers else wide for at in range(last)]
    rows = [[_markup(str(cell)) for cell in row] for row in table.rows]
    return b.table([_markup(head) for head in table.heads], rows, widths, right=numbers, empty=empty)


def _is_number(cell: str | int) -> bool:
    return isinstance(cell, int) or cell.endswith("%")


def _furniture(canvas: Any, title: str, authority: str) -> None:
    canvas.open_ornament("Pagination")
    canvas.saveState()
    write(canvas, t.LEFT, t.PAGE_H - 13 * mm, _plain(authority), 8.2, t.BOLD, t.ACCENT)
    write(canvas, t.LEFT, 12 * mm, title, 7.8, t.TEXT, t.N700)
    write(canvas, t.PAGE_W - t.RIGHT, 12 * mm, str(canvas.getPageNumber()), 7.8, t.BOLD, t.INK, "right")
    canvas.restoreState()
    canvas.close_ornament()


def _markup(text: str) -> str:
    return clean.markup(text, t.known_characters(), _LONGEST * 4)


def _plain(text: str) -> str:
    return clean.plain(text, t.known_characters(), _LONGEST)
