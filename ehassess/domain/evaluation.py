"""The whole result of one questionnaire: score, grade with its caps, risks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from ehassess.domain.answers import Answers
from ehassess.domain.model import Model, model_of
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.risk import RISK_BORDERS, Risk
from ehassess.domain.scoring import ZERO, Score, Standing, score, standings_in

GRADES = ("A", "B", "C", "D", "E")
"""Best first."""

BORDERS = ((90, "A"), (75, "B"), (60, "C"), (40, "D"))
"""Least overall score for each grade; below the last it is E."""

WEAK_DOMAIN = 40
"""A domain below this score holds the grade at C."""

VERY_HIGH_RISK, HIGH_RISK = RISK_BORDERS[3], RISK_BORDERS[2]
"""Risk indices from which a scenario holds the grade."""

CAP_RULES = (
    ("essential_unmet", "D"),
    ("essential_partial", "C"),
    ("weak_domain", "C"),
    ("very_high_risk", "D"),
    ("high_risk", "B"),
)
"""Every rule that limits the grade, and the best grade it leaves. Each is monotone: a better answer never brings it
on.
"""


@dataclass(frozen=True, slots=True)
class Cap:
    """A rule that limits the grade today (lower end).

    rule     id from CAP_RULES; `subject` the control, domain or scenario that brings it on
    at_most  the best grade that it leaves
    binding  whether it lowers the grade that the score alone would give
    """

    rule: str
    subject: str
    at_most: str
    binding: bool


@dataclass(frozen=True, slots=True)
class Grade:
    """The grade at both ends, and what the score alone would give; caps are those of the lower end, all of them."""

    low: str
    high: str
    base_low: str
    base_high: str
    caps: tuple[Cap, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything that follows from the answers.

    grade    None until a question was answered: no result yet, which is not the same as E
    risks    every scenario that can happen here, in the pack's order
    essentials_unmet  ids of essentials not fully in place at the lower end, in asking order; of `essentials`
    """

    score: Score
    grade: Grade | None
    risks: tuple[Risk, ...]
    essentials: int
    essentials_unmet: tuple[str, ...]

    @property
    def inherent(self) -> Fraction:
        """Sum of the risk indices with nothing in place."""
        return sum((risk.inherent.index for risk in self.risks), ZERO)

    @property
    def today(self) -> Fraction:
        """Sum of the risk indices as shown today, unknown counted as no."""
        return sum((risk.today.index for risk in self.risks), ZERO)

    @property
    def best(self) -> Fraction:
        """Sum of the risk indices if everything unknown turns out well."""
        return sum((risk.best.index for risk in self.risks), ZERO)


def evaluate(
    questionnaire: Questionnaire, profile: Profile, answers: Answers, with_evidence: frozenset[str] = frozenset()
) -> Evaluation:
    """The result of these answers: same input, same figures, on every machine."""
    return evaluate_in(model_of(questionnaire, profile), answers, with_evidence)


def evaluate_in(model: Model, answers: Answers, with_evidence: frozenset[str] = frozenset()) -> Evaluation:
    """`evaluate` where the model is at hand: for many answers of one provider."""
    counted = standings_in(model, answers)
    figures = score(model.questionnaire, counted, with_evidence)
    risks = risks_in(model, counted)
    essentials = [s for s in counted if s.control.essential and s.value is not None]
    return Evaluation(
        score=figures,
        grade=_grade(figures, counted, risks) if figures.answered else None,
        risks=risks,
        essentials=len(essentials),
        essentials_unmet=tuple(s.control.id for s in essentials if s.unmet),
    )


def risks_in(model: Model, counted: Iterable[Standing]) -> tuple[Risk, ...]:
    """Every scenario that can happen here, with nothing in place, today and at best."""
    everything = tuple(counted)
    today = model.positions(model.degrees((s.control.id, s.degree.low) for s in everything))
    best = model.positions(model.degrees((s.control.id, s.degree.high) for s in everything))
    return tuple(
        Risk(exposure.scenario.id, inherent, now, then)
        for exposure, inherent, now, then in zip(model.exposures, model.inherent, today, best, strict=True)
    )


def grade_of(points: Fraction) -> str:
    """The grade that a score of 0 to 100 gives by itself; compared before any rounding."""
    return next((grade for border, grade in BORDERS if points >= border), GRADES[-1])


def worse(first: str, second: str) -> str:
    """The worse of two grades."""
    return max(first, second, key=GRADES.index)


def _grade(figures: Score, counted: tuple[Standing, ...], risks: tuple[Risk, ...]) -> Grade | None:
    if figures.overall is None:
        return None
    base_low, base_high = grade_of(figures.overall.low), grade_of(figures.overall.high)
    low, high = base_low, base_high
    limits = dict(CAP_RULES)
    met_low = tuple(_caps(figures, counted, risks, upper=False))
    for rule, _ in met_low:
        low = worse(low, limits[rule])
    for rule, _ in _caps(figures, counted, risks, upper=True):
        high = worse(high, limits[rule])
    caps = tuple(
        Cap(rule, subject, limits[rule], GRADES.index(limits[rule]) > GRADES.index(base_low))
        for rule, subject in met_low
    )
    return Grade(low, high, base_low, base_high, caps)


def _caps(
    figures: Score, counted: tuple[Standing, ...], risks: tuple[Risk, ...], *, upper: bool
) -> Iterable[tuple[str, str]]:
    """Rule and subject of every cap at one end, in the order of CAP_RULES."""
    ends = [
        (s.control.id, s.value.high if upper else s.value.low)
        for s in counted
        if s.control.essential and s.value is not None
    ]
    values = [(control, value.numerator, value.denominator) for control, value in ends]
    scores = [(d.domain, d.score.high if upper else d.score.low) for d in figures.domains]
    levels = [(r.scenario, (r.best if upper else r.today).level) for r in risks]
    yield from (("essential_unmet", control) for control, part, of in values if 2 * part < of)
    yield from (("essential_partial", control) for control, part, of in values if of <= 2 * part < 2 * of)
    yield from (("weak_domain", domain) for domain, points in scores if points < WEAK_DOMAIN)
    yield from (("very_high_risk", scenario) for scenario, level in levels if level == "very_high")
    yield from (("high_risk", scenario) for scenario, level in levels if level == "high")
