"""`circular`: what an authority sent to all providers, taken in offline, and the own place among them."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.circular_asks import shelf, tell_days
from ehassess.cli.console import Console
from ehassess.cli.files import opened, read_whole, shipped_pack
from ehassess.cli.said import LazyGroup, as_json, command, file_argument, language, passphrase_file
from ehassess.domain.circulars import BulletinNotice, NationalNotice, places
from ehassess.domain.national_picture import Picture
from ehassess.errors import UserFacingError
from ehassess.submission.circulars import Circular
from ehassess.submission.trust import key_fingerprint


@click.group(
    "circular",
    cls=LazyGroup,
    said="circular",
    where={
        **{name: f"ehassess.cli.circular:{name}_" for name in ("trust", "add", "list", "place")},
        "asks": "ehassess.cli.circular_asks:asks",
        "contribute": "ehassess.cli.contribution:contribute",
    },
)
@language
def circular() -> None:
    """See `cli.help_circular`."""


@command("trust", said="circular_trust")
@click.argument("fingerprint")
@click.pass_obj
def trust_(console: Console, fingerprint: str) -> None:
    """See `cli.help_circular_trust`."""
    shelf().trust(key_fingerprint(fingerprint))
    console.say("authority.circular_trusted")


@command("add", said="circular_add")
@file_argument("file")
@click.pass_obj
def add_(console: Console, file: Path) -> None:
    """See `cli.help_circular_add`."""
    _tell(console, shelf().take(read_whole(file)))


@command("list", said="circular_list")
@as_json
@click.pass_obj
def list_(console: Console, as_json: bool) -> None:
    """See `cli.help_circular_list`."""
    held = shelf().held()
    if as_json:
        console.json({"circulars": [{"kind": c.kind.value, "id": c.id, "version": c.version} for c in held]})
        return
    for each in held:
        _tell(console, each)


@command("place", said="circular_place")
@file_argument("dossier")
@passphrase_file
@as_json
@click.pass_obj
def place_(console: Console, dossier: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_circular_place`."""
    pack = shipped_pack()
    with opened(console, dossier, passphrase_file, pack) as session:
        grade, profile = session.evaluation().grade, session.state.profile
    pictures = [each.content for each in shelf().held() if isinstance(each.content, Picture)]
    newest = max(pictures, key=lambda each: each.year, default=None)
    if newest is None or grade is None:
        raise UserFacingError("authority.no_benchmark" if newest is None else "authority.no_grade")
    found = places(newest, profile.kind, profile.size, grade.low)
    if as_json:
        described = [{"among": p.crossed or "all", "rows": list(p.rows), "percent": list(p.percentiles)} for p in found]
        console.json({"year": newest.year, "grade": grade.low, "places": described})
        return
    for each in found:
        low, high = each.percentiles
        among = console.words(f"authority.among_{each.crossed or 'all'}")
        console.say("authority.place", among=among, year=str(newest.year), low=low, high=high, grade=grade.low)


def _tell(console: Console, found: Circular) -> None:
    console.say(
        "authority.circular_of", kind=console.words(f"authority.circular_{found.kind.name.lower()}"), name=found.id
    )
    content = found.content
    if isinstance(content, BulletinNotice):
        console.line(f"{content.title}: {content.text} {' '.join(content.controls)}".rstrip())
    if isinstance(content, NationalNotice):
        console.line(f"{content.wording} {' '.join(content.mandatory)} {content.contact}".strip())
        tell_days(console, content)
