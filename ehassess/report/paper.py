"""Colours, type and grid of `ehassess.tokens` in the form that reportlab wants."""

from __future__ import annotations

from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ehassess.paths import resource
from ehassess.tokens import (
    BOTTOM_MM,
    FONT_FILES,
    GUTTER_MM,
    LEFT_MM,
    PAGE_MM,
    PAPER,
    PAPER_TYPE,
    PAPER_UNIT,
    RIGHT_MM,
    TOP_MM,
    columns_mm,
)

INK, WHITE = HexColor(PAPER.ink), HexColor(PAPER.paper)
N700, N500, N300, N200, N100 = (HexColor(c) for c in (PAPER.n700, PAPER.n500, PAPER.n300, PAPER.n200, PAPER.n100))
ACCENT, ACCENT_TINT = HexColor(PAPER.accent), HexColor(PAPER.accent_tint)
STATES = tuple(HexColor(c) for c in PAPER.grades)
"""Five states, best first: grades A to E, risk levels very low to very high. Darker is more urgent, also in grey."""
ON_STATE = tuple(HexColor(c) for c in PAPER.grade_inks)

PAGE_W, PAGE_H = (side * mm for side in PAGE_MM)
LEFT, RIGHT, TOP, BOTTOM = (side * mm for side in (LEFT_MM, RIGHT_MM, TOP_MM, BOTTOM_MM))
MEASURE = PAGE_W - LEFT - RIGHT
GUTTER = GUTTER_MM * mm
UNIT = float(PAPER_UNIT)

TEXT, BOLD, ITALIC = (file.removesuffix(".ttf") for file in FONT_FILES)


def tint(colour: Color, share: float) -> Color:
    """The colour mixed with white; share 1 is the colour itself, 0 is paper."""
    return Color(*(1 - share * (1 - part) for part in (colour.red, colour.green, colour.blue)))


def columns(count: int) -> float:
    """Width in points of `count` grid columns with the gutters between them."""
    return float(columns_mm(count) * mm)


def rest(*widths: float) -> tuple[float, ...]:
    """These widths and, as the last one, what they leave of the measure."""
    return (*widths, MEASURE - sum(widths))


@cache
def known_characters() -> frozenset[int]:
    """Makes the three faces known to reportlab; returns the code points that all of them can draw."""
    found = []
    for name, file in zip((TEXT, BOLD, ITALIC), FONT_FILES, strict=True):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
        found.append(frozenset(pdfmetrics.getFont(name).face.charToGlyph))
    pdfmetrics.registerFontFamily(TEXT, normal=TEXT, bold=BOLD, italic=ITALIC, boldItalic=BOLD)
    return frozenset.intersection(*found)


def _style(step: str, **more: object) -> ParagraphStyle:
    size = PAPER_TYPE[step]
    settings: dict[str, object] = {
        "fontName": BOLD if size.bold else TEXT,
        "fontSize": size.size,
        "leading": size.leading,
        "textColor": INK,
        **more,
    }
    return ParagraphStyle(step, **settings)


DISPLAY = _style("display")
H1 = _style("h1", keepWithNext=1)
H2 = _style("h2", spaceBefore=16, spaceAfter=4, keepWithNext=1)
H2_LOOSE = _style("h2", spaceBefore=16, spaceAfter=4)
"""Before a table that may split: kept with it, the table as a whole would move to the next page."""
LEAD = _style("lead", textColor=N700, spaceAfter=12)
BODY = _style("body", spaceAfter=6)
CELL = _style("cell")
CELL_BOLD = _style("cell", fontName=BOLD)
CELL_RIGHT = _style("cell", alignment=2)
CELL_RIGHT_BOLD = _style("cell", alignment=2, fontName=BOLD)
HEAD = _style("head", textColor=N700)
HEAD_RIGHT = _style("head", textColor=N700, alignment=2)
NOTE = _style("note", textColor=N500)
SMALL = _style("small")
LISTED = _style("small", leftIndent=7, firstLineIndent=-7, spaceAfter=1.5)
