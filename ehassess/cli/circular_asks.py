"""`circular asks`: what the authority asks of this dossier, and what of it is not in place yet."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, passphrase_file
from ehassess.domain.asked import Asked, asked_of
from ehassess.domain.circulars import NationalNotice
from ehassess.domain.obligations import country_of
from ehassess.errors import UserFacingError
from ehassess.paths import data_folder
from ehassess.submission.circulars import Shelf


def shelf() -> Shelf:
    """Where the circulars of this user are kept."""
    return Shelf(data_folder() / "circulars")


def tell_days(console: Console, notice: NationalNotice) -> None:
    """Every day with what is due."""
    for due in notice.days:
        console.say("authority.asks_day", day=due.day, what=due.what or console.words("authority.asks_hand_in"))


@command("asks", said="circular_asks")
@file_argument("dossier")
@passphrase_file
@as_json
@click.pass_obj
def asks(console: Console, dossier: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_circular_asks`."""
    pack = shipped_pack()
    with opened(console, dossier, passphrase_file, pack) as session:
        state, evaluation = session.state, session.evaluation()
    country = country_of(pack, state.provider.country).id
    notice = shelf().notice(country)
    if notice is None:
        raise UserFacingError("authority.asks_nothing")
    found = asked_of(pack, notice, state.profile, state.answers, evaluation)
    if as_json:
        console.json(_described(found))
        return
    _tell(console, found)
    names = pack.texts[console.language].controls
    for control in found.unmet:
        console.say("authority.asks_unmet", id=control, name=names[control].name)
    tell_days(console, notice)
    console.say("authority.asks_unchanged")


def _tell(console: Console, found: Asked) -> None:
    if found.grade is not None:
        sentence = "asks_grade" if found.grade.own else "asks_grade_none"
        console.say(f"authority.{sentence}", wanted=found.grade.wanted, own=found.grade.own)
    if found.essentials is not None:
        part = found.essentials
        console.say("authority.asks_essentials", percent=part.percent, placed=part.placed, count=part.count)
    if found.mandatory:
        placed = len(found.mandatory) - len(found.unmet)
        console.say("authority.asks_mandatory", placed=placed, count=len(found.mandatory))


def _described(found: Asked) -> dict[str, object]:
    """As JSON; what is not asked for is null."""
    grade, part = found.grade, found.essentials
    return {
        "met": found.met,
        "mandatory": list(found.mandatory),
        "unmet": list(found.unmet),
        "grade": None if grade is None else {"wanted": grade.wanted, "own": grade.own, "met": grade.met},
        "essentials": None
        if part is None
        else {"percent": part.percent, "placed": part.placed, "count": part.count, "met": part.met},
    }
