"""`identity`: the key with which a report is signed, the letter that has it enrolled, and the key that follows it."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import known_passphrase, new_passphrase, read_whole
from ehassess.cli.keys import signing_key
from ehassess.cli.said import LazyGroup, as_json, command, file_argument, file_option, force, language, option
from ehassess.cli.said import passphrase_file as passphrase_option
from ehassess.errors import UserFacingError
from ehassess.report.enrolment_letter import render_enrolment_letter
from ehassess.signing import renewal
from ehassess.signing.identity import Description, KeyKind, create, describe
from ehassess.signing.keyfile import load, save
from ehassess.submission.enrolment import letter_of
from ehassess.submission.trust import key_fingerprints
from ehassess.whole_file import refuse_existing, write_whole

_COMMANDS = ("new", "show", "letter", "renew", "statement")


@click.command(
    "identity", cls=LazyGroup, said="identity", where={name: f"ehassess.cli.identity:{name}" for name in _COMMANDS}
)
@language
def identity() -> None:
    """See `cli.help_identity`."""


@command("new", said="identity_new")
@file_argument("file")
@option("--name", required=True)
@option("--kind", "key_kind", type=click.Choice([kind.value for kind in KeyKind]), default=KeyKind.EC.value)
@passphrase_option
@force
@click.pass_obj
def new(console: Console, file: Path, name: str, key_kind: str, passphrase_file: Path | None, force: bool) -> None:
    """See `cli.help_identity_new`."""
    passphrase = new_passphrase(console, passphrase_file) or ""
    made = create(name, now=clock(), kind=KeyKind(key_kind))
    save(made, file, passphrase, overwrite=force)
    console.say("cli.identity_made", path=str(file))
    _tell(console, describe(made.certificate))


@command("show", said="identity_show")
@file_argument("file")
@passphrase_option
@as_json
@click.pass_obj
def show(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_identity_show`."""
    described = describe(load(file, known_passphrase(console, passphrase_file, file)).certificate)
    if as_json:
        console.json(_as_json(described))
    else:
        _tell(console, described)


@command("letter", said="identity_letter")
@file_option("--identity", "p12", metavar="P12")
@file_option("--card", "library", metavar="LIBRARY")
@option("--token", default="", metavar="LABEL")
@option("--key", default="", metavar="FINGERPRINT")
@passphrase_option
@option("--provider", "for_provider", default="")
@file_option("--out", required=True, metavar="PDF")
@force
@click.pass_obj
def letter(
    console: Console,
    p12: Path | None,
    library: Path | None,
    token: str,
    key: str,
    passphrase_file: Path | None,
    for_provider: str,
    out: Path,
    force: bool,
) -> None:
    """See `cli.help_identity_letter`."""
    refuse_existing(out, overwrite=force)
    with signing_key(console, p12, library, token, key, passphrase_file) as held:
        made = letter_of(held.certificate, for_provider, clock().date())
    write_whole(out, render_enrolment_letter(made, console.language), overwrite=force)
    console.say("cli.letter_made", path=str(out))
    console.say("cli.key_fingerprint", fingerprint=made.key_fingerprint)


@command("renew", said="identity_renew")
@file_argument("file")
@passphrase_option
@file_option("--out", required=True, metavar="P12")
@file_option("--statement", required=True, metavar="FILE")
@option("--kind", "key_kind", type=click.Choice([kind.value for kind in KeyKind]), default=KeyKind.EC.value)
@force
@click.pass_obj
def renew(
    console: Console, file: Path, passphrase_file: Path | None, out: Path, statement: Path, key_kind: str, force: bool
) -> None:
    """See `cli.help_identity_renew`."""
    for path in (out, statement):
        refuse_existing(path, overwrite=force)
    passphrase = known_passphrase(console, passphrase_file, file)
    made, said = renewal.renew(load(file, passphrase), now=clock(), kind=KeyKind(key_kind))
    save(made, out, passphrase, overwrite=force)
    write_whole(statement, said, overwrite=force)
    console.say("cli.identity_renewed", path=str(out), statement=str(statement))
    _tell(console, describe(made.certificate))


@command("statement", said="identity_statement")
@file_argument("file")
@option("--trust", multiple=True, metavar="FINGERPRINT")
@as_json
@click.pass_obj
def statement(console: Console, file: Path, trust: tuple[str, ...], as_json: bool) -> int:
    """See `cli.help_identity_statement`."""
    try:
        found = renewal.read(read_whole(file))
    except UserFacingError as error:
        if error.id != "signing.renewal_wrong":
            raise
        console.complain(console.words.error(error))
        return 1
    trusted = found.old.key_fingerprint in key_fingerprints(trust)
    if as_json:
        console.json({"accepted": trusted, "old": _as_json(found.old), "new": _as_json(found.new)})
    else:
        _tell(console, found.old)
        _tell(console, found.new)
        console.say("cli.statement_good" if trusted else "cli.statement_unknown")
    return 0 if trusted else 1


def _as_json(described: Description) -> dict[str, object]:
    return {
        "name": described.name,
        "key_fingerprint": described.key_fingerprint,
        "valid_from": described.valid_from.isoformat(),
        "valid_until": described.valid_until.isoformat(),
        "demo": described.demo,
    }


def _tell(console: Console, described: Description) -> None:
    console.say("cli.identity_of", name=described.name, until=described.valid_until.date())
    console.say("cli.key_fingerprint", fingerprint=described.key_fingerprint)
    if described.demo:
        console.say("cli.demo_key")
