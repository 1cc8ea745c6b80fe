"""`export`: everything that a dossier holds and what follows from it, as canonical JSON."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import command, file_argument, option, passphrase_file
from ehassess.domain.canonical import encode
from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.plan import Plan
from ehassess.domain.report import Made
from ehassess.submission.freeze import made_with

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
@passphrase_file
@option("--json", "as_json", is_flag=True, required=True)
@click.pass_obj
def export(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_export`."""
    questionnaire = shipped_pack()
    with opened(console, file, passphrase_file, questionnaire) as session:
        whole = Export(SCHEMA, made_with(questionnaire), session.state, session.evaluation(), session.plan())
    console.line(encode(whole).decode())
