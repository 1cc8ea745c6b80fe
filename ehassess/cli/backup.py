"""`backup`: copies of a dossier as it was, and going back to one."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock, on_a_terminal
from ehassess.cli.files import known_passphrase, opened, passphrase_in, shipped_pack
from ehassess.cli.said import LazyGroup, as_json, command, file_argument, language, passphrase_file
from ehassess.errors import UserFacingError
from ehassess.session.backups import last_good
from ehassess.store import Secret
from ehassess.store.backups import BackupLine, backups_at, listing
from ehassess.store.backups import restore as put_back

COMMANDS = {
    "make": "ehassess.cli.backup:make",
    "list": "ehassess.cli.backup:listed",
    "restore": "ehassess.cli.backup:restore",
}


@click.command("backup", cls=LazyGroup, said="backup", where=COMMANDS)
@language
def backup() -> None:
    """See `cli.help_backup`."""


@command("make", said="backup_make")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def make(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_backup_make`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        made = session.backups.make(clock())
    if as_json:
        console.json({"file": str(made.path), "saved_at": made.saved_at.isoformat(), "size": made.size})
    else:
        console.say("backups.made", path=str(made.path))


@command("list", said="backup_list")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def listed(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_backup_list`."""
    secret = _secret(console, file, passphrase_file)
    lines = listing(backups_at(file), secret)
    if as_json:
        console.json({"backups": [_entry(line) for line in lines]})
    elif not lines:
        console.say("backups.none", path=str(file))
    else:
        console.say("backups.heading", count=len(lines), folder=str(lines[0].backup.path.parent))
        console.table([_row(console, number, line, secret) for number, line in enumerate(lines, 1)], right=(0, 2))


@command("restore", said="backup_restore")
@file_argument("file")
@click.argument("backup", required=False)
@passphrase_file
@as_json
@click.pass_obj
def restore(console: Console, file: Path, backup: str | None, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_backup_restore`."""
    secret = _secret(console, file, passphrase_file)
    chosen = _chosen(file, backup, secret)
    kept = put_back(file, chosen, secret)
    if as_json:
        console.json({"file": str(file), "backup": str(chosen), "kept": None if kept is None else str(kept)})
    else:
        console.say("backups.restored", path=str(file), backup=chosen.name)
        if kept is not None:
            console.say("backups.kept", path=str(kept))


def _secret(console: Console, file: Path, passphrase_file: Path | None) -> Secret:
    """What is to open the backups: the passphrase given; asked for on a terminal where one is needed."""
    if passphrase_file is not None:
        return Secret(passphrase_in(passphrase_file))
    newest = backups_at(file)[:1]
    if newest and listing(newest, Secret())[0].look is None and on_a_terminal():
        return Secret(known_passphrase(console, None, file))
    return Secret()


def _chosen(file: Path, backup: str | None, secret: Secret) -> Path:
    """The backup of this number in the list, or of this path; None: the newest one that is whole."""
    if backup is None:
        good = last_good(file, secret)
        if good is None:
            raise UserFacingError("backups.none_good", path=str(file))
        return good.path
    if not backup.isdecimal():
        return Path(backup)
    known = backups_at(file)
    if not 1 <= int(backup) <= len(known):
        raise UserFacingError("backups.no_number", number=backup, count=len(known), path=str(file))
    return known[int(backup) - 1].path


def _entry(line: BackupLine) -> dict[str, object]:
    """A backup for a machine."""
    found, held = line.backup, line.look
    return {
        "file": str(found.path),
        "saved_at": found.saved_at.isoformat(),
        "size": found.size,
        "before_format": found.before_format,
        "whole": held is not None,
        "dossier": None if held is None else held.dossier_id,
        "round": None if held is None else held.round_number,
        "answers": None if held is None else held.answers,
    }


def _row(console: Console, number: int, line: BackupLine, secret: Secret) -> tuple[str, ...]:
    """Number, moment, size, what it holds; why that cannot be said."""
    words, found = console.words, line.backup
    local = found.saved_at.astimezone()
    holds = words("backups.unreadable" if line.locked else "backups.broken")
    if line.locked and not secret.protected:
        holds = words("backups.needs_passphrase")
    if line.look is not None:
        holds = words("backups.holds", count=line.look.answers, round=line.look.round_number)
    if found.before_format is not None:
        holds += " · " + words("backups.before_migration")
    return (
        str(number),
        f"{words.day(local.date())} {local:%H:%M}",
        words("backups.size", count=-(-found.size // 1000)),
        holds,
    )
