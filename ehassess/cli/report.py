"""`report`: the report of a dossier as a PDF, not signed yet."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.plan import best_plan
from ehassess.cli.said import command, file_argument, file_option, force, passphrase_file
from ehassess.submission.build import prepare
from ehassess.submission.freeze import freeze
from ehassess.whole_file import refuse_existing, write_whole


@command("report")
@file_argument("file")
@file_option("--out", required=True, metavar="PDF")
@passphrase_file
@force
@click.pass_obj
def report(console: Console, file: Path, out: Path, passphrase_file: Path | None, force: bool) -> None:
    """See `cli.help_report`."""
    questionnaire = shipped_pack()
    refuse_existing(out, overwrite=force)
    with opened(console, file, passphrase_file, questionnaire) as session:
        frozen = freeze(session.state, questionnaire, today=clock().date(), proposal=best_plan(session)[0].proposal)
        built = prepare(frozen, questionnaire, console.chosen or session.state.language)
    write_whole(out, built.pdf, overwrite=force)
    console.say("cli.report_made", path=str(out), number=frozen.number)
    console.say("cli.report_fingerprint", fingerprint=built.fingerprint)
    if not frozen.declaration.accepted:
        console.say("cli.not_declared")
