"""Two rounds side by side: what got better or worse, and how much of it comes from the answers at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from ehassess.domain.answers import Answer, Answers, Choice
from ehassess.domain.carry import Mark, reworded
from ehassess.domain.evaluation import CAP_RULES, GRADES, evaluate
from ehassess.domain.model import ZERO, Interval
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.rounds import RiskFigure, RoundFigures


class Kind(StrEnum):
    """How a question differs between two rounds."""

    BETTER = "better"
    WORSE = "worse"
    NEWLY_KNOWN = "newly_known"
    NEWLY_UNKNOWN = "newly_unknown"
    SET_ASIDE = "set_aside"
    TAKEN_UP = "taken_up"
    REWORDED = "reworded"
    NEW = "new"
    NEWLY_ASKED = "newly_asked"
    NO_LONGER_ASKED = "no_longer_asked"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two rounds.

    on       the day it was closed or signed; None: still open
    marks    of the content it was answered with; (): not known
    planned  ids of the measures that its plan proposed
    figures  as they were reckoned then
    """

    number: int
    on: date | None
    pack_version: str
    profile: Profile
    answers: Answers
    marks: tuple[Mark, ...]
    planned: tuple[str, ...]
    figures: RoundFigures


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """One question that differs; before and after None: no answer. `reworded`: it asks something else than before."""

    question_id: str
    kind: Kind
    before: Choice | None
    after: Choice | None
    reworded: bool


@dataclass(frozen=True, slots=True)
class DomainChange:
    """A domain in both rounds, 0 to 100; None where it had no question in the score."""

    id: str
    before: Interval | None
    after: Interval | None


@dataclass(frozen=True, slots=True)
class RiskChange:
    """A scenario in both rounds; None where it could not happen."""

    id: str
    before: RiskFigure | None
    after: RiskFigure | None


