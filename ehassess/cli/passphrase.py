"""`passphrase`: change it, remove it, print the recovery sheet, and set a new one with the sheet."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import new_passphrase, opened, passphrase_in, shipped_pack
from ehassess.cli.said import LazyGroup, command, file_argument, file_option, force, language, option, passphrase_file
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.submission.recovery import write_recovery_sheet
from ehassess.whole_file import refuse_existing


@click.command(
    "passphrase",
    cls=LazyGroup,
    said="passphrase",
    where={name: f"ehassess.cli.passphrase:{name}" for name in ("change", "remove", "recovery")},
)
@language
def passphrase() -> None:
    """See `cli.help_passphrase`."""


@command("change", said="passphrase_change")
@file_argument("file")
@passphrase_file
@file_option("--recovery-file", metavar="FILE")
@file_option("--new-passphrase-file", metavar="FILE")
@click.pass_obj
def change(
    console: Console,
    file: Path,
    passphrase_file: Path | None,
    recovery_file: Path | None,
    new_passphrase_file: Path | None,
) -> None:
    """See `cli.help_passphrase_change`."""
    with _opened(console, file, passphrase_file, recovery_file) as session:
        before = session.protected
        chosen = new_passphrase(console, new_passphrase_file)
        assert chosen is not None  # a file or two typed lines
        session.protection.change(chosen)
        console.say("protection.changed" if before else "protection.added", path=str(file))
        found = session.protection.strength(chosen)
        console.say("protection.how_strong", level=console.words(f"protection.strength_{found.level}"))
        for hint in found.hints:
            console.say(f"protection.hint_{hint}")
        _tell_trouble(console, session)


@command("remove", said="passphrase_remove")
@file_argument("file")
@passphrase_file
@option("--yes", "confirmed_removal", is_flag=True)
@click.pass_obj
def remove(console: Console, file: Path, passphrase_file: Path | None, confirmed_removal: bool) -> None:
    """See `cli.help_passphrase_remove`."""
    if not confirmed_removal:
        raise UserFacingError("protection.remove_choice_needed", path=str(file))
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        session.protection.change(None)
        console.say("protection.removed", path=str(file))
        _tell_trouble(console, session)


@command("recovery", said="passphrase_recovery")
@file_argument("file")
@file_option("--out", "-o", required=True, metavar="PDF")
@passphrase_file
@force
@click.pass_obj
def recovery(console: Console, file: Path, out: Path, passphrase_file: Path | None, force: bool) -> None:
    """See `cli.help_passphrase_recovery`."""
    refuse_existing(out, overwrite=force)
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        write_recovery_sheet(session.protection.recovery_sheet(), console.language, out, overwrite=force)
    console.say("protection.sheet_made", path=str(out))


def _opened(console: Console, file: Path, passphrase_file: Path | None, recovery_file: Path | None) -> Session:
    if recovery_file is None:
        return opened(console, file, passphrase_file, shipped_pack())
    code = passphrase_in(recovery_file, whole=True)
    return Session.open(file, shipped_pack(), passphrase=None, recovery=code, now=clock)


def _tell_trouble(console: Console, session: Session) -> None:
    """Say where no backup could be made under the new passphrase."""
    if session.backups.trouble is not None:
        console.complain(console.words.error(session.backups.trouble))
