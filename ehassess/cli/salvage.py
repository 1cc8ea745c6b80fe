"""`salvage`: what can still be read of a damaged dossier, put into a new one."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock, on_a_terminal
from ehassess.cli.files import known_passphrase, passphrase_in, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, file_option, force, passphrase_file
from ehassess.errors import UserFacingError
from ehassess.store import Secret
from ehassess.store.salvage import Salvaged
from ehassess.store.salvage import salvage as saved


@command("salvage")
@file_argument("broken")
@file_option("--out", "-o", required=True, metavar="FILE")
@passphrase_file
@force
@as_json
@click.pass_obj
def salvage(
    console: Console, broken: Path, out: Path, passphrase_file: Path | None, force: bool, as_json: bool
) -> None:
    """See `cli.help_salvage`."""
    secret = Secret(None if passphrase_file is None else passphrase_in(passphrase_file))
    try:
        found = saved(broken, out, secret, shipped_pack(), clock(), overwrite=force)
    except UserFacingError as error:
        if error.id != "backups.nothing_readable" or secret.protected or not on_a_terminal():
            raise
        secret = Secret(known_passphrase(console, None, broken))
        found = saved(broken, out, secret, shipped_pack(), clock(), overwrite=force)
    if as_json:
        console.json(_entry(out, found))
    else:
        _tell(console, broken, out, found)


def _entry(out: Path, found: Salvaged) -> dict[str, object]:
    """What was saved and lost, for a machine."""
    return {
        "file": str(out),
        "whole": found.whole,
        "pages": found.pages,
        "lost_pages": found.lost_pages,
        "tables": [
            {"table": t.table, "kept": t.kept, "lost_rows": t.lost_rows, "lost_pages": t.lost_pages}
            for t in found.tables
        ],
        "strays": found.strays,
        "rebuilt": list(found.rebuilt),
        "made_up": list(found.made_up),
    }


def _tell(console: Console, broken: Path, out: Path, found: Salvaged) -> None:
    """What was saved and lost, in words."""
    words = console.words
    console.say("backups.salvaged", path=str(out), count=sum(table.kept for table in found.tables))
    if found.whole and not found.rebuilt:
        console.say("backups.nothing_lost")
        return
    console.say("backups.lost_pages", count=found.lost_pages, pages=found.pages)
    for table in found.tables:
        name = words(f"backups.table_{table.table}")
        if table.lost_pages:
            console.line("  - " + words("backups.table_torn", what=name, count=table.kept))
        elif table.lost_rows:
            console.line("  - " + words("backups.table_rows", what=name, count=table.lost_rows))
    for made_up in found.made_up:
        console.line("  - " + words("backups.table_made_up", what=words(f"backups.table_{made_up}")))
    if found.strays:
        console.line("  - " + words("backups.strays", count=found.strays))
    if found.rebuilt:
        console.say("backups.rebuilt", count=len(found.rebuilt), questions=", ".join(found.rebuilt))
    console.say("backups.look_through", path=str(broken))
