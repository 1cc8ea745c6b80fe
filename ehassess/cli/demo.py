"""`demo`: the whole main job on a fictitious practice, from the dossier to a signed report that verifies."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import shipped_pack
from ehassess.cli.plan import best_plan
from ehassess.cli.said import command, file_option
from ehassess.cli.score import tell_result, tell_risks
from ehassess.cli.verify import tell_verdict
from ehassess.domain.dossier import AssetEntry
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.errors import UserFacingError
from ehassess.exchange.sample import Sample, read_sample
from ehassess.paths import resource
from ehassess.session import Session
from ehassess.signing.identity import create
from ehassess.signing.keyfile import save
from ehassess.signing.roles import Role
from ehassess.submission.build import prepare
from ehassess.submission.deliver import Delivered, deliver_signable
from ehassess.submission.freeze import freeze
from ehassess.submission.packs import only
from ehassess.submission.verify import verify_submission
from ehassess.whole_file import write_whole

FOLDER = "ehassess-demo"
PASSPHRASE = "demo passphrase"
"""Of dossier and key; no secret, it lies beside them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the files of one demonstration go."""

    folder: Path

    @property
    def dossier(self) -> Path:
        """The dossier."""
        return self.folder / "sample.ehassess"

    @property
    def identity(self) -> Path:
        """The key."""
        return self.folder / "demo-key.p12"

    @property
    def passphrase(self) -> Path:
        """The passphrase of both."""
        return self.folder / "passphrase.txt"

    @property
    def report(self) -> Path:
        """The signed report."""
        return self.folder / "report-signed.pdf"


@command("demo")
@file_option("--out", metavar="DIR")
@click.pass_obj
def demo(console: Console, out: Path | None) -> int:
    """See `cli.help_demo`."""
    questionnaire = shipped_pack()
    sample = read_sample(resource("sample", "gp.yaml").read_bytes(), console.language, questionnaire, clock().date())
    place = Place(_made_folder(out))
    write_whole(place.passphrase, f"{PASSPHRASE}\n".encode())
    with filled(place.dossier, questionnaire, sample, console.language) as session:
        console.say("cli.demo_head", name=sample.provider.name)
        console.line()
        tell_result(console, session.evaluation())
        tell_risks(console, session.evaluation(), questionnaire)
        delivered = _signed(session, place, sample.declaration.name, console.language)
        console.line()
        _tell_plan(console, delivered.verdict.report, questionnaire)
        _tell_files(console, place)
    signed = place.report.read_bytes()
    key = delivered.verdict.signers[0].key_fingerprint
    verdict = verify_submission(signed, frozenset({key}), only(questionnaire))
    console.line()
    tell_verdict(console, place.report, verdict)
    console.line()
    console.say("cli.demo_verify", path=str(place.report), fingerprint=key)
    return verdict.exit_status


def _made_folder(wished: Path | None) -> Path:
    """A new folder: the one that was asked for (it may exist while empty), or the first free name."""
    candidates = (Path(FOLDER if number == 1 else f"{FOLDER}-{number}") for number in itertools.count(1))
    folder = wished or next(path for path in candidates if not path.exists())
    try:
        folder.mkdir(parents=True, exist_ok=wished is not None)
        if any(folder.iterdir()):
            raise UserFacingError("cli.folder_not_empty", path=str(folder))
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(folder), reason=error.strerror or "?") from error
    return folder


def filled(path: Path, questionnaire: Questionnaire, sample: Sample, language: str, *, demo: bool = True) -> Session:
    """The dossier of the sample, open, with everything in it; its reports say so if it is a `demo`."""
    session = Session.create(
        path,
        questionnaire,
        sample.provider,
        sample.profile,
        passphrase=PASSPHRASE,
        language=language,
        now=clock,
        demo=demo,
    )
    for person in dict.fromkeys(answer.given_by for answer in sample.answers):
        own = [(a.question_id, a.value, a.reason) for a in sample.answers if a.given_by == person]
        session.record_many(own, given_by=person)
    for remark in sample.remarks:
        session.remark(remark)
    for evidence in sample.evidence:
        session.evidence.add(evidence)
    stated = {entry.asset_id for entry in sample.assets}
    unused = (AssetEntry(asset.id, False) for asset in questionnaire.assets if asset.id not in stated)
    for entry in (*sample.assets, *unused):
        session.details.set_asset(entry)
    for decision in sample.decisions:
        session.details.decide(decision)
    for risk in sample.accepted:
        session.details.accept_risk(risk)
    session.details.set_records(sample.records)
    session.details.set_declaration(sample.declaration)
    return session


def _signed(session: Session, place: Place, name: str, language: str) -> Delivered:
    """The report, signed with a new demo key, on disk, and noted in the dossier."""
    identity = create(name, now=clock(), demo=True)
    save(identity, place.identity, PASSPHRASE)
    report = freeze(session.state, session.questionnaire, today=clock().date(), proposal=best_plan(session)[0].proposal)
    delivered = deliver_signable(
        prepare(report, session.questionnaire, language),
        identity,
        Role.MANAGER,
        when=clock(),
        target=place.report,
        find_pack=only(session.questionnaire),
    )
    session.details.log_signed(delivered.record)
    return delivered


def _tell_plan(console: Console, report: Report | None, questionnaire: Questionnaire) -> None:
    """What the plan asks for, and the grade that it leads to."""
    if report is None or report.after.grade is None:
        return
    words, plan = console.words, report.plan
    effort = plan.effort((1, 2))
    console.say(
        "cli.demo_plan",
        count=len(plan.included),
        find_out=len(plan.find_out),
        hours=words.hours(effort.hours),
        money=words.money(effort.money, questionnaire.currency),
        grade=report.after.grade.low,
    )


def _tell_files(console: Console, place: Place) -> None:
    words = console.words
    console.line()
    console.table(
        [
            (words("cli.file_dossier"), str(place.dossier)),
            (words("cli.file_identity"), str(place.identity)),
            (words("cli.file_passphrase"), str(place.passphrase)),
            (words("cli.file_report"), str(place.report)),
        ]
    )
