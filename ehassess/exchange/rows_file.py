"""A table that somebody sends as CSV or XLSX: its rows as text, each with its line."""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from ehassess.errors import UserFacingError
from ehassess.exchange.office_file import check_office_file

LARGEST = 20_000_000
"""Bytes of a CSV file; a workbook is held to the limits of `check_office_file`."""
MOST_COLUMNS = 40
LONGEST = 2_000
_BROKEN = (
    BadZipFile, ParseError, SyntaxError, KeyError, ValueError, TypeError, IndexError, AttributeError, OSError,
    OverflowError,
)  # fmt: skip
"""What the library lets through where a workbook is not what it claims to be."""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, ends trimmed; the line in the file, from 1."""

    line: int
    cells: tuple[str, ...]


def rows_of(data: bytes, name: str) -> tuple[Row, ...]:
    """The rows of a table in which something stands, the heads first; a workbook's first sheet counts.

    UserFacingError `exchange.table_unreadable` for what is neither, or damaged, or refused by `check_office_file`.
    """
    try:
        found = _workbook(data, name) if data.startswith(b"PK") else _csv(data)
        return tuple(row for row in found if any(row.cells))
    except (UserFacingError, UnicodeDecodeError, csv.Error, *_BROKEN) as error:
        raise UserFacingError("exchange.table_unreadable", file=name) from error


def _csv(data: bytes) -> Iterator[Row]:
    """Separated by what separates the heads: semicolon, tab or comma."""
    if len(data) > LARGEST or b"\0" in data:
        raise ValueError("no table")
    text = _decoded(data)
    heads = text.lstrip("\n\r").splitlines()[:1] or [""]
    parted = max(";\t,", key=heads[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=parted, strict=True)
    last = 0
    for cells in reader:
        yield Row(last + 1, tuple(_trimmed(cell) for cell in cells[:MOST_COLUMNS]))
        last = reader.line_num


def _decoded(data: bytes) -> str:
    """UTF-8, or what a spreadsheet of the west writes without being asked."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def _workbook(data: bytes, name: str) -> Iterator[Row]:
    from openpyxl import load_workbook

    check_office_file(data, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what other programs put in and the library leaves out
        book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False, data_only=True)
        for line, cells in enumerate(book.worksheets[0].iter_rows(max_col=MOST_COLUMNS, values_only=True), 1):
            yield Row(line, tuple(_written(cell) for cell in cells))
        book.close()


def _written(cell: object) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else _trimmed(str(cell))


def _trimmed(text: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from reckoning."""
    return text.strip().removeprefix("'")[:LONGEST]
