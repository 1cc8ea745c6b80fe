"""What the register tells of a submission, as frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path


class Status(StrEnum):
    """What became of a received file.

    ACCEPTED   whole, unchanged, signed by an enrolled key, and its figures follow from its answers
    DUPLICATE  the same report was accepted before, in another file
    DISPUTED   honestly signed by an enrolled key, but its figures do not follow from its answers, or the pages differ
    REFUSED    changed, cut, extended, unsigned, or signed by a key that is not enrolled for it
    SET_ASIDE  could not be looked at: no PDF, unreadable, too large, changing
    """

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    DISPUTED = "disputed"
    REFUSED = "refused"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class SubmissionRow:
    """A line of the list; what a refused file says of itself is a claim, and '' or None where it says nothing.

    grade, grade_high, score, score_high  at both ends; scores 0 to 100
    unmet      essentials not in place, of `essentials`
    flags      ids of `FlagKind`
    answered   kind of the last reply, '' for none; due_on: by when the provider is to act
    """

    id: int
    status: Status
    sentence: str
    path: Path
    received_at: datetime
    provider_id: int | None
    name: str
    kind: str
    size: int | None
    region: str
    year: int | None
    number: str
    assessed_on: date | None
    valid_until: date | None
    grade: str
    grade_high: str
    score: float | None
    score_high: float | None
    essentials: int | None
    unmet: int | None
    outcome: str
    flags: tuple[str, ...]
    answered: str
    due_on: date | None
    demo: bool


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note of an officer."""

    written_at: datetime
    written_by: str
    text: str


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """An answer that was given; `kind` receipt, agreed or returned."""

    id: int
    kind: str
    version: int
    answered_on: date
    due_on: date | None
    note: str


@dataclass(frozen=True, slots=True)
class SubmissionDetail:
    """Everything of one submission.

    failed     (fact, sentence id) of what does not hold; flags: (id, amount)
    unmet      ids of essentials not in place; risks: (scenario, level); domains: (id, lower and upper score)
    previous   id of the submission before it, None for the first; duplicate_of: of the same report
    """

    row: SubmissionRow
    fingerprint: str
    file_hash: str
    dossier_id: str
    round_number: int | None
    signer: str
    key_fingerprint: str
    signed_at: datetime | None
    proven_at: datetime | None
    pack: str
    method: str
    coverage: float | None
    evidence: float | None
    failed: tuple[tuple[str, str], ...]
    flags: tuple[tuple[str, int], ...]
    unmet: tuple[str, ...]
    risks: tuple[tuple[str, str], ...]
    domains: tuple[tuple[str, float, float], ...]
    previous: int | None
    duplicate_of: int | None
    notes: tuple[NoteRow, ...]
    replies: tuple[ReplyRow, ...]


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A file that could not be looked at; sentence and facts say why, size is None where not even that is known."""

    path: Path
    size: int | None
    sentence: str
    facts: tuple[tuple[str, str], ...]
    seen_at: datetime
