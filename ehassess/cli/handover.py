"""`handover`: a copy for a colleague, and taking in what comes back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from ehassess.cli.console import Console, on_a_terminal
from ehassess.cli.files import known_passphrase, new_passphrase, opened, passphrase_in, shipped_pack
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
from ehassess.domain.answers import Answer
from ehassess.domain.clean import printable
from ehassess.domain.merge import MergeRow, Side, Take
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.session.handover import Preview, chosen
from ehassess.whole_file import refuse_existing

SHOWN = (Side.DIFFER, Side.ONLY_THEIRS, Side.REFUSED)
"""Sides whose questions are listed; of the others the number is enough."""

handover_passphrase = file_option("--handover-passphrase-file", metavar="FILE")
anyway = option("--other-dossier", "anyway", is_flag=True)


@click.command(
    "handover",
    cls=LazyGroup,
    said="handover",
    where={name: f"ehassess.cli.handover:{name}" for name in ("out", "preview", "merge")},
)
@language
def handover() -> None:
    """See `cli.help_handover`."""


@command("out", "handover_out")
@file_argument("file")
@file_option("--out", "-o", required=True, metavar="FILE.ehassess")
@option("--only", multiple=True, metavar="STAGE|DOMAIN")
@passphrase_file
@handover_passphrase
@force
@as_json
@click.pass_obj
def out(
    console: Console,
    file: Path,
    out: Path,
    only: Sequence[str],
    passphrase_file: Path | None,
    handover_passphrase_file: Path | None,
    force: bool,
    as_json: bool,
) -> None:
    """See `cli.help_handover_out`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        refuse_existing(out, overwrite=force)
        stages, domains = chosen(only, session.questionnaire)
        passphrase = new_passphrase(console, handover_passphrase_file or passphrase_file)
        if passphrase is None:  # it was asked for, and cannot be done without
            raise UserFacingError("errors.passphrase_choice_needed")
        inside = session.handover.write(out, passphrase, stages=stages, domains=domains, overwrite=force)
        if as_json:
            console.json({"file": str(out), "questions": list(inside), "dossier_id": session.state.dossier_id})
            return
        console.say("handover.written", count=len(inside), path=str(out))
        if handover_passphrase_file is None and passphrase_file is not None and session.protected:
            console.say("handover.same_passphrase")


