"""The plan: what to find out, what is essential, what is quick, and the best mix for the hours and money at hand.

Tier 1 holds the first steps, the essentials that alone remove at least a set share of the inherent risk, and the forced
core, each with its prerequisites. Tier 2 fills the budget by gain for effort. Every remaining essential comes in tier
3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from ehassess.domain.answers import Answer, Answers, Choice, noon
from ehassess.domain.dossier import Budget, Decision, MeasureStatus
from ehassess.domain.plan_order import best_mix, quick_wins, take, tier_1
from ehassess.domain.plan_state import PlanState
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire
from ehassess.domain.scoring import Standing, standings


class Group(StrEnum):
    """The groups in which a plan is shown, in this order."""

    FIND_OUT = "find_out"
    ESSENTIALS = "essentials"
    QUICK_WINS = "quick_wins"
    BEST_MIX = "best_mix"


@dataclass(frozen=True, slots=True)
class FindOut:
    """A question to settle before anything is bought: `gain` risk points vanish if the answer turns out to be yes."""

    question_id: str
    gain: Fraction
    ask_supplier: bool


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One measure of the plan.

    included   False where the user refused it, or a measure that it needs; it then costs and gains nothing
    gain       risk points it removes after the lines before it (for an excluded line: would remove)
    hours, money  what is left to do, first year; money in whole units of the pack's currency
    owner      as the user wrote it, '' = the control's role
    due        proposed by effort within its tier, or the user's own date
    requires   measures of this plan that come first
    grade      weakest evidence grade among its effects, '' if it acts on no scenario
    """

    measure_id: str
    group: Group
    tier: int
    included: bool
    gain: Fraction
    hours: int
    money: int
    owner: str
    due: date
    scenarios: tuple[str, ...]
    requires: tuple[str, ...]
    essential: bool
    grade: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Lines in the order in which to take them; budget is for the first twelve months (tiers 1 and 2).

    needed   the smallest budget for twelve months with which every essential is in place by the end of tier 3
    solver   how it was found; `greedy` is quick and good, not proven the best
    """

    start: date
    budget: Budget
    needed: Budget
    find_out: tuple[FindOut, ...]
    lines: tuple[PlanLine, ...]
    solver: str = "greedy"

    def effort(self, tiers: Iterable[int] = (1, 2, 3)) -> Budget:
        """Hours and money of the included lines of these tiers."""
        wanted = set(tiers)
        lines = [line for line in self.lines if line.included and line.tier in wanted]
        return Budget(sum(line.hours for line in lines), sum(line.money for line in lines))

    @property
    def fits(self) -> bool:
        """Whether all essentials come in time with this budget."""
        return self.needed.hours <= self.budget.hours and self.needed.money <= self.budget.money

    @property
    def included(self) -> tuple[str, ...]:
        """Ids of the measures that are to be taken, in order."""
        return tuple(line.measure_id for line in self.lines if line.included)


def proposed_budget(questionnaire: Questionnaire, profile: Profile) -> Budget:
    """The pack's proposal for twelve months at this size."""
    hours, money = questionnaire.plan_rules.budgets[profile.size][1]
    return Budget(hours, money)


def make_plan(
    questionnaire: Questionnaire,
    profile: Profile,
    answers: Answers,
    decisions: Mapping[str, Decision],
    budget: Budget,
    start: date,
) -> Plan:
    """The plan for these answers, from the cautious end (unknown = no); same input, same plan."""
    counted = standings(questionnaire, profile, answers)
    refused = frozenset(d.measure_id for d in decisions.values() if d.status is MeasureStatus.REFUSED)
    state = PlanState(questionnaire, profile, counted, refused)
    find_out = tuple(_find_out(state, counted))
    rules = questionnaire.plan_rules
    limits = [Budget(*limit) for limit in rules.budgets[profile.size]]
    first, last = scaled(budget, limits[0], limits[1]), scaled(budget, limits[2], limits[1])
    chosen = tier_1(PlanState(questionnaire, profile, counted, refused), rules, first)
    picks = [(control, Group.ESSENTIALS, 1, gain) for control, gain in take(state, chosen, first)]
    picks += [(control, Group.QUICK_WINS, 2, gain) for control, gain in quick_wins(state, rules, budget)]
    picks += [(control, Group.BEST_MIX, 2, gain) for control, gain in best_mix(state, budget)]
    rest = [control.id for control in state.todo() if control.essential]
    picks += [(control, Group.ESSENTIALS, 3, gain) for control, gain in take(state, rest, last)]
    needed = scaled(_essential_effort(state, picks), limits[1], limits[2])
    return Plan(start, budget, needed, find_out, tuple(_lines(state, picks, decisions, start)))


