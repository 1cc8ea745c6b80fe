"""The pages of a printed guide: title and contents, then each chapter with its steps, tables and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer, Table

from ehassess import __version__
from ehassess.domain.guide import (
    Block,
    Chapter,
    Commands,
    Grid,
    Guide,
    Listing,
    Mark,
    Paragraph,
    Picture,
    Section,
    Span,
    Spans,
)
from ehassess.report import blocks as b
from ehassess.report import clean
from ehassess.report import paper as t
from ehassess.report.tagged import Figure, Layout
from ehassess.words import Words

LONG = 8
"""A guide with as many chapters has its contents on a page of their own."""
TYPED = f"<font color='#{t.ACCENT.hexval()[2:]}'>"
"""Markup that opens what is to be typed; </font> closes it."""
PICTURE_W = t.columns(9)
"""Width of a picture of the whole window; a narrower one keeps its scale."""
WINDOW_PX = 1024
"""Width of such a picture in pixels."""

STEP = ParagraphStyle("step", parent=t.BODY, spaceAfter=0)
COMMAND = ParagraphStyle("command", parent=t.CELL, leftIndent=12, firstLineIndent=-12)
LINE = ParagraphStyle("line", parent=t.BODY, leftIndent=12, firstLineIndent=-12, spaceAfter=3)


@dataclass(frozen=True, slots=True)
class Book:
    """What every page is given; `pages` holds the page of each chapter from the first pass, `found` fills up in this
    one."""

    guide: Guide
    words: Words
    pictures: Path
    pages: Mapping[str, int]
    found: dict[str, int] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """Of the program, and the day of the guide, as plain text."""
        return self.line(f"EHAssess {__version__} · {self.words.day(self.guide.updated)}")

    def tell(self, key: str, /, **facts: object) -> str:
        """A sentence around the guide as markup."""
        return self.text(self.words(f"guide.{key}", **facts))

    def text(self, text: str) -> str:
        """Text of the guide as markup."""
        return clean.markup(text, t.known_characters())

    def line(self, text: str) -> str:
        """The same for what is drawn directly."""
        return clean.plain(text, t.known_characters())

    def marked(self, spans: Spans) -> str:
        """Running text as markup: names bold, what is typed in colour, a chapter with its page."""
        return "".join(self._span(span) for span in spans)

    def _span(self, span: Span) -> str:
        text = self.text(span.text)
        match span.mark:
            case Mark.NAME:
                return f"<b>{text}</b>"
            case Mark.CODE:
                return f"{TYPED}{text}</font>"
            case Mark.LINK if span.target.startswith("#"):
                page = self.pages.get(span.target.removeprefix("#"), 0)
                return f"{text} ({self.tell('page', page=str(page))})"
        return text


class Shown(Figure):
    """A picture of the window in its own thin frame; not drawn in the first pass, which only counts pages."""

    def __init__(self, file: Path, alt: str, draft: bool) -> None:
        with Image.open(file) as picture:
            wide, high = picture.size
            self._picture = None if draft else ImageReader(picture.convert("RGB"))
        width = PICTURE_W * min(1.0, wide / WINDOW_PX)
        super().__init__(width, width * high / wide, alt)
        self.spaceBefore, self.spaceAfter = 4, 8

    def draw(self) -> None:
        """The pixels and the frame."""
        if self._picture is not None:
            self.canv.drawImage(self._picture, 0, 0, self.width, self.height)
        self.canv.setStrokeColor(t.N300)
        self.canv.setLineWidth(0.6)
        self.canv.rect(0, 0, self.width, self.height, stroke=1, fill=0)


def opening(book: Book) -> list[Flowable]:
    """Title, what it is for, contents with page numbers."""
    lines = [
        (str(book.pages.get(chapter.id, "–")), book.text(chapter.title), chapter.id) for chapter in book.guide.chapters
    ]
    after: list[Flowable] = [PageBreak()] if len(lines) >= LONG else []
    return [
        b.space(1),
        b.Rule(44, 5),
        b.space(1),
        b.para(book.text(book.guide.title), t.DISPLAY),
        b.space(3),
        b.para(book.marked(book.guide.lead), t.LEAD),
        b.space(3),
        b.para(book.tell("contents"), t.H2, "H2"),
        b.contents(lines, (24, t.columns(8) - 24)),
        *after,
    ]


def chapter(book: Book, own: Chapter) -> list[Flowable]:
    """One chapter; the next one goes on below it."""
    anchor = b.Anchor(own.id, book.line(own.title), book.found.__setitem__)
    story: list[Flowable] = [CondPageBreak(t.PAGE_H / 5), anchor, b.Rule(), b.para(book.text(own.title), t.H1, "H2")]
    gap = Spacer(1, 5)
    gap.keepWithNext = 1
    story.append(gap)
    for block in own.blocks:
        story += _block(book, block)
    return story


def _block(book: Book, block: Block) -> list[Flowable]:
    match block:
        case Paragraph(spans=spans, aside=True):
            return [KeepTogether([b.space(1), b.band(b.para(book.marked(spans), STEP)), b.space(2)])]
        case Paragraph(spans=spans):
            return [b.para(book.marked(spans), t.BODY)]
        case Listing(items=items, first=None):
            dash = "–\u00a0\u00a0"
            return [*(b.para(dash + book.marked(item), LINE, b.ITEM) for item in items), b.space(1)]
        case Listing(items=items, first=first):
            return [_steps(book, items, first or 1), b.space(2)]
        case Grid():
            return [_grid(book, block), b.space(3)]
        case Commands(lines=lines):
            typed = [b.para(_kept(book.text(line)) or "\u00a0", COMMAND) for line in lines]
            return [KeepTogether([_field(typed), b.space(2)])]
        case Picture(file=file, says=says):
            return [Shown(book.pictures / file, book.line(says), draft=not book.pages)]
        case Section(title=title):
            return [b.para(book.text(title), t.H2)]


def _steps(book: Book, items: tuple[Spans, ...], first: int) -> Table:
    """A numbered list, the numbers in a column of their own."""
    rows = [
        [b.para(f"<b>{number}</b>", STEP, "L/+LI/Lbl"), b.para(book.marked(item), STEP, "L/LI/LBody")]
        for number, item in enumerate(items, first)
    ]
    style = [
        b.FACE,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.4),
    ]
    return Table(rows, colWidths=[20, t.MEASURE - 20], style=style, hAlign="LEFT", renderCB=Layout())


def _grid(book: Book, grid: Grid) -> Table:
    """Columns as wide as their longest text asks for, none less than a seventh or more than half of the page."""
    heads = [book.marked(head) for head in grid.heads]
    rows = [[book.marked(cell) for cell in row] for row in grid.rows]
    count = len(heads)
    lengths = [
        min(90, max(sum(len(span.text) for span in cell) for cell in column)) + 4
        for column in zip(grid.heads, *grid.rows, strict=True)
    ]
    shares = [max(length / sum(lengths), min(1 / 7, 1 / count)) for length in lengths]
    widths = [t.MEASURE * share / sum(shares) for share in shares]
    return b.table(heads, rows, widths)


def _kept(markup: str) -> str:
    """A command keeps its spaces where it is indented."""
    bare = markup.lstrip(" ")
    return "\u00a0" * (len(markup) - len(bare)) + bare


def _field(lines: list[Flowable]) -> Table:
    """What is typed stands on a quiet field."""
    style = [
        b.FACE,
        ("BACKGROUND", (0, 0), (-1, -1), t.N100),
        ("LEFTPADDING", (0, 0), (-1, -1), 8),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    ]
    return Table([[lines]], colWidths=[t.MEASURE], style=style, hAlign="LEFT", renderCB=Layout())
