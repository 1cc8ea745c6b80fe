"""How much of the result rests on the judgement of experts, and not on a study or on statistics."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire
from ehassess.domain.risk import exposures, unit_of
from ehassess.domain.scoring import ZERO

JUDGED = "D"
"""The grade of evidence of an effect that rests on expert judgement alone."""


def judgement_share(questionnaire: Questionnaire, profile: Profile) -> Fraction:
    """The part, 0 to 1, of what all essentials together take off the risk that would be gone if only measured effects
    counted (those graded A to C); 0 where the essentials take nothing off.
    """
    measured = replace(questionnaire, controls=tuple(_without_judged(questionnaire.controls)))
    everything = _removed(questionnaire, profile)
    return 1 - _removed(measured, profile) / everything if everything else ZERO


def _without_judged(controls: Iterable[Control]) -> Iterable[Control]:
    for control in controls:
        yield replace(control, effects=tuple(effect for effect in control.effects if effect.grade != JUDGED))


def _removed(questionnaire: Questionnaire, profile: Profile) -> Fraction:
    """Risk points that all essentials of this provider take off together, from nothing in place."""
    unit = unit_of(questionnaire)
    done = {control.id: unit for control in questionnaire.controls_for(profile) if control.essential}
    found = exposures(questionnaire, profile)
    return sum((exposure.index({}, unit) - exposure.index(done, unit) for exposure in found), ZERO)
