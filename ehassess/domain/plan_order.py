"""Which measures a plan takes, and in what order: the greedy rules for each tier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from ehassess.domain.dossier import Budget
from ehassess.domain.plan_state import PlanState
from ehassess.domain.questionnaire import Control, PlanRules

LEADING_GAIN = Fraction(1, 100)
"""Inside a tier, steps worth at least this share of the inherent risk come before the smaller ones."""


def tier_1(scratch: PlanState, rules: PlanRules, budget: Budget) -> list[str]:
    """The measures of tier 1: the forced core with its companions as far as the budget goes, then the best of the first
    steps and of the essentials with a weighty gain of their own. `scratch` is used up.
    """
    least = rules.tier_gain * scratch.inherent
    weighty = [c.id for c in scratch.todo() if c.essential and scratch.gain(frozenset({c.id})) >= least]
    candidates = {c.id for c in scratch.todo() if c.first_step or c.plan_core} | set(weighty)
    chosen: list[str] = []
    for control in scratch.todo():
        if control.plan_core:
            step = frozenset().union(*(scratch.closure(name) for name in (control.id, *control.companions)))
            if scratch.affordable(scratch.cost(step), budget):
                chosen += [taken.id for taken, _ in scratch.add(step)]
    while True:
        waiting = [control.id for control in scratch.todo() if control.id in candidates]
        steps = [pair for pair in _steps(scratch, waiting, budget) if scratch.affordable(scratch.cost(pair[0]), budget)]
        if not steps:
            return chosen
        step, _ = min(steps, key=lambda pair: pair[1])
        chosen += [taken.id for taken, _ in scratch.add(step)]


def take(state: PlanState, wanted: Iterable[str], budget: Budget) -> Iterator[tuple[Control, Fraction]]:
    """All of the wanted measures with what they need; the budget only weighs hours against money."""
    names = set(wanted)
    while True:
        waiting = [control.id for control in state.todo() if control.id in names]
        if not waiting:
            return
        step, _ = min(_steps(state, waiting, budget), key=lambda pair: pair[1])
        yield from state.add(step)


def best_mix(state: PlanState, budget: Budget) -> Iterator[tuple[Control, Fraction]]:
    """While the budget lasts, the step with the most gain for its share of the budget."""
    while True:
        candidates = [
            (step, key)
            for step, key in _steps(state, [control.id for control in state.todo()], budget)
            if key[0] < 2 and state.affordable(state.cost(step), budget)
        ]
        if not candidates:
            return
        step, _ = min(candidates, key=lambda pair: pair[1][1:])
        yield from state.add(step)


def quick_wins(state: PlanState, rules: PlanRules, budget: Budget) -> Iterator[tuple[Control, Fraction]]:
    """While the budget lasts, small steps with a real gain, the most gain for an hour first."""
    size = state.profile.size
    least = rules.quick_gain * state.inherent
    while True:
        candidates = []
        for control in state.todo():
            step = state.closure(control.id)
            cost = state.cost(step)
            small = cost.hours <= rules.quick_hours[size] and cost.money <= rules.quick_money[size]
            if small and state.affordable(cost, budget) and (gain := state.gain(step)) >= least:
                candidates.append((-gain / cost.hours, control.id, step))
        if not candidates:
            return
        yield from state.add(min(candidates)[2])


def _steps(
    state: PlanState, names: Iterable[str], budget: Budget
) -> Iterator[tuple[frozenset[str], tuple[int, Fraction, str]]]:
    """Every step with its place in the order: leading ones first, then by gain for effort, those without gain last."""
    leading = LEADING_GAIN * state.inherent
    for name in names:
        step = state.closure(name)
        cost = state.cost(step)
        share = Fraction(cost.hours, max(budget.hours, 1)) + Fraction(cost.money, max(budget.money, 1))
        gain = state.gain(step)
        yield step, (0 if gain >= leading else 1 if gain > 0 else 2, -gain / share, name)
