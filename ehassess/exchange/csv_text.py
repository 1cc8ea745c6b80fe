"""Rows as CSV that a spreadsheet shows as text and never reckons with."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from ehassess.domain.clean import printable

_FORMULA = re.compile("^[\\s\u00a0\u202f\ufeff]*[=+\\-@|%\uff1d\uff0b\uff0d\uff20]")
"""What a spreadsheet takes for the beginning of a formula or a call to another program, in full width as well."""


def csv_text(rows: Iterable[Sequence[str]], parted: str = ",") -> str:
    """The rows, every cell in quotes, lines ended by CR LF; a cell that looks like a formula gets an apostrophe."""
    written = io.StringIO()
    csv.writer(written, delimiter=parted, quoting=csv.QUOTE_ALL).writerows(
        [[_harmless(cell) for cell in row] for row in rows]
    )
    return written.getvalue()


def _harmless(cell: str) -> str:
    shown = printable(cell).replace("\r", " ").replace("\t", " ")
    return f"'{shown}" if _FORMULA.match(shown) else shown