def scaled(budget: Budget, part: Budget, whole: Budget) -> Budget:
    """The budget in the proportion of `part` to `whole`, rounded up."""
    return Budget(
        -(-budget.hours * part.hours // max(whole.hours, 1)), -(-budget.money * part.money // max(whole.money, 1))
    )


def _essential_effort(state: PlanState, picks: list[tuple[Control, Group, int, Fraction]]) -> Budget:
    """What all essentials cost that are to be taken, with what they need."""
    needed = {name for control, *_ in picks if control.essential for name in state.needs(control.id)}
    taken = [control for control, *_ in picks if control.id in needed and not state.excluded(control.id)]
    costs = [state.remaining(control) for control in taken]
    return Budget(sum(cost.hours for cost in costs), sum(cost.money for cost in costs))


def after_plan(plan: Plan, answers: Answers, measures: Iterable[str] | None = None) -> dict[str, Answer]:
    """The answers once the plan is done: every included measure (or each of `measures`) answered `yes`."""
    done = plan.included if measures is None else measures
    return {**answers, **{name: Answer(name, Choice.YES, noon(plan.start)) for name in done}}


def _find_out(state: PlanState, counted: tuple[Standing, ...]) -> Iterable[FindOut]:
    """Every question that is open or unknown, the one with the most risk behind it first."""
    unknown = [s.control for s in counted if s.choice in (None, Choice.UNKNOWN)]
    gains = [(state.gain(frozenset({control.id})), control) for control in unknown]
    for gain, control in sorted(gains, key=lambda pair: (-pair[0], pair[1].id)):
        yield FindOut(control.id, gain, control.ask_supplier)


def _lines(
    state: PlanState,
    picks: list[tuple[Control, Group, int, Fraction]],
    decisions: Mapping[str, Decision],
    start: date,
) -> Iterable[PlanLine]:
    """The lines, with dates spread over each tier by effort; the refused ones keep their place."""
    days = (0, *state.questionnaire.plan_rules.tier_days)
    listed = [control.id for control, *_ in picks]
    for tier in (1, 2, 3):
        inside = [pick for pick in picks if pick[2] == tier]
        total = sum(state.remaining(control).hours for control, *_ in inside) or 1
        spent = 0
        for control, group, _, gain in inside:
            cost = state.remaining(control)
            spent += cost.hours
            span = days[tier] - days[tier - 1]
            due = working_day(start + timedelta(days=days[tier - 1] + -(-span * spent // total)))
            decision = decisions.get(control.id, Decision(control.id))
            effects = control.effects
            yield PlanLine(
                measure_id=control.id,
                group=group,
                tier=tier,
                included=not state.excluded(control.id),
                gain=gain,
                hours=cost.hours,
                money=cost.money,
                owner=decision.owner,
                due=decision.due or due,
                scenarios=tuple(dict.fromkeys(e.scenario for e in effects if e.scenario in state.scenarios)),
                requires=tuple(r for r in control.requires if r in listed),
                essential=control.essential,
                grade=max((effect.grade for effect in effects), default=""),
            )


def working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() >= 5 else 0)


def plan_for(
    questionnaire: Questionnaire,
    profile: Profile,
    answers: Answers,
    decisions: Mapping[str, Decision],
    budget: Budget | None,
    start: date,
) -> Plan:
    """`make_plan` with the pack's proposal where no budget was set."""
    return make_plan(
        questionnaire, profile, answers, decisions, budget or proposed_budget(questionnaire, profile), start
    )
