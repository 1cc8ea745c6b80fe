"""`self-check`: every file of the installed program against the list that it came with."""

from __future__ import annotations

import click

from ehassess import __version__
from ehassess.bundle import check_all
from ehassess.cli.console import Console
from ehassess.cli.said import as_json, command


@command("self-check")
@as_json
@click.pass_obj
def self_check(console: Console, as_json: bool) -> None:
    """See `cli.help_self-check`."""
    found = check_all()
    if as_json:
        sums = {"files": found.files, "bytes": found.size, "list_sha256": found.list_sha256}
        console.json({"version": __version__, **sums})
        return
    console.say("cli.self_check_whole", version=__version__, count=found.files)
    console.say("cli.self_check_list", hash=found.list_sha256)
