"""What one dossier holds: a care provider, its answers of the open round, and what was decided about measures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ehassess.domain.answers import Answer, Evidence, Remark
from ehassess.domain.incidents import Incident
from ehassess.domain.people import Assignment, Person, Review, Site
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.reply import Agreement, Reply, agreement
from ehassess.domain.suppliers import Supplier


@dataclass(frozen=True, slots=True)
class AssetEntry:
    """An asset of this provider.

    in_use          None until confirmed
    supplier        who supplies it, '' if not said
    tolerable_hours how long care can do without it, in hours; None: not said
    """

    asset_id: str
    in_use: bool | None = None
    supplier: str = ""
    tolerable_hours: int | None = None


class MeasureStatus(StrEnum):
    """What the user decided about a measure; `proposed` is nothing yet."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Decision:
    """A user's word on one measure: taken or refused, who does it ('' = the role of the pack), by when (None =
    proposed).
    """

    measure_id: str
    status: MeasureStatus = MeasureStatus.PROPOSED
    owner: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Budget:
    """Hours and money (whole units of the pack's currency) for the first twelve months; both >= 0."""

    hours: int
    money: int


@dataclass(frozen=True, slots=True)
class AcceptedRisk:
    """A risk that somebody decided to live with: who, when, why."""

    scenario_id: str
    accepted_by: str
    accepted_on: date
    reason: str


@dataclass(frozen=True, slots=True)
class Records:
    """Dates and counts that the authority asks for; None: not said (a date: never, as far as known).

    incidents, notified  of the last twelve months
    """

    restore_test: date | None = None
    exercise: date | None = None
    incidents: int | None = None
    notified: int | None = None


@dataclass(frozen=True, slots=True)
class Declaration:
    """Who declares that the answers are true, in what function, where; '' where not yet written."""

    name: str = ""
    function: str = ""
    place: str = ""
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """A report that was signed from this dossier: number, when (ISO date), report fingerprint, file hash, file name."""

    number: str
    signed_on: str
    fingerprint: str
    file_hash: str
    file_name: str


@dataclass(frozen=True, slots=True)
class DossierState:
    """Everything of one dossier that a page, a plan or a report is made from.

    dossier_id  random, stable, 16 hex digits
    language    of the person who made it, `en` or `fr`
    round_number  1 for the first assessment; opened_on: the day it was begun
    answers     of the open round, worst site per question; hidden ones included, they count nowhere
    budget      None: the pack's proposal for the size is used
    replies     what authorities answered to signed reports, oldest first
    sites       by id, none while there is one site only; people: by id
    assigned    by question; reviews: by section
    incidents   the log, by id
    suppliers   what is known of them, by name
    demo        made from the shipped sample
    """

    dossier_id: str
    language: str
    round_number: int
    opened_on: date
    provider: Provider
    profile: Profile
    answers: Mapping[str, Answer] = field(default_factory=dict)
    remarks: Mapping[str, Remark] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    assets: Mapping[str, AssetEntry] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    budget: Budget | None = None
    accepted: tuple[AcceptedRisk, ...] = ()
    records: Records = field(default_factory=Records)
    declaration: Declaration = field(default_factory=Declaration)
    signed: tuple[SignedRecord, ...] = ()
    replies: tuple[Reply, ...] = ()
    sites: Mapping[str, Site] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    assigned: Mapping[str, Assignment] = field(default_factory=dict)
    reviews: Mapping[str, Review] = field(default_factory=dict)
    incidents: Mapping[str, Incident] = field(default_factory=dict)
    suppliers: Mapping[str, Supplier] = field(default_factory=dict)
    demo: bool = False

    @property
    def with_evidence(self) -> frozenset[str]:
        """Ids of the questions for which evidence is named."""
        return frozenset(evidence.question_id for evidence in self.evidence)

    @property
    def agreement(self) -> Agreement | None:
        """The authority's agreement to the plan of the last signed report; None where there is none."""
        return agreement(self.replies, self.signed[-1].fingerprint) if self.signed else None
