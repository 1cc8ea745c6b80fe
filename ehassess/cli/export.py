"""`export`: what follows from a dossier or a finished report, in the forms that others need; or the whole dossier."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import opened, read_whole, shipped_pack
from ehassess.cli.plan import best_plan
from ehassess.cli.said import as_json, command, file_argument, file_option, force, option, passphrase_file
from ehassess.domain.canonical import encode
from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.plan import Plan
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Made, Report
from ehassess.errors import UserFacingError
from ehassess.submission.exports import Form, write_export
from ehassess.submission.freeze import freeze, made_with
from ehassess.submission.packs import shipped_packs
from ehassess.submission.verify import carried_report
from ehassess.whole_file import refuse_existing

SCHEMA = "ehassess-dossier/1"
"""Id of the form of the exported JSON."""


@dataclass(frozen=True, slots=True)
class Export:
    """The whole of a dossier, notes and hidden answers included: it is for its owner, not for sending."""

    schema: str
    made: Made
    state: DossierState
    evaluation: Evaluation
    plan: Plan


@command("export")
@file_argument("file")
@option("--as", "form", type=click.Choice([form.value for form in Form]))
@file_option("--out", "-o", metavar="FILE")
@passphrase_file
@force
@as_json
@click.pass_obj
def export(
    console: Console,
    file: Path,
    form: str | None,
    out: Path | None,
    passphrase_file: Path | None,
    force: bool,
    as_json: bool,
) -> None:
    """See `cli.help_export`."""
    if (form is None) != (out is None) or (form is None and not as_json):
        raise UserFacingError("export.kind_needed")
    if form is None or out is None:
        _whole(console, file, passphrase_file)
        return
    refuse_existing(out, overwrite=force)
    report, questionnaire, language = _frozen(console, file, passphrase_file)
    write_export(Form(form), report, questionnaire, console.chosen or language, out, overwrite=force)
    if as_json:
        console.json({"form": form, "file": str(out), "number": report.number})
    else:
        console.say("export.written", path=str(out))


def _whole(console: Console, file: Path, passphrase_file: Path | None) -> None:
    questionnaire = shipped_pack()
    with opened(console, file, passphrase_file, questionnaire) as session:
        whole = Export(SCHEMA, made_with(questionnaire), session.state, session.evaluation(), session.plan())
    console.line(encode(whole).decode())


def _frozen(console: Console, file: Path, passphrase_file: Path | None) -> tuple[Report, Questionnaire, str]:
    """The report that the file is or that its dossier gives today, its questionnaire, and the language for it."""
    head = read_whole(file)[:1024] if file.is_file() else b""
    if b"%PDF-" in head:
        return *_made_before(file), console.language
    questionnaire = shipped_pack()
    with opened(console, file, passphrase_file, questionnaire) as session:
        proposal = best_plan(session)[0].proposal
        frozen = freeze(session.state, questionnaire, today=clock().date(), proposal=proposal)
        return frozen, questionnaire, session.state.language


def _made_before(file: Path) -> tuple[Report, Questionnaire]:
    """The report attached to a PDF; that nobody altered it is for `verify` to say."""
    carried = carried_report(read_whole(file))
    questionnaire = None if isinstance(carried, str) else shipped_packs()(carried.report.made)
    if isinstance(carried, str) or questionnaire is None:
        raise UserFacingError("export.not_a_report", path=str(file))
    return carried.report, questionnaire
