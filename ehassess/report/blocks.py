"""Building blocks of every page: paragraphs, tables, section openings, lists of facts, figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias
from xml.sax.saxutils import unescape

import segno
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepInFrame, Spacer, Table

from ehassess.report import paper as t
from ehassess.report.tagged import Figure, Layout, Rows, Text
from ehassess.report.tags import Field, TagCanvas

Cell: TypeAlias = str | Flowable | list[Flowable]

QUIET = f"<font color='#{t.N500.hexval()[2:]}'>"
SOFT = f"<font color='#{t.N700.hexval()[2:]}'>"
"""Markup that opens quieter text inside a cell; </font> closes it."""


FACE = ("FONTNAME", (0, 0), (-1, -1), t.TEXT)
"""Part of every table's style: without it even an empty cell brings Helvetica, not embedded, into the file."""


class Anchor(Figure):
    """Bookmark and page record of a section; draws nothing."""

    _ZEROSIZE = 1  # or a KeepInFrame would skip it

    def __init__(self, key: str, title: str, found: Callable[[str, int], None]) -> None:
        super().__init__(0, 0)
        self._key, self._title, self._found = key, title, found
        self.keepWithNext = 1

    def draw(self) -> None:
        """Record the page, set the bookmark, and begin a section of the structure."""
        if isinstance(self.canv, TagCanvas):
            self.canv.section()
        self.canv.bookmarkPage(self._key)
        self.canv.addOutlineEntry(self._title, self._key, 0)
        self._found(self._key, self.canv.getPageNumber())


class Here(Figure):
    """Page record of a part of a section, for the index; draws nothing."""

    def __init__(self, key: str, found: Callable[[str, int], None]) -> None:
        super().__init__(0, 0)
        self._key, self._found = key, found
        self.keepWithNext = 1

    def draw(self) -> None:
        """Record the page."""
        self._found(self._key, self.canv.getPageNumber())


class Rule(Figure):
    """A short thick accent rule that opens a section."""

    def __init__(self, width: float = 28, weight: float = 3) -> None:
        super().__init__(width, weight + 7)
        self._weight = weight
        self.spaceBefore = 7 * t.UNIT  # dropped at the top of a page
        self.keepWithNext = 1

    def draw(self) -> None:
        """Fill the rule."""
        self.canv.setFillColor(t.ACCENT)
        self.canv.rect(0, 7, self.width, self._weight, stroke=0, fill=1)


class QrCode(Figure):
    """A QR code as squares, quiet zone included."""

    def __init__(self, content: str, side: float, alt: str) -> None:
        super().__init__(side, side, alt)
        self._rows = [list(row) for row in segno.make(content, error="m", micro=False).matrix_iter(border=2)]

    def draw(self) -> None:
        """Fill each run of dark modules of a row in one go."""
        one = self.width / len(self._rows)
        self.canv.setFillColor(t.INK)
        for i, row in enumerate(self._rows):
            start: int | None = None
            for j, dark in enumerate([*row, 0]):
                if dark and start is None:
                    start = j
                elif not dark and start is not None:
                    y = self.height - (i + 1) * one
                    self.canv.rect(start * one, y, (j - start) * one, one, stroke=0, fill=1)
                    start = None


class SignatureBox(Figure):
    """The white box of the field `name`; tells `placed` its page (from 1) and its rectangle on that page in points."""

    def __init__(
        self, width: float, height: float, name: str, placed: Callable[[int, tuple[float, ...]], None]
    ) -> None:
        super().__init__(width, height)
        self._name, self._placed = name, placed

    def draw(self) -> None:
        """White, with a thin edge; the rectangle reported lies inside the edge."""
        self.canv.setFillColor(t.WHITE)
        self.canv.setStrokeColor(t.N500)
        self.canv.setLineWidth(0.8)
        self.canv.rect(0, 0, self.width, self.height, stroke=1, fill=1)
        left, bottom = self.canv.absolutePosition(1, 1)
        right, top = self.canv.absolutePosition(self.width - 1, self.height - 1)
        self._placed(self.canv.getPageNumber(), (left, bottom, right, top))
        if isinstance(self.canv, TagCanvas):
            self.canv.place("Form").kids.append(Field(self._name))


def para(text: str, style: ParagraphStyle = t.BODY, role: str = "", lang: str = "") -> Text:
    """A paragraph of markup in which all foreign text is escaped already.

    role  of its element (see `Element.at`), '' for the one of the style; lang: where it is not the document's
    """
    return Text.of(text, style, role, lang)


ITEM = "L/+LI/LBody"
"""Role of a paragraph that is an item of a list; those that follow each other are one list."""


def linked(text: str, key: str, style: ParagraphStyle, role: str) -> Text:
    """A paragraph that leads to the section `key`; `text` is plain markup without links."""
    leads = text.replace("<b>", "").replace("</b>", "")
    return Text.of(f'<a href="#{key}">{text}</a>', style, role, leads=unescape(leads))


def space(units: float) -> Spacer:
    """Vertical space in grid units of 4 points."""
    return Spacer(1, units * t.UNIT)


