"""`status`: how far a dossier has come."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, passphrase_file
from ehassess.domain.interview import minutes
from ehassess.session import Session


@command("status")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def status(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_status`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        if as_json:
            console.json(_as_json(session))
        else:
            _tell(console, session)


def _as_json(session: Session) -> dict[str, object]:
    interview = session.interview()
    following = interview.next_open()
    return {
        "dossier_id": session.state.dossier_id,
        "provider": session.state.provider.name,
        "kind": session.state.profile.kind,
        "size": session.state.profile.size,
        "round": session.state.round_number,
        "protected": session.protected,
        "saved_at": session.saved_at.isoformat(),
        "applicable": len(interview.controls),
        "answered": len(interview.answered),
        "unknown": sum(section.unknown for section in interview.sections),
        "next": following.id if following else None,
        "sections": [
            {
                "domain": section.domain,
                "state": section.state.value,
                "applicable": len(section.controls),
                "answered": section.answered,
                "unknown": section.unknown,
            }
            for section in interview.sections
        ],
        "signed": [record.number for record in session.state.signed],
    }


def _tell(console: Console, session: Session) -> None:
    words, texts = console.words, console.texts(session.questionnaire)
    state, interview = session.state, session.interview()
    name = state.provider.name or words("cli.no_name")
    console.line(f"{name} · {texts.kinds[state.profile.kind]} · {texts.sizes[str(state.profile.size)]}")
    console.say("cli.protected" if session.protected else "cli.unprotected")
    console.say("cli.saved", day=session.saved_at.astimezone().date())
    console.line()
    console.table(
        [
            (
                section.domain,
                texts.domains[section.domain].name,
                words("cli.answered_of", answered=section.answered, applicable=len(section.controls)),
                words(f"cli.state_{section.state.value}"),
            )
            for section in interview.sections
        ]
    )
    console.line()
    waiting = interview.open_controls()
    console.say("cli.still_open", count=len(waiting), applicable=len(interview.controls))
    following = interview.next_open()
    if following is not None:
        console.say("cli.minutes_left", count=minutes(texts, waiting))
        console.say("cli.next", id=following.id, question=texts.controls[following.id].question)
    for record in state.signed:
        console.say(
            "cli.signed_record", number=record.number, day=date.fromisoformat(record.signed_on), file=record.file_name
        )
