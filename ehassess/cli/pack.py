"""`pack`: looking after questionnaire packs."""

from __future__ import annotations

import click

from ehassess.cli.said import LazyGroup, language

COMMANDS = {
    "check": "ehassess.cli.pack_check:check",
    "table": "ehassess.cli.pack_table:table",
    "coverage": "ehassess.cli.pack_coverage:covered",
    "text": "ehassess.cli.pack_text:text",
    "load": "ehassess.cli.pack_load:load",
    "list": "ehassess.cli.pack_load:list_",
}


@click.command("pack", cls=LazyGroup, said="pack", where=COMMANDS)
@language
def pack() -> None:
    """See `cli.help_pack`."""
