"""`authority receive`: files and folders into the register, each with what became of it."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.authority import Received, Register, receive
from ehassess.authority.receiving import Progress
from ehassess.authority.rows import Status
from ehassess.cli.console import Console, clock
from ehassess.cli.said import as_json, command, file_argument
from ehassess.errors import UserFacingError

_WIDEST = 40


@command("receive", said="authority_receive")
@file_argument("folder")
@file_argument("paths", nargs=-1, required=True)
@as_json
@click.pass_obj
def receive_(console: Console, folder: Path, paths: tuple[Path, ...], as_json: bool) -> int:
    """See `cli.help_authority_receive`."""
    described: list[dict[str, object]] = []

    def tell(found: Received, progress: Progress) -> None:
        if as_json:
            described.append(_as_json(console, found))
        elif not found.known:
            console.passing()
            console.line(_line(console, found))
        console.passing(_passing(console, progress))

    with Register.open(folder, now=clock) as register:
        try:
            tally = receive(register, paths, tell=tell)
        except (UserFacingError, KeyboardInterrupt):
            console.complain(console.words("authority.stopped"))
            raise
    console.passing()
    counts = {name: getattr(tally, name) for name in type(tally).__dataclass_fields__}
    if as_json:
        console.json({"counts": counts, "files": described})
    else:
        console.say("authority.tally", **counts)
    return 1 if tally.disputed or tally.refused or tally.set_aside else 0


def told(console: Console, sentence: str, facts: tuple[tuple[str, str], ...]) -> str:
    """The one sentence of a file."""
    return console.words(sentence, **dict(facts))


def _line(console: Console, found: Received) -> str:
    words = console.words
    name = found.path.name
    name = name if len(name) <= _WIDEST else f"…{name[1 - _WIDEST :]}"
    status = words(f"authority.status_{found.status}")
    said = "" if found.status is Status.ACCEPTED else told(console, found.sentence, found.facts)
    flags = words("authority.flags_of", count=found.flags) if found.flags else ""
    return f"  {status:<15}  {name:<{_WIDEST}}  {said or flags}".rstrip()


def _passing(console: Console, progress: Progress) -> str:
    words = console.words
    if progress.seconds_left is None:
        return words("authority.progress_begin", done=progress.done, total=progress.total)
    minutes, seconds = divmod(round(progress.seconds_left), 60)
    left = words("authority.minutes", minutes=minutes) if minutes else words("authority.seconds", seconds=seconds)
    return words("authority.progress", done=progress.done, total=progress.total, left=left)


def _as_json(console: Console, found: Received) -> dict[str, object]:
    return {
        "file": str(found.path),
        "status": found.status.value,
        "id": found.submission_id,
        "sentence": told(console, found.sentence, found.facts),
        "flags": found.flags,
        "known": found.known,
    }
