"""One judged file put into the register, all of it in one transaction: facts, links, flags, figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.authority.enrolment import EnrolledKey
from ehassess.authority.rows import Status
from ehassess.authority.stamps import stamp
from ehassess.domain.obligations import outcome
from ehassess.domain.plausibility import Earlier, flags, text_marks
from ehassess.domain.report import Report, as_answers
from ehassess.signing.roles import Role
from ehassess.signing.verification import Signer
from ehassess.submission.packs import FindPack
from ehassess.submission.verdict import Point, Verdict

if TYPE_CHECKING:
    from ehassess.authority.register import Register

CONTENT = frozenset({Point.FIGURES, Point.PRINTED})
"""Facts about what an honest signer signed; every other fact is about the signature."""
MOST_SHARED = 50
"""Dossiers with the same text that are counted; more are not looked for."""
_CHILDREN = ("failed_fact", "flag", "unmet_essential", "risk", "domain_score", "text_mark")


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of a file: its status, the id of its row, the one sentence, and how many flags it has."""

    status: Status
    submission_id: int
    sentence: str
    flags: int


class Recording:
    """Writes verdicts into one register."""

    def __init__(self, register: Register, find_pack: FindPack) -> None:
        """`find_pack` gives the pack of a report, for the country's outcome."""
        self._register, self._find_pack = register, find_pack

    def record(self, path: Path, verdict: Verdict) -> Recorded:
        """Put down the verdict on a file that is new, or that is judged again; within `atomic`."""
        register = self._register
        manager = next((each for each in verdict.signers if each.role is Role.MANAGER), None)
        key = register.enrolment.find(manager.key_fingerprint) if manager else None
        status, sentence, why = self._standing(verdict, manager, key)
        twin = None
        if status is Status.ACCEPTED:
            same = "SELECT id FROM submission WHERE fingerprint = ? AND status = 'accepted' AND file_hash != ?"
            found = register.row(same, (verdict.fingerprint, verdict.file_hash))
            twin = found and found[0]
            status = Status.DUPLICATE if twin else status
        provider = key.provider_id if key and status is not Status.REFUSED else None
        previous = self._previous(verdict.report) if verdict.report and provider is not None and not twin else None
        cells = {
            **_of_file(verdict, path, stamp(register.now())),
            "status": status.value,
            "sentence": sentence,
            "enrolment": register.enrolment.version,
            "provider_id": provider,
            "previous_id": previous and previous[0],
            "duplicate_of": twin,
            **_of_report(verdict.report),
            **self._national(verdict.report if status is Status.ACCEPTED else None),
            **_of_signer(manager, verdict.proven_time),
        }
        number = self._put(cells)
        self._put_failed(number, verdict, why)
        raised = 0
        if verdict.report is not None and status is Status.ACCEPTED:
            self._put_figures(number, verdict.report)
            raised = self._put_flags(number, verdict.report, manager, previous)
        return Recorded(status, number, sentence, raised)

    def _standing(self, verdict: Verdict, signer: Signer | None, key: EnrolledKey | None) -> tuple[Status, str, str]:
        """Status, the one sentence, and the sentence of what the enrolment list says against it ('' for nothing)."""
        against = ""
        if key is not None and signer is not None and verdict.report is not None:
            claimed, proven = signer.claimed_time, verdict.proven_time
            against = key.trusted_on(claimed and claimed.date(), proven and proven.date())
            if not against and _names_another(verdict.report, key):
                against = "authority.other_provider"
        if against:
            return Status.REFUSED, against, against
        if verdict.accepted:
            return (Status.ACCEPTED, verdict.sentence, "") if key else (Status.REFUSED, "authority.key_of_nobody", "")
        content = {fact.point for fact in verdict.failed} <= CONTENT
        return (Status.DISPUTED if content and key else Status.REFUSED), verdict.sentence, ""

    def _previous(self, report: Report) -> tuple[int, Earlier] | None:
        """The submission before: the one that the report names, otherwise the last one of this dossier."""
        columns = "id, score, evidence, assessed_on, signed_at"
        where = "status = 'accepted' AND score IS NOT NULL AND number != ?"
        named = f"SELECT {columns} FROM submission WHERE fingerprint = ? AND {where}"
        last = f"SELECT {columns} FROM submission WHERE dossier_id = ? AND {where} ORDER BY id DESC"
        row = report.previous and self._register.row(named, (report.previous, report.number))
        row = row or self._register.row(last, (report.dossier_id, report.number))
        if not row:
            return None
        signed = datetime.fromisoformat(row[4]) if row[4] else None
        return row[0], Earlier(Fraction(row[1]), Fraction(row[2]), date.fromisoformat(row[3]), signed)

    def _national(self, report: Report | None) -> dict[str, object]:
        """The outcome by the register's own profile; None where the pack is not at hand."""
        questionnaire = self._find_pack(report.made) if report else None
        if report is None or questionnaire is None:
            return {"outcome": None}
        planned = (*report.plan.included, *(each.question_id for each in report.plan.find_out))
        profile = self._register.about.profile
        return {"outcome": outcome(questionnaire, profile, report.profile, as_answers(report), planned).state.value}

    def _put(self, cells: dict[str, object]) -> int:
        names = ", ".join(cells)
        renewed = ", ".join(f"{name} = excluded.{name}" for name in cells if name not in ("file_hash", "received_at"))
        gaps = ", ".join("?" * len(cells))
        known = self._register.row("SELECT id FROM submission WHERE file_hash = ?", (cells["file_hash"],))
        if known:
            for table in _CHILDREN:
                self._register.write(f"DELETE FROM {table} WHERE submission_id = ?", known)
        added = self._register.write(
            f"INSERT INTO submission ({names}) VALUES ({gaps}) ON CONFLICT (file_hash) DO UPDATE SET {renewed}",
            tuple(cells.values()),
        )
        return int(known[0]) if known else added

    def _put_failed(self, number: int, verdict: Verdict, against: str) -> None:
        found = {(fact.point.value, reason) for fact in verdict.failed for reason in fact.reasons or ("",)}
        found |= {("trusted", against)} if against else set()
        self._register.write_many(
            "INSERT INTO failed_fact VALUES (?, ?, ?)", [(number, *each) for each in sorted(found)]
        )

    def _put_figures(self, number: int, report: Report) -> None:
        found, write = report.evaluation, self._register.write_many
        write("INSERT INTO unmet_essential VALUES (?, ?)", [(number, each) for each in found.essentials_unmet])
        write("INSERT INTO risk VALUES (?, ?, ?)", [(number, risk.scenario, risk.today.level) for risk in found.risks])
        domains = [
            (number, each.domain, _points(each.score.low), _points(each.score.high)) for each in found.score.domains
        ]
        write("INSERT INTO domain_score VALUES (?, ?, ?, ?)", domains)

    def _put_flags(
        self, number: int, report: Report, signer: Signer | None, previous: tuple[int, Earlier] | None
    ) -> int:
        marks = sorted(text_marks(report))
        raised = flags(
            report,
            self._register.limits,
            earlier=previous and previous[1],
            signed_at=signer.claimed_time if signer else None,
            today=self._register.now().date(),
            shared=max((self._shared(mark, report.dossier_id) for mark in marks), default=0),
        )
        self._register.write_many("INSERT INTO text_mark VALUES (?, ?)", [(mark, number) for mark in marks])
        self._register.write_many(
            "INSERT INTO flag VALUES (?, ?, ?)", [(number, f.kind.value, f.amount) for f in raised]
        )
        return len(raised)

    def _shared(self, mark: str, dossier: str) -> int:
        """In how many other dossiers a text stands; counted up to a bound, so that a usual text costs no more."""
        query = """SELECT count(*) FROM (SELECT DISTINCT dossier_id FROM text_mark JOIN submission
        ON submission.id = submission_id WHERE mark = ? AND dossier_id != ? LIMIT ?)"""
        return int(self._register.row(query, (mark, dossier, MOST_SHARED))[0])


