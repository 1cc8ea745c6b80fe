"""The page of the recovery sheet: whose it is, the code in numbered groups and as a square, and what to do with it."""

from __future__ import annotations

import io

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from ehassess.domain.recovery import RecoverySheet
from ehassess.report import paper as t
from ehassess.report.blocks import QrCode
from ehassess.report.clean import markup
from ehassess.words import Words

COLUMNS = 4
SQUARE = 150
"""Side of the square code in points: 53 mm, which any scanner reads."""

_CODE = ParagraphStyle("code", parent=t.BODY, fontName=t.BOLD, fontSize=14, leading=18, spaceAfter=0)
_LONGEST = 200


def lay_out(sheet: RecoverySheet, language: str) -> bytes:
    """Draw the page."""
    words = Words.load(language)
    t.known_characters()
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=(t.PAGE_W, t.PAGE_H),
        leftMargin=t.LEFT,
        rightMargin=t.RIGHT,
        topMargin=t.TOP,
        bottomMargin=t.BOTTOM,
        title=f"EHAssess – {words('recovery.title')}",
        creator="EHAssess",
        lang=language,
        initialFontName=t.TEXT,
        invariant=1,
    )
    facts = (
        ("for_provider", sheet.provider or "–"),
        ("for_dossier", sheet.file),
        ("printed_on", words.day(sheet.printed_on)),
    )
    named = [[_told(words(f"recovery.{key}"), t.HEAD), _told(fact, t.BODY)] for key, fact in facts]
    story = [
        _told(words("recovery.title"), t.H1),
        _told(words("recovery.lead"), t.LEAD),
        _table(named, [t.MEASURE / 4, t.MEASURE * 3 / 4]),
        Spacer(1, 12),
        _groups(sheet),
        Spacer(1, 14),
        _with_square(sheet, words),
    ]
    document.build(story)
    return out.getvalue()


def _groups(sheet: RecoverySheet) -> Flowable:
    """The groups in reading order, each below its number; a hyphen in the middle helps the eye."""
    cells: list[list[Flowable]] = [
        [_told(str(number), t.NOTE), _told(f"{group[:4]}-{group[4:]}", _CODE)]
        for number, group in enumerate(sheet.groups, 1)
    ]
    cells += [[]] * (-len(cells) % COLUMNS)
    rows = [cells[at : at + COLUMNS] for at in range(0, len(cells), COLUMNS)]
    return _table(rows, [t.MEASURE / COLUMNS] * COLUMNS, [("BOX", (0, 0), (-1, -1), 0.8, t.N500)])


def _with_square(sheet: RecoverySheet, words: Words) -> Flowable:
    """The square code, and beside it what to do with the sheet."""
    told = [_told(words(f"recovery.{key}"), t.H2 if key.endswith("title") else t.BODY) for key in _ADVICE]
    square = QrCode(sheet.qr, SQUARE, words("recovery.qr"))
    return _table([[square, told]], [SQUARE + 16, t.MEASURE - SQUARE - 16])


_ADVICE = ("keep", "how_title", "how", "new_title", "new")


def _told(text: str, style: ParagraphStyle) -> Flowable:
    return Paragraph(markup(text, t.known_characters(), _LONGEST * 3), style)


def _table(
    rows: list[list[object]] | list[list[Flowable]], widths: list[float], more: list[object] | None = None
) -> Flowable:
    table = Table(rows, colWidths=widths)
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 4), *(more or [])])
    return table
