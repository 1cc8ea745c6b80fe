"""From answers to scores: exact, in intervals. Nothing here reads a file, a clock or a setting.

The method is EHAssess 1.0 (docs/scoring.md): an answer is worth its place on the scale; `unknown` and a missing
answer are worth anything from 0 to 1; `na` leaves the score. All figures are exact fractions; only display rounds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from ehassess.domain.answers import Answer, Answers, Choice
from ehassess.domain.model import ANYTHING, NONE, WHOLE, Model, model_of
from ehassess.domain.model import ZERO as ZERO
from ehassess.domain.model import Interval as Interval
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire

METHOD_ID = "ehassess"
METHOD_VERSION = "1.0"


@dataclass(frozen=True, slots=True)
class Standing:
    """What counts for one applicable control.

    choice  what was answered; None while open
    value   0 to 1 at both ends; None where `na` takes the control out of the score
    degree  how far the measure is in place at both ends, 0 to 1. `na` by a profile rule counts as in place (there is
            nothing to protect), `na` by a written reason alone as not in place.
    """

    control: Control
    choice: Choice | None
    value: Interval | None
    degree: Interval

    @property
    def unmet(self) -> bool:
        """Whether it is in the score and not fully in place at the lower end."""
        return self.value is not None and self.value.low.numerator < self.value.low.denominator


@dataclass(frozen=True, slots=True)
class DomainScore:
    """A domain with at least one question in the score; `score` is 0 to 100. `essentials_unmet` counts the lower
    end.
    """

    domain: str
    weight: int
    score: Interval
    applicable: int
    answered: int
    essentials_unmet: int


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of one questionnaire.

    overall    0 to 100; None if no question counts
    coverage   share of applicable questions with an answer other than `unknown`, 0 to 1
    evidence   share of the answers `yes` and `mostly` for which evidence is named, 0 to 1
    applicable, answered, unknown  counts of questions; `unknown` are those answered so, open ones are apart
    worth      points of the overall score that a full `yes` brings, by question id, in asking order
    """

    overall: Interval | None
    domains: tuple[DomainScore, ...]
    coverage: Fraction
    evidence: Fraction
    applicable: int
    answered: int
    unknown: int
    worth: tuple[tuple[str, Fraction], ...]


def standings(questionnaire: Questionnaire, profile: Profile, answers: Answers) -> tuple[Standing, ...]:
    """What counts for each control that applies, in asking order; answers to other questions count nowhere."""
    return standings_in(model_of(questionnaire, profile), answers)


def standings_in(model: Model, answers: Answers) -> tuple[Standing, ...]:
    """`standings` where the model is at hand."""
    return tuple(_standing(model, control, answers.get(control.id)) for control in model.controls)


def _standing(model: Model, control: Control, answer: Answer | None) -> Standing:
    if answer is None:
        return Standing(control, None, ANYTHING, ANYTHING)
    if answer.value is Choice.NA and answer.reason.strip() and control.id in model.waivable:
        return Standing(control, answer.value, None, WHOLE if control.id in model.ruled_out else NONE)
    value = model.values.get(answer.value, ANYTHING)
    return Standing(control, answer.value, value, value)


def score(questionnaire: Questionnaire, counted: Iterable[Standing], with_evidence: frozenset[str]) -> Score:
    """All figures of the score; `with_evidence` holds the ids of the questions for which evidence is named."""
    everything = tuple(counted)
    by_domain: dict[str, list[Standing]] = {}
    for standing in everything:
        by_domain.setdefault(standing.control.domain, []).append(standing)
    weights = {domain.id: domain.weight for domain in questionnaire.domains}
    domains = tuple(
        _domain_score(domain.id, domain.weight, by_domain[domain.id])
        for domain in questionnaire.domains
        if any(standing.value is not None for standing in by_domain.get(domain.id, ()))
    )
    total = sum(domain.weight for domain in domains)
    overall = None
    if total:
        overall = Interval(
            weighted_mean((domain.weight, domain.score.low) for domain in domains),
            weighted_mean((domain.weight, domain.score.high) for domain in domains),
        )
    answered = [standing for standing in everything if standing.choice is not None]
    unknown = sum(standing.choice is Choice.UNKNOWN for standing in answered)
    claimed = [s.control.id for s in answered if s.choice in (Choice.YES, Choice.MOSTLY)]
    return Score(
        overall=overall,
        domains=domains,
        coverage=_share(len(answered) - unknown, len(everything)),
        evidence=_share(sum(question in with_evidence for question in claimed), len(claimed)),
        applicable=len(everything),
        answered=len(answered),
        unknown=unknown,
        worth=tuple(_worth(by_domain, weights, total, everything)),
    )


def _domain_score(domain: str, weight: int, counted: list[Standing]) -> DomainScore:
    scored = [(standing.control.weight, standing.value) for standing in counted if standing.value is not None]
    return DomainScore(
        domain=domain,
        weight=weight,
        score=Interval(
            100 * weighted_mean((share, value.low) for share, value in scored),
            100 * weighted_mean((share, value.high) for share, value in scored),
        ),
        applicable=len(counted),
        answered=sum(standing.choice is not None for standing in counted),
        essentials_unmet=sum(standing.control.essential and standing.unmet for standing in counted),
    )


def _worth(
    by_domain: dict[str, list[Standing]], weights: dict[str, int], total: int, everything: tuple[Standing, ...]
) -> Iterable[tuple[str, Fraction]]:
    """One step of an answer by v changes the overall score by exactly v times this."""
    inside = {
        domain: sum(s.control.weight for s in counted if s.value is not None) for domain, counted in by_domain.items()
    }
    known: dict[tuple[str, int], Fraction] = {}
    for standing in everything:
        if standing.value is not None:
            key = domain, weight = standing.control.domain, standing.control.weight
            if key not in known:
                known[key] = Fraction(100 * weights[domain] * weight, total * inside[domain])
            yield standing.control.id, known[key]


def weighted_mean(values: Iterable[tuple[int, Fraction]]) -> Fraction:
    """The mean of (weight, value); the sum runs in whole numbers. ZeroDivisionError where nothing has weight."""
    top, weights, unit = 0, 0, 1
    for weight, value in values:
        common = lcm(unit, value.denominator)
        top = top * (common // unit) + weight * value.numerator * (common // value.denominator)
        weights, unit = weights + weight, common
    return Fraction(top, weights * unit)


def _share(part: int, whole: int) -> Fraction:
    return Fraction(part, whole) if whole else ZERO
