"""Between mixes that leave the same risk: fewer hours, then less money, then the ids that come first."""

from __future__ import annotations

from collections.abc import Hashable

from ehassess.domain.plan_state import PlanState


def tidied(state: PlanState, chosen: frozenset[str], allowed: frozenset[str], forced: frozenset[str]) -> frozenset[str]:
    """The same risk for less: what gains nothing is dropped, and of two measures that do the same the cheaper stays.

    All of it by exact arithmetic; `state` is the one before the tier and is not altered. What is forced stays.
    """
    return _cheaper_twins(state, _without_idle(state, chosen, forced), allowed, forced)


def _without_idle(state: PlanState, chosen: frozenset[str], forced: frozenset[str]) -> frozenset[str]:
    """Drop each measure, the dearest first, that takes no risk away and that no other needs."""
    kept, gain = chosen, state.gain(chosen)
    while True:
        for name in sorted(kept - forced, key=lambda name: (_price(state, name), name), reverse=True):
            rest = kept - {name}
            if not _needed(state, name, rest) and state.gain(rest) == gain:
                kept = rest
                break
        else:
            return kept


def _cheaper_twins(
    state: PlanState, chosen: frozenset[str], allowed: frozenset[str], forced: frozenset[str]
) -> frozenset[str]:
    """Put a cheaper measure in the place of one with the same effects."""
    twins: dict[Hashable, list[str]] = {}
    for control in state.todo():
        if control.id in allowed:
            effects = sorted((e.scenario, e.side, e.percent, e.layer) for e in control.effects)
            twins.setdefault((state.degrees[control.id], tuple(effects)), []).append(control.id)
    for group in twins.values():
        order = sorted(group, key=lambda name: (_price(state, name), name))
        for better in order:
            worse = [name for name in reversed(order) if name in chosen - forced and not _needed(state, name, chosen)]
            if worse and better not in chosen and order.index(better) < order.index(worse[0]):
                swapped = (chosen - {worse[0]}) | {better}
                cost, before = state.cost(swapped), state.cost(chosen)
                cheaper = (cost.hours, cost.money) <= (before.hours, before.money) and cost.money <= before.money
                if cheaper and state.closure(better) <= swapped and state.gain(swapped) == state.gain(chosen):
                    chosen = swapped
    return chosen


def _needed(state: PlanState, name: str, chosen: frozenset[str]) -> bool:
    """Whether another measure of these needs it."""
    return any(name in state.closure(other) for other in chosen if other != name)


def _price(state: PlanState, name: str) -> tuple[int, int]:
    cost = state.remaining(name)
    return cost.hours, cost.money
