"""The due dates of a plan as a calendar (iCalendar, RFC 5545), to be taken into any diary."""

from __future__ import annotations

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.domain.texts import Texts
from ehassess.exchange.ics import Entry, calendar
from ehassess.exchange.plan_table import PlanRow, plan_rows
from ehassess.words import Words


def plan_ics(report: Report, questionnaire: Questionnaire, texts: Texts, words: Words) -> bytes:
    """A whole-day entry for each measure on its due date, and one for the next assessment, each with a reminder.

    Taken in again, an entry replaces its elder: its UID holds dossier and measure, its SEQUENCE rises from day to day.
    """
    stamped, owner, entries = report.assessed_on, report.dossier_id, []
    for row in plan_rows(report, questionnaire, texts, words):
        summary = f"{row.number}. {row.measure} ({row.who})"
        told = _told(row, questionnaire, words)
        entries.append(Entry(f"{owner}-{row.reference}", stamped, row.by, summary, told))
    last = Entry(f"{owner}-assessment", stamped, report.valid_until, words("report.next_round"), report.number)
    return calendar(words("export.plan_title"), "Plan", (*entries, last))


def _told(row: PlanRow, questionnaire: Questionnaire, words: Words) -> str:
    """What stands below an entry."""
    effort = f"{words.hours(row.hours)}, {words.money(row.money, questionnaire.currency)}"
    return "\n".join((row.prevents, f"{row.reference} · {row.kind} · {effort} · {row.who}"))
