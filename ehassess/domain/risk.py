"""From measures in place to risk: each scenario's likelihood and impact, before and after, exactly.

Index = likelihood x impact / 100 x what the measures leave, never below the scenario's floor. Bands are the products
of the
borders 80, 60, 40, 20; the label beside it is table I-2 of NIST SP 800-30 rev. 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire, Rating, Scenario

LEVELS = ("very_low", "low", "moderate", "high", "very_high")
"""Risk levels, least first."""

_BANDS = (4, 16, 36, 64)
_NIST_BORDERS = (5, 21, 80, 96)
_NIST_I2 = (
    (0, 0, 0, 1, 1),
    (0, 1, 1, 1, 2),
    (0, 1, 2, 2, 3),
    (0, 1, 2, 3, 4),
    (0, 1, 2, 3, 4),
)
"""Rows: likelihood very low to very high; columns: impact; entries: places in LEVELS."""

_LIKELIHOOD_CEILING = 95


@dataclass(frozen=True, slots=True)
class Position:
    """Where a risk stands: likelihood and impact 0 to 100, index 0 to 100 (below their product where a floor acts)."""

    likelihood: Fraction
    impact: Fraction
    index: Fraction

    @property
    def level(self) -> str:
        """Own band of the index, one of LEVELS."""
        return LEVELS[sum(self.index >= border for border in _BANDS)]

    @property
    def nist(self) -> str:
        """Level of risk by NIST SP 800-30 rev. 1, table I-2, one of LEVELS."""
        row, column = (sum(value >= b for b in _NIST_BORDERS) for value in (self.likelihood, self.impact))
        return LEVELS[_NIST_I2[row][column]]


@dataclass(frozen=True, slots=True)
class Risk:
    """One scenario that can happen here: with nothing in place, as shown today (unknown = no), at best (unknown =
    yes).
    """

    scenario: str
    inherent: Position
    today: Position
    best: Position


@dataclass(frozen=True, slots=True)
class Exposure:
    """A scenario with this provider's inherent figures, and the effects that can act on it, grouped by layer."""

    scenario: Scenario
    likelihood: int
    impact: int
    on_likelihood: tuple[tuple[tuple[str, int], ...], ...]
    on_impact: tuple[tuple[tuple[str, int], ...], ...]

    def position(self, degrees: Mapping[str, int], unit: int) -> Position:
        """Where the risk stands; `degrees` are whole parts of `unit` by measure id, missing = 0."""
        likelihood = Fraction(*_left(self.on_likelihood, degrees, unit))
        impact = Fraction(*_left(self.on_impact, degrees, unit))
        return Position(self.likelihood * likelihood, self.impact * impact, self.index(degrees, unit))

    def index(self, degrees: Mapping[str, int], unit: int) -> Fraction:
        """The index alone, 0 to 100; whole numbers throughout, one division at the end."""
        part, of = _left(self.on_impact, degrees, unit)
        floor = self.scenario.impact_floor_percent
        if part * 100 < floor * of:
            part, of = floor, 100
        other, of_other = _left(self.on_likelihood, degrees, unit)
        part, of = part * other, of * of_other
        floor = self.scenario.floor_percent
        if part * 100 < floor * of:
            part, of = floor, 100
        return Fraction(self.likelihood * self.impact * part, 100 * of)


def _left(layers: tuple[tuple[tuple[str, int], ...], ...], degrees: Mapping[str, int], unit: int) -> tuple[int, int]:
    """Share that the measures leave, as numerator and denominator: of each layer the strongest effect."""
    whole = 100 * unit
    numerator = denominator = 1
    for layer in layers:
        strongest = 0
        for measure, percent in layer:
            strongest = max(strongest, percent * degrees.get(measure, 0))
        if strongest:
            numerator *= whole - strongest
            denominator *= whole
    return numerator, denominator


def exposures(questionnaire: Questionnaire, profile: Profile) -> tuple[Exposure, ...]:
    """The scenarios that can happen to this provider, in the pack's order; only applicable measures act."""
    effects: dict[tuple[str, str], dict[str, list[tuple[str, int]]]] = {}
    for control in questionnaire.controls_for(profile):
        for effect in control.effects:
            layers = effects.setdefault((effect.scenario, effect.side), {})
            layers.setdefault(effect.layer or f"own:{control.id}", []).append((control.id, effect.percent))

    def grouped(scenario: str, side: str) -> tuple[tuple[tuple[str, int], ...], ...]:
        layers = effects.get((scenario, side), {})
        return tuple(tuple(sorted(layers[name])) for name in sorted(layers))

    return tuple(
        Exposure(
            scenario,
            inherent_likelihood(scenario, profile),
            inherent_impact(scenario, questionnaire, profile),
            grouped(scenario.id, "likelihood"),
            grouped(scenario.id, "impact"),
        )
        for scenario in questionnaire.scenarios
        if profile.meets(scenario.applies_if)
    )


def inherent_likelihood(scenario: Scenario, profile: Profile) -> int:
    """Base and exposure, 0 to 95: an ordinal index, not a frequency."""
    return min(_LIKELIHOOD_CEILING, max(0, _rated(scenario.likelihood, profile)))


def inherent_impact(scenario: Scenario, questionnaire: Questionnaire, profile: Profile) -> int:
    """The largest of the harms to patients, to the persons whose data it is, and to the provider, 0 to 100."""
    parts = {name: _rated(rating, profile) for name, rating in scenario.impact.items()}
    for rule in questionnaire.impact_rules:
        touched = rule.use_case in scenario.use_cases and rule.harms_any & scenario.harms
        if touched and profile.meets(rule.addition.condition):
            parts[rule.part] += rule.addition.add
    return max(min(100, max(0, value)) for value in parts.values())


def _rated(rating: Rating, profile: Profile) -> int:
    start = rating.by_kind.get(profile.kind, rating.base)
    return start + sum(addition.add for addition in rating.additions if profile.meets(addition.condition))


def unit_of(questionnaire: Questionnaire) -> int:
    """The smallest whole number that makes every value of the scale a whole number of parts."""
    return lcm(*(value.denominator for value in questionnaire.scale.values()))


def degrees_of(values: Iterable[tuple[str, Fraction]], unit: int) -> dict[str, int]:
    """Degrees of implementation (0 to 1) as whole parts of `unit`, by measure id."""
    return {measure: int(value * unit) for measure, value in values}
