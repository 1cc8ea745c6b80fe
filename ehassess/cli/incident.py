"""`incident`: the log of incidents in a dossier: list, add, remove, export."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from ehassess.cli.authority import day_of
from ehassess.cli.console import Console, clock
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import (
    LazyGroup,
    as_json,
    command,
    file_argument,
    file_option,
    force,
    language,
    option,
    passphrase_file,
)
from ehassess.domain.incidents import Incident, newest_first
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.exchange.incidents_file import LogForm, write_log
from ehassess.whole_file import refuse_existing, write_whole

NAMES = ("list", "add", "remove", "export")


@click.group(
    "incident", cls=LazyGroup, said="incident", where={name: f"ehassess.cli.incident:{name}_" for name in NAMES}
)
@language
def incident() -> None:
    """See `cli.help_incident`."""


@command("list", said="incident_list")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def list_(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_incident_list`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        found = newest_first(session.state.incidents.values())
    if as_json:
        console.json({"incidents": [_described(each) for each in found]})
        return
    for each in found:
        over = "open" if each.closed_on is None else "over"
        console.say(f"incidents.line_{over}", id=each.id, day=each.noticed_on, title=each.title)
    if not found:
        console.say("incidents.none")


@command("add", said="incident_add")
@file_argument("file")
@option("--title", "incident_title", required=True)
@option("--on", "noticed_on", metavar="DATE")
@option("--happened", default="")
@option("--done", default="")
@option("--told", default="")
@option("--scenario", default="", metavar="ID")
@option("--measure", "measures", multiple=True, metavar="ID")
@option("--lesson", default="")
@option("--over", "closed_on", metavar="DATE")
@passphrase_file
@click.pass_obj
def add_(
    console: Console,
    file: Path,
    incident_title: str,
    noticed_on: str | None,
    happened: str,
    done: str,
    told: str,
    scenario: str,
    measures: tuple[str, ...],
    lesson: str,
    closed_on: str | None,
    passphrase_file: Path | None,
) -> None:
    """See `cli.help_incident_add`."""
    pack = shipped_pack()
    _check_known(pack, scenario, measures)
    day = day_of(noticed_on) or clock().date()
    texts = (happened, done, told, scenario)
    with opened(console, file, passphrase_file, pack) as session:
        wanted = Incident("", day, incident_title.strip(), *texts, measures, lesson, day_of(closed_on))
        kept = session.incidents.write(wanted)
    console.say("incidents.added", id=kept.id)


@command("remove", said="incident_remove")
@file_argument("file")
@click.argument("name")
@passphrase_file
@click.pass_obj
def remove_(console: Console, file: Path, name: str, passphrase_file: Path | None) -> None:
    """See `cli.help_incident_remove`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        session.incidents.remove(name)
    console.say("incidents.removed")


@command("export", said="incident_export")
@file_argument("file")
@option("--as", "log_form", type=click.Choice([form.value for form in LogForm]), default=LogForm.CSV.value)
@file_option("--out", "-o", required=True, metavar="FILE")
@force
@passphrase_file
@click.pass_obj
def export_(console: Console, file: Path, log_form: str, out: Path, force: bool, passphrase_file: Path | None) -> None:
    """See `cli.help_incident_export`."""
    refuse_existing(out, overwrite=force)
    pack = shipped_pack()
    with opened(console, file, passphrase_file, pack) as session:
        found = newest_first(session.state.incidents.values())
    data = write_log(found, LogForm(log_form), pack.texts[console.language], console.words)
    write_whole(out, data, overwrite=force)
    console.say("incidents.exported", path=str(out))


def _check_known(pack: Questionnaire, scenario: str, measures: tuple[str, ...]) -> None:
    """UserFacingError `authority.no_such_id` for what is no risk or measure of the questionnaire."""
    known = {each.id for each in pack.scenarios}
    wrong = [scenario] if scenario and scenario not in known else []
    for each in (*wrong, *(name for name in measures if name not in pack.control_by_id)):
        raise UserFacingError("authority.no_such_id", id=each)


def _described(each: Incident) -> dict[str, object]:
    """As JSON; days by ISO 8601."""
    return {
        name: value.isoformat() if isinstance(value, date) else list(value) if isinstance(value, tuple) else value
        for name, value in asdict(each).items()
    }
