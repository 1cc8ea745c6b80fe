"""`dossier`: the whole of a dossier written out, and taken in again."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, passphrase_in, shipped_pack
from ehassess.cli.said import LazyGroup, as_json, command, file_argument, file_option, force, language, option
from ehassess.cli.said import passphrase_file as with_passphrase
from ehassess.errors import UserFacingError
from ehassess.session.removal import remove
from ehassess.store import Secret
from ehassess.store.whole import take_in
from ehassess.whole_file import write_whole

COMMANDS = {
    "export": "ehassess.cli.dossier_file:export",
    "import": "ehassess.cli.dossier_file:import_",
    "delete": "ehassess.cli.dossier_file:delete",
}
ENCRYPTED, JSON, SQLITE = ".ehassess", ".json", ".sqlite"
ENDINGS = (ENCRYPTED, JSON, SQLITE)


@click.command("dossier", cls=LazyGroup, said="dossier", where=COMMANDS)
@language
def dossier() -> None:
    """See `cli.help_dossier`."""


@command("export", said="dossier_export")
@file_argument("file")
@file_option("--out", "-o", required=True, metavar="NEW.ehassess|.sqlite|.json")
@with_passphrase
@file_option("--new-passphrase-file", metavar="FILE")
@option("--unprotected", is_flag=True)
@force
@as_json
@click.pass_obj
def export(
    console: Console,
    file: Path,
    out: Path,
    passphrase_file: Path | None,
    new_passphrase_file: Path | None,
    unprotected: bool,
    force: bool,
    as_json: bool,
) -> None:
    """See `cli.help_dossier_export`."""
    form = out.suffix.casefold()
    if form not in ENDINGS:
        raise UserFacingError("backups.ending", path=str(out))
    if form != ENCRYPTED and not unprotected:
        raise UserFacingError("backups.unprotected_unasked", path=str(out))
    new = None if new_passphrase_file is None else passphrase_in(new_passphrase_file)
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        if form == ENCRYPTED:
            session.backups.write(out, passphrase=new, overwrite=force)
        elif form == SQLITE:
            session.backups.write_plain(out, overwrite=force)
        else:
            write_whole(out, session.backups.as_json(), overwrite=force, private=True)
        protected = form == ENCRYPTED and (session.protected or new is not None)
    if as_json:
        console.json({"file": str(out), "protected": protected})
        return
    console.say("backups.exported", path=str(out))
    if not protected:
        console.say("backups.readable_by_all")


@command("import", said="dossier_import")
@file_argument("file")
@file_option("--out", "-o", required=True, metavar="NEW.ehassess")
@with_passphrase
@force
@as_json
@click.pass_obj
def import_(console: Console, file: Path, out: Path, passphrase_file: Path | None, force: bool, as_json: bool) -> None:
    """See `cli.help_dossier_import`."""
    take_in(file, out, Secret(None if passphrase_file is None else passphrase_in(passphrase_file)), overwrite=force)
    with opened(console, out, passphrase_file, shipped_pack()) as session:
        state = session.state
    if as_json:
        console.json({"file": str(out), "dossier": state.dossier_id, "answers": len(state.answers)})
    else:
        console.say("backups.imported", path=str(out), count=len(state.answers), round=state.round_number)


@command("delete", said="dossier_delete")
@file_argument("file")
@with_passphrase
@option("--for-good", "for_good", is_flag=True)
@as_json
@click.pass_obj
def delete(console: Console, file: Path, passphrase_file: Path | None, for_good: bool, as_json: bool) -> None:
    """See `cli.help_dossier_delete`."""
    if not for_good:
        raise UserFacingError("backups.delete_unasked", path=str(file))
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        removed = remove(session)
    if as_json:
        kept = [str(each) for each in removed.kept]
        console.json({"file": str(removed.path), "backups": removed.backups, "kept": kept})
        return
    console.say("backups.deleted", path=str(removed.path), count=removed.backups)
    for each in removed.kept:
        console.say("backups.delete_left", path=str(each))
