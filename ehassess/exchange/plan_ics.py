"""The due dates of a plan as a calendar (iCalendar, RFC 5545), to be taken into any diary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ehassess.domain.clean import printable
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.domain.texts import Texts
from ehassess.exchange.plan_table import PlanRow, plan_rows
from ehassess.words import Words

LONGEST_LINE = 75
"""Bytes of a line without its end; longer ones go on after a space (section 3.1)."""

REMINDED = "-P7D"
"""A week before the day is due."""


def plan_ics(report: Report, questionnaire: Questionnaire, texts: Texts, words: Words) -> bytes:
    """A whole-day entry for each measure on its due date, and one for the next assessment, each with a reminder.

    Taken in again, an entry replaces its elder: its UID holds dossier and measure, its SEQUENCE rises from day to day.
    """
    rows = plan_rows(report, questionnaire, texts, words)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//EHAssess//Plan//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines.append(f"X-WR-CALNAME:{_text(words('export.plan_title'))}")
    for row in rows:
        summary = f"{row.number}. {row.measure} ({row.who})"
        lines += _entry(report, row.reference, row.by, summary, _told(row, questionnaire, words))
    lines += _entry(report, "assessment", report.valid_until, words("report.next_round"), report.number)
    lines.append("END:VCALENDAR")
    return b"".join(part + b"\r\n" for line in lines for part in folded(line))


def _told(row: PlanRow, questionnaire: Questionnaire, words: Words) -> str:
    """What stands below an entry."""
    effort = f"{words.hours(row.hours)}, {words.money(row.money, questionnaire.currency)}"
    return "\n".join((row.prevents, f"{row.reference} · {row.kind} · {effort} · {row.who}"))


def _entry(report: Report, name: str, day: date, summary: str, told: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(report.dossier_id)}-{name}@ehassess.invalid"
    yield f"DTSTAMP:{report.assessed_on:%Y%m%d}T120000Z"
    yield f"SEQUENCE:{report.assessed_on.toordinal()}"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(summary)}"
    yield f"DESCRIPTION:{_text(told)}"
    yield "CLASS:CONFIDENTIAL"
    yield "TRANSP:TRANSPARENT"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(summary)}", f"TRIGGER:{REMINDED}", "END:VALARM")
    yield "END:VEVENT"


def _text(text: str) -> str:
    """A text as a value (section 3.3.11); a text of several lines stays one value."""
    escaped = re.sub(r"([\\;,])", r"\\\1", printable(text).replace("\r\n", "\n").replace("\r", "\n"))
    return escaped.replace("\n", "\\n").replace("\t", " ")


def folded(line: str) -> Iterator[bytes]:
    """The line in parts of at most 75 bytes, never cut inside a character."""
    part, room = b"", LONGEST_LINE
    for character in line:
        written = character.encode()
        if len(part) + len(written) > room:
            yield part
            part, room = b" ", LONGEST_LINE
        part += written
    yield part
