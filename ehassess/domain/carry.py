"""From one content to the next: which questions are new, gone or reworded, and which answers have to be given afresh.

A question is known by marks: one for its wording in each language, one for what its answer counts. Case, spaces and
punctuation are no part of the wording, so a mended comma asks nobody anything again.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ehassess.domain.answers import Answer, Answers
from ehassess.domain.canonical import encode
from ehassess.domain.days import a_year_after
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire

_DIGITS = 16
"""Hex digits of a mark: enough to tell the wordings of one question apart."""


@dataclass(frozen=True, slots=True)
class Mark:
    """By what a question is known again: digests of its wording by language, and of what its answer counts."""

    question_id: str
    wording: Mapping[str, str]
    worth: str


@dataclass(frozen=True, slots=True)
class PackUse:
    """From when (UTC) a dossier was worked on with which content; no marks: what it asked was not written down."""

    pack: str
    version: str
    digest: str
    since: datetime
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class PackChange:
    """What differs between two contents, by question id in asking order, what was dropped in the order of then.

    before, after  versions
    reworded       the question asks something else in the language at hand, so an earlier answer may no longer hold
    reweighed      the same answer counts differently
    known          False where the wording of then was not written down; reworded and reweighed are then empty
    """

    before: str
    after: str
    dropped: tuple[str, ...]
    new: tuple[str, ...]
    reworded: tuple[str, ...]
    reweighed: tuple[str, ...]
    known: bool = True


class Why(StrEnum):
    """Why a question has to be answered, or answered again."""

    OLD = "old"
    REWORDED = "reworded"
    NEWLY_ASKED = "newly_asked"
    RULE_CHANGED = "rule_changed"
    RISK_CHANGED = "risk_changed"


@dataclass(frozen=True, slots=True)
class Again:
    """A question that needs a fresh answer.

    given_on  day of the answer at hand, None where there is none
    facts     ids of the profile facts behind it, `size` for the size class; () unless the profile is the cause
    """

    question_id: str
    why: Why
    given_on: date | None
    facts: tuple[str, ...] = ()


def marks_of(questionnaire: Questionnaire) -> tuple[Mark, ...]:
    """The marks of every question, in asking order."""
    texts = sorted(questionnaire.texts.items())
    return tuple(
        Mark(
            control.id,
            {
                language: _short(_words_of(f"{text.controls[control.id].question} {text.controls[control.id].hint}"))
                for language, text in texts
            },
            _short(_worth_of(control)),
        )
        for control in questionnaire.controls
    )


def use_of(questionnaire: Questionnaire, since: datetime) -> PackUse:
    """This content, in use from then on."""
    return PackUse(questionnaire.id, questionnaire.version, questionnaire.digest, since, marks_of(questionnaire))


def pack_change(before: PackUse, after: PackUse, language: str) -> PackChange:
    """What differs between two contents for somebody who reads this language."""
    then = {mark.question_id: mark for mark in before.marks}
    now = {mark.question_id: mark for mark in after.marks}
    both = [(then[name], mark) for name, mark in now.items() if name in then]
    return PackChange(
        before=before.version,
        after=after.version,
        dropped=tuple(name for name in then if name not in now),
        new=tuple(name for name in now if name not in then) if then else (),
        reworded=tuple(new.question_id for old, new in both if reworded(old, new, language)),
        reweighed=tuple(new.question_id for old, new in both if old.worth != new.worth),
        known=bool(then),
    )


def reworded(before: Mark, after: Mark, language: str) -> bool:
    """Whether the question asks something else in this language; where one of them lacks it, in any that both have."""
    both = before.wording.keys() & after.wording.keys()
    read = {language} if language in both else both
    return any(before.wording[name] != after.wording[name] for name in read)


def stale(
    questionnaire: Questionnaire,
    profile: Profile,
    answers: Answers,
    uses: Sequence[PackUse],
    language: str,
    today: date,
) -> tuple[Again, ...]:
    """The answers that no longer hold by themselves, in asking order: the question was reworded since they were given,
    or they are a year old. `uses` is oldest first; the last one is in use now.
    """
    now = {mark.question_id: mark for mark in uses[-1].marks} if uses else {}
    then = [(use.since, {mark.question_id: mark for mark in use.marks}) for use in uses]
    found = []
    for control in questionnaire.controls_for(profile):
        answer = answers.get(control.id)
        if answer is None:
            continue
        asked = _asked_as(answer, then)
        if asked is not None and control.id in now and reworded(asked, now[control.id], language):
            found.append(Again(control.id, Why.REWORDED, answer.given_at.date()))
        elif today >= a_year_after(answer.given_at.date()):
            found.append(Again(control.id, Why.OLD, answer.given_at.date()))
    return tuple(found)


def _asked_as(answer: Answer, then: Sequence[tuple[datetime, Mapping[str, Mark]]]) -> Mark | None:
    """How the question stood when the answer was given; None where that was not written down."""
    in_use = [marks for since, marks in then if since <= answer.given_at] or [marks for _, marks in then[:1]]
    return in_use[-1].get(answer.question_id) if in_use else None


def _words_of(text: str) -> bytes:
    """The letters and digits of a text, in small letters, words apart."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split()).encode()


@dataclass(frozen=True, slots=True)
class _Worth:
    """What an answer to one question counts: in the score, for the grade, against which risks."""

    domain: str
    weight: int
    level: str
    effects: tuple[tuple[str, str, int, str], ...]


def _worth_of(control: Control) -> bytes:
    acting = sorted((e.scenario, e.side, e.percent, e.layer) for e in control.effects)
    return encode(_Worth(control.domain, control.weight, control.level, tuple(acting)))


def _short(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:_DIGITS]
