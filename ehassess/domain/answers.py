"""What was answered, and what it is worth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from fractions import Fraction


class Choice(StrEnum):
    """The six answers; the id is stored, never shown, and never given a new meaning."""

    YES = "yes"
    MOSTLY = "mostly"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"
    NA = "na"


SCALE_ORDER = (Choice.NO, Choice.PARTLY, Choice.MOSTLY, Choice.YES)
"""The answers that lie on the scale, worst first; `unknown` and `na` lie beside it."""

MAIN_SITE = "main"
"""Id of the only site of a provider that has not named others."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of one site to one question.

    reason    why the question does not apply; '' unless `value` is `na`
    given_at  aware, in UTC
    given_by  who answered, as the user wrote it; '' if not said
    """

    question_id: str
    value: Choice
    given_at: datetime
    reason: str = ""
    given_by: str = ""
    site: str = MAIN_SITE


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that shows an answer: its name, SHA-256 (64 hex digits), size in bytes and when it was named (UTC).

    note  what it shows, None where nothing was written; like the name, it never leaves with a report
    """

    question_id: str
    name: str
    sha256: str
    size: int
    added_at: datetime
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """What was put beside a question: a note ('' if none), "come back to this", "ask my IT supplier"."""

    question_id: str
    note: str = ""
    flagged: bool = False
    ask_supplier: bool = False


Answers = Mapping[str, Answer]
"""The answers that count, by question id; a question without a key is still open."""


def worst_of_sites(answers: Iterable[Answer], scale: Mapping[Choice, Fraction]) -> dict[str, Answer]:
    """For each question the answer of its worst site.

    The order, worst first: the lowest value on the scale, `unknown` like `no`, `na` last. Two equal ones: the site that
    comes first by id.
    """

    def rank(answer: Answer) -> tuple[Fraction, int, str]:
        if answer.value is Choice.NA:
            return Fraction(2), 0, answer.site
        return scale.get(answer.value, Fraction(0)), int(answer.value is not Choice.UNKNOWN), answer.site

    worst: dict[str, Answer] = {}
    for answer in answers:
        known = worst.get(answer.question_id)
        if known is None or rank(answer) < rank(known):
            worst[answer.question_id] = answer
    return {name: worst[name] for name in sorted(worst)}


def noon(day: date) -> datetime:
    """Midday of that day in UTC: for answers of which only the day is known."""
    return datetime.combine(day, time(12), UTC)
