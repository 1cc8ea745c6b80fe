"""`authority list`, `show`, `history`, `note`, `remind` and `export`: an officer's day with what was received."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from pathlib import Path
from typing import Any

import click

from ehassess.authority import Register
from ehassess.authority.listing import ListForm, as_object, write_list
from ehassess.authority.rows import SubmissionDetail, SubmissionRow
from ehassess.authority.submissions import ORDERS, Filter
from ehassess.cli.console import Console, clock
from ehassess.cli.said import as_json, command, file_argument, file_option, force, option
from ehassess.whole_file import refuse_existing, write_whole

Function = Callable[..., Any]

_FILTERS = (
    option("--status", default="", metavar="STATUS"),
    option("--kind", "of_kind", default="", metavar="KIND"),
    option("--size", "of_size", type=click.IntRange(0, 4)),
    option("--region", default=""),
    option("--grade", default="", metavar="A…E"),
    option("--year", type=int),
    option("--flag", default="", metavar="FLAG|any"),
    option("--answered", default="", metavar="KIND|none"),
    option("--text", "part", default=""),
)


def _filtered(function: Function) -> Function:
    return reduce(lambda made, add: add(made), reversed(_FILTERS), function)


def _filter(found: dict[str, Any]) -> Filter:
    return Filter(
        status=found["status"],
        kind=found["of_kind"],
        size=found["of_size"],
        region=found["region"],
        grade=found["grade"].upper(),
        year=found["year"],
        flag=found["flag"],
        answered=found["answered"],
        text=found["part"],
    )


@command("list", said="authority_list")
@file_argument("folder")
@_filtered
@option("--order", type=click.Choice(list(ORDERS)), default="received")
@as_json
@click.pass_obj
def list_(console: Console, /, folder: Path, order: str, as_json: bool, **found: Any) -> None:
    """See `cli.help_authority_list`."""
    wanted = _filter(found)
    with Register.open(folder, now=clock) as register:
        rows = tuple(register.submissions.find(wanted, order=order))
    if as_json:
        console.json({"submissions": [as_object(row) for row in rows]})
        return
    _tell_rows(console, rows)
    console.say("authority.list_count", count=len(rows))


@command("show", said="authority_show")
@file_argument("folder")
@click.argument("number", type=int)
@as_json
@click.pass_obj
def show(console: Console, folder: Path, number: int, as_json: bool) -> None:
    """See `cli.help_authority_show`."""
    with Register.open(folder, now=clock) as register:
        found = register.submissions.one(number)
    if as_json:
        console.json(_detail_as_json(found))
        return
    _tell_detail(console, found)


@command("history", said="authority_history")
@file_argument("folder")
@click.argument("number", type=int)
@as_json
@click.pass_obj
def history(console: Console, folder: Path, number: int, as_json: bool) -> None:
    """See `cli.help_authority_history`."""
    with Register.open(folder, now=clock) as register:
        own = register.submissions.one(number).row
        rows = (own,) if own.provider_id is None else register.submissions.history(own.provider_id)
    if as_json:
        console.json({"submissions": [as_object(row) for row in rows]})
    else:
        _tell_rows(console, rows)


@command("note", said="authority_note")
@file_argument("folder")
@click.argument("number", type=int)
@click.argument("text")
@option("--by", "officer", default="")
@click.pass_obj
def note(console: Console, folder: Path, number: int, text: str, officer: str) -> None:
    """See `cli.help_authority_note`."""
    with Register.open(folder, now=clock) as register:
        register.submissions.note(number, text, officer)
    console.say("authority.noted")


@command("remind", said="authority_remind")
@file_argument("folder")
@option("--ahead", type=click.IntRange(0, 3650), default=0)
@as_json
@click.pass_obj
def remind(console: Console, folder: Path, ahead: int, as_json: bool) -> None:
    """See `cli.help_authority_remind`."""
    with Register.open(folder, now=clock) as register:
        found = tuple(register.submissions.reminders(clock().date(), ahead))
    if as_json:
        described = [{**as_object(each.row), "day": each.day.isoformat(), "why": each.why} for each in found]
        console.json({"reminders": described})
    elif found:
        words = console.words
        console.table(
            (str(each.row.id), each.row.name, each.row.number, words(f"authority.remind_{each.why}", day=each.day))
            for each in found
        )
    else:
        console.say("authority.remind_none")


@command("export", said="authority_export")
@file_argument("folder")
@_filtered
@option("--as", "list_form", type=click.Choice([form.value for form in ListForm]), required=True)
@file_option("--out", "-o", required=True, metavar="FILE")
@force
@click.pass_obj
def export(console: Console, /, folder: Path, list_form: str, out: Path, force: bool, **found: Any) -> None:
    """See `cli.help_authority_export`."""
    refuse_existing(out, overwrite=force)
    wanted = _filter(found)
    with Register.open(folder, now=clock) as register:
        count = register.submissions.count(wanted)
        data = write_list(register.submissions.find(wanted), ListForm(list_form), console.words)
    write_whole(out, data, overwrite=force)
    console.say("authority.list_written", count=count, path=str(out))


def _tell_rows(console: Console, rows: Iterable[SubmissionRow]) -> None:
    words = console.words
    held = [
        (
            str(row.id),
            words(f"authority.status_{row.status}"),
            row.number,
            row.name[:40],
            "–".join(dict.fromkeys(filter(None, (row.grade, row.grade_high)))),
            words(f"authority.answered_{row.answered}") if row.answered else "",
            words("authority.flags_of", count=len(row.flags)) if row.flags else "",
        )
        for row in rows
    ]
    if held:
        console.table(held, right=(0,))
    else:
        console.say("authority.list_none")


def _tell_detail(console: Console, found: SubmissionDetail) -> None:
    words, row = console.words, found.row
    status = words(f"authority.status_{row.status}")
    console.say("authority.show_head", id=str(row.id), name=row.name or "?", number=row.number or "?", status=status)
    console.line(words(row.sentence))
    for _, reason in found.failed:
        console.line(f"  - {words(reason)}" if reason else "")
    if row.score is not None:
        console.say(
            "authority.show_result",
            low=row.grade,
            high=row.grade_high,
            score=f"{row.score:.1f}",
            score_high=f"{row.score_high:.1f}",
            unmet=row.unmet,
            essentials=row.essentials,
            outcome=words(f"authority.outcome_{row.outcome}") if row.outcome else "?",
        )
    if found.key_fingerprint:
        when = found.signed_at.date() if found.signed_at else words("authority.no_day_said")
        console.say("authority.show_signed", name=found.signer, key=found.key_fingerprint, day=when)
    for sentence, number in (("show_previous", found.previous), ("show_duplicate", found.duplicate_of)):
        if number is not None:
            console.line(words(f"authority.{sentence}", id=str(number)))
    for flag, amount in found.flags:
        console.line("  · " + words("authority.show_flag", flag=words(f"authority.flag_{flag}"), amount=amount))
    for reply in found.replies:
        kind = words(f"authority.answered_{reply.kind}")
        console.say("authority.show_answer", day=reply.answered_on, kind=kind, version=reply.version, note=reply.note)
    for each in found.notes:
        console.line(f"  {words.day(each.written_at.date())} {each.written_by}: {each.text}")


def _detail_as_json(found: SubmissionDetail) -> dict[str, object]:
    plain = ("fingerprint", "file_hash", "dossier_id", "round_number", "signer", "key_fingerprint", "pack", "method")
    return {
        **as_object(found.row),
        **{name: getattr(found, name) for name in (*plain, "coverage", "evidence", "previous", "duplicate_of")},
        "signed_at": found.signed_at.isoformat() if found.signed_at else None,
        "failed": [{"fact": fact, "reason": reason} for fact, reason in found.failed],
        "flags": dict(found.flags),
        "unmet": list(found.unmet),
        "risks": dict(found.risks),
        "domains": {name: [low, high] for name, low, high in found.domains},
        "notes": [{"at": n.written_at.isoformat(), "by": n.written_by, "text": n.text} for n in found.notes],
        "replies": [{"kind": r.kind, "version": r.version, "on": r.answered_on.isoformat()} for r in found.replies],
    }
