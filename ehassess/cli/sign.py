"""`sign`: put a signature on a report, check it, and note it in the dossier."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from ehassess.cli.console import Console, clock, on_a_terminal
from ehassess.cli.files import opened, read_whole, shipped_pack
from ehassess.cli.keys import signing_key
from ehassess.cli.said import command, file_argument, file_option, force, option, passphrase_file
from ehassess.errors import UserFacingError
from ehassess.signing.identity import SigningKey
from ehassess.signing.roles import Role
from ehassess.submission.build import Signable
from ehassess.submission.deliver import Delivered, deliver_signable, key_of
from ehassess.submission.exports import Form, export
from ehassess.submission.packs import shipped_packs
from ehassess.submission.unaltered import signable
from ehassess.whole_file import refuse_existing


@command("sign")
@file_argument("pdf")
@file_option("--identity", "p12", metavar="P12")
@file_option("--card", "library", metavar="LIBRARY")
@option("--token", default="", metavar="LABEL")
@option("--key", default="", metavar="FINGERPRINT")
@passphrase_file
@file_option("--out", required=True, metavar="SIGNED")
@option("--second", is_flag=True)
@file_option("--dossier", metavar="FILE")
@file_option("--dossier-passphrase-file", metavar="FILE")
@force
@click.pass_obj
def sign(
    console: Console,
    pdf: Path,
    p12: Path | None,
    library: Path | None,
    token: str,
    key: str,
    passphrase_file: Path | None,
    out: Path,
    second: bool,
    dossier: Path | None,
    dossier_passphrase_file: Path | None,
    force: bool,
) -> None:
    """See `cli.help_sign`."""
    refuse_existing(out, overwrite=force)
    role = Role.IT if second else Role.MANAGER
    found = _signable(pdf, role)
    leaves, watched = _leaves(console, found), on_a_terminal()
    if watched:  # whoever is asked for a passphrase has read it by then, and can still turn back
        console.line(leaves)
    with signing_key(console, p12, library, token, key, passphrase_file) as identity:
        done = logged(
            console,
            lambda: _delivered(found, identity, role, out, force),
            pdf,
            found.report.dossier_id,
            dossier,
            dossier_passphrase_file,
        )
        used = key_of(identity)
    if not watched:
        console.line(leaves)
    console.say("cli.signed", path=str(done.path), number=done.record.number)
    console.say("cli.file_hash", hash=done.record.file_hash)
    console.say("cli.key_fingerprint", fingerprint=used)


def _leaves(console: Console, found: Signable) -> str:
    """Everything that leaves the clinic with this report, in the language of the terminal."""
    questionnaire = shipped_packs()(found.report.made)
    assert questionnaire is not None  # `signable` has drawn the report with it
    return export(Form.LEAVING, found.report, questionnaire, console.language).decode()


def logged(
    console: Console,
    deliver: Callable[[], Delivered],
    pdf: Path,
    dossier_id: str,
    dossier: Path | None,
    passphrase_file: Path | None,
) -> Delivered:
    """What `deliver` brings about, noted in the dossier if one is named; UserFacingError `errors.other_dossier`."""
    if dossier is None:
        return deliver()
    with opened(console, dossier, passphrase_file, shipped_pack()) as session:
        if session.state.dossier_id != dossier_id:
            raise UserFacingError("errors.other_dossier", path=str(pdf), dossier=str(dossier))
        done = deliver()
        session.details.log_signed(done.record)
    return done


def _signable(path: Path, role: Role) -> Signable:
    """The report in the file; UserFacingError with its name for any other file."""
    data = pdf_in(path)
    found = signable(data, role, shipped_packs())
    if found is None:
        raise UserFacingError("errors.not_our_report", path=str(path))
    return found


def pdf_in(path: Path) -> bytes:
    """The bytes of a PDF; UserFacingError `errors.not_a_pdf` for what is none at all."""
    data = read_whole(path)
    if b"%PDF-" not in data and b"startxref" not in data:
        raise UserFacingError("errors.not_a_pdf", path=str(path))
    return data


def _delivered(found: Signable, identity: SigningKey, role: Role, out: Path, force: bool) -> Delivered:
    return deliver_signable(found, identity, role, when=clock(), target=out, find_pack=shipped_packs(), overwrite=force)
