"""`authority profile`, `bulletin` and `benchmark`: signed files that go to all providers."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.authority import Register
from ehassess.authority.key_files import KEY
from ehassess.authority.publishing import publish
from ehassess.authority.sending import send
from ehassess.cli.authority import day_of
from ehassess.cli.console import Console, clock
from ehassess.cli.files import known_passphrase, shipped_pack
from ehassess.cli.said import command, file_argument, file_option, force, option, passphrase_file
from ehassess.domain.circulars import BulletinNotice, DueDay, KeyChange, NationalNotice, Thresholds
from ehassess.domain.logo import Logo
from ehassess.errors import UserFacingError
from ehassess.exchange.logo import logo_in
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
@option("--grade", "least_grade", default="", metavar="A-E")
@option("--essentials", "least_essentials", type=int, default=0, metavar="PERCENT")
@option("--least", "least_answer", default="mostly", metavar="ANSWER")
@option("--due", metavar="DATE")
@option("--by", "due_days", multiple=True, metavar="DATE=TEXT")
@option("--contact", default="")
@option("--wording", default="")
@file_option("--logo", "own_logo", metavar="FILE")
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
    least_grade: str,
    least_essentials: int,
    least_answer: str,
    due: str | None,
    due_days: tuple[str, ...],
    contact: str,
    wording: str,
    own_logo: Path | None,
    new_key: tuple[str, ...],
    revoked_key: tuple[str, ...],
    passphrase_file: Path | None,
    out: Path,
    force: bool,
) -> None:
    """See `cli.help_authority_profile`."""
    keys = KeyChange(tuple(key_fingerprints(new_key)), tuple(key_fingerprints(revoked_key)))
    _check_known(mandatory)
    limits = Thresholds(least_grade, least_essentials, least_answer)
    days = tuple(map(_due_day, due_days)) or None
    with Register.open(folder, now=clock) as register:
        about = register.about
        said = (about.profile, mandatory, contact, wording, day_of(due), about.name, limits, days, _logo(own_logo))
        what = (ContainerKind.NATIONAL_PROFILE, about.profile, NationalNotice(*said))
        _send(console, register, what, keys, passphrase_file, out, force)


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
    _check_known(questions)
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


def _check_known(names: tuple[str, ...]) -> None:
    """UserFacingError `authority.no_such_id` for what is no question of the shipped questionnaire."""
    known = shipped_pack().control_by_id if names else {}
    for name in names:
        if name not in known:
            raise UserFacingError("authority.no_such_id", id=name)


def _due_day(written: str) -> DueDay:
    """A day and what is due, as `2027-03-01=Send the plan`; UserFacingError `authority.no_due_day`."""
    day, parted, what = written.partition("=")
    if not (parted and what.strip()):
        raise UserFacingError("authority.no_due_day", value=written)
    return DueDay(day_of(day.strip()) or clock().date(), what.strip())


def _logo(path: Path | None) -> Logo | None:
    return None if path is None else logo_in(path)


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
