"""The supplier's questions as a workbook to fill in, and what stands in one that came back."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Sequence
from datetime import datetime
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from ehassess.domain.answers import Choice
from ehassess.domain.clean import printable
from ehassess.domain.texts import Texts
from ehassess.errors import UserFacingError
from ehassess.exchange.office_file import check_office_file
from ehassess.exchange.questions import QUESTION_ID, REFERENCE, Asked, RawAnswers, RawRow
from ehassess.tokens import PAPER
from ehassess.words import Words

FACE = "Calibri"
WIDTHS = (11, 56, 46, 22, 44)
"""Of the columns number, question, what `yes` means, answer, comment, in letters."""
HELP_WIDTH = 80
BY_ROW, REFERENCE_ROW, HEAD_ROW = 3, 4, 6
MOST_ROWS = 500
"""Rows that are read; ours has one for each question and each section."""
CHOICES_SHEET = "Lists"
LONGEST_CELL = 2_500

_Read = Cell | MergedCell | ReadOnlyCell | EmptyCell
_LINE = Side("thin", PAPER.n300[1:])
_BROKEN = (
    InvalidFileException, BadZipFile, ParseError, SyntaxError, KeyError, ValueError, TypeError, IndexError,
    AttributeError, OSError, OverflowError,
)  # fmt: skip
"""What the library lets through where a file is not what it claims to be."""


def questions_xlsx(
    asked: Iterable[Asked], texts: Texts, words: Words, provider: str, reference: str, now: datetime
) -> bytes:
    """The workbook: how to fill in, the questions with a list of answers to choose from; only answers can be written.

    Every text is stored as text, so that a name that begins like a formula stays a name.
    """
    return _Writer(texts, words).written(tuple(asked), printable(provider), reference, now)


def read_questions_xlsx(data: bytes, name: str) -> RawAnswers:
    """What stands in a workbook, cell by cell; UserFacingError as `check_office_file`, or where it is no workbook."""
    check_office_file(data, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what other programs put in and the library leaves out
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            sheets = [_rows(sheet.iter_rows(max_row=MOST_ROWS, max_col=len(WIDTHS))) for sheet in book.worksheets[:5]]
            book.close()
    except _BROKEN as error:
        raise UserFacingError("errors.questions_unreadable", file=name) from error
    return max((_raw(sheet) for sheet in sheets), key=lambda raw: len(raw.rows), default=RawAnswers("", "", ()))


def _rows(cells: Iterable[Sequence[_Read]]) -> list[tuple[list[str], bool]]:
    """The texts of each row, and whether a formula stands in it."""
    return [([_text(cell) for cell in row], any(_is_formula(cell) for cell in row)) for row in cells]


def _text(cell: _Read) -> str:
    return "" if cell.value is None else str(cell.value)[: LONGEST_CELL + 1]


def _is_formula(cell: _Read) -> bool:
    return getattr(cell, "data_type", "") in ("f", "e")


def _raw(rows: Sequence[tuple[list[str], bool]]) -> RawAnswers:
    found: list[RawRow] = []
    reference = answered_by = ""
    for place, (cells, formula) in enumerate(rows, 1):
        cells = (cells + [""] * len(WIDTHS))[: len(WIDTHS)]
        if place < HEAD_ROW:
            reference = reference or next((m[0] for cell in cells if (m := REFERENCE.fullmatch(cell.strip()))), "")
            answered_by = cells[2] if place == BY_ROW and not formula else answered_by
        elif QUESTION_ID.fullmatch(cells[0].strip()):
            found.append(RawRow(place, cells[0].strip(), cells[3], cells[4], formula))
    return RawAnswers(reference, answered_by, tuple(found))


class _Writer:
    """Writes one workbook."""

    def __init__(self, texts: Texts, words: Words) -> None:
        self._texts, self._words = texts, words
        self._book = Workbook()

    def written(self, asked: tuple[Asked, ...], provider: str, reference: str, now: datetime) -> bytes:
        """All sheets."""
        first = self._book.active
        assert isinstance(first, Worksheet)
        sheet: Worksheet = self._book.create_sheet(self._said("questions_sheet"))
        self._help(first)
        self._head(sheet, provider, reference, now)
        self._choices()
        self._questions(sheet, asked)
        self._book.active = 1
        first.sheet_view.tabSelected = False
        self._book.properties.title, self._book.properties.creator = self._said("questions_title"), "EHAssess"
        self._book.properties.created = self._book.properties.modified = now.replace(tzinfo=None)
        out = io.BytesIO()
        self._book.save(out)
        return out.getvalue()

    def _said(self, name: str, **facts: object) -> str:
        return self._words(f"exchange.{name}", **facts)

    def _put(self, sheet: Worksheet, row: int, column: int, text: str, font: Font, *, open_: bool = False) -> Cell:
        """A cell with a text that is never taken for a formula; `open_` for one that the supplier fills in."""
        cell = sheet.cell(row, column)
        assert isinstance(cell, Cell)
        if text:
            cell.value = text
            cell.data_type = "s"  # the library takes what begins with = for a formula
            cell.quotePrefix = text[0] in "=+-@"
        cell.font, cell.alignment = font, Alignment(wrap_text=True, vertical="top")
        if open_:
            cell.fill, cell.protection = PatternFill("solid", PAPER.accent_tint[1:]), Protection(locked=False)
            cell.number_format = "@"
        return cell

    def _help(self, sheet: Worksheet) -> None:
        """How to fill in, and what each answer means."""
        sheet.title = self._said("questions_help_sheet")
        sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 26, HELP_WIDTH + 4
        sheet.sheet_view.showGridLines = False
        self._put(sheet, 1, 1, self._said("questions_title"), _font(18, True)).alignment = Alignment()
        self._put(sheet, 2, 1, self._said("questions_lead"), _font(11, colour=PAPER.n700)).alignment = Alignment()
        not_applicable = self._texts.answers[Choice.NA].name
        for step in range(1, 5):
            self._put(sheet, 3 + step, 1, str(step), _font(11, True, PAPER.accent))
            told = self._said(f"questions_step_{step}", na=not_applicable)
            self._put(sheet, 3 + step, 2, told, _font(11))
            sheet.row_dimensions[3 + step].height = 16 * -(-len(told) // HELP_WIDTH)
        self._put(sheet, 9, 1, self._said("questions_meaning"), _font(13, True)).alignment = Alignment()
        for row, choice in enumerate(Choice, 10):
            pair = self._texts.answers[choice]
            self._put(sheet, row, 1, pair.name, _font(11, True))
            self._put(sheet, row, 2, pair.help, _font(11))
        sheet.protection.sheet = True
        _on_paper(sheet)

    def _head(self, sheet: Worksheet, provider: str, reference: str, now: datetime) -> None:
        day = self._words.day(now.date())
        for place, width in enumerate(WIDTHS):
            sheet.column_dimensions["ABCDE"[place]].width = width
        sheet.sheet_view.showGridLines = False
        self._put(sheet, 1, 1, self._said("questions_title"), _font(18, True)).alignment = Alignment()
        said = self._said("questions_from", provider=provider, date=day) if provider else day
        self._put(sheet, 2, 1, said, _font(11, colour=PAPER.n700)).alignment = Alignment()
        for row, name, value in ((BY_ROW, "questions_by", ""), (REFERENCE_ROW, "questions_reference", reference)):
            self._put(sheet, row, 1, self._said(name), _font(10, colour=PAPER.n700)).alignment = Alignment()
            self._put(sheet, row, 3, value, _font(10, True), open_=row == BY_ROW)
        heads = ("id", "question", "means", "answer", "comment")
        for column, head in enumerate(heads, 1):
            cell = self._put(sheet, HEAD_ROW, column, self._said(f"questions_{head}"), _font(10, True, PAPER.paper))
            cell.fill = PatternFill("solid", PAPER.ink[1:])

    def _choices(self) -> None:
        """The answers that may be chosen, on a sheet of their own: a list inside the rule could not hold a comma."""
        sheet: Worksheet = self._book.create_sheet(CHOICES_SHEET)
        for row, choice in enumerate(Choice, 1):
            self._put(sheet, row, 1, self._texts.answers[choice].name, _font(10))
        sheet.sheet_state = "hidden"

    def _questions(self, sheet: Worksheet, asked: tuple[Asked, ...]) -> None:
        rule = DataValidation("list", formula1=f"={CHOICES_SHEET}!$A$1:$A${len(Choice)}", allow_blank=True)
        rule.showErrorMessage, rule.errorTitle = True, self._said("questions_pick_title")
        rule.error = self._said("questions_pick_wrong")
        sheet.add_data_validation(rule)
        row = HEAD_ROW
        for section in asked:
            row += 1
            for column in range(1, len(WIDTHS) + 1):
                self._put(
                    sheet, row, column, section.section if column == 1 else "", _font(11, True)
                ).alignment = Alignment(vertical="center")
                sheet.cell(row, column).fill = PatternFill("solid", PAPER.n100[1:])
            sheet.row_dimensions[row].height = 20
            for control in section.controls:
                row += 1
                self._question(sheet, row, control.id)
                rule.add(f"D{row}")
        sheet.freeze_panes = f"A{HEAD_ROW + 1}"
        sheet.protection.sheet, sheet.protection.formatRows, sheet.protection.formatColumns = True, False, False
        sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
        _on_paper(sheet)

    def _question(self, sheet: Worksheet, row: int, question: str) -> None:
        text = self._texts.controls[question]
        cells = ((question, _font(10, True)), (text.question, _font(10)), (text.hint, _font(9, colour=PAPER.n700)))
        for column, (said, font) in enumerate(cells, 1):
            self._put(sheet, row, column, said, font)
        for column in (4, 5):
            self._put(sheet, row, column, "", _font(10), open_=True)
        for column in range(1, len(WIDTHS) + 1):
            sheet.cell(row, column).border = Border(bottom=_LINE, left=_LINE if column > 3 else None)
        # Programs do not fit the height of a row to wrapped text that another program wrote.
        lines = max(-(-len(text.question) // (WIDTHS[1] - 2)), -(-len(text.hint) // (WIDTHS[2] + 2)))
        sheet.row_dimensions[row].height = 14 * max(lines, 1) + 5


def _font(size: float, bold: bool = False, colour: str = PAPER.ink) -> Font:
    return Font(name=FACE, size=size, bold=bold, color=colour[1:])


def _on_paper(sheet: Worksheet) -> None:
    """A4 across, as wide as the page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
