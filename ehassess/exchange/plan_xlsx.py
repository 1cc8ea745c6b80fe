"""The plan as a workbook: numbers that sum, days that sort, and texts that are never taken for formulas."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.domain.texts import Texts
from ehassess.exchange.plan_table import COLUMNS, PlanRow, about, heads, plan_rows
from ehassess.tokens import PAPER
from ehassess.words import Words

FACE = "Calibri"
WIDTHS = (6, 46, 46, 11, 14, 24, 13, 12, 9, 12, 9)
"""Of `COLUMNS`, in letters."""
NUMBERS = {"hours": "#,##0", "money": "#,##0", "gain": "0.0", "by": "yyyy-mm-dd", "number": "0"}
"""How the columns of numbers and days are shown."""
SUMMED = ("hours", "money")
Number = int | float | date
_LINE = Side("thin", PAPER.n300[1:])
_BEGINNINGS = "=+-@|%"
_STILL = (1980, 1, 1, 0, 0, 0)
"""The moment of every part of the file: the hour of writing would make other bytes of the same plan."""


def plan_xlsx(report: Report, questionnaire: Questionnaire, texts: Texts, words: Words) -> bytes:
    """The workbook, one sheet; the same report and language give the same bytes."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = words("export.sheet")
    begin = _top(sheet, report, words)
    rows = plan_rows(report, questionnaire, texts, words)
    for column, head in enumerate(heads(questionnaire, words), 1):
        cell = _put(sheet, begin, column, head, Font(FACE, 10, bold=True, color=PAPER.paper[1:]))
        cell.fill = PatternFill("solid", PAPER.accent[1:])
    for place, row in enumerate(rows, begin + 1):
        _row(sheet, place, row)
    _sum(sheet, begin + 1 + len(rows), rows, words)
    _dress(sheet, begin, len(rows))
    moment = datetime.combine(report.assessed_on, time(12))
    book.properties.title, book.properties.creator = words("export.plan_title"), "EHAssess"
    book.properties.created = book.properties.modified = moment
    out = io.BytesIO()
    book.save(out)
    return _still(out.getvalue(), moment)


def _top(sheet: Worksheet, report: Report, words: Words) -> int:
    """Title and whose plan it is; the row of the heads."""
    _put(sheet, 1, 2, words("export.plan_title"), Font(FACE, 16, bold=True)).alignment = Alignment(wrap_text=False)
    place = 1
    for place, (name, value) in enumerate(about(report, words), 2):
        _put(sheet, place, 2, words.labelled(name, value), Font(FACE, 10))
    return place + 2


def _put(sheet: Worksheet, row: int, column: int, text: str, font: Font) -> Cell:
    """A text, stored as text."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    cell.value = text
    cell.data_type = "s"  # the library takes what begins with = for a formula
    cell.quotePrefix = text[:1] in tuple(_BEGINNINGS)
    cell.font, cell.alignment = font, Alignment(wrap_text=True, vertical="top")
    return cell


def _row(sheet: Worksheet, place: int, row: PlanRow) -> None:
    for column, key in enumerate(COLUMNS, 1):
        value = getattr(row, key)
        font = Font(FACE, 10, bold=key == "measure")
        if key in NUMBERS:
            _number(sheet, place, column, key, float(round(value, 1)) if key == "gain" else value, font)
        else:
            _put(sheet, place, column, value, font)
        sheet.cell(place, column).border = Border(bottom=_LINE)


def _number(sheet: Worksheet, place: int, column: int, key: str, value: Number, font: Font) -> None:
    cell = sheet.cell(place, column)
    assert isinstance(cell, Cell)
    cell.value, cell.number_format, cell.font = value, NUMBERS[key], font
    cell.alignment = Alignment(vertical="top")


def _sum(sheet: Worksheet, place: int, rows: tuple[PlanRow, ...], words: Words) -> None:
    """Hours and money of the whole plan, as numbers: a formula would be one more thing that could be bent."""
    bold = Font(FACE, 10, bold=True)
    _put(sheet, place, 2, words("report.plan_total"), bold)
    for key in SUMMED:
        _number(sheet, place, COLUMNS.index(key) + 1, key, sum(getattr(row, key) for row in rows), bold)
    for column in range(1, len(COLUMNS) + 1):
        sheet.cell(place, column).border = Border(top=Side("medium", PAPER.ink[1:]))


def _dress(sheet: Worksheet, begin: int, count: int) -> None:
    """Widths, heads that stay in sight, a filter, and a page that prints on A4 across."""
    for column, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = f"C{begin + 1}"
    if count:
        sheet.auto_filter.ref = f"A{begin}:{get_column_letter(len(COLUMNS))}{begin + count}"
    sheet.print_title_rows = f"{begin}:{begin}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _still(data: bytes, moment: datetime) -> bytes:
    """The same workbook with nothing of the hour of writing in it."""
    now = b"<dcterms:modified"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as still:
        for part in packed.infolist():
            content = packed.read(part)
            if part.filename == "docProps/core.xml" and now in content:
                begin = content.index(b">", content.index(now)) + 1
                content = (
                    content[:begin] + f"{moment:%Y-%m-%dT%H:%M:%SZ}".encode() + content[content.index(b"<", begin) :]
                )
            still.writestr(zipfile.ZipInfo(part.filename, _STILL), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