@dataclass(frozen=True, slots=True)
class Shares:
    """Points of the overall score, lower end, that the later round has more: by other content or method, by a changed
    profile, by other answers. The sum is the whole difference.
    """

    content: Fraction
    profile: Fraction
    answers: Fraction

    @property
    def total(self) -> Fraction:
        """The whole difference."""
        return self.content + self.profile + self.answers


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two rounds of one dossier.

    questions             only those that differ, in asking order, dropped ones last
    domains, risks        all of both rounds, in the order of the content
    caps_gone, caps_new   rule and subject: what held the grade lower then than its subject does now; the reverse
    done, left            measures of the plan of then: fully in place now, or not yet; None of them if refused since
    why                   None where one of the rounds has no score
    """

    before: Side
    after: Side
    questions: tuple[QuestionChange, ...]
    domains: tuple[DomainChange, ...]
    risks: tuple[RiskChange, ...]
    caps_gone: tuple[tuple[str, str], ...]
    caps_new: tuple[tuple[str, str], ...]
    done: tuple[str, ...]
    left: tuple[str, ...]
    why: Shares | None

    def of(self, kind: Kind) -> tuple[QuestionChange, ...]:
        """The questions that differ in this way."""
        return tuple(change for change in self.questions if change.kind is kind)


def compare(questionnaire: Questionnaire, before: Side, after: Side, language: str) -> Comparison:
    """What differs from one round to a later one, for a reader of this language; `questionnaire` is the content of
    now.
    """
    then, now = before.figures, after.figures
    asked = {control.id for control in questionnaire.controls_for(after.profile)}
    planned = [name for name in before.planned if name in asked]
    done = tuple(name for name in planned if _choice(after.answers, name) is Choice.YES)
    return Comparison(
        before=before,
        after=after,
        questions=tuple(_questions(questionnaire, before, after, language)),
        domains=tuple(_domains(questionnaire, then, now)),
        risks=tuple(_risks(questionnaire, then, now)),
        caps_gone=_heavier(then.caps, now.caps),
        caps_new=_heavier(now.caps, then.caps),
        done=done,
        left=tuple(name for name in planned if name not in done),
        why=_shares(questionnaire, before, after),
    )


def _questions(questionnaire: Questionnaire, before: Side, after: Side, language: str) -> Iterable[QuestionChange]:
    then, now = ({mark.question_id: mark for mark in side.marks} for side in (before, after))
    offered_then, asked_then = _asked(questionnaire, before)
    offered_now, asked_now = _asked(questionnaire, after)
    present = [control.id for control in questionnaire.controls]
    for name in (*present, *sorted((asked_then | asked_now) - set(present))):
        old, new = _choice(before.answers, name), _choice(after.answers, name)
        changed = name in then and name in now and reworded(then[name], now[name], language)
        kind = None
        if name in asked_then and name in asked_now:
            kind = _kind(questionnaire, old, new) or (Kind.REWORDED if changed and old else None)
        elif name in asked_now:
            kind = Kind.NEWLY_ASKED if name in offered_then else Kind.NEW
        elif name in asked_then and old:
            kind = Kind.NO_LONGER_ASKED if name in offered_now else Kind.DROPPED
        if kind:
            yield QuestionChange(name, kind, old, new, changed)


def _asked(questionnaire: Questionnaire, side: Side) -> tuple[set[str], set[str]]:
    """Which questions the content of a round had, and which of them it asked; of a question that there is no more one
    only knows that it was asked if it was answered.
    """
    present = questionnaire.control_by_id.keys()
    offered = {mark.question_id for mark in side.marks} or {*present, *side.answers}
    asked = {control.id for control in questionnaire.controls_for(side.profile)} | (side.answers.keys() - present)
    return offered, asked & offered


def _kind(questionnaire: Questionnaire, old: Choice | None, new: Choice | None) -> Kind | None:
    """How two answers to a question differ that is asked in both rounds; an open question counts like unknown."""
    if old is new or {old, new} <= {None, Choice.UNKNOWN}:
        return None
    if Choice.NA in (old, new):
        return Kind.SET_ASIDE if new is Choice.NA else Kind.TAKEN_UP
    scale = questionnaire.scale
    if new is None or new not in scale:
        return Kind.NEWLY_UNKNOWN
    if old is None or old not in scale:
        return Kind.NEWLY_KNOWN
    return Kind.BETTER if scale[new] > scale[old] else Kind.WORSE


def _choice(answers: Mapping[str, Answer], name: str) -> Choice | None:
    answer = answers.get(name)
    return answer.value if answer else None


def _domains(questionnaire: Questionnaire, then: RoundFigures, now: RoundFigures) -> Iterable[DomainChange]:
    old, new = ({figure.domain: figure.score for figure in side.domains} for side in (then, now))
    for name in dict.fromkeys((*(domain.id for domain in questionnaire.domains), *old)):
        if name in old or name in new:
            yield DomainChange(name, old.get(name), new.get(name))


def _risks(questionnaire: Questionnaire, then: RoundFigures, now: RoundFigures) -> Iterable[RiskChange]:
    old, new = ({figure.scenario: figure for figure in side.risks} for side in (then, now))
    for name in dict.fromkeys((*(scenario.id for scenario in questionnaire.scenarios), *old)):
        if name in old or name in new:
            yield RiskChange(name, old.get(name), new.get(name))


def _heavier(caps: tuple[tuple[str, str], ...], others: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Those caps that leave a worse grade than the others leave for the same subject."""
    limits = {rule: GRADES.index(grade) for rule, grade in CAP_RULES}
    known = {subject: limits.get(rule, 0) for rule, subject in others}
    return tuple((rule, subject) for rule, subject in caps if limits.get(rule, 0) > known.get(subject, -1))


def _shares(questionnaire: Questionnaire, before: Side, after: Side) -> Shares | None:
    """With the content of now: first the profile is changed, then the answers; what is left comes from the content."""
    then, now = before.figures.score, after.figures.score

    def points(profile: Profile, answers: Answers) -> Fraction:
        overall = evaluate(questionnaire, profile, answers).score.overall
        return overall.low if overall else ZERO

    if then is None or now is None:
        return None
    start = points(before.profile, before.answers)
    other_profile = points(after.profile, before.answers)
    end = points(after.profile, after.answers)
    return Shares(now.low - then.low - (end - start), other_profile - start, end - other_profile)