def table(
    heads: Sequence[Cell],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *,
    right: Sequence[int] = (),
    bold: Sequence[int] = (),
    total: bool = False,
    empty: str = "",
    pad: float = 3.2,
) -> Table:
    """The one table of the house: ink rule under the heads, hairlines between rows, no verticals, no fills.

    right, bold  columns set so; total: the last row is a sum; empty: said instead of rows if there are none
    The first column that has a head in words names the row.
    """
    body: list[list[Cell]] = [[_cell(v, i in right, t.HEAD, t.HEAD_RIGHT) for i, v in enumerate(heads)]]
    for n, row in enumerate(rows):
        last = total and n == len(rows) - 1
        body.append([_text_cell(v, i in right, strong=last or i in bold) for i, v in enumerate(row)])
    if not rows:
        body.append([para(empty, t.CELL), *[""] * (len(widths) - 1)])
    style = [
        *_padding(pad, 8),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("LINEBELOW", (0, 0), (-1, -3 if total else -1), 0.4, t.N200),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, t.INK),
    ]
    if not rows:
        style += [("SPAN", (0, -1), (-1, -1))]
    if total:
        style += [("LINEABOVE", (0, -1), (-1, -1), 0.9, t.INK)]
    names = next((at for at, head in enumerate(heads) if head and isinstance(head, str)), None)
    rows_of = Rows(1, names if rows else None, () if rows else (1,))
    return Table(body, colWidths=list(widths), repeatRows=1, style=style, hAlign="LEFT", renderCB=rows_of)


def _text_cell(value: Cell, right: bool, *, strong: bool) -> Cell:
    if strong:
        return _cell(value, right, t.CELL_BOLD, t.CELL_RIGHT_BOLD)
    return _cell(value, right, t.CELL, t.CELL_RIGHT)


def _cell(value: Cell, right: bool, left_style: ParagraphStyle, right_style: ParagraphStyle) -> Cell:
    return para(value, right_style if right else left_style) if isinstance(value, str) else value


def _padding(vertical: float, right: float) -> list[tuple[object, ...]]:
    return [
        FACE,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), right),
        ("TOPPADDING", (0, 0), (-1, -1), vertical),
        ("BOTTOMPADDING", (0, 0), (-1, -1), vertical),
    ]


def facts(pairs: Sequence[tuple[str, Cell]], widths: tuple[float, float], pad: float = 2.4) -> Table:
    """List of facts: quiet key left, value right, hairlines between."""
    return _pairs([(para(key, t.NOTE), _cell(value, False, t.CELL, t.CELL)) for key, value in pairs], widths, pad, True)


def contents(lines: Sequence[tuple[str, str, str]], widths: tuple[float, float]) -> Table:
    """Page number, title (markup) and key of each section; both lead there."""
    rows = [
        (para(page, t.NOTE, "TOC/+TOCI/Lbl"), linked(title, key, t.CELL, "TOC/TOCI/Reference/Link"))
        for page, title, key in lines
    ]
    return _pairs(rows, widths, 2.0, False)


def steps(texts: Sequence[str], widths: tuple[float, float], pad: float) -> Table:
    """A numbered list, the numbers in a column of their own."""
    rows = [
        (para(f"<b>{n}</b>", t.NOTE, "L/+LI/Lbl"), para(text, t.CELL, "L/LI/LBody")) for n, text in enumerate(texts, 1)
    ]
    return _pairs(rows, widths, pad, False)


def _pairs(rows: Sequence[tuple[Flowable, Cell]], widths: tuple[float, float], pad: float, named: bool) -> Table:
    """Two columns; named: the left one names what stands in the right one."""
    style = [*_padding(pad, 6), ("LINEBELOW", (0, 0), (-1, -1), 0.4, t.N200)]
    meaning = Rows(0, 0) if named else Layout()
    return Table([list(row) for row in rows], colWidths=list(widths), style=style, hAlign="LEFT", renderCB=meaning)


def listing(head: str, names: Sequence[str], width: float) -> Table:
    """A head and short statements below it, one a line."""
    style = [*_padding(2, 0), ("LINEBELOW", (0, 0), (-1, 0), 0.9, t.INK), ("TOPPADDING", (0, 1), (-1, 1), 4)]
    body = [[para(head, t.HEAD)], [[para(name, t.LISTED, ITEM) for name in names]]]
    return Table(body, colWidths=[width], style=style, hAlign="LEFT", renderCB=Layout())


def height(story: Sequence[Flowable]) -> float:
    """How much room the story takes on one page at most, in points."""
    room = (t.MEASURE, t.PAGE_H)
    return sum(float(f.wrap(*room)[1] + f.getSpaceBefore() + f.getSpaceAfter()) for f in story)


def together(story: list[Flowable]) -> list[Flowable]:
    """The story below what stands before it where there is room for all of it, otherwise from the next page on."""
    return [CondPageBreak(min(height(story), t.PAGE_H - t.TOP - t.BOTTOM)), *story]


def side_by_side(cells: Sequence[Cell], widths: Sequence[float], valign: str = "TOP") -> Table:
    """Blocks beside each other on the grid, without lines or padding."""
    style = [*_padding(0, 0), ("VALIGN", (0, 0), (-1, -1), valign)]
    return Table([list(cells)], colWidths=list(widths), style=style, hAlign="LEFT", renderCB=Layout())


def one_page(story: list[Flowable]) -> Flowable:
    """The story on exactly one page: a long name shrinks it a little instead of spilling a line."""
    return KeepInFrame(t.MEASURE, t.PAGE_H - t.TOP - t.BOTTOM - 1, story, mode="shrink")


def band(content: Cell, width: float = t.MEASURE) -> Table:
    """A call-out: tinted field with a bar on its left; at most one a page."""
    style = [
        FACE,
        ("BACKGROUND", (0, 0), (-1, -1), t.ACCENT_TINT),
        ("LINEBEFORE", (0, 0), (0, -1), 3, t.ACCENT),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 7),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
    ]
    return Table([[content]], colWidths=[width], style=style, hAlign="LEFT", renderCB=Layout())
