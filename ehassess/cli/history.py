"""`history`: who answered what, when, and what it was before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, option, passphrase_file
from ehassess.domain.clean import printable
from ehassess.domain.texts import Texts
from ehassess.errors import UserFacingError
from ehassess.exchange.csv_text import csv_text
from ehassess.session import Session
from ehassess.store import HistoryEntry

COLUMNS = ("at", "who", "round", "site", "question", "was", "became", "reason", "source")
"""Of --csv, and the names of --json."""


@command("history")
@file_argument("file")
@option("--question", metavar="ID")
@option("--csv", "as_csv", is_flag=True)
@passphrase_file
@as_json
@click.pass_obj
def history(
    console: Console, file: Path, question: str | None, as_csv: bool, passphrase_file: Path | None, as_json: bool
) -> None:
    """See `cli.help_history`."""
    if as_csv and as_json:
        raise UserFacingError("evidence.csv_or_json")
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        entries = _wanted(session, question)
        if as_json:
            console.json({"entries": [dict(zip(COLUMNS, _cells(entry), strict=True)) for entry in entries]})
        elif as_csv:
            console.line(csv_text([COLUMNS, *map(_cells, entries)]).replace("\r\n", "\n").rstrip("\n"))
        else:
            _tell(console, console.texts(session.questionnaire), entries)


def _wanted(session: Session, question: str | None) -> Sequence[HistoryEntry]:
    """All entries, or those of one question, which may be one that the content no longer has."""
    entries = session.history()
    if question is None:
        return entries
    found = [entry for entry in entries if entry.question_id == question]
    if not found and question not in session.questionnaire.control_by_id:
        raise UserFacingError("errors.unknown_question", question=question)
    return found


def _cells(entry: HistoryEntry) -> tuple[str, ...]:
    at, number = entry.at.isoformat(), str(entry.round_number)
    was, became = _ends(entry)
    return (at, entry.who, number, entry.site, entry.question_id, was, became, entry.reason, entry.source)


def _tell(console: Console, texts: Texts, entries: Sequence[HistoryEntry]) -> None:
    if not entries:
        console.say("evidence.no_history")
        return
    console.table([_line(console, texts, entry) for entry in entries])


def _line(console: Console, texts: Texts, entry: HistoryEntry) -> tuple[str, ...]:
    words, at = console.words, entry.at.astimezone()
    none = words("evidence.no_answer")
    was, became = (texts.answers[each].name if each in texts.answers else none for each in _ends(entry))
    who = " ← ".join(filter(None, (entry.who or words("evidence.nobody"), entry.source)))
    moment = f"{words.day(at.date())} {words.clock(at.time())}"
    return (moment, entry.question_id, f"{was} → {became}", printable(who), printable(entry.reason).replace("\n", " "))


def _ends(entry: HistoryEntry) -> tuple[str, str]:
    return entry.was or "", entry.became or ""
