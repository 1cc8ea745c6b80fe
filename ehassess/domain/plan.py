"""The plan: what to find out, what is essential, what is quick, and the best mix for the hours and money at hand.

Tier 1 holds the first steps, the essentials that alone remove at least a set share of the inherent risk, and the forced
core, each with its prerequisites. Tier 2 takes the most risk away for what is left of the twelve months' budget. Every
remaining essential comes in tier 3. A proposal says which measure stands where; every figure is reckoned here, exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from ehassess.domain.answers import Answer, Answers, Choice, noon
from ehassess.domain.dossier import Budget, Decision
from ehassess.domain.plan_check import keep_rules
from ehassess.domain.plan_frame import Frame
from ehassess.domain.plan_lines import FindOut, Group, PlanLine, plan_lines
from ehassess.domain.plan_order import quick_proposal
from ehassess.domain.profile import Profile
from ehassess.domain.proposal import MILLIONTHS, Proof, Proposal
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.scoring import ZERO
from ehassess.domain.situation import Situation, proposed_budget
from ehassess.errors import UserFacingError

__all__ = [
    "FindOut",
    "Group",
    "Plan",
    "PlanLine",
    "after_plan",
    "equally_good",
    "plan_for",
    "plan_from",
    "proposed_budget",
]

CLOSED_GAP = Fraction(1, MILLIONTHS)
"""A tier is proven the best if its bound is this near, as a share of the risk that it leaves …"""

CLOSED_POINTS = Fraction(3, MILLIONTHS)
"""… or in risk points, where so little is left that the rounding of the bound weighs more."""

NEAR = Fraction(1, 100)
"""Two plans whose gains differ by no more than this share are called equally good."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Lines in the order in which to take them; budget is for the first twelve months (tiers 1 and 2).

    needed   the smallest budget for twelve months with which every essential is in place by the end of tier 3
    risk     sum of the risk indices before the plan, unknown counted as no
    proof    what a solver proved; None: the quick plan, good and not proven the best
    price    risk points that the rules on what comes first cost at the end of the twelve months, against the best mix
             without them; None where it was not looked for
    """

    start: date
    budget: Budget
    needed: Budget
    find_out: tuple[FindOut, ...]
    lines: tuple[PlanLine, ...]
    risk: Fraction
    proof: Proof | None = None
    price: Fraction | None = None

    def effort(self, tiers: Iterable[int] = (1, 2, 3)) -> Budget:
        """Hours and money of the included lines of these tiers."""
        wanted = set(tiers)
        lines = [line for line in self.lines if line.included and line.tier in wanted]
        return Budget(sum(line.hours for line in lines), sum(line.money for line in lines))

    def gain(self, tiers: Iterable[int] = (1, 2, 3)) -> Fraction:
        """Risk points that the included lines of these tiers remove."""
        wanted = set(tiers)
        return sum((line.gain for line in self.lines if line.included and line.tier in wanted), ZERO)

    def left(self, tier: int) -> Fraction:
        """Risk points left at the end of a tier."""
        return self.risk - self.gain(range(1, tier + 1))

    def gap(self, tier: int) -> Fraction | None:
        """How far from the proven bound tier 1 or 2 may be at most, as a share of the risk that it leaves; None where
        nothing was proved.
        """
        bounds = () if self.proof is None else self.proof.bounds
        least = next((Fraction(bound.least, MILLIONTHS) for bound in bounds if bound.tier == tier), None)
        if least is None:
            return None
        left = self.left(tier)
        return max(ZERO, left - least) / left if left else ZERO

    @property
    def widest_gap(self) -> Fraction | None:
        """The larger gap of tiers 1 and 2; None where one of them was not proved."""
        first, second = self.gap(1), self.gap(2)
        return None if first is None or second is None else max(first, second)

    @property
    def proven(self) -> bool:
        """Whether both tiers are proven the best within their rules, to a millionth."""
        gaps = [(self.gap(tier), self.left(tier)) for tier in (1, 2)]
        return all(gap is not None and gap * left <= max(CLOSED_GAP * left, CLOSED_POINTS) for gap, left in gaps)

    @property
    def fits(self) -> bool:
        """Whether all essentials come in time with this budget."""
        return self.needed.hours <= self.budget.hours and self.needed.money <= self.budget.money

    @property
    def included(self) -> tuple[str, ...]:
        """Ids of the measures that are to be taken, in order."""
        return tuple(line.measure_id for line in self.lines if line.included)

    @property
    def proposal(self) -> Proposal:
        """What this plan is reckoned from."""
        first, second, third = (
            tuple(line.measure_id for line in self.lines if line.included and line.tier == tier) for tier in (1, 2, 3)
        )
        return Proposal((first, second, third), self.proof)


def equally_good(one: Plan, other: Plan) -> bool:
    """Whether two plans for twelve months remove about the same: their gains are within 1 % of the larger."""
    first, second = one.gain((1, 2)), other.gain((1, 2))
    return abs(first - second) <= NEAR * max(first, second)


def plan_from(situation: Situation, proposal: Proposal | None = None) -> Plan:
    """The plan of a proposal, every figure exact and from the cautious end (unknown = no); None: the quick plan.

    UserFacingError `planning.…` for a proposal that breaks a rule; nothing of a proof is believed but its bounds.
    """
    frame = Frame(situation)
    if proposal is None:
        proposal = quick_proposal(frame)
    else:
        keep_rules(frame, proposal)
    find_out = tuple(_find_out(frame))
    lines = plan_lines(frame, proposal)
    plan = Plan(situation.start, situation.budget, frame.needed, find_out, lines, frame.before.today, proposal.proof)
    free = None if proposal.proof is None else proposal.proof.free
    return plan if free is None else _priced(plan, frame, frozenset(free))


def plan_for(
    questionnaire: Questionnaire,
    profile: Profile,
    answers: Answers,
    decisions: Mapping[str, Decision],
    budget: Budget | None,
    start: date,
    proposal: Proposal | None = None,
) -> Plan:
    """`plan_from` with the pack's proposal where no budget was set."""
    chosen = budget or proposed_budget(questionnaire, profile)
    return plan_from(Situation(questionnaire, profile, answers, decisions, chosen, start), proposal)


def after_plan(plan: Plan, answers: Answers, measures: Iterable[str] | None = None) -> dict[str, Answer]:
    """The answers once the plan is done: every included measure (or each of `measures`) answered `yes`."""
    done = plan.included if measures is None else measures
    return {**answers, **{name: Answer(name, Choice.YES, noon(plan.start)) for name in done}}


def _find_out(frame: Frame) -> Iterable[FindOut]:
    """Every question that is open or unknown, the one with the most risk behind it first."""
    unknown = [s.control for s in frame.counted if s.choice in (None, Choice.UNKNOWN)]
    gains = [(frame.before.gain(frozenset({control.id})), control) for control in unknown]
    for gain, control in sorted(gains, key=lambda pair: (-pair[0], pair[1].id)):
        yield FindOut(control.id, gain, control.ask_supplier)


def _priced(plan: Plan, frame: Frame, free: frozenset[str]) -> Plan:
    """The plan with the price of its rules: the best mix without them is reckoned too, so far as it can be had."""
    state = frame.fresh()
    possible = {control.id for control in state.todo()}
    whole = free <= possible and all(state.closure(name) <= free for name in free)
    if not whole or not state.affordable(state.cost(free), plan.budget):
        raise UserFacingError("planning.free_mix_impossible")
    return replace(plan, price=max(ZERO, plan.left(2) - plan.risk + state.gain(free)))
