"""The plan of a report in spreadsheets and diaries: everything is there, nothing is reckoned, nothing else gets in."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.exchange.ics import folded
from ehassess.exchange.plan_csv import plan_csv
from ehassess.exchange.plan_ics import plan_ics
from ehassess.exchange.plan_table import COLUMNS, plan_rows
from ehassess.exchange.plan_xlsx import plan_xlsx
from ehassess.words import Words
from tests.report import sample_report

LANGUAGES = ("en", "fr")
FORMULAS = (
    "=1+1",
    "+1",
    "-2+3",
    "@SUM(A1)",
    '=HYPERLINK("http://x.example","y")',
    "|calc",
    "\t=1",
    "=cmd|' /C calc'!A0",
)
HEADS_END = 200


@pytest.fixture(scope="module")
def report(pack: Questionnaire) -> Report:
    return sample_report.mixed(pack)


def owned(report: Report, *owners: str) -> Report:
    """The same with these owners, in turn."""
    lines = tuple(replace(line, owner=owners[at % len(owners)]) for at, line in enumerate(report.plan.lines))
    return replace(report, plan=replace(report.plan, lines=lines))


def as_csv(report: Report, pack: Questionnaire, language: str) -> list[list[str]]:
    text = plan_csv(report, pack, pack.texts[language], Words.load(language)).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";" if language == "fr" else ","))


def as_xlsx(report: Report, pack: Questionnaire, language: str) -> Worksheet:
    book = load_workbook(io.BytesIO(plan_xlsx(report, pack, pack.texts[language], Words.load(language))))
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    return sheet


def as_ics(report: Report, pack: Questionnaire, language: str) -> list[str]:
    """The lines, unfolded."""
    data = plan_ics(report, pack, pack.texts[language], Words.load(language))
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    return data.decode().replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_measure_of_the_plan_is_a_line_in_each_file(report: Report, pack: Questionnaire, language: str) -> None:
    wanted = [line.measure_id for line in report.plan.lines if line.included]
    assert [row[3] for row in as_csv(report, pack, language)[1:]] == wanted
    sheet = as_xlsx(report, pack, language)
    assert [cell for cell in (row[3] for row in sheet.iter_rows(values_only=True)) if cell][1:] == wanted
    uids = [line for line in as_ics(report, pack, language) if line.startswith("UID:")]
    assert [uid.rpartition("@")[0].partition("-")[2] for uid in uids] == [*wanted, "assessment"]
    assert len(set(uids)) == len(uids)


def test_a_refused_measure_is_in_no_file(report: Report, pack: Questionnaire) -> None:
    refused = {line.measure_id for line in report.plan.lines if not line.included}
    assert refused
    assert refused.isdisjoint(row.reference for row in plan_rows(report, pack, pack.texts["en"], Words.load("en")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_hours_and_money_add_up_to_the_plan(report: Report, pack: Questionnaire, language: str) -> None:
    effort = report.plan.effort()
    rows = as_csv(report, pack, language)[1:]
    assert sum(int(row[8]) for row in rows) == effort.hours
    assert sum(int(row[9]) for row in rows) == effort.money
    last = list(as_xlsx(report, pack, language).iter_rows(values_only=True))[-1]
    assert (last[8], last[9]) == (effort.hours, effort.money)


def test_days_and_numbers_are_days_and_numbers_in_the_workbook(report: Report, pack: Questionnaire) -> None:
    sheet = as_xlsx(report, pack, "fr")
    first = next(row for row in sheet.iter_rows(values_only=True) if row[0] == 1)
    line = next(line for line in report.plan.lines if line.included)
    by = first[COLUMNS.index("by")]
    assert isinstance(by, datetime)
    assert by.date() == line.due
    assert first[COLUMNS.index("hours")] == line.hours
    assert first[COLUMNS.index("gain")] == float(round(line.gain, 1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_becomes_a_formula(report: Report, pack: Questionnaire, language: str) -> None:
    hostile = owned(report, *FORMULAS)
    hostile = replace(hostile, provider=replace(hostile.provider, name="=1+1"))
    sheet = as_xlsx(hostile, pack, language)
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}
    for row in as_csv(hostile, pack, language):
        assert [cell for cell in row if re.match(r"^[\s=+\-@|%]", cell)] == []


def test_nobody_gets_a_line_of_their_own_into_the_diary(report: Report, pack: Questionnaire) -> None:
    owner = "A\r\nATTACH:http://x.example\nEND:VEVENT;,\\\u2028BEGIN:VALARM"
    lines, before = as_ics(owned(report, owner), pack, "en"), as_ics(report, pack, "en")
    assert [line.split(":")[0] for line in lines] == [line.split(":")[0] for line in before]
    assert any(r"A\nATTACH:http://x.example\nEND:VEVENT\;\,\\" in line for line in lines)


def test_an_entry_is_a_whole_day_with_a_reminder_and_replaces_its_elder(report: Report, pack: Questionnaire) -> None:
    lines = as_ics(report, pack, "en")
    later = as_ics(replace(report, assessed_on=report.assessed_on + timedelta(days=1)), pack, "en")
    due = next(line.due for line in report.plan.lines if line.included)
    assert f"DTSTART;VALUE=DATE:{due:%Y%m%d}" in lines
    assert f"DTEND;VALUE=DATE:{due + timedelta(days=1):%Y%m%d}" in lines
    assert lines.count("BEGIN:VEVENT") == lines.count("BEGIN:VALARM") == lines.count("TRIGGER:-P7D")
    assert [line for line in lines if "UID" in line] == [line for line in later if "UID" in line]
    sequence = [next(int(line[9:]) for line in each if line.startswith("SEQUENCE:")) for each in (lines, later)]
    assert sequence[0] < sequence[1]
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]


@pytest.mark.parametrize("text", ["x" * 75, "x" * 76, "é" * 200, "🙂" * 50, "x" * 74 + "é", ""])
def test_a_long_line_is_folded_between_characters(text: str) -> None:
    parts = list(folded(text))
    assert all(len(part) <= 75 for part in parts)
    assert "".join(part.decode()[1 if at else 0 :] for at, part in enumerate(parts)) == text


def test_the_same_report_gives_the_same_workbook_on_another_day(report: Report, pack: Questionnaire) -> None:
    data = plan_xlsx(report, pack, pack.texts["en"], Words.load("en"))
    assert data == plan_xlsx(report, pack, pack.texts["en"], Words.load("en"))
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert {part.date_time for part in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert f"{report.assessed_on:%Y-%m-%d}T12:00:00Z" in packed.read("docProps/core.xml").decode()


def test_a_plan_with_nothing_to_do_is_a_file_with_heads_only(pack: Questionnaire) -> None:
    full = sample_report.full(pack)
    included = sum(line.included for line in full.plan.lines)
    assert len(as_csv(full, pack, "en")) == 1 + included
    assert len([line for line in as_ics(full, pack, "en") if line == "BEGIN:VEVENT"]) == 1 + included
    assert as_xlsx(full, pack, "en").max_row < HEADS_END
