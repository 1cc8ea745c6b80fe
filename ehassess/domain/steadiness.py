"""How steady a plan is when the effects are drawn anew: no rank by decimals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ehassess.domain.plan_frame import Frame
from ehassess.domain.plan_order import quick_proposal
from ehassess.domain.proposal import Proposal
from ehassess.domain.sensitivity import DRAWS, SEED, redraws
from ehassess.domain.situation import Situation


@dataclass(frozen=True, slots=True)
class Drawn:
    """The measures that the plan of one draw takes in its first tier, and by the end of its second."""

    first: frozenset[str]
    year: frozenset[str]

    def holds(self, measure: str, tier: int) -> bool:
        """Whether the measure is taken by the end of tier 1 or 2."""
        return measure in (self.first if tier == 1 else self.year)


@dataclass(frozen=True, slots=True)
class Steady:
    """In how many draws a measure is taken by the end of `tier`: the tier, 1 or 2, in which it stands with the pack's
    effects, or 2 where only draws bring it in (`planned` False).
    """

    measure_id: str
    tier: int
    planned: bool
    times: int
    draws: int

    @property
    def percent(self) -> int:
        """The share of the draws, rounded down."""
        return 100 * self.times // self.draws


def quick(situation: Situation) -> Proposal:
    """The quick plan of a situation."""
    return quick_proposal(Frame(situation))


def drawn_of(proposal: Proposal) -> Drawn:
    """What of a proposal is counted."""
    first, second, _ = proposal.tiers
    return Drawn(frozenset(first), frozenset((*first, *second)))


def drawn_plans(
    situation: Situation, times: int = DRAWS, seed: int = SEED, propose: Callable[[Situation], Proposal] = quick
) -> Iterator[Drawn]:
    """The plan for one draw after the other, so that a caller can show progress and stop.

    `propose` finds the plan of a draw: the quick one, or a solver that takes its time in the background.
    """
    for drawn in redraws(situation.questionnaire, times, seed):
        yield drawn_of(propose(replace(situation, questionnaire=drawn)))


def steadiness(planned: Mapping[str, int], drawn: Iterable[Drawn]) -> tuple[Steady, ...]:
    """Every measure of the plan's first two tiers (each with its tier) in its order, then those that only draws bring
    in, the most often first; equal ones by id. Empty where there is no draw.
    """
    plans = list(drawn)
    if not plans:
        return ()
    own = [_counted(name, tier, True, plans) for name, tier in planned.items()]
    others = {name for plan in plans for name in plan.year if name not in planned}
    brought = [_counted(name, 2, False, plans) for name in others]
    return (*own, *sorted(brought, key=lambda each: (-each.times, each.measure_id)))


def _counted(name: str, tier: int, planned: bool, plans: list[Drawn]) -> Steady:
    return Steady(name, tier, planned, sum(plan.holds(name, tier) for plan in plans), len(plans))
