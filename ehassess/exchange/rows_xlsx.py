"""Tables as a workbook: numbers stay numbers, days sort, and a text is never taken for a formula."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ehassess.domain.clean import printable
from ehassess.tokens import PAPER

Value = str | int | float | date | None
WIDEST = 60
"""Letters; a wider column wraps nothing and hides the next one."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, the heads of its columns, their widths in letters, and the rows, which may be many."""

    title: str
    heads: Sequence[str]
    widths: Sequence[int]
    rows: Iterable[Sequence[Value]]


def rows_xlsx(sheets: Iterable[Sheet]) -> bytes:
    """The workbook; rows are written as they come, so that a hundred thousand of them need little memory."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill

    book = Workbook(write_only=True)
    for each in sheets:
        sheet = book.create_sheet(each.title[:31])
        sheet.freeze_panes = "A2"
        for at, width in enumerate(each.widths):
            sheet.column_dimensions["ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at]].width = min(width, WIDEST)
        heads = [WriteOnlyCell(sheet, head) for head in each.heads]
        for cell in heads:
            cell.font, cell.fill = Font(bold=True, color=PAPER.paper[1:]), PatternFill("solid", PAPER.accent[1:])
        sheet.append(heads)
        for row in each.rows:
            cells = []
            for value in row:
                cell = WriteOnlyCell(sheet, value)  # type: ignore[arg-type]  # it takes days, its stub does not say so
                if isinstance(value, str):
                    cell.value = printable(value)
                    cell.data_type = "s"  # the library takes what begins with = for a formula
                cells.append(cell)
            sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
