"""From measures in place to risk: each scenario's likelihood and impact, before and after, exactly.

Index = likelihood x impact / 100 x what the measures leave, never below the scenario's floor. Bands are the products
of the borders 80, 60, 40, 20; the labels beside it are those of domain/crosswalk.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from ehassess.domain.crosswalk import NIST_LEVELS, enisa_label, nist_risk
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire, Rating, Scenario

LEVELS = NIST_LEVELS
"""Risk levels, least first."""

RISK_BORDERS = (4, 16, 36, 64)
"""Least index of each level but the lowest."""

_LIKELIHOOD_CEILING = 95

Layers = tuple[tuple[tuple[str, int], ...], ...]
"""Effects on one side of a scenario: layers of (measure id, effect)."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a risk stands: likelihood and impact 0 to 100, index 0 to 100 (below their product where a floor acts)."""

    likelihood: Fraction
    impact: Fraction
    index: Fraction

    @property
    def level(self) -> str:
        """Own band of the index, one of LEVELS."""
        part, of = self.index.numerator, self.index.denominator
        return LEVELS[sum(part >= border * of for border in RISK_BORDERS)]

    @property
    def nist(self) -> str:
        """Level of risk by NIST SP 800-30 rev. 1, table I-2, one of LEVELS."""
        return nist_risk(self.likelihood, self.impact)

    @property
    def enisa(self) -> str:
        """Level of risk by the ENISA scheme for small firms: `low`, `medium` or `high`."""
        return enisa_label(self.likelihood, self.impact)


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
    """A scenario with this provider's inherent figures, and the effects that can act on it, grouped by layer.

    on_likelihood, on_impact  layers of (measure id, effect); an effect is in parts of `whole`
    whole  100, so that effects are percent; more where they were drawn anew (domain/sensitivity.py)
    """

    scenario: Scenario
    likelihood: int
    impact: int
    on_likelihood: Layers
    on_impact: Layers
    whole: int = 100

    def position(self, degrees: Mapping[str, int], unit: int) -> Position:
        """Where the risk stands; `degrees` are whole parts of `unit` by measure id, missing = 0."""
        likelihood = _left(self.on_likelihood, degrees, self.whole * unit)
        impact = _left(self.on_impact, degrees, self.whole * unit)
        return Position(
            Fraction(self.likelihood * likelihood[0], likelihood[1]),
            Fraction(self.impact * impact[0], impact[1]),
            self._index(likelihood, impact),
        )

    def index(self, degrees: Mapping[str, int], unit: int) -> Fraction:
        """The index alone, 0 to 100; whole numbers throughout, one division at the end."""
        whole = self.whole * unit
        return self._index(_left(self.on_likelihood, degrees, whole), _left(self.on_impact, degrees, whole))

    def _index(self, likelihood: tuple[int, int], impact: tuple[int, int]) -> Fraction:
        """The index from the shares that the measures leave; the floor of the impact acts before that of the whole."""
        part, of = impact
        floor = self.scenario.impact_floor_percent
        if part * 100 < floor * of:
            part, of = floor, 100
        part, of = part * likelihood[0], of * likelihood[1]
        floor = self.scenario.floor_percent
        if part * 100 < floor * of:
            part, of = floor, 100
        return Fraction(self.likelihood * self.impact * part, 100 * of)


def _left(layers: Layers, degrees: Mapping[str, int], whole: int) -> tuple[int, int]:
    """Share that the measures leave, as numerator and denominator: of each layer the strongest effect."""
    numerator = denominator = 1
    degree_of = degrees.get
    for layer in layers:
        strongest = 0
        for measure, percent in layer:
            effect = percent * degree_of(measure, 0)
            if effect > strongest:  # runs thousands of times for one plan, and `max` takes twice as long
                strongest = effect
        if strongest:
            numerator *= whole - strongest
            denominator *= whole
    return numerator, denominator


def exposures(
    questionnaire: Questionnaire, profile: Profile, controls: Iterable[Control] | None = None
) -> tuple[Exposure, ...]:
    """The scenarios that can happen to this provider, in the pack's order; only applicable measures act: `controls`,
    where they are at hand.
    """
    effects: dict[tuple[str, str], dict[str, list[tuple[str, int]]]] = {}
    for control in questionnaire.controls_for(profile) if controls is None else controls:
        for effect in control.effects:
            layers = effects.setdefault((effect.scenario, effect.side), {})
            layers.setdefault(effect.layer or f"own:{control.id}", []).append((control.id, effect.percent))

    def grouped(scenario: str, side: str) -> Layers:
        layers = effects.get((scenario, side), {})
        return tuple(tuple(sorted(layers[name])) for name in sorted(layers))

    return tuple(
        Exposure(
            scenario,
            inherent_likelihood(scenario, profile),
            inherent_impact(scenario, questionnaire, profile),
            grouped(scenario.id, "likelihood"),
            grouped(scenario.id, "impact"),
            questionnaire.effect_whole,
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
