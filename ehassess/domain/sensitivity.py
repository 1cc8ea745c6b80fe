"""How much the figures hang on single answers and on the effects that experts put down: exact and seeded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from ehassess.domain.answers import Answers, Choice
from ehassess.domain.model import Model, model_of
from ehassess.domain.questionnaire import Control, Effect, Questionnaire
from ehassess.domain.scoring import standings_in

DRAWS = 300
"""How many times the effects are drawn anew."""

SEED = 1
"""The seed of the draws that the program shows."""

LEAST, MOST = 600, 1400
"""A drawn effect is this many thousandths of the one in the pack, each whole number alike likely."""

_FINE = 1000
_STRONGEST = 60


@dataclass(frozen=True, slots=True)
class Drop:
    """What one measure alone, put fully in place today, takes off the risk: points, and share of today's risk (0 to 1).

    low, high  the least and the most that it takes off over the draws; both equal `gain` where none were made
    """

    measure_id: str
    gain: Fraction
    share: Fraction
    low: Fraction
    high: Fraction


def value_of_knowing(model: Model, answers: Answers) -> tuple[tuple[str, Fraction], ...]:
    """For every open or unknown question the risk points that vanish if its answer turns out to be `yes`, the most
    first.
    """
    unknown = [s.control.id for s in standings_in(model, answers) if s.choice in (None, Choice.UNKNOWN)]
    return _ranked(_gains(model, _degrees(model, answers), unknown))


def tornado(model: Model, answers: Answers, draws: Iterable[Questionnaire] = ()) -> tuple[Drop, ...]:
    """The exact drop of every measure not fully in place, each alone, the largest first; without those of no effect.

    `draws` are redrawn questionnaires: for each drop the range over them.
    """
    degrees = _degrees(model, answers)
    unmet = [s.control.id for s in standings_in(model, answers) if s.unmet]
    gains = dict(_gains(model, degrees, unmet))
    low, high = dict(gains), dict(gains)
    for drawn in draws:
        for name, gain in _gains(model_of(drawn, model.profile), degrees, unmet):
            low[name], high[name] = min(low[name], gain), max(high[name], gain)
    today = model.index(degrees)
    ranked = _ranked((name, gain) for name, gain in gains.items() if gain > 0)
    return tuple(Drop(name, gain, gain / today, low[name], high[name]) for name, gain in ranked)


def redraws(questionnaire: Questionnaire, times: int = DRAWS, seed: int = SEED) -> Iterator[Questionnaire]:
    """The pack with its effects drawn anew, one draw after the other."""
    return (redrawn(questionnaire, draw, seed) for draw in range(times))


def redrawn(questionnaire: Questionnaire, draw: int, seed: int = SEED) -> Questionnaire:
    """The pack with every effect multiplied by its own factor of 0.6 to 1.4, held at 60 percent.

    Effects are then in parts of `effect_whole`. A factor comes from a hash of seed, draw, measure, scenario and side,
    so it is the same on every machine, in every version of Python, in any order; the digest of each draw is its own.
    """
    return replace(
        questionnaire,
        digest=hashlib.sha256(f"{questionnaire.digest}/{seed}/{draw}".encode()).hexdigest(),
        controls=tuple(_drawn(control, f"{seed}/{draw}/{control.id}") for control in questionnaire.controls),
        effect_whole=questionnaire.effect_whole * _FINE,
    )


def _drawn(control: Control, key: str) -> Control:
    effects = (
        Effect(e.scenario, e.side, _strength(e, f"{key}/{e.scenario}/{e.side}"), e.interval, e.grade, e.source, e.layer)
        for e in control.effects
    )
    return replace(control, effects=tuple(effects))


def _strength(effect: Effect, key: str) -> int:
    number = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")
    return min(effect.percent * (LEAST + number % (MOST - LEAST + 1)), _STRONGEST * _FINE)


def _degrees(model: Model, answers: Answers) -> dict[str, int]:
    """How far every measure is in place at the lower end, in parts of the model's unit."""
    return model.degrees((s.control.id, s.degree.low) for s in standings_in(model, answers))


def _gains(model: Model, degrees: dict[str, int], names: Iterable[str]) -> Iterator[tuple[str, Fraction]]:
    """Risk points that each measure alone takes off; only the scenarios that it touches are reckoned again."""
    touched: dict[str, list[int]] = {}
    for place, exposure in enumerate(model.exposures):
        for layer in (*exposure.on_likelihood, *exposure.on_impact):
            for measure, _ in layer:
                places = touched.setdefault(measure, [])
                if place not in places:
                    places.append(place)
    now = [exposure.index(degrees, model.unit) for exposure in model.exposures]
    for name in names:
        done = {**degrees, name: model.unit}
        found = (now[at] - model.exposures[at].index(done, model.unit) for at in touched.get(name, ()))
        yield name, sum(found, Fraction(0))


def _ranked(found: Iterable[tuple[str, Fraction]]) -> tuple[tuple[str, Fraction], ...]:
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))
