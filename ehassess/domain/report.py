"""The frozen report: everything that leaves the clinic, and all that a receiver needs to recompute it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ehassess.domain.answers import Answer, Choice, Evidence, noon
from ehassess.domain.dossier import AcceptedRisk, AssetEntry, Budget, Decision, Declaration, Records
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.plan import Plan
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.reply import Agreement

SCHEMA = "ehassess-report/2"
"""Id of the form of the canonical JSON."""

OLDER = ("ehassess-report/1",)
"""Forms that are no longer read: the first had a plan that could only be confirmed by searching for it again."""


@dataclass(frozen=True, slots=True)
class Made:
    """With what a report was made: program, method, pack; `pack_digest` is the pack's SHA-256."""

    program: str
    method: str
    method_version: str
    pack: str
    pack_version: str
    pack_digest: str


@dataclass(frozen=True, slots=True)
class ReleasedAnswer:
    """An answer as it leaves the clinic; note only if it was released, evidence by hash; times stay at home."""

    question_id: str
    value: Choice
    given_on: date
    reason: str = ""
    given_by: str = ""
    note: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """One report; the same report gives the same bytes in each language.

    number       document number; `previous` is the fingerprint of the submission before it, '' for the first
    assessed_on  the day it was frozen; valid_until: when a new assessment is due
    tlp          traffic light protocol mark, such as `TLP:AMBER`
    evaluation   the result today; `after` the result once every included line of the plan is done
    demo         made from the shipped sample; printed on every page
    agreed       that the authority has agreed to the plan of the report before this one; None: not as far as known
    """

    schema: str
    number: str
    version: str
    previous: str
    dossier_id: str
    round_number: int
    assessed_on: date
    valid_until: date
    tlp: str
    made: Made
    provider: Provider
    profile: Profile
    answers: tuple[ReleasedAnswer, ...]
    assets: tuple[AssetEntry, ...]
    decisions: tuple[Decision, ...]
    budget: Budget
    accepted: tuple[AcceptedRisk, ...]
    records: Records
    declaration: Declaration
    evaluation: Evaluation
    plan: Plan
    after: Evaluation
    demo: bool = False
    agreed: Agreement | None = None


def as_answers(report: Report) -> dict[str, Answer]:
    """The released answers in the form that scoring takes; the hour of the day plays no part in any figure."""
    return {
        answer.question_id: Answer(
            answer.question_id, answer.value, noon(answer.given_on), answer.reason, answer.given_by
        )
        for answer in report.answers
    }
