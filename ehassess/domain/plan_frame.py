"""What binds every plan of one situation, however it is found: budgets by tier, what may or must stand where."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from ehassess.domain.dossier import Budget, MeasureStatus
from ehassess.domain.plan_state import PlanState
from ehassess.domain.questionnaire import Control, PlanRules
from ehassess.domain.scoring import standings
from ehassess.domain.situation import Situation, scaled

UNLIMITED = Budget(10**9, 10**12)


class Frame:
    """The rules of a plan.

    budgets     what tiers 1, 2 and 3 may have cost together with the tiers before them; tier 3 is not held to its one
    candidates  what may stand in tier 1: first steps, the forced core, weighty essentials, what the user wants by then,
                each with its prerequisites
    essentials  every essential to be taken, with its prerequisites
    needed      the smallest budget for twelve months with which every essential is in place by the end of tier 3
    before      the state before the plan; never altered
    room        the most that everything else may cost in tiers 1 and 2, so that the essentials still fit into tier 3
    """

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        questionnaire, profile = situation.questionnaire, situation.profile
        self.rules: PlanRules = questionnaire.plan_rules
        self.counted = standings(questionnaire, profile, situation.answers)
        chosen = situation.decisions.values()
        self.refused = frozenset(d.measure_id for d in chosen if d.status is MeasureStatus.REFUSED)
        self._planned = {d.measure_id: d.due for d in chosen if d.status is MeasureStatus.PLANNED}
        first, second, third = (Budget(*limit) for limit in self.rules.budgets[profile.size])
        budget = situation.budget
        self.budgets = (scaled(budget, first, second), budget, scaled(budget, third, second))
        self.before = PlanState(questionnaire, profile, self.counted, self.refused)
        state = self.before
        self.inherent = state.inherent
        todo = state.todo()
        self.essentials = _with_needs(state, (c.id for c in todo if c.essential))
        self.candidates = _with_needs(state, (c.id for c in todo if self.opens(c, state)))
        cost = state.cost(self.essentials)
        self.needed = scaled(cost, second, third)
        fits = self.needed.hours <= budget.hours and self.needed.money <= budget.money
        last = self.budgets[2]
        self.room = Budget(last.hours - cost.hours, last.money - cost.money) if fits else UNLIMITED

    def fresh(self) -> PlanState:
        """The state before the plan."""
        return self.before.copy()

    def opens(self, control: Control, state: PlanState) -> bool:
        """Whether a measure belongs in tier 1; `state` is the one before the plan."""
        if control.first_step or control.plan_core or self._wanted_tier(control) == 1:
            return True
        weighty = self.rules.tier_gain * state.inherent
        return control.essential and state.gain(frozenset({control.id})) >= weighty

    def forced(self, tier: int, state: PlanState) -> frozenset[str]:
        """What must stand in tier 1 or 2, as far as its budget goes: the core with its companions, then what the user
        wants by then. `state` is the one before the tier, and is not altered.
        """
        budget = self.budgets[tier - 1]
        names = [c for c in state.todo() if tier == 1 and c.plan_core]
        names += [c for c in state.todo() if self._wanted_tier(c) in range(1, tier + 1) and c not in names]
        taken: frozenset[str] = frozenset()
        allowed = {control.id for control in state.todo()}
        for control in names:
            wanted = [control.id, *(name for name in control.companions if name in allowed and control.plan_core)]
            step = taken.union(*(state.closure(name) for name in wanted))
            if state.affordable(state.cost(step), budget):
                taken = step
        return taken

    def last(self, state: PlanState) -> frozenset[str]:
        """What tier 3 holds after the tiers before it: every essential left and what the user wants, with what they
        need.
        """
        wanted = (c.id for c in state.todo() if c.essential or self._wanted_tier(c))
        return frozenset[str]().union(*(state.closure(name) for name in wanted))

    def spare(self, taken: Iterable[str], state: PlanState, forced: frozenset[str] = frozenset()) -> Budget:
        """What of the room is left after these measures; never less than what is forced needs."""
        cost = state.cost(name for name in taken if name not in self.essentials)
        least = state.cost(name for name in forced if name not in self.essentials)
        return Budget(
            max(self.room.hours - cost.hours, least.hours),
            max(self.room.money - cost.money, least.money),
        )

    def tier_of_left_out(self, control: Control, state: PlanState) -> int:
        """Where a measure that the user does not want would stand; `state` is the one before the plan."""
        return 1 if self.opens(control, state) else 3 if control.essential else 2

    def listed_though_left_out(self, control: Control) -> bool:
        """Whether a measure that is not taken is shown all the same: what the user refused, and what weighs."""
        return control.id in self.refused or control.essential or control.first_step or control.id in self._planned

    def _wanted_tier(self, control: Control) -> int:
        """The tier by which the user wants it, from the date given; 0: no word on that."""
        if control.id not in self._planned:
            return 0
        due = self._planned[control.id]
        if due is None:  # an essential comes anyway, so a name beside it moves nothing
            return 3 if control.essential else 2
        return next((tier for tier in (1, 2) if due <= self._end(tier)), 3)

    def _end(self, tier: int) -> date:
        return self.situation.start + timedelta(days=self.rules.tier_days[tier - 1])


def _with_needs(state: PlanState, names: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*(state.closure(name) for name in names))
