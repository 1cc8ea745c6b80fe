"""`timestamp`: have a signed report stamped by an authority of the user's choice; the one command that connects."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.said import command, file_argument, file_option, force, option
from ehassess.cli.sign import logged, pdf_in
from ehassess.errors import UserFacingError
from ehassess.signing.timestamp import Level
from ehassess.submission.deliver import deliver_stamped
from ehassess.submission.packs import shipped_packs
from ehassess.submission.verify import verify_submission


@command("timestamp")
@file_argument("pdf")
@option("--tsa", "url", required=True, metavar="URL")
@option("--level", type=click.Choice([level.value for level in Level]), default=Level.LTA.value)
@file_option("--out", required=True, metavar="STAMPED")
@file_option("--dossier", metavar="FILE")
@file_option("--dossier-passphrase-file", metavar="FILE")
@force
@click.pass_obj
def timestamp(
    console: Console,
    pdf: Path,
    url: str,
    level: str,
    out: Path,
    dossier: Path | None,
    dossier_passphrase_file: Path | None,
    force: bool,
) -> None:
    """See `cli.help_timestamp`."""
    data, packs = pdf_in(pdf), shipped_packs()
    report = verify_submission(data, frozenset(), packs).report
    if report is None:
        raise UserFacingError("errors.not_our_report", path=str(pdf))
    done = logged(
        console,
        lambda: deliver_stamped(data, url, Level(level), target=out, find_pack=packs, overwrite=force),
        pdf,
        report.dossier_id,
        dossier,
        dossier_passphrase_file,
    )
    console.say("cli.stamped", path=str(done.path), number=done.record.number, day=done.when.date())
    console.say("cli.file_hash", hash=done.record.file_hash)
