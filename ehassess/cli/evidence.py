"""`evidence`: the files that show answers: named, kept inside, taken out again, checked again."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import (
    LazyGroup,
    as_json,
    command,
    file_argument,
    file_option,
    force,
    language,
    option,
    passphrase_file,
)
from ehassess.domain.answers import Evidence
from ehassess.domain.clean import printable
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.session.evidence import EvidenceState
from ehassess.whole_file import refuse_existing, write_whole

SHOWN = 12
"""Hex digits of a SHA-256 that are shown; so many, or the name, are enough to say which file is meant."""


@click.command(
    "evidence",
    cls=LazyGroup,
    said="evidence",
    where={name: f"ehassess.cli.evidence:{name}" for name in ("list", "add", "remove", "out", "check")}
    | {"list": "ehassess.cli.evidence:listed"},
)
@language
def evidence() -> None:
    """See `cli.help_evidence`."""


@command("list", "evidence_list")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def listed(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_evidence_list`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        kept = session.evidence.kept()
        if as_json:
            console.json({"evidence": [_as_json(each, each.sha256 in kept) for each in session.state.evidence]})
        elif not session.state.evidence:
            console.say("evidence.none")
        else:
            inside = console.words("evidence.inside")
            console.table(
                [(*_row(console, each), inside if each.sha256 in kept else "") for each in session.state.evidence]
            )


@command("add", "evidence_add")
@file_argument("file")
@click.argument("question")
@file_argument("proof")
@option("--note", default="")
@option("--keep", is_flag=True)
@passphrase_file
@as_json
@click.pass_obj
def add(
    console: Console,
    file: Path,
    question: str,
    proof: Path,
    note: str,
    keep: bool,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """See `cli.help_evidence_add`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        found = session.evidence.add_file(question, proof, note, keep=keep)
        if as_json:
            console.json(_as_json(found, found.sha256 in session.evidence.kept()))
        else:
            console.say("evidence.added_kept" if keep else "evidence.added", question=question, sha256=found.sha256)


@command("remove", "evidence_remove")
@file_argument("file")
@click.argument("question")
@click.argument("which", metavar="NAME|SHA256")
@passphrase_file
@click.pass_obj
def remove(console: Console, file: Path, question: str, which: str, passphrase_file: Path | None) -> None:
    """See `cli.help_evidence_remove`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        found = _meant(session, which, question)
        session.evidence.remove(found.question_id, found.sha256)
        console.say("evidence.removed", question=question, sha256=found.sha256[:SHOWN])


@command("out", "evidence_out")
@file_argument("file")
@click.argument("which", metavar="NAME|SHA256")
@file_option("--out", "-o", required=True, metavar="FILE")
@passphrase_file
@force
@click.pass_obj
def out(console: Console, file: Path, which: str, out: Path, passphrase_file: Path | None, force: bool) -> None:
    """See `cli.help_evidence_out`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        refuse_existing(out, overwrite=force)
        found = _meant(session, which)
        write_whole(out, session.evidence.content(found.sha256), overwrite=force)
        console.say("evidence.taken_out", path=str(out), sha256=found.sha256)


@command("check", "evidence_check")
@file_argument("file")
@file_option("--folder", metavar="FOLDER")
@passphrase_file
@as_json
@click.pass_obj
def check(console: Console, file: Path, folder: Path | None, passphrase_file: Path | None, as_json: bool) -> int:
    """See `cli.help_evidence_check`; the status is 1 where a file was changed or is nowhere to be found."""
    if folder is not None and not folder.is_dir():
        raise UserFacingError("errors.folder_missing", path=str(folder))
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        found = session.evidence.check(folder)
        if as_json:
            console.json(
                {"evidence": [_as_json(each.evidence, each.kept) | {"state": each.state.value} for each in found]}
            )
        elif not found:
            console.say("evidence.none")
        else:
            words = console.words
            console.table([(*_row(console, each.evidence), words(f"evidence.state_{each.state}")) for each in found])
    return int(any(each.state in (EvidenceState.CHANGED, EvidenceState.MISSING) for each in found))


def _meant(session: Session, which: str, question: str | None = None) -> Evidence:
    """The evidence of this name or beginning of a SHA-256; UserFacingError where there is none, or two files."""
    found = [
        each
        for each in session.state.evidence
        if question in (None, each.question_id)
        and (each.name == which or (len(which) >= SHOWN and each.sha256.startswith(which.lower())))
    ]
    if not found:
        raise UserFacingError("evidence.unknown", which=printable(which)[:80])
    if len({each.sha256 for each in found}) > 1:
        raise UserFacingError("evidence.several", which=printable(which)[:80])
    return found[0]


def _row(console: Console, evidence: Evidence) -> tuple[str, ...]:
    note = printable(evidence.note or "").replace("\n", " ")
    name = printable(evidence.name).replace("\n", " ")
    added = console.words.day(evidence.added_at.astimezone().date())
    return (evidence.question_id, name, evidence.sha256[:SHOWN], added, note)


def _as_json(evidence: Evidence, kept: bool) -> dict[str, object]:
    return {
        "question": evidence.question_id,
        "name": evidence.name,
        "sha256": evidence.sha256,
        "size": evidence.size,
        "added_at": evidence.added_at.isoformat(),
        "note": evidence.note or "",
        "kept": kept,
    }
