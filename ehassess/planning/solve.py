"""The best plan of a situation, tier by tier with the earlier tiers as they are; a pure function, run in a process."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from ehassess.domain.dossier import Budget
from ehassess.domain.plan import Plan, plan_from
from ehassess.domain.plan_frame import UNLIMITED, Frame
from ehassess.domain.plan_order import arranged, fill
from ehassess.domain.plan_state import PlanState
from ehassess.domain.proposal import MILLIONTHS, Bound, Proof, Proposal
from ehassess.domain.situation import Situation
from ehassess.errors import UserFacingError
from ehassess.planning.highs import GAP, best, solver_name
from ehassess.planning.problem import problem_of
from ehassess.planning.tidy import tidied

LIMIT = 10.0
"""Seconds for all tiers together."""
PRICE_GAP = 1e-4
"""How exactly the mix without rules is searched for, as a share of the risk: its price is shown to a tenth."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the search is: tier 1 or 2, or 0 for the mix without rules; round from 1; bound in risk points; gap as a
    share of the risk left.
    """

    tier: int
    round: int
    bound: float
    gap: float


def solve(
    situation: Situation,
    on_progress: Callable[[Progress], None] | None = None,
    limit: float = LIMIT,
    priced: bool = True,
) -> Proposal:
    """The best proposal found within `limit` seconds, with what was proved of it; `priced`: what its rules cost too.

    UserFacingError `planning.solver_absent`, or `planning.solver_failed` where a tier has no answer in time. Where the
    quick plan is the better one by exact arithmetic it is proposed, with what was proved of it.
    """
    try:
        name = solver_name()
    except ImportError as error:
        raise UserFacingError("planning.solver_absent") from error
    frame = Frame(situation)
    quick = plan_from(situation)
    search = _Search(frame, quick.proposal, time.monotonic() + limit, on_progress or _silent, priced)
    found = search.plan(name)
    if _worth(found) < _worth(quick):
        # the best first tier may be bought with a poorer year: then the quick plan's first tier is kept
        found = search.plan(name, frozenset(quick.proposal.tiers[0]))
    if _worth(found) < _worth(quick) and found.proof is not None:
        # by less than the gap, or for want of time; the first tiers are the same, so the bounds hold for it too
        bounds = (Bound(b.tier, min(b.least, math.floor(quick.left(b.tier) * MILLIONTHS))) for b in found.proof.bounds)
        return replace(quick.proposal, proof=replace(found.proof, bounds=tuple(bounds)))
    return found.proposal


def _worth(plan: Plan) -> tuple[Fraction, Fraction]:
    """What is compared: the gain of twelve months, then that of the first tier."""
    return plan.gain((1, 2)), plan.gain((1,))


def _silent(_progress: Progress) -> None:
    """For those who do not ask how far it is."""


class _Search:
    """The tiers of one frame, one after the other, until a moment on the clock."""

    def __init__(
        self, frame: Frame, quick: Proposal, ends: float, told: Callable[[Progress], None], priced: bool
    ) -> None:
        self._frame = frame
        self._quick = quick
        self._ends = ends
        self._told = told
        self._priced = priced

    def plan(self, name: str, first: frozenset[str] | None = None) -> Plan:
        """The plan with every tier the best, or with this first tier and the best from there on."""
        state = self._frame.fresh()
        chosen, bound = self.tier(1, state)
        if first is not None:
            chosen, state = first, self._frame.fresh()
            state.take(first)
        second, second_bound = self.tier(2, state)
        free = self.free(chosen | second) if self._priced else None
        proof = Proof(name, (bound, second_bound), free)
        proposal = arranged(self._frame, (chosen, second, self._frame.last(state)), proof)
        return plan_from(self._frame.situation, proposal)

    def tier(self, tier: int, state: PlanState) -> tuple[frozenset[str], Bound]:
        """What tier 1 or 2 takes, filled up with what its budget still pays, and its bound; `state` takes it too."""
        frame = self._frame
        forced = frame.forced(tier, state)
        todo = frozenset(control.id for control in state.todo())
        room = frame.spare(state.taken, state, forced)
        before = state.taken
        allowed = todo if tier == 2 else todo & frame.candidates
        start = frozenset(name for names in self._quick.tiers[:tier] for name in names)
        # the third for the free mix, which only the price of the rules hangs on
        chosen, bound = self._best(tier, state, allowed, forced, frame.budgets[tier - 1], room, (tier + 1) / 4, start)
        state.take(chosen)
        for _ in fill(frame, state, tier):
            pass
        return state.taken - before, bound

    def free(self, start: frozenset[str]) -> tuple[str, ...] | None:
        """The best mix for the twelve months if only budget and prerequisites bound it; None if time was up."""
        state = self._frame.fresh()
        todo = frozenset(control.id for control in state.todo())
        try:
            chosen, _ = self._best(0, state, todo, frozenset(), self._frame.budgets[1], UNLIMITED, 1, start)
        except UserFacingError:  # the plan stands without it
            return None
        return tuple(sorted(chosen))

    def _best(
        self,
        tier: int,
        state: PlanState,
        allowed: frozenset[str],
        forced: frozenset[str],
        budget: Budget,
        room: Budget,
        share: float,
        start: frozenset[str] = frozenset(),
    ) -> tuple[frozenset[str], Bound]:
        limit = Budget(budget.hours - state.hours, budget.money - state.money)
        problem = problem_of(state, allowed, forced, limit, self._frame.essentials, room)
        seconds = max((self._ends - time.monotonic()) * share, 0.2)
        begin = frozenset(at for at, name in enumerate(problem.names) if name in start)
        gap = GAP if tier else PRICE_GAP

        def told(turn: int, bound: float, gap: float) -> None:
            self._told(Progress(tier, turn, bound, gap))

        found = best(problem, seconds, told, begin, gap)
        if found is None:
            raise UserFacingError("planning.solver_failed")
        chosen = tidied(state, frozenset(problem.names[at] for at in found.chosen), allowed, forced)
        left = state.risk - state.gain(chosen)
        return chosen, Bound(tier, min(math.floor(found.bound * MILLIONTHS) - 1, math.floor(left * MILLIONTHS)))
