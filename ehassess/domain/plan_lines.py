"""The lines of a plan: each measure with its exact gain, hours and money, its date, and the group it is shown in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from ehassess.domain.dossier import Decision
from ehassess.domain.plan_frame import Frame
from ehassess.domain.plan_order import share_of
from ehassess.domain.plan_state import PlanState
from ehassess.domain.proposal import Proposal
from ehassess.domain.questionnaire import Control
from ehassess.domain.scoring import ZERO


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


def plan_lines(frame: Frame, proposal: Proposal) -> tuple[PlanLine, ...]:
    """Every line in order; measures that the user does not want keep a place by what they would gain."""
    before = frame.before
    waiting: dict[int, list[Control]] = {1: [], 2: [], 3: []}
    for control in before.left_out():
        if frame.listed_though_left_out(control):
            waiting[frame.tier_of_left_out(control, before)].append(control)
    state = frame.fresh()
    lines: list[PlanLine] = []
    for tier, names in enumerate(proposal.tiers, start=1):
        found = [line for name in names for line in _next(frame, state, tier, name, waiting[tier])]
        for control in waiting[tier]:
            gain = state.gain(frozenset({control.id}))
            found.append(_line(frame, state, control, tier, gain, included=False))
        lines += _dated(frame, tier, found)
    return tuple(_settled(frame, lines))


def _next(frame: Frame, state: PlanState, tier: int, name: str, waiting: list[Control]) -> Iterator[PlanLine]:
    """The line of a measure, after those left out that would be worth more for their effort."""
    step, budget = frozenset({name}), frame.budgets[tier - 1]
    rate = state.gain(step) / share_of(state.cost(step), budget) if waiting else ZERO
    for control in list(waiting):
        gain = state.gain(frozenset({control.id}))
        pending = {c.id for c in (*state.todo(), *waiting)} - {control.id}
        if not pending & state.closure(control.id) and gain / share_of(state.remaining(control.id), budget) >= rate:
            waiting.remove(control)
            yield _line(frame, state, control, tier, gain, included=False)
    for control, gain in state.add(step):
        yield _line(frame, state, control, tier, gain)


def _line(
    frame: Frame, state: PlanState, control: Control, tier: int, gain: Fraction, *, included: bool = True
) -> PlanLine:
    """A line whose group, date and links are still to be settled."""
    cost = state.remaining(control.id)
    decision = frame.situation.decisions.get(control.id, Decision(control.id))
    essential = tier != 2 and (tier == 1 or control.id in frame.essentials or control.essential)
    return PlanLine(
        measure_id=control.id,
        group=Group.ESSENTIALS if essential else Group.BEST_MIX,
        tier=tier,
        included=included,
        gain=gain,
        hours=cost.hours,
        money=cost.money,
        owner=decision.owner,
        due=decision.due or frame.situation.start,
        scenarios=tuple(dict.fromkeys(e.scenario for e in control.effects if e.scenario in state.exposures)),
        requires=control.requires,
        essential=control.essential,
        grade=max((effect.grade for effect in control.effects), default=""),
    )


def _dated(frame: Frame, tier: int, lines: list[PlanLine]) -> Iterator[PlanLine]:
    """The lines of one tier with their dates, spread over it by effort; the user's own dates stay."""
    days = (0, *frame.rules.tier_days)
    span = days[tier] - days[tier - 1]
    total = sum(line.hours for line in lines if line.included) or 1
    spent = 0
    for line in lines:
        spent += line.hours if line.included else 0
        decision = frame.situation.decisions.get(line.measure_id)
        if decision is not None and decision.due is not None:
            yield line
        else:
            after = timedelta(days=days[tier - 1] + -(-span * spent // total))
            yield replace(line, due=working_day(frame.situation.start + after))


def _quick(frame: Frame, lines: list[PlanLine]) -> frozenset[str]:
    """Ids of the quick wins of tier 2: small steps with a real gain, with what they need of this tier."""
    size, rules = frame.situation.profile.size, frame.rules
    least = rules.quick_gain * frame.inherent
    second = {line.measure_id: line for line in lines if line.tier == 2 and line.included}
    quick: set[str] = set()
    for line in second.values():
        step = [second[name] for name in _step(line, second, quick)]
        hours, money = sum(each.hours for each in step), sum(each.money for each in step)
        small = hours <= rules.quick_hours[size] and money <= rules.quick_money[size]
        if small and sum((each.gain for each in step), ZERO) >= least:
            quick |= {each.measure_id for each in step}
    return frozenset(quick)


def _step(line: PlanLine, second: Mapping[str, PlanLine], quick: set[str]) -> set[str]:
    """The measure, and what it needs of the same tier that is no quick win yet."""
    found: set[str] = set()
    waiting = [line.measure_id]
    while waiting:
        name = waiting.pop()
        if name in second and name not in quick and name not in found:
            found.add(name)
            waiting += second[name].requires
    return found


def _settled(frame: Frame, lines: list[PlanLine]) -> Iterator[PlanLine]:
    """The lines with their group, and linked only to measures that are listed."""
    listed = {line.measure_id for line in lines}
    quick = _quick(frame, lines)
    for line in lines:
        requires = tuple(name for name in line.requires if name in listed)
        yield replace(line, requires=requires, group=Group.QUICK_WINS if line.measure_id in quick else line.group)


def working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() >= 5 else 0)
