"""`round new`, `round list`, `round carry`: one assessment after another, and what a newer questionnaire changes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import LazyGroup, as_json, command, file_argument, language, passphrase_file
from ehassess.domain.carry import Again, PackChange
from ehassess.domain.rounds import RoundEntry
from ehassess.session import Session

COMMANDS = {
    "new": "ehassess.cli.round:new",
    "list": "ehassess.cli.round:rounds",
    "carry": "ehassess.cli.round:carry",
}


@click.command("round", cls=LazyGroup, where=COMMANDS, said="round", no_args_is_help=True)
@language
def round_() -> None:
    """See `cli.help_round`."""


@command("new", said="round_new")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def new(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_round_new`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        closed = session.rounds.close_and_begin()
        again = session.rounds.to_answer_again()
        if as_json:
            console.json(
                {
                    "closed": closed.number,
                    "closed_on": closed.closed_on.isoformat(),
                    "figures_digest": closed.figures.digest,
                    "begun": session.state.round_number,
                    "carried": sorted(session.rounds.carried()),
                    "again": _again_as_json(again),
                }
            )
            return
        console.say("rounds.closed", number=str(closed.number), day=closed.closed_on, grade=closed.figures.grade or "?")
        console.say("rounds.begun", number=str(session.state.round_number), count=len(session.state.answers))
        _tell_again(console, session, again)


@command("list", said="round_list")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def rounds(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_round_list`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        found = session.rounds.all()
    if as_json:
        console.json({"rounds": [_entry_as_json(entry) for entry in found]})
    else:
        console.table([_row(console, entry) for entry in found], right=(0,))


@command("carry", said="round_carry")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def carry(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_round_carry`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        change, again = session.rounds.pack_change(), session.rounds.to_answer_again()
        if as_json:
            console.json({"pack": _change_as_json(change), "again": _again_as_json(again)})
            return
        if change is None:
            console.say("rounds.carry_none", version=session.questionnaire.version)
        else:
            _tell_change(console, session, change)
        console.line()
        _tell_again(console, session, again)


def _row(console: Console, entry: RoundEntry) -> tuple[str, ...]:
    words = console.words
    when = (
        words("rounds.list_open", day=entry.opened_on)
        if entry.closed_on is None
        else words("rounds.list_closed", start=entry.opened_on, end=entry.closed_on)
    )
    answered = words("rounds.list_answered", answered=entry.answered, applicable=entry.applicable)
    grade = words("rounds.list_grade", grade=entry.grade) if entry.grade else words("rounds.no_grade")
    return str(entry.number), when, answered, grade


def _entry_as_json(entry: RoundEntry) -> dict[str, object]:
    return {
        "number": entry.number,
        "opened_on": entry.opened_on.isoformat(),
        "closed_on": entry.closed_on.isoformat() if entry.closed_on else None,
        "pack_version": entry.pack_version,
        "grade": {"low": entry.grade, "high": entry.grade_high} if entry.grade else None,
        "answered": entry.answered,
        "applicable": entry.applicable,
    }


def _tell_change(console: Console, session: Session, change: PackChange) -> None:
    """What the questionnaire of now changed; of what was dropped only what had been answered."""
    console.say("rounds.carry_head", before=change.before, after=change.after)
    if not change.known:
        console.say("rounds.carry_not_known")
    dropped = [name for name in change.dropped if name in session.state.answers]
    parts = {
        "new": change.new,
        "dropped": dropped,
        "reworded": change.reworded,
        "reweighed": change.reweighed,
    }
    for name, questions in parts.items():
        if questions:
            console.line()
            console.say(f"rounds.carry_{name}", count=len(questions))
            console.table(_asked(console, session, questions))
    if change.known and not any(parts.values()):
        console.say("rounds.carry_same")


def _asked(console: Console, session: Session, questions: Iterable[str]) -> list[tuple[str, str]]:
    """Each question with its words; one that is gone has none any more."""
    texts = console.texts(session.questionnaire).controls
    return [(name, texts[name].question if name in texts else "") for name in questions]


def _tell_again(console: Console, session: Session, again: tuple[Again, ...]) -> None:
    if not again:
        console.say("rounds.again_none")
        return
    texts = console.texts(session.questionnaire).controls
    console.say("rounds.again_head", count=len(again))
    console.table(
        [
            (each.question_id, texts[each.question_id].question, console.words(f"rounds.why_{each.why.value}"))
            for each in again
        ]
    )


def _again_as_json(again: tuple[Again, ...]) -> list[dict[str, object]]:
    return [
        {
            "question": each.question_id,
            "why": each.why.value,
            "given_on": each.given_on.isoformat() if each.given_on else None,
        }
        for each in again
    ]


def _change_as_json(change: PackChange | None) -> dict[str, object] | None:
    if change is None:
        return None
    return {
        "before": change.before,
        "after": change.after,
        "known": change.known,
        "new": list(change.new),
        "dropped": list(change.dropped),
        "reworded": list(change.reworded),
        "reweighed": list(change.reweighed),
    }
