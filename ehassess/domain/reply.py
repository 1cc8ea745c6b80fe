"""What an authority answers to a report: that it has it, that its plan is agreed, or that it comes back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReplyKind(StrEnum):
    """The three answers; the last two are decisions."""

    RECEIPT = "receipt"
    AGREED = "agreed"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer of an authority, as it is kept in the dossier.

    fingerprint      of the report that it answers (64 hex digits)
    authority        its name, as it writes it; note: its own words, '' if none
    version          rises with each answer to the same report; the highest one holds
    key_fingerprint  of the key that signed the answer, 64 hex digits
    """

    kind: ReplyKind
    fingerprint: str
    authority: str
    answered_on: date
    version: int
    note: str
    key_fingerprint: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """That an authority has agreed to the plan of an earlier report: which report, who, when, signed by which key."""

    fingerprint: str
    authority: str
    answered_on: date
    key_fingerprint: str


def agreement(replies: Iterable[Reply], fingerprint: str) -> Agreement | None:
    """The agreement to the plan of this report; None where the last decision on it is another, or there is none."""
    decisions = [each for each in replies if each.fingerprint == fingerprint and each.kind is not ReplyKind.RECEIPT]
    last = max(decisions, key=lambda each: each.version, default=None)
    if last is None or last.kind is not ReplyKind.AGREED:
        return None
    return Agreement(last.fingerprint, last.authority, last.answered_on, last.key_fingerprint)