@command("preview", "handover_preview")
@file_argument("file")
@file_argument("theirs")
@passphrase_file
@handover_passphrase
@anyway
@as_json
@click.pass_obj
def preview(
    console: Console,
    file: Path,
    theirs: Path,
    passphrase_file: Path | None,
    handover_passphrase_file: Path | None,
    anyway: bool,
    as_json: bool,
) -> None:
    """See `cli.help_handover_preview`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        found = _read(console, session, theirs, handover_passphrase_file or passphrase_file, anyway=anyway)
        if as_json:
            console.json(_as_json(console, found))
        else:
            _tell(console, session, found)


@command("merge", "handover_merge")
@file_argument("file")
@file_argument("theirs")
@option("--take", multiple=True, metavar="mine|theirs|ID=mine|ID=theirs")
@passphrase_file
@handover_passphrase
@anyway
@as_json
@click.pass_obj
def merge(
    console: Console,
    file: Path,
    theirs: Path,
    take: Sequence[str],
    passphrase_file: Path | None,
    handover_passphrase_file: Path | None,
    anyway: bool,
    as_json: bool,
) -> None:
    """See `cli.help_handover_merge`."""
    choice, by_question = _choices(take)
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        found = _read(console, session, theirs, handover_passphrase_file or passphrase_file, anyway=anyway)
        taken = session.handover.merge(found, choice, by_question)
        if as_json:
            console.json({**_as_json(console, found), "taken": taken})
            return
        console.say("handover.merged", count=taken, path=str(file))
        if found.remarks or found.evidence:
            console.say("handover.merged_more", notes=len(found.remarks), evidence=len(found.evidence))
        refused = found.of(Side.REFUSED)
        if refused:
            _tell_side(console, session, Side.REFUSED, refused)


def _choices(take: Sequence[str]) -> tuple[Take | None, dict[str, Take]]:
    """What --take says for all questions, and for single ones; UserFacingError `handover.take_unknown`."""
    choice: Take | None = None
    by_question: dict[str, Take] = {}
    for said in take:
        question, _, side = said.rpartition("=")
        if side not in set(map(str, Take)) or ("=" in said and not question):
            raise UserFacingError("handover.take_unknown", said=printable(said)[:40])
        if question:
            by_question[question] = Take(side)
        else:
            choice = Take(side)
    return choice, by_question


def _read(console: Console, session: Session, theirs: Path, passphrase_file: Path | None, *, anyway: bool) -> Preview:
    """The preview; a passphrase is asked for on a terminal where none was given."""
    passphrase = None if passphrase_file is None else passphrase_in(passphrase_file)
    try:
        return session.handover.read(theirs, passphrase, anyway=anyway)
    except UserFacingError as error:
        if error.id != "errors.passphrase_needed" or not on_a_terminal():
            raise
    return session.handover.read(theirs, known_passphrase(console, None, theirs), anyway=anyway)


def _tell(console: Console, session: Session, found: Preview) -> None:
    """For each side its number, and of what can change the questions with both answers, who gave them and when."""
    console.say("handover.from", name=found.name, day=found.saved_at.astimezone().date())
    if found.pack_differs:
        console.say("handover.other_content", found=found.pack_version, known=session.questionnaire.version)
    if found.facts:
        texts = console.texts(session.questionnaire)
        console.say("handover.other_facts", facts="; ".join(texts.facts[fact].name for fact in found.facts))
    for side in Side:
        rows = found.of(side)
        if rows and side in SHOWN:
            _tell_side(console, session, side, rows)
        elif rows:
            console.say(f"handover.side_{side}", count=len(rows))
    console.say("handover.more", notes=len(found.remarks), evidence=len(found.evidence))


def _tell_side(console: Console, session: Session, side: Side, rows: Sequence[MergeRow]) -> None:
    console.line()
    console.say(f"handover.side_{side}", count=len(rows))
    if side is Side.REFUSED:
        for row in rows:
            if row.fault is not None:
                console.line(f"  {row.question_id[:20]}  {console.words.fault(row.fault)}")
        return
    console.table(
        [(row.question_id, *(_said(console, session, each) for each in (row.mine, row.theirs))) for row in rows]
    )


def _said(console: Console, session: Session, answer: Answer | None) -> str:
    """An answer with who gave it and when, such as "Partly (Bo, 4 Dec 2026)"."""
    if answer is None:
        return "–"
    texts, day = console.texts(session.questionnaire), console.words.day(answer.given_at.astimezone().date())
    reason = f": {' '.join(answer.reason.split())[:60]}" if answer.reason else ""
    who = ", ".join(filter(None, (printable(answer.given_by), day)))
    return f"{texts.answers[answer.value].name}{reason} ({who})"


def _as_json(console: Console, found: Preview) -> dict[str, object]:
    return {
        "name": found.name,
        "saved_at": found.saved_at.isoformat(),
        "pack_version": found.pack_version,
        "pack_differs": found.pack_differs,
        "facts": list(found.facts),
        "rows": [
            {
                "question": row.question_id,
                "site": row.site,
                "side": row.side.value,
                "mine": _answer_as_json(row.mine),
                "theirs": _answer_as_json(row.theirs),
                "fault": None if row.fault is None else console.words.fault(row.fault),
            }
            for row in found.rows
        ],
        "notes": [remark.question_id for remark in found.remarks],
        "evidence": [{"question": e.question_id, "name": e.name, "sha256": e.sha256} for e in found.evidence],
    }


def _answer_as_json(answer: Answer | None) -> dict[str, object] | None:
    if answer is None:
        return None
    at = answer.given_at.isoformat()
    return {"value": answer.value.value, "reason": answer.reason, "given_by": answer.given_by, "given_at": at}
