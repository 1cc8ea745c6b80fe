"""How steady the first tier of a plan is when the effects are drawn anew: no rank by decimals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from ehassess.domain.plan_frame import Frame
from ehassess.domain.plan_order import quick_proposal
from ehassess.domain.proposal import Proposal
from ehassess.domain.sensitivity import DRAWS, SEED, redraws
from ehassess.domain.situation import Situation


@dataclass(frozen=True, slots=True)
class Steady:
    """In how many draws a measure stands in the first tier; `planned`: whether it does with the pack's effects."""

    measure_id: str
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


def first_tiers(
    situation: Situation, times: int = DRAWS, seed: int = SEED, propose: Callable[[Situation], Proposal] = quick
) -> Iterator[frozenset[str]]:
    """The first tier of the plan for one draw after the other, so that a caller can show progress and stop.

    `propose` finds the plan of a draw: the quick one, or a solver that takes its time in the background.
    """
    for drawn in redraws(situation.questionnaire, times, seed):
        yield frozenset(propose(replace(situation, questionnaire=drawn)).tiers[0])


def steadiness(planned: Iterable[str], drawn: Iterable[frozenset[str]]) -> tuple[Steady, ...]:
    """Every measure of the plan's first tier in its order, then those that only draws bring in, the most often first;
    equal ones by id. Empty where there is no draw.
    """
    tiers = list(drawn)
    found = Counter(name for tier in tiers for name in tier)
    own = list(planned)
    others = sorted(found.keys() - set(own), key=lambda name: (-found[name], name))
    if not tiers:
        return ()
    return tuple(Steady(name, name in own, found[name], len(tiers)) for name in (*own, *others))
