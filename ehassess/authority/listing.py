"""The list of submissions as a file for other tools: CSV, XLSX or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from ehassess.authority.rows import SubmissionRow
from ehassess.exchange.csv_text import csv_text
from ehassess.exchange.rows_xlsx import Sheet, Value, rows_xlsx
from ehassess.words import Words

SCHEMA = "ehassess-submissions/1"
COLUMNS = tuple(field.name for field in fields(SubmissionRow) if field.name not in ("sentence", "path", "provider_id"))
"""Names of the columns, the same in all three forms."""
_WIDTHS = {"name": 36, "number": 24, "received_at": 22, "region": 16, "flags": 24}


class ListForm(StrEnum):
    """In which form a list leaves; the value is the ending of the file."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


def write_list(rows: Iterable[SubmissionRow], form: ListForm, words: Words) -> bytes:
    """The bytes of the file; statuses, flags and answers in words for people, as ids in JSON."""
    if form is ListForm.JSON:
        described = [as_object(row) for row in rows]
        return (json.dumps({"schema": SCHEMA, "submissions": described}, ensure_ascii=False, indent=1) + "\n").encode()
    heads = [words(f"authority.column_of_{name}") for name in COLUMNS]
    if form is ListForm.CSV:
        lines = ([_text(value) for value in _cells(row, words)] for row in rows)
        return b"\xef\xbb\xbf" + csv_text([heads, *lines], words.manner("cell_mark")).encode()
    widths = [_WIDTHS.get(name, 13) for name in COLUMNS]
    return rows_xlsx([Sheet(words("authority.sheet_submissions"), heads, widths, (_cells(r, words) for r in rows))])


def as_object(row: SubmissionRow) -> dict[str, object]:
    """A line as JSON."""
    found: dict[str, object] = {}
    for field in fields(row):
        value = getattr(row, field.name)
        if isinstance(value, date | datetime):
            value = value.isoformat()
        elif isinstance(value, Path):
            value = str(value)
        elif isinstance(value, tuple):
            value = list(value)
        found[field.name] = value
    return found


def _cells(row: SubmissionRow, words: Words) -> list[Value]:
    return [_cell(name, getattr(row, name), words) for name in COLUMNS]


def _cell(name: str, value: object, words: Words) -> Value:
    if name == "status":
        return words(f"authority.status_{value}")
    if name == "answered":
        return words(f"authority.answered_{value}") if value else ""
    if name == "outcome":
        return words(f"authority.outcome_{value}") if value else ""
    if isinstance(value, tuple):
        return ", ".join(words(f"authority.flag_{flag}") for flag in value)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, bool):
        return words("authority.yes") if value else ""
    return value if isinstance(value, str | int | float | date) else None


def _text(value: Value) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)
