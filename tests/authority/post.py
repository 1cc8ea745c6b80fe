"""A generator of distinct, really signed submissions: providers of all kinds, over three years, each with a key."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from ehassess.content import load_questionnaire
from ehassess.domain.answers import Answer, Choice, Evidence, noon
from ehassess.domain.dossier import Declaration, DossierState
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.paths import pack_folder
from ehassess.signing.identity import Identity, create
from ehassess.signing.roles import Role
from ehassess.submission.build import Signable, prepare
from ehassess.submission.deliver import key_of, sign_report
from ehassess.submission.freeze import freeze

YEARS = (2024, 2025, 2026)
REGIONS = ("Nord", "Sud", "Est", "Ouest")


@dataclass(frozen=True, slots=True)
class Owner:
    """A fictitious provider."""

    number: int
    kind: str
    region: str

    @property
    def siret(self) -> str:
        """A number that no business has."""
        return f"{99_000_000_000_000 + self.number}"

    @property
    def dossier_id(self) -> str:
        """Of its one dossier."""
        return f"{self.number:016x}"


@dataclass(frozen=True, slots=True)
class Practice(Owner):
    """The same with its own key."""

    identity: Identity

    @property
    def owner(self) -> Owner:
        """Without the key, which does not go to another process."""
        return Owner(self.number, self.kind, self.region)

    @property
    def enrolment(self) -> str:
        """Its line of the enrolment list."""
        return f"{key_of(self.identity)},Cabinet fictif {self.number},{self.region},{self.siret}"


HEADS = "fingerprint,name,region,siret"


def practices(pack: Questionnaire, count: int) -> list[Practice]:
    """Practices of all kinds in turn; they share a few keys' making, since each has its own."""
    kinds = [kind.id for kind in pack.kinds]
    begin = datetime(YEARS[0], 1, 1, tzinfo=UTC)
    return [
        Practice(n, kinds[n % len(kinds)], REGIONS[n % len(REGIONS)], create(f"Dr Sample {n}", now=begin))
        for n in range(1, count + 1)
    ]


def enrolment_list(held: list[Practice]) -> bytes:
    """The list of all their keys."""
    return "\n".join([HEADS, *(practice.enrolment for practice in held)]).encode()


def state_of(pack: Questionnaire, practice: Owner, day: date, seed: int = 1) -> DossierState:
    """A dossier with answers drawn by the practice, the day and the seed."""
    drawn = random.Random(f"{practice.number} {day} {seed}")
    profile = pack.default_profile(practice.kind)
    skill = drawn.uniform(0.2, 0.95)
    answers: dict[str, Answer] = {}
    for control in pack.controls_for(profile):
        choice = Choice.YES if drawn.random() < skill else drawn.choice((Choice.MOSTLY, Choice.PARTLY, Choice.NO))
        given = date.fromordinal(day.toordinal() - drawn.randrange(0, 9))
        answers[control.id] = Answer(control.id, choice, noon(given), "", "Dr Sample")
    shown = tuple(
        Evidence(name, f"{name}.pdf", f"{drawn.getrandbits(256):064x}", 1000, noon(day)) for name in list(answers)[:3]
    )
    return DossierState(
        dossier_id=practice.dossier_id,
        language="en",
        round_number=day.year - YEARS[0] + 1,
        opened_on=day,
        provider=Provider(name=f"Cabinet fictif {practice.number}", identifiers=(("siret", practice.siret),)),
        profile=profile,
        answers=answers,
        evidence=shown,
        declaration=Declaration("Dr Sample", "manager", "Ville fictive", True),
    )


def report_of(pack: Questionnaire, practice: Owner, day: date, seed: int = 1) -> Report:
    """Its report of that day."""
    return freeze(state_of(pack, practice, day, seed), pack, today=day)


def signed(pack: Questionnaire, practice: Practice, report: Report) -> bytes:
    """The report as its practice signs it, at ten in the morning."""
    return signed_by(practice, prepare(report, pack, "en"))


def signed_by(practice: Practice, built: Signable) -> bytes:
    """The same for one that is built already."""
    when = datetime.combine(built.report.assessed_on, time(10), UTC)
    return sign_report(built, practice.identity, Role.MANAGER, when)


def doctored(report: Report) -> Report:
    """The same answers with a better grade: what somebody would write who can build the program anew."""
    grade = report.evaluation.grade
    assert grade is not None
    better = replace(grade, low="A" if grade.low != "A" else "B", high="A", base_low="A", base_high="A", caps=())
    return replace(report, evaluation=replace(report.evaluation, grade=better))


def day_in(year: int, number: int) -> date:
    """A day of that year for a practice."""
    return date(year, 1 + number % 9, 1 + number % 27)


def shipped() -> Questionnaire:
    """The pack."""
    return load_questionnaire(pack_folder())
