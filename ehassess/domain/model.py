"""What follows from the pack and the profile alone: reckoned once, shared by every evaluation, plan and what-if."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from ehassess.domain.answers import Choice
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire
from ehassess.domain.risk import Exposure, Position, exposures, unit_of


@dataclass(frozen=True, slots=True)
class Interval:
    """Lower end (unknown counts as no) and upper end (unknown counts as yes)."""

    low: Fraction
    high: Fraction

    @property
    def is_point(self) -> bool:
        """Whether nothing is left to find out."""
        return self.low == self.high


ZERO, ONE = Fraction(0), Fraction(1)
NONE, WHOLE, ANYTHING = Interval(ZERO, ZERO), Interval(ONE, ONE), Interval(ZERO, ONE)


@dataclass(frozen=True, slots=True)
class Model:
    """The part of the reckoning that no answer changes; `model_of` makes it.

    controls   those whose question applies, in asking order
    unit       every value of the scale is a whole number of parts of it
    values     what an answer on the scale is worth, at both ends
    waivable   ids of controls that may be answered `na`; ruled_out: those where `na` counts as in place, by a profile
               rule
    exposures  the scenarios that can happen here, in the pack's order; inherent: where each stands with nothing done
    """

    questionnaire: Questionnaire
    profile: Profile
    controls: tuple[Control, ...]
    unit: int
    values: Mapping[Choice, Interval]
    waivable: frozenset[str]
    ruled_out: frozenset[str]
    exposures: tuple[Exposure, ...]
    inherent: tuple[Position, ...]

    def positions(self, degrees: Mapping[str, int]) -> tuple[Position, ...]:
        """Where each scenario stands; `degrees` are whole parts of `unit` by measure id, missing = 0."""
        return tuple(exposure.position(degrees, self.unit) for exposure in self.exposures)

    def index(self, degrees: Mapping[str, int]) -> Fraction:
        """The sum of all risk indices at these degrees."""
        return sum((exposure.index(degrees, self.unit) for exposure in self.exposures), ZERO)

    def degrees(self, values: Iterable[tuple[str, Fraction]]) -> dict[str, int]:
        """Degrees of implementation (0 to 1, multiples of 1/unit) as whole parts of `unit`, by measure id."""
        return {measure: value.numerator * (self.unit // value.denominator) for measure, value in values}


def model_of(questionnaire: Questionnaire, profile: Profile) -> Model:
    """The model of this pack for this profile; keep it as long as both stay the same."""
    controls = questionnaire.controls_for(profile)
    acting = exposures(questionnaire, profile, controls)
    ruled_out = frozenset(c.id for c in controls if c.na_if is not None and profile.meets(c.na_if))
    unit = unit_of(questionnaire)
    return Model(
        questionnaire=questionnaire,
        profile=profile,
        controls=controls,
        unit=unit,
        values={choice: Interval(value, value) for choice, value in questionnaire.scale.items()},
        waivable=ruled_out | {c.id for c in controls if not c.essential},
        ruled_out=ruled_out,
        exposures=acting,
        inherent=tuple(exposure.position({}, unit) for exposure in acting),
    )
