"""Paper for documents that others go on writing in: page, type, tables and tinted fields, in the look of the report."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from ehassess.domain.templates import Piece
from ehassess.tokens import PAGE_MM, PAPER
from ehassess.words import Words

FACE = "Calibri"
"""Word has it, LibreOffice and Google Docs put one of the same widths in its place."""

SIDE_MM = {"portrait": 20, "landscape": 16}
DXA = 56.7
"""Twentieths of a point, the unit of widths in a document, in one millimetre."""

NO_BREAK = "\u00a0"
EMPTY_FIELD = "…" * 12
"""Dots, since programs neither tint nor underline spaces at the end of a line."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How a run looks: size in points, bold or not, colour #RRGGBB."""

    size: float = 10
    bold: bool = False
    colour: str = PAPER.ink


BODY, SMALL = Ink(10), Ink(9, colour=PAPER.n700)
LABEL, HEAD, STRONG = Ink(9, colour=PAPER.n500), Ink(8.5, True, PAPER.n700), Ink(10.5, True)


class DocxPaper:
    """A document that grows from top to bottom; `width_mm` is the width between its margins."""

    def __init__(self, paper: str, language: str, title: str, made: datetime) -> None:
        """An empty page, `portrait` or `landscape`, with its title for whoever lists documents."""
        self.doc: Doc = Document()
        section = self.doc.sections[0]
        across, down = PAGE_MM if paper == "portrait" else PAGE_MM[::-1]
        section.orientation = WD_ORIENT.PORTRAIT if paper == "portrait" else WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(across), Mm(down)
        side = SIDE_MM[paper]
        section.left_margin = section.right_margin = Mm(side)
        section.top_margin, section.bottom_margin = Mm(22 if paper == "portrait" else 19), Mm(17)
        section.header_distance, section.footer_distance = Mm(10), Mm(8)
        self.width_mm = across - 2 * side
        about, locale = self.doc.core_properties, Words.load(language).manner("locale")
        about.title, about.author, about.comments, about.language = title, "EHAssess", "", locale
        about.created = about.modified = made.replace(tzinfo=None)
        _plain_styles(self.doc, locale)

    def bytes(self) -> bytes:
        """The finished document."""
        out = io.BytesIO()
        self.doc.save(out)
        return out.getvalue()

    def frame(self, left: str, right: str, foot: str) -> None:
        """Head and foot of every page; the foot ends with the number of the page."""
        section = self.doc.sections[0]
        head, bottom = section.header.paragraphs[0], section.footer.paragraphs[0]
        for line in (head, bottom):
            line.style = self.doc.styles["Normal"]
            line.paragraph_format.tab_stops.add_tab_stop(Mm(self.width_mm), WD_TAB_ALIGNMENT.RIGHT)
        write(head, [Piece(left)], Ink(9, True))
        write(head, [Piece("\t" + right)], SMALL)
        border(bottom, "top", PAPER.n300, 4, 6)
        write(bottom, [Piece(foot + "\t")], SMALL)
        _number(bottom)

    def title(self, words: str, lead: str) -> None:
        """A short bar in the accent, the title, one sentence."""
        bar = self.line(Ink(3), [Piece(NO_BREAK)], after=5)
        bar.paragraph_format.right_indent = Mm(self.width_mm - 11)
        border(bar, "bottom", PAPER.accent, 36, 0)
        head = self.doc.add_paragraph(style="Title")
        write(head, [Piece(words)], Ink(21, True))
        self.line(Ink(12, colour=PAPER.n700), [Piece(lead)], after=8)

    def heading(self, words: str) -> None:
        """A heading that stays with what follows it."""
        write(self.doc.add_paragraph(style="Heading 1"), [Piece(words)], Ink(13, True))

    def line(self, ink: Ink, parts: Iterable[Piece], *, after: float = 4) -> Paragraph:
        """A paragraph, and so many points below it."""
        made = self.doc.add_paragraph()
        made.paragraph_format.space_after = Pt(after)
        write(made, parts, ink)
        return made

    def table(self, widths: Sequence[int]) -> Table:
        """A table without rows, whose columns have these shares of the width."""
        made: Table = self.doc.add_table(0, len(widths))
        made.alignment, made.autofit = WD_TABLE_ALIGNMENT.LEFT, False
        total = sum(widths)
        for column, share in zip(made.columns, widths, strict=True):
            column.width = Mm(self.width_mm * share / total)
        _cell_margins(made)
        return made

    def gap(self, points: float = 6) -> None:
        """A little space below a table."""
        space = self.line(Ink(1), [], after=points)
        space.paragraph_format.line_spacing = Pt(1)


