"""`authority answer`: a signed answer to a submission, for the provider to import."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.authority import Register, answering
from ehassess.authority.key_files import KEY
from ehassess.cli.authority import day_of
from ehassess.cli.console import Console, clock
from ehassess.cli.files import known_passphrase
from ehassess.cli.said import command, file_argument, file_option, force, option, passphrase_file
from ehassess.domain.reply import ReplyKind
from ehassess.whole_file import refuse_existing, write_whole


@command("answer", said="authority_answer")
@file_argument("folder")
@click.argument("number", type=int)
@option("--answer", type=click.Choice([kind.value for kind in ReplyKind]), default=ReplyKind.RECEIPT.value)
@option("--note", "answer_note", default="")
@option("--due", metavar="DATE")
@passphrase_file
@file_option("--out", "-o", required=True, metavar="FILE")
@force
@click.pass_obj
def answer_(
    console: Console,
    folder: Path,
    number: int,
    answer: str,
    answer_note: str,
    due: str | None,
    passphrase_file: Path | None,
    out: Path,
    force: bool,
) -> None:
    """See `cli.help_authority_answer`."""
    refuse_existing(out, overwrite=force)
    day = day_of(due)
    said = answer_note if day is None else f"{answer_note}\n{console.words('authority.due_by', day=day)}".strip()
    with Register.open(folder, now=clock) as register:
        key = register.key(known_passphrase(console, passphrase_file, folder / KEY))
        given = answering.answer(register, number, ReplyKind(answer), key, note=said, due_on=day)
    write_whole(out, given.file, overwrite=force)
    console.say("authority.answer_made", path=str(out), version=given.version)
