"""The quick plan: which measures each tier takes by gain for effort, and the order in which any plan is shown."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction

from ehassess.domain.dossier import Budget
from ehassess.domain.plan_frame import Frame
from ehassess.domain.plan_state import PlanState
from ehassess.domain.proposal import Proof, Proposal

LEADING_GAIN = Fraction(1, 100)
"""Inside a tier, steps worth at least this share of the inherent risk come before the smaller ones."""

Rank = tuple[int, Fraction, Fraction, int]


def quick_proposal(frame: Frame) -> Proposal:
    """Tier by tier the step with the most gain for its share of the budget: at once, good, not proven the best."""
    state = frame.fresh()
    first = _filled(frame, state, 1)
    state.take(first)
    second = _filled(frame, state, 2)
    state.take(second)
    return arranged(frame, (first, second, frame.last(state)))


def arranged(
    frame: Frame, tiers: tuple[frozenset[str], frozenset[str], frozenset[str]], proof: Proof | None = None
) -> Proposal:
    """These measures in the order in which to take them; quick wins open the second tier, essentials the third."""
    state = frame.fresh()
    first = list(_in_order(state, tiers[0], frame.budgets[0]))
    second = list(_quick_first(frame, state, tiers[1]))
    second += _in_order(state, tiers[1], frame.budgets[1])
    essential = tiers[2] & frame.essentials
    third = list(_in_order(state, essential, frame.budgets[2]))
    third += _in_order(state, tiers[2], frame.budgets[2])
    return Proposal((tuple(first), tuple(second), tuple(third)), proof)


def fill(frame: Frame, state: PlanState, tier: int) -> Iterator[str]:
    """What the rest of a tier's budget still pays, the cheapest first: in tier 1 what may stand there, in tier 2
    essentials. Each is taken as it is given.
    """
    wanted = frame.candidates if tier == 1 else frame.essentials
    order = [control.id for control in state.todo()]
    while True:
        costs = []
        for control in state.todo():
            if control.id in wanted and fits(frame, state, step := state.closure(control.id), tier):
                cost = state.cost(step)
                costs.append((cost.hours, cost.money, order.index(control.id), step))
        if not costs:
            return
        step = min(costs, key=lambda found: found[:3])[3]
        state.take(step)
        yield from sorted(step)


def fits(
    frame: Frame, state: PlanState, step: Collection[str], tier: int, forced: frozenset[str] = frozenset()
) -> bool:
    """Whether a step is within the tier's budget, and leaves the essentials room; what is forced may take it."""
    if not state.affordable(state.cost(step), frame.budgets[tier - 1]):
        return False
    others = [name for name in step if name not in frame.essentials]
    if not others:
        return True
    cost, spare = state.cost(others), frame.spare(state.taken, state, forced)
    return cost.hours <= spare.hours and cost.money <= spare.money


def _filled(frame: Frame, before: PlanState, tier: int) -> frozenset[str]:
    """What the quick plan takes in tier 1 or 2; `before` is left as it is."""
    state = before.copy()
    state.take(frame.forced(tier, state))
    if tier == 2:
        for step in _quick_steps(frame, state):
            state.take(step)
    while True:
        names = [c.id for c in state.todo() if tier == 2 or c.id in frame.candidates]
        ranked = (pair for pair in _ranked(state, names, frame.budgets[tier - 1]) if pair[1][0] < 2)
        steps = [pair for pair in ranked if fits(frame, state, pair[0], tier)]
        if not steps:
            break
        state.take(min(steps, key=lambda pair: pair[1][1:] if tier == 2 else pair[1])[0])
    for _ in fill(frame, state, tier):
        pass
    return state.taken - before.taken


def _quick_steps(frame: Frame, state: PlanState, within: frozenset[str] | None = None) -> Iterator[frozenset[str]]:
    """Small steps with a real gain, the most gain for an hour first; each must be taken before the next is asked
    for.
    """
    size, rules = state.profile.size, frame.rules
    least = rules.quick_gain * frame.inherent
    while True:
        candidates = []
        for control in state.todo():
            step = state.closure(control.id)
            if within is not None and control.id not in within:
                continue
            cost = state.cost(step)
            small = cost.hours <= rules.quick_hours[size] and cost.money <= rules.quick_money[size]
            if small and fits(frame, state, step, 2) and (gain := state.gain(step)) >= least:
                candidates.append((-gain / cost.hours, control.id, step))
        if not candidates:
            return
        yield min(candidates)[2]


def _quick_first(frame: Frame, state: PlanState, chosen: frozenset[str]) -> Iterator[str]:
    for step in _quick_steps(frame, state, chosen):
        yield from [control.id for control, _ in state.add(step)]


def _in_order(state: PlanState, chosen: Iterable[str], budget: Budget) -> Iterator[str]:
    """Take all of these with what they need; the budget only weighs hours against money."""
    names = set(chosen)
    while True:
        waiting = [control.id for control in state.todo() if control.id in names]
        if not waiting:
            return
        step, _ = min(_ranked(state, waiting, budget), key=lambda pair: pair[1])
        yield from [control.id for control, _ in state.add(step)]


def _ranked(state: PlanState, names: Iterable[str], budget: Budget) -> Iterator[tuple[frozenset[str], Rank]]:
    """Every step with its place in the order: leading ones first, then by gain for effort, those without gain last,
    the cheapest of them first.
    """
    leading = LEADING_GAIN * state.inherent
    asked = {control.id: at for at, control in enumerate(state.todo())}
    for name in names:
        step = state.closure(name)
        gain, share = state.gain(step), share_of(state.cost(step), budget)
        rank = 0 if gain >= leading else 1 if gain > 0 else 2
        yield step, (rank, -gain / share, share, asked[name])


def share_of(cost: Budget, budget: Budget) -> Fraction:
    """What a step takes of the budget: the share of the hours and the share of the money together."""
    return Fraction(cost.hours, max(budget.hours, 1)) + Fraction(cost.money, max(budget.money, 1))