def add_row(
    table: Table, cells: Sequence[Iterable[Piece]], inks: Sequence[Ink], *, rule: str, least_mm: float = 0
) -> None:
    """A row that is never torn over two pages, with a line in this colour below it, at least so high."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]  # the library says nothing of it
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if least_mm:
        row.height = Mm(least_mm)
    for cell, column, parts, ink in zip(row.cells, table.columns, cells, inks, strict=True):
        cell.width = column.width
        _cell_border(cell, "bottom", rule, 4)
        write(cell.paragraphs[0], parts, ink)


def add_head(table: Table, heads: Sequence[str]) -> None:
    """The heads of the columns, again on each page that the table goes on to."""
    add_row(table, [[Piece(head)] for head in heads], [HEAD] * len(heads), rule=PAPER.ink)
    row = table.rows[-1]
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell in row.cells:
        _cell_border(cell, "bottom", PAPER.ink, 8)


def add_columns(table: Table) -> None:
    """Thin lines between the columns, for what is filled in by hand."""
    for row in table.rows:
        for cell in row.cells[:-1]:
            _cell_border(cell, "right", PAPER.n200, 4)


def frame_cells(table: Table, colour: str) -> None:
    """A strong line around a table of one row."""
    cells = table.rows[0].cells
    for cell in cells:
        for side in ("top", "bottom"):
            _cell_border(cell, side, colour, 12)
    _cell_border(cells[0], "left", colour, 12)
    _cell_border(cells[-1], "right", colour, 12)


def write(paragraph: Paragraph, parts: Iterable[Piece], ink: Ink) -> None:
    """Put text at the end of a paragraph; a field is tinted and underlined."""
    for part in parts:
        run = paragraph.add_run(part.text or (EMPTY_FIELD if part.field else ""))
        run.font.size, run.font.bold = Pt(ink.size), ink.bold
        run.font.color.rgb = RGBColor.from_string(ink.colour[1:])
        if part.field:
            run.font.underline = True
            tint(run)


def tint(run: Run) -> None:
    """The ground of a field."""
    ground = _element("w:shd", val="clear", color="auto", fill=PAPER.accent_tint[1:])
    run._r.get_or_add_rPr().append(ground)


def border(paragraph: Paragraph, side: str, colour: str, eighths: int, space: int) -> None:
    """A line above or below a paragraph, in eighths of a point."""
    lines = OxmlElement("w:pBdr")
    lines.append(_element(f"w:{side}", val="single", sz=str(eighths), space=str(space), color=colour[1:]))
    paragraph._p.get_or_add_pPr().insert_element_before(
        lines, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr"
    )


def _plain_styles(doc: Doc, language: str) -> None:
    normal = doc.styles["Normal"]
    assert isinstance(normal, ParagraphStyle)
    normal.font.name, normal.font.size = FACE, Pt(10)
    normal.paragraph_format.space_before = normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.08
    normal.element.get_or_add_rPr().append(_element("w:lang", val=language, eastAsia=language))
    for name, before, after in (("Title", 0, 2), ("Heading 1", 9, 3)):
        style = doc.styles[name]
        assert isinstance(style, ParagraphStyle)
        style.font.name = FACE
        _use_face(style.element.get_or_add_rPr())
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = True
        for line in style.element.iter(qn("w:pBdr")):
            line.getparent().remove(line)


def _use_face(properties: BaseOxmlElement) -> None:
    """Name the face outright: the ready styles take theirs from a theme, which goes before a name."""
    fonts = properties.find(qn("w:rFonts"))
    if fonts is not None:
        for key in list(fonts.attrib):
            if "Theme" in str(key):
                del fonts.attrib[key]


def _number(paragraph: Paragraph) -> None:
    """The number of the page, which the reader's program fills in."""
    run = paragraph.add_run()
    run.font.size, run.font.bold = Pt(9), True
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            run._r.append(_element("w:fldChar", fldCharType=kind))
        else:
            command = OxmlElement("w:instrText")
            command.text = text
            run._r.append(command)


def _cell_margins(table: Table) -> None:
    margins = OxmlElement("w:tblCellMar")
    for side, width in (("top", 45), ("left", 60), ("bottom", 45), ("right", 90)):
        margins.append(_element(f"w:{side}", w=str(width), type="dxa"))
    table._tbl.tblPr.append(margins)


def _cell_border(cell: _Cell, side: str, colour: str, eighths: int) -> None:
    properties = cell._tc.get_or_add_tcPr()
    lines = properties.find(qn("w:tcBorders"))
    if lines is None:
        lines = OxmlElement("w:tcBorders")
        properties.append(lines)
    for old in lines.findall(qn(f"w:{side}")):
        lines.remove(old)
    order = ("top", "left", "bottom", "right")
    made = _element(f"w:{side}", val="single", sz=str(eighths), space="0", color=colour[1:])
    after = [found for name in order[order.index(side) + 1 :] for found in lines.findall(qn(f"w:{name}"))]
    lines.insert(list(lines).index(after[0]) if after else len(lines), made)


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
