"""`verify`: whether signed reports are whole, unchanged, trusted, and right in their figures."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.said import as_json, command, file_argument, file_option, option
from ehassess.signing.trust import Trust
from ehassess.signing.verification import Signer, Stamp
from ehassess.submission.folder import files_in, judge_all
from ehassess.submission.trust import enrolled_keys, key_fingerprints, root_certificates
from ehassess.submission.verdict import Verdict
from ehassess.submission.worker import Judged

SCHEMA = "ehassess-verdicts/1"
"""Id of the form of --json; resources/schemas/verdicts.schema.json describes it."""
_WIDEST = 40
"""Characters of a file's name in the table; the end tells more than the beginning."""


@command("verify")
@file_argument("paths", nargs=-1, required=True)
@option("--trust", multiple=True, metavar="FINGERPRINT")
@file_option("--trust-list", "lists", multiple=True, metavar="FILE")
@file_option("--root", "roots", multiple=True, metavar="FILE")
@as_json
@click.pass_obj
def verify(
    console: Console,
    paths: tuple[Path, ...],
    trust: tuple[str, ...],
    lists: tuple[Path, ...],
    roots: tuple[Path, ...],
    as_json: bool,
) -> int:
    """See `cli.help_verify`."""
    keys = key_fingerprints(trust).union(*map(enrolled_keys, lists))
    trusted = Trust(keys, tuple(root for path in roots for root in root_certificates(path)))
    counted: Counter[int] = Counter()
    described: list[dict[str, object]] = []
    table = any(path.is_dir() for path in paths)
    one = len(paths) == 1 and not table  # also looked at in a process of its own, whose time and memory are bounded
    for judged in judge_all(files_in(paths), trusted, workers=1 if one else None):
        counted[judged.exit_status] += 1
        if judged.error is not None and not (table and not as_json):
            console.complain(console.words.error(judged.error))
        if as_json:
            described.append(_as_json(console, judged))
        elif table:
            console.line(_row(console, judged))
        elif judged.verdict is not None:
            tell_verdict(console, judged.path, judged.verdict)
    status = max(counted, default=0)
    if as_json:
        console.json({"schema": SCHEMA, "accepted": status == 0, "files": described})
    elif table:
        count = counted.total()
        console.say("cli.verified_many", count=count, good=counted[0], bad=counted[1], unread=counted[2])
    return status


def _row(console: Console, judged: Judged) -> str:
    """One file on a line: its mark, its name, number, provider, grade, and the one sentence."""
    words = console.words
    name = judged.path.name
    name = name if len(name) <= _WIDEST else f"…{name[1 - _WIDEST :]}"
    if judged.verdict is None:
        told = words.error(judged.error) if judged.error else ""
        return f"  {words('cli.mark_unread'):<8}  {name:<{_WIDEST}}  {told}"
    verdict, report = judged.verdict, judged.verdict.report
    mark = words("cli.mark_accepted" if verdict.accepted else "cli.mark_refused")
    grade = report.evaluation.grade if report else None
    letters = "" if grade is None else "–".join(dict.fromkeys((grade.low, grade.high)))
    known = f"{report.number}  {letters:<3}  {report.provider.name}  " if report else ""
    reasons = " ".join(words(reason) for fact in verdict.failed for reason in fact.reasons[:1])
    return f"  {mark:<8}  {name:<{_WIDEST}}  {known}{reasons or words(verdict.sentence)}".rstrip()


def tell_verdict(console: Console, path: Path, verdict: Verdict) -> None:
    """Every fact on a line, who signed, and the one sentence."""
    words = console.words
    console.line(str(path))
    marks = {True: words("cli.fact_yes"), False: words("cli.fact_no"), None: words("cli.fact_unseen")}
    console.table([(words(f"submission.fact_{fact.point.value}"), marks[fact.holds]) for fact in verdict.facts])
    for signer in verdict.signers:
        _tell_signer(console, signer)
    for stamp in verdict.stamps:
        _tell_stamp(console, stamp)
    if verdict.report is not None:
        report = verdict.report
        console.say("cli.verdict_report", number=report.number, name=report.provider.name, day=report.assessed_on)
        console.say("cli.report_fingerprint", fingerprint=verdict.fingerprint)
    for reason in dict.fromkeys(reason for fact in verdict.facts for reason in fact.reasons):
        console.line(f"  - {words(reason)}")
    for remark in verdict.remarks:
        console.line(f"  · {words(remark)}")
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
    if signer.root:
        console.say("cli.key_of_root", root=signer.root)
    if not signer.trusted:
        console.say("cli.key_not_enrolled")


def _tell_stamp(console: Console, stamp: Stamp) -> None:
    words = console.words
    when = f"{words.day(stamp.time.date())}, {stamp.time:%H:%M} UTC"
    console.say("cli.time_stamp" if stamp.trusted else "cli.time_stamp_unknown", name=stamp.authority, when=when)


def _as_json(console: Console, judged: Judged) -> dict[str, object]:
    if judged.verdict is None:
        told = console.words.error(judged.error) if judged.error else ""
        return {"file": str(judged.path), "accepted": False, "exit": judged.exit_status, "error": told}
    verdict = judged.verdict
    return {
        "file": str(judged.path),
        "accepted": verdict.accepted,
        "exit": verdict.exit_status,
        "sentence": console.words(verdict.sentence),
        "facts": {fact.point.value: fact.holds for fact in verdict.facts},
        "failed": [
            {"fact": fact.point.value, "reasons": [console.words(reason) for reason in fact.reasons]}
            for fact in verdict.failed
        ],
        "remarks": [console.words(remark) for remark in verdict.remarks],
        "signers": [_signer_as_json(signer) for signer in verdict.signers],
        "stamps": [_stamp_as_json(stamp) for stamp in verdict.stamps],
        "proven_time": verdict.proven_time.isoformat() if verdict.proven_time else None,
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
        "root": signer.root or None,
        "demo": signer.demo,
    }


def _stamp_as_json(stamp: Stamp) -> dict[str, object]:
    return {
        "authority": stamp.authority,
        "key_fingerprint": stamp.key_fingerprint,
        "time": stamp.time.isoformat(),
        "trusted": stamp.trusted,
    }
