"""`sign`: put a signature on a report, check it, and note it in the dossier."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import known_passphrase, opened, read_whole, shipped_pack
from ehassess.cli.said import command, file_argument, file_option, force, option, passphrase_file
from ehassess.errors import UserFacingError
from ehassess.signing.identity import Identity
from ehassess.signing.keyfile import load
from ehassess.signing.roles import Role
from ehassess.submission.build import Signable
from ehassess.submission.deliver import Delivered, deliver_signable, key_of
from ehassess.submission.packs import shipped_packs
from ehassess.submission.unaltered import signable
from ehassess.whole_file import refuse_existing


@command("sign")
@file_argument("pdf")
@file_option("--identity", "p12", required=True, metavar="P12")
@passphrase_file
@file_option("--out", required=True, metavar="SIGNED")
@option("--role", type=click.Choice([role.value for role in Role]), default=Role.MANAGER.value)
@file_option("--dossier", metavar="FILE")
@file_option("--dossier-passphrase-file", metavar="FILE")
@force
@click.pass_obj
def sign(
    console: Console,
    pdf: Path,
    p12: Path,
    passphrase_file: Path | None,
    out: Path,
    role: str,
    dossier: Path | None,
    dossier_passphrase_file: Path | None,
    force: bool,
) -> None:
    """See `cli.help_sign`."""
    refuse_existing(out, overwrite=force)
    found = _signable(pdf, Role(role))
    identity = load(p12, known_passphrase(console, passphrase_file, p12))

    def delivered() -> Delivered:
        return _delivered(found, identity, Role(role), out, force)

    if dossier is None:
        done = delivered()
    else:
        with opened(console, dossier, dossier_passphrase_file, shipped_pack()) as session:
            if session.state.dossier_id != found.report.dossier_id:
                raise UserFacingError("errors.other_dossier", path=str(pdf), dossier=str(dossier))
            done = delivered()
            session.details.log_signed(done.record)
    console.say("cli.signed", path=str(done.path), number=done.record.number)
    console.say("cli.file_hash", hash=done.record.file_hash)
    console.say("cli.key_fingerprint", fingerprint=key_of(identity))


def _signable(path: Path, role: Role) -> Signable:
    """The report in the file; UserFacingError with its name for any other file."""
    data = read_whole(path)
    if b"%PDF-" not in data and b"startxref" not in data:
        raise UserFacingError("errors.not_a_pdf", path=str(path))
    found = signable(data, role, shipped_packs())
    if found is None:
        raise UserFacingError("errors.not_our_report", path=str(path))
    return found


def _delivered(found: Signable, identity: Identity, role: Role, out: Path, force: bool) -> Delivered:
    return deliver_signable(found, identity, role, when=clock(), target=out, find_pack=shipped_packs(), overwrite=force)
