"""`receipt`: an authority's answers to reports, made there and taken into the dossier here."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import known_passphrase, new_passphrase, opened, read_whole, shipped_pack
from ehassess.cli.said import LazyGroup, command, file_argument, file_option, force, language, option, passphrase_file
from ehassess.cli.sign import pdf_in
from ehassess.domain.reply import ReplyKind
from ehassess.signing import container_key
from ehassess.signing.container import key_fingerprint
from ehassess.submission import receipt as room
from ehassess.submission.packs import shipped_packs
from ehassess.submission.trust import key_fingerprints
from ehassess.submission.verify import verify_submission
from ehassess.whole_file import refuse_existing, write_whole


@click.command(
    "receipt", cls=LazyGroup, said="receipt", where={n: f"ehassess.cli.receipt:{n}_" for n in ("key", "make", "import")}
)
@language
def receipt() -> None:
    """See `cli.help_receipt`."""


@command("key", said="receipt_key")
@file_argument("file")
@passphrase_file
@force
@click.pass_obj
def key_(console: Console, file: Path, passphrase_file: Path | None, force: bool) -> None:
    """See `cli.help_receipt_key`."""
    refuse_existing(file, overwrite=force)
    made = container_key.create(file, new_passphrase(console, passphrase_file) or "", overwrite=force)
    console.say("cli.identity_made", path=str(file))
    console.say("cli.key_fingerprint", fingerprint=key_fingerprint(made.public_key()))


@command("make", said="receipt_make")
@file_argument("pdf")
@file_option("--key", "key_file", required=True, metavar="FILE")
@passphrase_file
@option("--answer", type=click.Choice([kind.value for kind in ReplyKind]), default=ReplyKind.RECEIPT.value)
@option("--authority", required=True)
@option("--version", "answer_version", type=click.IntRange(min=1), required=True)
@option("--note", "answer_note", default="")
@option("--trust", multiple=True, metavar="FINGERPRINT")
@file_option("--out", required=True, metavar="FILE")
@force
@click.pass_obj
def make_(
    console: Console,
    pdf: Path,
    key_file: Path,
    passphrase_file: Path | None,
    answer: str,
    authority: str,
    answer_version: int,
    answer_note: str,
    trust: tuple[str, ...],
    out: Path,
    force: bool,
) -> None:
    """See `cli.help_receipt_make`."""
    refuse_existing(out, overwrite=force)
    verdict = verify_submission(pdf_in(pdf), key_fingerprints(trust), shipped_packs())
    key = container_key.load(key_file, known_passphrase(console, passphrase_file, key_file))
    data = room.make(
        verdict,
        ReplyKind(answer),
        key,
        authority=authority,
        today=clock().date(),
        version=answer_version,
        note=answer_note,
    )
    write_whole(out, data, overwrite=force)
    console.say("cli.reply_made", path=str(out))
    console.say("cli.key_fingerprint", fingerprint=key_fingerprint(key.public_key()))


@command("import", said="receipt_import")
@file_argument("dossier")
@file_argument("file")
@passphrase_file
@option("--trust", multiple=True, required=True, metavar="FINGERPRINT")
@click.pass_obj
def import_(console: Console, dossier: Path, file: Path, passphrase_file: Path | None, trust: tuple[str, ...]) -> None:
    """See `cli.help_receipt_import`."""
    data, trusted = read_whole(file), key_fingerprints(trust)
    with opened(console, dossier, passphrase_file, shipped_pack()) as session:
        reply = room.read(data, trusted, session.state)
        session.details.log_reply(reply)
        number = next(each.number for each in session.state.signed if each.fingerprint == reply.fingerprint)
    told = f"cli.reply_{reply.kind}"
    console.say(told, number=number, authority=reply.authority, day=reply.answered_on)
    if reply.note:
        console.line(reply.note)
