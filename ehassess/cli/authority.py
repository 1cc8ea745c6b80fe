"""`authority`: the receiving side; here making a register, and who may sign."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from ehassess.authority import Register
from ehassess.authority.enrolment import EnrolledKey
from ehassess.authority.enrolment_file import read_enrolment
from ehassess.authority.profiles import profile_in, schemes_of
from ehassess.cli.console import Console, clock
from ehassess.cli.files import new_passphrase, read_whole, shipped_pack
from ehassess.cli.said import (
    LazyGroup,
    as_json,
    command,
    file_argument,
    language,
    option,
    passphrase_file,
)
from ehassess.errors import UserFacingError
from ehassess.submission.trust import key_fingerprint

WHERE = {
    **{name: f"ehassess.cli.authority:{name}" for name in ("init", "enrol", "keys", "revoke", "limits")},
    "receive": "ehassess.cli.authority_receive:receive_",
    "list": "ehassess.cli.authority_list:list_",
    **{name: f"ehassess.cli.authority_list:{name}" for name in ("show", "history", "note")},
    "answer": "ehassess.cli.authority_answer:answer_",
    **{name: f"ehassess.cli.authority_list:{name}" for name in ("remind", "export")},
    "report": "ehassess.cli.authority_report:report",
    **{name: f"ehassess.cli.authority_send:{name}" for name in ("profile", "bulletin", "benchmark")},
    "collect": "ehassess.cli.contribution:collect",
    "circle": "ehassess.cli.authority_circle:circle",
}


@click.group("authority", cls=LazyGroup, said="authority", where=WHERE, no_args_is_help=True)
@language
def authority() -> None:
    """See `cli.help_authority`."""


@command("init", said="authority_init")
@file_argument("folder")
@option("--profile", required=True, metavar="fr|de|be|eu")
@option("--name", "authority_name", required=True)
@passphrase_file
@click.pass_obj
def init(console: Console, folder: Path, profile: str, authority_name: str, passphrase_file: Path | None) -> None:
    """See `cli.help_authority_init`."""
    chosen = profile_in(shipped_pack(), profile)
    passphrase = new_passphrase(console, passphrase_file) or ""
    with Register.create(folder, name=authority_name, profile=chosen, passphrase=passphrase, now=clock) as register:
        about = register.about
    console.say("authority.made", name=about.name, path=str(folder))
    console.say("authority.made_key", fingerprint=about.key_fingerprint)
    console.say("authority.made_copy")


@command("enrol", said="authority_enrol")
@file_argument("folder")
@file_argument("file")
@click.pass_obj
def enrol(console: Console, folder: Path, file: Path) -> None:
    """See `cli.help_authority_enrol`."""
    data = read_whole(file)
    with Register.open(folder, now=clock) as register:
        rows = read_enrolment(data, file.name, schemes_of(shipped_pack(), register.about.profile))
        found = register.enrolment.add(rows, file.name)
    console.say("authority.enrolled", count=found.new, known=found.known, providers=found.providers)


@command("keys", said="authority_keys")
@file_argument("folder")
@as_json
@click.pass_obj
def keys(console: Console, folder: Path, as_json: bool) -> None:
    """See `cli.help_authority_keys`."""
    with Register.open(folder, now=clock) as register:
        held = tuple(register.enrolment.all())
    if as_json:
        console.json({"keys": [_as_json(key) for key in held]})
    elif held:
        console.table((key.key_fingerprint, key.name, key.region, _state(console, key)) for key in held)
    else:
        console.say("authority.keys_none")


@command("revoke", said="authority_revoke")
@file_argument("folder")
@click.argument("fingerprint")
@option("--on", "on_day", metavar="DATE")
@option("--reason", "why_revoked", default="")
@click.pass_obj
def revoke(console: Console, folder: Path, fingerprint: str, on_day: str | None, why_revoked: str) -> None:
    """See `cli.help_authority_revoke`."""
    day = day_of(on_day) or clock().date()
    with Register.open(folder, now=clock) as register:
        found = register.enrolment.revoke(key_fingerprint(fingerprint), day, why_revoked)
    console.say("authority.revoked", name=found.name, day=day)


@command("limits", said="authority_limits")
@file_argument("folder")
@option("--set", "limit", multiple=True, metavar="NAME=NUMBER")
@as_json
@click.pass_obj
def limits(console: Console, folder: Path, limit: tuple[str, ...], as_json: bool) -> None:
    """See `cli.help_authority_limits`."""
    with Register.open(folder, now=clock) as register:
        for each in limit:
            name, _, value = each.partition("=")
            register.set_limit(name.strip(), int(value) if value.strip().isdecimal() else 0)
        held = register.limits
    shown = {name: getattr(held, name) for name in type(held).__dataclass_fields__}
    if as_json:
        console.json({"limits": shown})
        return
    for name, number in shown.items():
        console.say("authority.limit_of", name=name, value=number)


def day_of(text: str | None) -> date | None:
    """The day in an option; None without one. UserFacingError `authority.no_day`."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserFacingError("authority.no_day", value=text) from None


def _state(console: Console, key: EnrolledKey) -> str:
    words = console.words
    if key.revoked_on is not None:
        return words("authority.key_revoked_on", day=key.revoked_on)
    return words("authority.key_until", day=key.valid_until) if key.valid_until else words("authority.key_always")


def _as_json(key: EnrolledKey) -> dict[str, object]:
    return {
        "key_fingerprint": key.key_fingerprint,
        "name": key.name,
        "region": key.region,
        "identifiers": dict(key.identifiers),
        "valid_from": key.valid_from.isoformat() if key.valid_from else None,
        "valid_until": key.valid_until.isoformat() if key.valid_until else None,
        "revoked_on": key.revoked_on.isoformat() if key.revoked_on else None,
    }
