"""`identity new` and `identity show`: the key with which a report is signed."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import known_passphrase, new_passphrase
from ehassess.cli.said import LazyGroup, as_json, command, file_argument, force, language, option, passphrase_file
from ehassess.signing.identity import Description, create, describe
from ehassess.signing.keyfile import load, save


@click.command(
    "identity",
    cls=LazyGroup,
    said="identity",
    where={"new": "ehassess.cli.identity:new", "show": "ehassess.cli.identity:show"},
)
@language
def identity() -> None:
    """See `cli.help_identity`."""


@command("new", said="identity_new")
@file_argument("file")
@option("--name", required=True)
@passphrase_file
@force
@click.pass_obj
def new(console: Console, file: Path, name: str, passphrase_file: Path | None, force: bool) -> None:
    """See `cli.help_identity_new`."""
    passphrase = new_passphrase(console, passphrase_file) or ""
    made = create(name, now=clock())
    save(made, file, passphrase, overwrite=force)
    console.say("cli.identity_made", path=str(file))
    _tell(console, describe(made.certificate))


@command("show", said="identity_show")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def show(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_identity_show`."""
    described = describe(load(file, known_passphrase(console, passphrase_file, file)).certificate)
    if as_json:
        console.json(
            {
                "name": described.name,
                "key_fingerprint": described.key_fingerprint,
                "valid_from": described.valid_from.isoformat(),
                "valid_until": described.valid_until.isoformat(),
                "demo": described.demo,
            }
        )
    else:
        _tell(console, described)


def _tell(console: Console, described: Description) -> None:
    console.say("cli.identity_of", name=described.name, until=described.valid_until.date())
    console.say("cli.key_fingerprint", fingerprint=described.key_fingerprint)
    if described.demo:
        console.say("cli.demo_key")
