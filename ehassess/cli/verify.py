"""`verify`: whether signed reports are whole, unchanged, trusted, and right in their figures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import read_whole
from ehassess.cli.said import as_json, command, file_argument, option
from ehassess.errors import UserFacingError
from ehassess.signing.verification import Signer
from ehassess.submission.packs import FindPack, shipped_packs
from ehassess.submission.trust import key_fingerprints
from ehassess.submission.verdict import Verdict
from ehassess.submission.verify import verify_submission


@dataclass(frozen=True, slots=True)
class Looked:
    """One file: the verdict, or the error that kept it from being looked at."""

    path: Path
    verdict: Verdict | None
    error: UserFacingError | None = None

    @property
    def status(self) -> int:
        """Exit status for this file alone."""
        return 2 if self.verdict is None else self.verdict.exit_status


@command("verify")
@file_argument("pdfs", nargs=-1, required=True)
@option("--trust", multiple=True, metavar="FINGERPRINT")
@as_json
@click.pass_obj
def verify(console: Console, pdfs: tuple[Path, ...], trust: tuple[str, ...], as_json: bool) -> int:
    """See `cli.help_verify`."""
    trusted, find_pack = key_fingerprints(trust), shipped_packs()
    status = 0
    described: list[dict[str, object]] = []
    for path in pdfs:
        looked = _look(path, trusted, find_pack)
        status = max(status, looked.status)
        if looked.error is not None:
            console.complain(console.words.error(looked.error))
        if as_json:
            described.append(_as_json(console, looked))
        elif looked.verdict is not None:
            tell_verdict(console, path, looked.verdict)
    if as_json:
        console.json({"accepted": status == 0, "files": described})
    return status


def _look(path: Path, trusted: frozenset[str], find_pack: FindPack) -> Looked:
    try:
        return Looked(path, verify_submission(read_whole(path), trusted, find_pack))
    except UserFacingError as error:
        if error.id == "signing.not_a_pdf":
            error = UserFacingError("errors.not_a_pdf", path=str(path))
        return Looked(path, None, error)


def tell_verdict(console: Console, path: Path, verdict: Verdict) -> None:
    """Every fact on a line, who signed, and the one sentence."""
    words = console.words
    console.line(str(path))
    marks = {True: words("cli.fact_yes"), False: words("cli.fact_no"), None: words("cli.fact_unseen")}
    console.table([(words(f"submission.fact_{fact.point.value}"), marks[fact.holds]) for fact in verdict.facts])
    for signer in verdict.signers:
        _tell_signer(console, signer)
    if verdict.report is not None:
        report = verdict.report
        console.say("cli.verdict_report", number=report.number, name=report.provider.name, day=report.assessed_on)
        console.say("cli.report_fingerprint", fingerprint=verdict.fingerprint)
    for reason in dict.fromkeys(reason for fact in verdict.facts for reason in fact.reasons):
        console.line(f"  - {words(reason)}")
    console.say(verdict.sentence)


def _tell_signer(console: Console, signer: Signer) -> None:
    words = console.words
    role = words(f"cli.role_{signer.role.value}") if signer.role else words("cli.role_unknown")
    when = words("cli.no_time")
    if signer.claimed_time is not None:
        when = f"{words.day(signer.claimed_time.date())}, {signer.claimed_time:%H:%M %z}"
    console.say("cli.signer", name=signer.name, role=role, when=when)
    console.say("cli.key_fingerprint", fingerprint=signer.key_fingerprint)
    if signer.demo:
        console.say("cli.demo_key")
    if not signer.trusted:
        console.say("cli.key_not_enrolled")


def _as_json(console: Console, looked: Looked) -> dict[str, object]:
    if looked.verdict is None:
        told = console.words.error(looked.error) if looked.error else ""
        return {"file": str(looked.path), "accepted": False, "error": told}
    verdict = looked.verdict
    return {
        "file": str(looked.path),
        "accepted": verdict.accepted,
        "sentence": console.words(verdict.sentence),
        "facts": {fact.point.value: fact.holds for fact in verdict.facts},
        "failed": [
            {"fact": fact.point.value, "reasons": [console.words(reason) for reason in fact.reasons]}
            for fact in verdict.failed
        ],
        "signers": [_signer_as_json(signer) for signer in verdict.signers],
        "number": verdict.report.number if verdict.report else None,
        "report_fingerprint": verdict.fingerprint or None,
        "file_hash": verdict.file_hash,
    }


def _signer_as_json(signer: Signer) -> dict[str, object]:
    return {
        "name": signer.name,
        "role": signer.role.value if signer.role else None,
        "key_fingerprint": signer.key_fingerprint,
        "claimed_time": signer.claimed_time.isoformat() if signer.claimed_time else None,
        "trusted": signer.trusted,
        "demo": signer.demo,
    }
