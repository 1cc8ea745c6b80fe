"""What in a report that is whole and rightly reckoned still deserves a second look; a flag is a question, no verdict.

Only what the report itself carries is looked at: its answers have days, not hours.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from ehassess.domain.answers import Choice
from ehassess.domain.report import Report

FEWEST = 20
"""Answers below which nothing is said of how they look together."""
SHORTEST = 40
"""Characters below which two people may well write the same text."""


class FlagKind(StrEnum):
    """What may be asked about a report.

    ALIKE           nearly all answers are the same; amount: percent
    NOT_APPLICABLE  many questions are said not to apply; amount: percent
    OLD_EVIDENCE    evidence that was named long ago; amount: how many
    JUMP            far better than last time, without more evidence; amount: points
    ONE_DAY         every answer was given on one day; amount: how many
    CLOCK           days that cannot be in that order; amount: how many
    SAME_TEXT       a text that stands in other dossiers as well; amount: in how many
    """

    ALIKE = "alike"
    NOT_APPLICABLE = "not_applicable"
    OLD_EVIDENCE = "old_evidence"
    JUMP = "jump"
    ONE_DAY = "one_day"
    CLOCK = "clock"
    SAME_TEXT = "same_text"


@dataclass(frozen=True, slots=True)
class Limits:
    """From which amount on each flag is raised; all are whole numbers of at least 1.

    old_evidence is in months, and jump in points of the score; one_day in answers, same_text in other dossiers.
    """

    alike: int = 95
    not_applicable: int = 20
    old_evidence: int = 24
    jump: int = 25
    one_day: int = 60
    same_text: int = 5


@dataclass(frozen=True, slots=True)
class Flag:
    """A question that a report raises, and its amount in the unit of the kind."""

    kind: FlagKind
    amount: int


@dataclass(frozen=True, slots=True)
class Earlier:
    """What is known of the submission before: score (lower end, 0 to 100), evidence share, its day, when signed."""

    score: Fraction
    evidence: Fraction
    assessed_on: date
    signed_at: datetime | None


def flags(
    report: Report, limits: Limits, *, earlier: Earlier | None, signed_at: datetime | None, today: date, shared: int
) -> tuple[Flag, ...]:
    """Every flag of a report, in the order of `FlagKind`.

    signed_at  claimed time of the signature; today: the day it was received
    shared     in how many other dossiers one of its texts stands (see `text_marks`)
    """
    found = (
        (FlagKind.ALIKE, _alike(report), limits.alike),
        (FlagKind.NOT_APPLICABLE, _not_applicable(report), limits.not_applicable),
        (FlagKind.OLD_EVIDENCE, _old_evidence(report, limits.old_evidence), 1),
        (FlagKind.JUMP, _jump(report, earlier), limits.jump),
        (FlagKind.ONE_DAY, _one_day(report), limits.one_day),
        (FlagKind.CLOCK, sum(_backwards(report, earlier, signed_at, today)), 1),
        (FlagKind.SAME_TEXT, shared, limits.same_text),
    )
    return tuple(Flag(kind, amount) for kind, amount, limit in found if amount >= limit)


def text_marks(report: Report) -> frozenset[str]:
    """A mark for each longer text of a report (SHA-256 of its letters and digits, 64 hex digits): the same text gives
    the same mark whatever its spaces, and no text is kept."""
    texts = {re.sub(r"[\W_]+", "", text).casefold() for each in report.answers for text in (each.note, each.reason)}
    return frozenset(hashlib.sha256(text.encode()).hexdigest() for text in texts if len(text) >= SHORTEST)


def _alike(report: Report) -> int:
    values = Counter(answer.value for answer in report.answers if answer.value is not Choice.NA)
    count = values.total()
    return 0 if count < FEWEST else 100 * max(values.values()) // count


def _not_applicable(report: Report) -> int:
    said = sum(answer.value is Choice.NA for answer in report.answers)
    return 0 if len(report.answers) < FEWEST else 100 * said // len(report.answers)


def _old_evidence(report: Report, months: int) -> int:
    year, month = divmod(report.assessed_on.year * 12 + report.assessed_on.month - 1 - months, 12)
    oldest = date(year, month + 1, min(report.assessed_on.day, 28))
    return sum(each.added_at.date() < oldest for answer in report.answers for each in answer.evidence)


def _jump(report: Report, earlier: Earlier | None) -> int:
    score = report.evaluation.score
    if earlier is None or score.overall is None or score.evidence > earlier.evidence:
        return 0
    return max(0, int(score.overall.low - earlier.score))


def _one_day(report: Report) -> int:
    days = {answer.given_on for answer in report.answers}
    return len(report.answers) if len(days) == 1 else 0


def _backwards(report: Report, earlier: Earlier | None, signed_at: datetime | None, today: date) -> Iterator[bool]:
    """Days that lie after what came later; one day is let pass, as time zones differ."""
    day = timedelta(days=1)
    latest = report.assessed_on + day
    yield from (answer.given_on > latest for answer in report.answers)
    yield from (each.added_at.date() > latest for answer in report.answers for each in answer.evidence)
    yield report.assessed_on > today + day
    if earlier is not None:
        yield report.assessed_on < earlier.assessed_on
        yield bool(signed_at and earlier.signed_at and signed_at < earlier.signed_at)
