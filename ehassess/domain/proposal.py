"""What a solver proposes: which measures in which tier, in what order, and what it proved; no figure of it is
believed.
"""

from __future__ import annotations

from dataclasses import dataclass

MILLIONTHS = 1_000_000
"""Bounds are whole millionths of a risk point."""


@dataclass(frozen=True, slots=True)
class Bound:
    """What was proved of one tier: with the tiers before it as they are, no mix of measures that the rules of this
    tier and its budget allow leaves less risk than `least` millionths of a risk point (rounded down).
    """

    tier: int
    least: int


@dataclass(frozen=True, slots=True)
class Proof:
    """How good a plan is, as its solver says.

    solver   name and version
    bounds   one for tier 1 and one for tier 2
    free     the best mix for the twelve months if no rule but budget and prerequisites bound it, ids sorted; what the
             rules cost is reckoned from it; None: not found in time
    """

    solver: str
    bounds: tuple[Bound, ...]
    free: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Ids of the measures to take in tiers 1, 2 and 3, in the order in which to take them; proof None: a quick one."""

    tiers: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
    proof: Proof | None = None
