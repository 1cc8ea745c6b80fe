"""Whether a proposal keeps the rules of a plan; who made it does not matter."""

from __future__ import annotations

from collections.abc import Iterator

from ehassess.domain.plan_frame import Frame
from ehassess.domain.plan_order import fits
from ehassess.domain.plan_state import PlanState
from ehassess.domain.proposal import Proposal
from ehassess.errors import UserFacingError


def keep_rules(frame: Frame, proposal: Proposal) -> None:
    """UserFacingError `planning.…` with the first rule that is broken and the measure or tier that breaks it."""
    _known_and_in_order(frame, proposal)
    state = frame.fresh()
    for tier, names in enumerate(proposal.tiers, start=1):
        for rule, subject in _broken(frame, state, tier, frozenset(names)):
            raise UserFacingError(f"planning.{rule}", tier=tier, measure=subject)
        state.take(names)


def _known_and_in_order(frame: Frame, proposal: Proposal) -> None:
    """Each measure once, to be done here, not refused, after what it needs."""
    state = frame.fresh()
    possible = {control.id: control for control in state.todo()}
    waiting = set(possible)
    for tier, names in enumerate(proposal.tiers, start=1):
        for name in names:
            if name not in possible:
                raise UserFacingError("planning.not_to_be_done", tier=tier, measure=name)
            if name not in waiting:
                raise UserFacingError("planning.twice", tier=tier, measure=name)
            waiting.discard(name)
            if waiting & state.closure(name):
                raise UserFacingError("planning.before_its_needs", tier=tier, measure=name)


def _broken(frame: Frame, state: PlanState, tier: int, names: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Rules that this tier breaks, with the measure; `state` is the one before it."""
    if tier == 3:
        wanted = frame.last(state)
        yield from (("left_out", name) for name in sorted(wanted - names))
        yield from (("out_of_place", name) for name in sorted(names - wanted))
        return
    forced = frame.forced(tier, state)
    yield from (("left_out", name) for name in sorted(forced - names))
    if tier == 1:
        yield from (("out_of_place", name) for name in sorted(names - frame.candidates))
    if not state.affordable(state.cost(names), frame.budgets[tier - 1]):
        yield "over_budget", ""
    if not fits(frame, state, names, tier, forced):
        yield "no_room", ""
