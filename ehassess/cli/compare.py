"""`compare`: two rounds of a dossier, or two files of the same one, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click

from ehassess.cli.compare_told import comparison_as_json, tell_comparison
from ehassess.cli.console import Console
from ehassess.cli.files import opened, read_whole, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, option, passphrase_file
from ehassess.domain.carry import marks_of
from ehassess.domain.compare import Side, compare
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import as_answers
from ehassess.domain.rounds import figures_of
from ehassess.errors import UserFacingError
from ehassess.submission.packs import shipped_packs
from ehassess.submission.verify import verify_submission

_PDF = b"%PDF-"


@dataclass(frozen=True, slots=True)
class Found:
    """One side as it was found in a file, and whose dossier it is."""

    dossier_id: str
    side: Side


@command("compare")
@file_argument("file")
@file_argument("other", required=False)
@option("--from", "earlier", type=click.IntRange(1), metavar="N")
@option("--to", "later", type=click.IntRange(1), metavar="N")
@passphrase_file
@as_json
@click.pass_obj
def compare_(
    console: Console,
    file: Path,
    other: Path | None,
    earlier: int | None,
    later: int | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """See `cli.help_compare`."""
    questionnaire = shipped_pack()
    if other is None:
        before, after = _rounds(console, file, passphrase_file, questionnaire, earlier, later)
    else:
        first = _side_in(console, file, passphrase_file, questionnaire, earlier)
        second = _side_in(console, other, passphrase_file, questionnaire, later)
        if first.dossier_id != second.dossier_id:
            raise UserFacingError("rounds.other_provider", first=str(file), second=str(other))
        before, after = first.side, second.side
    found = compare(questionnaire, before, after, console.language)
    if as_json:
        console.json(comparison_as_json(found))
    else:
        tell_comparison(console, found, questionnaire)


def _rounds(
    console: Console,
    file: Path,
    passphrase_file: Path | None,
    questionnaire: Questionnaire,
    earlier: int | None,
    later: int | None,
) -> tuple[Side, Side]:
    """Two rounds of one dossier; as a rule the last closed one and the open one."""
    with opened(console, file, passphrase_file, questionnaire) as session:
        last = session.state.round_number if later is None else later
        if session.state.round_number == 1 and earlier is None:
            raise UserFacingError("rounds.one_round_only")
        return session.rounds.side(last - 1 if earlier is None else earlier), session.rounds.side(last)


def _side_in(
    console: Console, file: Path, passphrase_file: Path | None, questionnaire: Questionnaire, number: int | None
) -> Found:
    """What one file holds: a signed report, or a dossier with its open round (or round `number`)."""
    if read_whole(file).startswith(_PDF):
        return _side_of_report(file, questionnaire)
    with opened(console, file, passphrase_file, questionnaire) as session:
        state = session.state
        return Found(state.dossier_id, session.rounds.side(state.round_number if number is None else number))


def _side_of_report(file: Path, questionnaire: Questionnaire) -> Found:
    """What a signed report says; UserFacingError `rounds.not_comparable` where it holds nothing that was signed."""
    report = verify_submission(read_whole(file), frozenset(), shipped_packs()).report
    if report is None or report.made.pack != questionnaire.id:
        raise UserFacingError("rounds.not_comparable", path=str(file))
    same = report.made.pack_digest == questionnaire.digest
    side = Side(
        number=report.round_number,
        on=report.assessed_on,
        pack_version=report.made.pack_version,
        profile=report.profile,
        answers=as_answers(report),
        marks=marks_of(questionnaire) if same else (),
        planned=report.plan.included,
        figures=figures_of(report.evaluation),
    )
    return Found(report.dossier_id, side)
