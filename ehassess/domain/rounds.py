"""One assessment round after another: what is kept of a round that is closed, and with what the next one begins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from ehassess.domain.answers import Evidence, Remark
from ehassess.domain.canonical import encode, fingerprint
from ehassess.domain.dossier import AcceptedRisk, AssetEntry, Budget, Decision, DossierState, Records
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.model import Interval
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.scoring import METHOD_ID, METHOD_VERSION

SCHEMA = "ehassess-round/1"
"""Id of the form in which a closed round is kept."""


@dataclass(frozen=True, slots=True)
class DomainFigure:
    """The score of one domain, 0 to 100 at both ends."""

    domain: str
    score: Interval


@dataclass(frozen=True, slots=True)
class RiskFigure:
    """The index of one scenario, 0 to 100: with nothing in place, as shown then, at best; `level` as shown then."""

    scenario: str
    inherent: Fraction
    today: Fraction
    best: Fraction
    level: str


@dataclass(frozen=True, slots=True)
class RoundFigures:
    """The figures of a round; the same names as in Evaluation mean the same.

    grade, grade_high  at the lower and the upper end; None: no question was answered
    caps               rule and subject of every cap of the lower end
    score              0 to 100; None if no question counts
    unmet              essentials not fully in place at the lower end, of `essentials`
    """

    grade: str | None
    grade_high: str | None
    caps: tuple[tuple[str, str], ...]
    score: Interval | None
    coverage: Fraction
    evidence: Fraction
    applicable: int
    answered: int
    unknown: int
    domains: tuple[DomainFigure, ...]
    risks: tuple[RiskFigure, ...]
    essentials: int
    unmet: tuple[str, ...]

    @property
    def digest(self) -> str:
        """SHA-256 over the canonical JSON of these figures, 64 hex digits."""
        return fingerprint(encode(self))


@dataclass(frozen=True, slots=True)
class ClosedRound:
    """A round as it stood when it was closed; its answers are kept beside it, site by site.

    pack, pack_version, pack_digest  the content that it was closed with; method, method_version: what scored it
    planned  ids of the measures that its plan proposed, in order
    """

    schema: str
    number: int
    opened_on: date
    closed_on: date
    pack: str
    pack_version: str
    pack_digest: str
    method: str
    method_version: str
    profile: Profile
    decisions: tuple[Decision, ...]
    budget: Budget | None
    remarks: tuple[Remark, ...]
    evidence: tuple[Evidence, ...]
    assets: tuple[AssetEntry, ...]
    accepted: tuple[AcceptedRisk, ...]
    records: Records
    planned: tuple[str, ...]
    figures: RoundFigures


@dataclass(frozen=True, slots=True)
class RoundEntry:
    """A round in a list; `closed_on` None: the open one. `grade` None: nothing was answered."""

    number: int
    opened_on: date
    closed_on: date | None
    pack_version: str
    grade: str | None
    grade_high: str | None
    answered: int
    applicable: int


def figures_of(evaluation: Evaluation) -> RoundFigures:
    """What is kept of a result."""
    score, grade = evaluation.score, evaluation.grade
    return RoundFigures(
        grade=grade.low if grade else None,
        grade_high=grade.high if grade else None,
        caps=tuple((cap.rule, cap.subject) for cap in grade.caps) if grade else (),
        score=score.overall,
        coverage=score.coverage,
        evidence=score.evidence,
        applicable=score.applicable,
        answered=score.answered,
        unknown=score.unknown,
        domains=tuple(DomainFigure(domain.domain, domain.score) for domain in score.domains),
        risks=tuple(
            RiskFigure(risk.scenario, risk.inherent.index, risk.today.index, risk.best.index, risk.today.level)
            for risk in evaluation.risks
        ),
        essentials=evaluation.essentials,
        unmet=evaluation.essentials_unmet,
    )


def closed_round(
    questionnaire: Questionnaire, state: DossierState, evaluation: Evaluation, planned: Iterable[str], closed_on: date
) -> ClosedRound:
    """The open round of a dossier as it is kept when it is closed on that day."""
    return ClosedRound(
        schema=SCHEMA,
        number=state.round_number,
        opened_on=state.opened_on,
        closed_on=closed_on,
        pack=questionnaire.id,
        pack_version=questionnaire.version,
        pack_digest=questionnaire.digest,
        method=METHOD_ID,
        method_version=METHOD_VERSION,
        profile=state.profile,
        decisions=tuple(state.decisions.values()),
        budget=state.budget,
        remarks=tuple(state.remarks.values()),
        evidence=state.evidence,
        assets=tuple(state.assets.values()),
        accepted=state.accepted,
        records=state.records,
        planned=tuple(planned),
        figures=figures_of(evaluation),
    )


def next_round(state: DossierState, opened_on: date) -> DossierState:
    """The dossier in its next round: everything is carried over, except what was true of the last year only.

    The declaration has to be accepted again, and incidents are counted anew.
    """
    return replace(
        state,
        round_number=state.round_number + 1,
        opened_on=opened_on,
        records=replace(state.records, incidents=None, notified=None),
        declaration=replace(state.declaration, accepted=False),
        reviews={},
    )


def entry_of(closed: ClosedRound) -> RoundEntry:
    """The line of a closed round in the list."""
    figures = closed.figures
    return RoundEntry(
        closed.number,
        closed.opened_on,
        closed.closed_on,
        closed.pack_version,
        figures.grade,
        figures.grade_high,
        figures.answered,
        figures.applicable,
    )


def entry_of_open(questionnaire: Questionnaire, state: DossierState, evaluation: Evaluation) -> RoundEntry:
    """The line of the open round in the list."""
    score, grade = evaluation.score, evaluation.grade
    return RoundEntry(
        state.round_number,
        state.opened_on,
        None,
        questionnaire.version,
        grade.low if grade else None,
        grade.high if grade else None,
        score.answered,
        score.applicable,
    )
