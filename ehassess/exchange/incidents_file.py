"""The log of incidents as a table for other tools: CSV or XLSX."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from ehassess.domain.incidents import Incident
from ehassess.domain.texts import Texts
from ehassess.exchange.csv_text import csv_text
from ehassess.exchange.rows_xlsx import Sheet, Value, rows_xlsx
from ehassess.words import Words

COLUMNS = ("noticed_on", "title", "happened", "done", "told", "risk", "measures", "lesson", "closed_on")
"""Names of the columns, in the order of the file."""
WIDTHS = (13, 40, 60, 60, 24, 36, 48, 60, 13)


class LogForm(StrEnum):
    """In which form the log leaves; the value is the ending of the file."""

    CSV = "csv"
    XLSX = "xlsx"


def write_log(incidents: Iterable[Incident], form: LogForm, texts: Texts, words: Words) -> bytes:
    """The bytes of the file, one line for each incident in the order given; nothing of the provider beside it."""
    heads = [words(f"incidents.column_{name}") for name in COLUMNS]
    rows = [_cells(each, texts) for each in incidents]
    if form is LogForm.XLSX:
        return rows_xlsx([Sheet(words("incidents.sheet"), heads, WIDTHS, rows)])
    lines = [[_text(value) for value in row] for row in rows]
    return b"\xef\xbb\xbf" + csv_text([heads, *lines], words.manner("cell_mark")).encode()


def _cells(incident: Incident, texts: Texts) -> list[Value]:
    risk = texts.scenarios.get(incident.scenario)
    named = [texts.controls[name].name for name in incident.measures if name in texts.controls]
    return [
        incident.noticed_on,
        incident.title,
        incident.happened,
        incident.done,
        incident.told,
        risk.name if risk else incident.scenario,
        "; ".join(named),
        incident.lesson,
        incident.closed_on,
    ]


def _text(value: Value) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)
