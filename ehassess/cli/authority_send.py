"""`authority profile`, `bulletin` and `benchmark`: signed files that go to all providers."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.authority import Register
from ehassess.authority.publishing import publish
from ehassess.authority.register import KEY
from ehassess.authority.sending import send
from ehassess.cli.authority import day_of
from ehassess.cli.console import Console, clock
from ehassess.cli.files import known_passphrase
from ehassess.cli.said import command, file_argument, file_option, force, option, passphrase_file
from ehassess.domain.circulars import BulletinNotice, KeyChange, NationalNotice
from ehassess.signing.container import ContainerKind
from ehassess.submission.circulars import Content
from ehassess.submission.trust import key_fingerprints
from ehassess.whole_file import refuse_existing, write_whole

_out = file_option("--out", "-o", required=True, metavar="FILE")
_new_key = option("--new-key", multiple=True, metavar="FINGERPRINT")
_revoked_key = option("--revoked-key", multiple=True, metavar="FINGERPRINT")


@command("profile", said="authority_profile")
@file_argument("folder")
@option("--mandatory", multiple=True, metavar="ID")
@option("--due", metavar="DATE")
@option("--contact", default="")
@option("--wording", default="")
@_new_key
@_revoked_key
@passphrase_file
@_out
@force
@click.pass_obj
def profile(
    console: Console,
    folder: Path,
    mandatory: tuple[str, ...],
    due: str | None,
    contact: str,
    wording: str,
    new_key: tuple[str, ...],
    revoked_key: tuple[str, ...],
    passphrase_file: Path | None,
    out: Path,
    force: bool,
) -> None:
    """See `cli.help_authority_profile`."""
    keys = KeyChange(tuple(key_fingerprints(new_key)), tuple(key_fingerprints(revoked_key)))
    with Register.open(folder, now=clock) as register:
        own = register.about.profile
        content = NationalNotice(own, mandatory, contact, wording, day_of(due))
        _send(console, register, (ContainerKind.NATIONAL_PROFILE, own, content), keys, passphrase_file, out, force)


@command("bulletin", said="authority_bulletin")
@file_argument("folder")
@click.argument("name")
@option("--as", "bulletin_kind", type=click.Choice(["threat", "practice"]), default="threat")
@option("--title", required=True)
@option("--wording", required=True)
@option("--question", "questions", multiple=True, metavar="ID")
@passphrase_file
@_out
@force
@click.pass_obj
def bulletin(
    console: Console,
    folder: Path,
    name: str,
    bulletin_kind: str,
    title: str,
    wording: str,
    questions: tuple[str, ...],
    passphrase_file: Path | None,
    out: Path,
    force: bool,
) -> None:
    """See `cli.help_authority_bulletin`."""
    content = BulletinNotice(bulletin_kind, title, wording, clock().date(), questions)
    with Register.open(folder, now=clock) as register:
        _send(console, register, (ContainerKind.BULLETIN, name, content), KeyChange(), passphrase_file, out, force)


@command("benchmark", said="authority_benchmark")
@file_argument("folder")
@option("--year", type=int, required=True)
@passphrase_file
@_out
@force
@click.pass_obj
def benchmark(console: Console, folder: Path, year: int, passphrase_file: Path | None, out: Path, force: bool) -> None:
    """See `cli.help_authority_benchmark`."""
    with Register.open(folder, now=clock) as register:
        content = publish(register, year)
        _send(
            console, register, (ContainerKind.BENCHMARK, str(year), content), KeyChange(), passphrase_file, out, force
        )


def _send(
    console: Console,
    register: Register,
    what: tuple[ContainerKind, str, Content],
    keys: KeyChange,
    secret: Path | None,
    out: Path,
    force: bool,
) -> None:
    refuse_existing(out, overwrite=force)
    key = register.key(known_passphrase(console, secret, register.folder / KEY))
    write_whole(out, send(register, *what, key, keys), overwrite=force)
    console.say("authority.circular_made", path=str(out))
