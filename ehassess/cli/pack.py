"""`pack check`: every fault of a questionnaire pack, with file and line."""

from __future__ import annotations

import click

from ehassess.cli.said import LazyGroup, language


@click.command("pack", cls=LazyGroup, said="pack", where={"check": "ehassess.cli.pack_check:check"})
@language
def pack() -> None:
    """See `cli.help_pack`."""
