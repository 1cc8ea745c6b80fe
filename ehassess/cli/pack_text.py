"""`pack text`: the whole questionnaire as a booklet to print and to have at hand."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import pack_in
from ehassess.cli.said import command, file_argument, file_option, force, option
from ehassess.errors import UserFacingError
from ehassess.report import render_booklet
from ehassess.whole_file import refuse_existing, write_whole


@command("text", said="pack_text")
@file_argument("folder", required=False)
@file_option("--out", required=True, metavar="PDF")
@option("--kind", metavar="KIND")
@force
@click.pass_obj
def text(console: Console, folder: Path | None, out: Path, kind: str | None, force: bool) -> None:
    """See `cli.help_pack_text`."""
    questionnaire = pack_in(folder)
    if kind is not None and kind not in questionnaire.kind_by_id:
        raise UserFacingError("errors.unknown_kind", kind=kind, known=", ".join(questionnaire.kind_by_id))
    if console.language not in questionnaire.texts:
        known = ", ".join(questionnaire.texts)
        raise UserFacingError("errors.unknown_language", language=console.language, known=known)
    refuse_existing(out, overwrite=force)
    write_whole(out, render_booklet(questionnaire, console.language, kind), overwrite=force)
    asked = questionnaire.controls
    if kind is not None:
        asked = questionnaire.controls_for(questionnaire.default_profile(kind))
    console.say("cli.booklet_made", count=len(asked), path=str(out))
