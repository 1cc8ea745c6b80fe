"""`circular contribute` and `authority collect`: a lesson for all others, shown before it leaves, collected there."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.authority import Register, collecting
from ehassess.cli.console import Console, clock
from ehassess.cli.files import opened, read_whole, shipped_pack
from ehassess.cli.said import command, file_argument, file_option, force, option, passphrase_file
from ehassess.domain.naming import hints_in
from ehassess.errors import UserFacingError
from ehassess.submission.contribution import Contribution, make, refuse_names
from ehassess.whole_file import refuse_existing, write_whole


@command("contribute", said="circular_contribute")
@file_argument("dossier")
@option("--scenario", required=True, metavar="ID")
@option("--lesson", required=True)
@option("--measure", "measures", multiple=True, metavar="ID")
@passphrase_file
@file_option("--out", "-o", metavar="FILE")
@force
@click.pass_obj
def contribute(
    console: Console,
    dossier: Path,
    scenario: str,
    lesson: str,
    measures: tuple[str, ...],
    passphrase_file: Path | None,
    out: Path | None,
    force: bool,
) -> None:
    """See `cli.help_circular_contribute`."""
    pack = shipped_pack()
    known = {each.id for each in pack.scenarios} | set(pack.control_by_id)
    for each in (scenario, *measures):
        if each not in known:
            raise UserFacingError("authority.no_such_id", id=each)
    with opened(console, dossier, passphrase_file, pack) as session:
        state = session.state
    refuse_names(lesson, state)
    profile = state.profile
    shared = Contribution(profile.kind, profile.size, scenario, lesson.strip(), measures)
    data = make(shared)
    console.say("authority.contribution_holds")
    console.table((name, str(getattr(shared, name))) for name in Contribution.__dataclass_fields__)
    if hints := hints_in(shared.lesson):
        console.complain(console.words("authority.contribution_hints", found=", ".join(hints)))
    if out is None:
        console.say("authority.contribution_shown")
        return
    refuse_existing(out, overwrite=force)
    write_whole(out, data, overwrite=force)
    console.say("authority.contribution_made", path=str(out))


@command("collect", said="authority_collect")
@file_argument("folder")
@file_argument("files", nargs=-1, required=True)
@click.pass_obj
def collect(console: Console, folder: Path, files: tuple[Path, ...]) -> int:
    """See `cli.help_authority_collect`."""
    new, wrong = 0, 0
    with Register.open(folder, now=clock) as register:
        for file in files:
            try:
                new += collecting.collect(register, read_whole(file))
            except UserFacingError as error:
                console.complain(f"{file}: {console.words.error(error)}")
                wrong += 1
    console.say("authority.collected", count=new)
    return 1 if wrong else 0