def _names_another(report: Report, key: EnrolledKey) -> bool:
    """Whether the report gives a national number that is not that of the key's owner."""
    own = dict(key.identifiers)
    said = {scheme.lower(): "".join(value.split()) for scheme, value in report.provider.identifiers}
    return any(scheme in own and own[scheme] != value for scheme, value in said.items() if value)


def _of_file(verdict: Verdict, path: Path, at: str) -> dict[str, object]:
    return {
        "file_hash": verdict.file_hash,
        "fingerprint": verdict.fingerprint,
        "path": str(path),
        "received_at": at,
    }


def _of_signer(signer: Signer | None, proven: datetime | None) -> dict[str, object]:
    claimed = signer and signer.claimed_time
    return {
        "signer": signer.name if signer else "",
        "key_fingerprint": signer.key_fingerprint if signer else "",
        "signed_at": stamp(claimed) if claimed else None,
        "proven_at": stamp(proven) if proven else None,
    }


def _of_report(report: Report | None) -> dict[str, object]:
    """What the report says of itself; empty columns without one."""
    if report is None:
        texts = ("dossier_id", "number", "name", "kind", "pack", "pack_version", "method")
        return {**dict.fromkeys(texts, ""), "demo": 0}
    found, score, grade = report.evaluation, report.evaluation.score, report.evaluation.grade
    return {
        "dossier_id": report.dossier_id,
        "number": report.number,
        "round_number": report.round_number,
        "name": report.provider.name,
        "kind": report.profile.kind,
        "size": report.profile.size,
        "year": report.assessed_on.year,
        "assessed_on": report.assessed_on.isoformat(),
        "valid_until": report.valid_until.isoformat(),
        "grade": grade and grade.low,
        "grade_high": grade and grade.high,
        "score": score.overall and _points(score.overall.low),
        "score_high": score.overall and _points(score.overall.high),
        "coverage": _points(score.coverage),
        "evidence": _points(score.evidence),
        "essentials": found.essentials,
        "unmet": len(found.essentials_unmet),
        "pack": report.made.pack,
        "pack_version": report.made.pack_version,
        "method": f"{report.made.method} {report.made.method_version}",
        "demo": int(report.demo),
    }


def _points(value: Fraction) -> float:
    return round(float(value), 4)
