"""`authority report`: the national picture of a year, published once, as PDF, XLSX or JSON."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.authority import Register
from ehassess.authority.picture_file import PictureForm, write_picture
from ehassess.authority.publishing import publish
from ehassess.cli.console import Console, clock
from ehassess.cli.files import shipped_pack
from ehassess.cli.said import command, file_argument, file_option, force, option
from ehassess.whole_file import refuse_existing, write_whole


@command("report", said="authority_report")
@file_argument("folder")
@option("--year", type=int, required=True)
@option("--as", "picture_form", type=click.Choice([form.value for form in PictureForm]), default="pdf")
@file_option("--out", "-o", required=True, metavar="FILE")
@force
@click.pass_obj
def report(console: Console, folder: Path, year: int, picture_form: str, out: Path, force: bool) -> None:
    """See `cli.help_authority_report`."""
    refuse_existing(out, overwrite=force)
    texts = console.texts(shipped_pack())
    with Register.open(folder, now=clock) as register:
        picture, name = publish(register, year), register.about.name
    data = write_picture(picture, PictureForm(picture_form), texts, console.words, name, clock().date())
    write_whole(out, data, overwrite=force)
    console.say("authority.picture_made", path=str(out), count=picture.reports, year=str(year))
