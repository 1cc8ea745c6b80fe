"""How good a plan is, in a sentence; window, command line and report say the same."""

from __future__ import annotations

from ehassess.domain.plan import Plan
from ehassess.words import Words


def method_of(words: Words, plan: Plan) -> str:
    """Proven the best, by which solver; or how far from the best at most; or quick and not proven."""
    gap = plan.widest_gap
    if plan.proof is None or gap is None:
        return words("planning.quick")
    if plan.proven:
        return words("planning.proven", solver=plan.proof.solver)
    return words("planning.near", solver=plan.proof.solver, gap=words.number(gap * 100, 2))
