"""The plan as CSV, which any spreadsheet opens and none reckons with."""

from __future__ import annotations

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.domain.texts import Texts
from ehassess.exchange.csv_text import csv_text
from ehassess.exchange.plan_table import PlanRow, heads, plan_rows
from ehassess.words import Words

MARK = "\ufeff"
"""At the beginning of the file: without it Excel takes UTF-8 for the letters of Windows."""


def plan_csv(report: Report, questionnaire: Questionnaire, texts: Texts, words: Words) -> bytes:
    """A line of heads and a line for each measure, in UTF-8; cells parted as spreadsheets of the language expect."""
    rows = [_cells(row, words) for row in plan_rows(report, questionnaire, texts, words)]
    return (MARK + csv_text([heads(questionnaire, words), *rows], words.manner("cell_mark"))).encode()


def _cells(row: PlanRow, words: Words) -> tuple[str, ...]:
    """Days by ISO 8601; numbers without marks between thousands, the gain with one decimal."""
    gain = words.number(row.gain, 1).replace("\u202f", "")
    texts = (str(row.number), row.measure, row.prevents, row.reference, row.kind, row.who)
    return (*texts, row.by.isoformat(), row.status, str(row.hours), str(row.money), gain)
