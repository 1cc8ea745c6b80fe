"""One tier as the solver sees it: which measures may be chosen, what they cost, and how each scenario falls."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ehassess.domain.dossier import Budget
from ehassess.domain.plan_state import PlanState
from ehassess.domain.risk import Exposure


@dataclass(frozen=True, slots=True)
class Layer:
    """Measures of one kind against one side of a scenario, of which the strongest counts: place in `names` and what it
    adds to the logarithm once it is in place.
    """

    impact: bool
    members: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """A scenario: its risk is `weight` x the larger of `floor` and exp(-likelihood) x the larger of `impact_floor` and
    exp(-impact), where both logarithms begin at the values given and grow by what its layers add.
    """

    weight: float
    floor: float
    impact_floor: float
    likelihood: float
    impact: float
    layers: tuple[Layer, ...]

    def logs(self, chosen: frozenset[int]) -> tuple[float, float]:
        """Both logarithms with these measures in place."""
        found = [self.likelihood, self.impact]
        for layer in self.layers:
            found[layer.impact] += max((added for at, added in layer.members if at in chosen), default=0.0)
        return found[0], found[1]

    @property
    def most(self) -> float:
        """The largest sum of both logarithms."""
        added = (max(value for _, value in layer.members) for layer in self.layers)
        return self.likelihood + self.impact + sum(added)


@dataclass(frozen=True, slots=True)
class Problem:
    """What may be chosen, in the order of `names`, and what binds the choice.

    needs   pairs (measure, what it needs), as places in `names`
    others  places of the measures that count against `room`
    """

    names: tuple[str, ...]
    hours: tuple[int, ...]
    money: tuple[int, ...]
    needs: tuple[tuple[int, int], ...]
    forced: frozenset[int]
    limit: Budget
    others: frozenset[int]
    room: Budget
    curves: tuple[Curve, ...]


def problem_of(
    state: PlanState,
    allowed: Iterable[str],
    forced: frozenset[str],
    limit: Budget,
    essentials: frozenset[str],
    room: Budget,
) -> Problem:
    """The choice from here on; `limit` and `room` are what is left of both. `allowed` holds each measure's needs."""
    names = tuple(sorted(allowed))
    place = {name: at for at, name in enumerate(names)}
    costs = [state.remaining(name) for name in names]
    return Problem(
        names=names,
        hours=tuple(cost.hours for cost in costs),
        money=tuple(cost.money for cost in costs),
        needs=tuple((place[n], place[other]) for n in names for other in sorted(state.closure(n) - {n})),
        forced=frozenset(place[name] for name in forced),
        limit=limit,
        others=frozenset(place[name] for name in names if name not in essentials),
        room=room,
        curves=tuple(_curve(exposure, state, place) for exposure in state.exposures.values()),
    )


def _curve(exposure: Exposure, state: PlanState, place: dict[str, int]) -> Curve:
    likelihood, impact = 0.0, 0.0
    layers: list[Layer] = []
    whole = exposure.whole * state.unit
    for on_impact, group in ((False, exposure.on_likelihood), (True, exposure.on_impact)):
        for members in group:
            base = max(_strength(effect * state.degrees.get(name, 0), whole) for name, effect in members)
            if on_impact:
                impact += base
            else:
                likelihood += base
            added = tuple(_added(members, place, (state.unit, whole), base))
            if added:
                layers.append(Layer(on_impact, added))
    scenario = exposure.scenario
    return Curve(
        weight=exposure.likelihood * exposure.impact / 100,
        floor=scenario.floor_percent / 100,
        impact_floor=scenario.impact_floor_percent / 100,
        likelihood=likelihood,
        impact=impact,
        layers=tuple(layers),
    )


def _strength(parts: int, whole: int) -> float:
    """The logarithm of what an effect of `parts` of `whole` leaves, turned positive."""
    return -math.log1p(-parts / whole)


def _added(
    members: Iterable[tuple[str, int]], place: dict[str, int], scale: tuple[int, int], base: float
) -> Iterator[tuple[int, float]]:
    unit, whole = scale
    for name, effect in members:
        more = _strength(effect * unit, whole) - base
        if name in place and more > 0:
            yield place[name], more
