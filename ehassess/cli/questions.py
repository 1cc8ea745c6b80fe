"""`questions`: the questions for the IT supplier as a file, and taking in what came back."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock, on_a_terminal
from ehassess.cli.files import opened, read_whole, shipped_pack
from ehassess.cli.said import SaidCommand, file_option, force, language, option, passphrase_file
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import Texts
from ehassess.errors import UserFacingError
from ehassess.exchange.questions import Returned, ReturnedRow, RowState, asked_of_supplier, compared, reference_of
from ehassess.session import Session
from ehassess.whole_file import refuse_existing, write_whole
from ehassess.words import Words

IMPORT = "import"
"""As the first word it asks for the way back."""
FORMS = (".xlsx", ".docx")
SHOWN = (RowState.NEW, RowState.DIFFERENT, RowState.SAME, RowState.UNREADABLE)


@click.command("questions", cls=SaidCommand, said="questions")
@click.argument("words", nargs=-1, required=True, metavar="FILE | import FILE PACK")
@file_option("--out", metavar="PACK.xlsx|.docx")
@option("--open", "only_open", is_flag=True)
@option("--yes", "confirmed", is_flag=True)
@option("--keep-mine", is_flag=True)
@passphrase_file
@force
@option("--json", "as_json", is_flag=True)
@language
@click.pass_obj
def questions(
    console: Console,
    words: tuple[str, ...],
    out: Path | None,
    only_open: bool,
    confirmed: bool,
    keep_mine: bool,
    passphrase_file: Path | None,
    force: bool,
    as_json: bool,
) -> None:
    """See `cli.help_questions`."""
    back = words[0] == IMPORT and len(words) > 1
    if len(words) != (3 if back else 1):
        raise UserFacingError("errors.questions_usage")
    file = Path(words[1] if back else words[0])
    questionnaire = shipped_pack()
    if not back and out is None:
        raise UserFacingError("errors.questions_usage")
    with opened(console, file, passphrase_file, questionnaire) as session:
        if back:
            _take_in(console, session, Path(words[2]), confirmed=confirmed, keep_mine=keep_mine, as_json=as_json)
        elif out is not None:
            _send(console, session, out, only_open=only_open, force=force, as_json=as_json)


def _send(console: Console, session: Session, out: Path, *, only_open: bool, force: bool, as_json: bool) -> None:
    """Write the file for the supplier."""
    state, questionnaire = session.state, session.questionnaire
    if out.suffix.casefold() not in FORMS:
        raise UserFacingError("errors.questions_ending", path=str(out))
    refuse_existing(out, overwrite=force)
    spoken = console.chosen or state.language
    texts, words = questionnaire.texts[spoken], Words.load(spoken)
    asked = asked_of_supplier(questionnaire, state, texts, only_open=only_open)
    if out.suffix.casefold() == ".xlsx":
        from ehassess.exchange.questions_xlsx import questions_xlsx as written  # loads openpyxl
    else:
        from ehassess.exchange.questions_docx import questions_docx as written  # loads python-docx
    data = written(asked, texts, words, state.provider.name, reference_of(state), clock())
    write_whole(out, data, overwrite=force)
    count = sum(len(section.controls) for section in asked)
    if as_json:
        console.json({"file": str(out), "questions": count, "language": spoken, "reference": reference_of(state)})
    else:
        console.say("cli.questions_sent", count=count, path=str(out))


def _returned(session: Session, path: Path) -> Returned:
    """What a file that came back would change."""
    data = read_whole(path)
    if path.suffix.casefold() == ".docx":
        from ehassess.exchange.questions_docx import read_questions_docx as read  # loads python-docx
    else:
        from ehassess.exchange.questions_xlsx import read_questions_xlsx as read  # loads openpyxl
    return compared(read(data, path.name), path.name, session.questionnaire, session.state)


def _take_in(
    console: Console, session: Session, path: Path, *, confirmed: bool, keep_mine: bool, as_json: bool
) -> None:
    """Show what came back; store it once that is confirmed."""
    if path.suffix.casefold() not in FORMS:
        raise UserFacingError("errors.questions_ending", path=str(path))
    found = _returned(session, path)
    wanted = (RowState.NEW, RowState.SAME) if keep_mine else (RowState.NEW, RowState.DIFFERENT, RowState.SAME)
    taken = {row.question_id for row in found.of(*wanted)}
    given = found.given(taken)
    if not as_json:
        _show(console, session.questionnaire, found)
        if given and not confirmed and on_a_terminal():
            confirmed = click.confirm(console.words("cli.questions_confirm", count=len(given)))
    if confirmed:
        by = found.answered_by or console.words("exchange.supplier")
        session.record_many(given, given_by=by)
        for remark in found.remarks(taken, session.state.remarks, by):
            session.remark(remark)
    if as_json:
        rows = [_entry(console, row) for row in found.rows if row.state is not RowState.EMPTY]
        console.json({"answered_by": found.answered_by, "stored": len(given) if confirmed else 0, "rows": rows})
    elif confirmed:
        console.say("cli.answers_stored", count=len(given), path=str(session.path))
    else:
        console.say("cli.questions_not_stored")


def _entry(console: Console, row: ReturnedRow) -> dict[str, object]:
    """A row of the preview for a machine; what cannot be read is told in words."""
    return {
        "line": row.place.line,
        "question": row.question_id,
        "state": row.state,
        "value": row.value,
        "mine": row.mine,
        "comment": row.comment,
        "fault": None if row.fault is None else console.words.fault(row.fault),
    }


def _show(console: Console, questionnaire: Questionnaire, found: Returned) -> None:
    """The preview: for each state its rows, with the answer, mine, and the comment."""
    texts = console.texts(questionnaire)
    if found.answered_by:
        console.say("cli.questions_by", name=found.answered_by)
    for state in SHOWN:
        rows = found.of(state)
        if rows:
            console.line()
            console.say(f"cli.questions_{state}", count=len(rows))
            for row in rows:
                console.line("  " + _line(console, texts, row))
    console.line()
    console.say("cli.questions_blank", count=len(found.of(RowState.EMPTY)))


def _line(console: Console, texts: Texts, row: ReturnedRow) -> str:
    if row.fault is not None:
        return console.words.fault(row.fault)
    said = "" if row.value is None else texts.answers[row.value].name
    if row.state is RowState.DIFFERENT and row.mine is not None:
        said = f"{texts.answers[row.mine].name} → {said}"
    first = " ".join(row.comment.split())[:80]
    return "  ".join(filter(None, (row.question_id, said, texts.controls[row.question_id].name, first)))
