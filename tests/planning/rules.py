"""The rules of a plan, read off its lines and not off the code that keeps them."""

from __future__ import annotations

from ehassess.domain.plan import Plan
from ehassess.domain.plan_frame import Frame
from ehassess.domain.situation import Situation


def broken_rules(situation: Situation, plan: Plan) -> list[str]:
    """What the plan breaks: order, budgets, what may stand in tier 1, all essentials by tier 3."""
    frame = Frame(situation)
    broken = []
    done: set[str] = set()
    for line in plan.lines:
        if line.included:
            if not frame.before.closure(line.measure_id) <= done | {line.measure_id}:
                broken.append(f"{line.measure_id} comes before what it needs")
            done.add(line.measure_id)
    first, year, whole = plan.effort((1,)), plan.effort((1, 2)), plan.effort()
    limits = [(first, frame.budgets[0], "tier 1"), (year, situation.budget, "the twelve months")]
    if plan.fits:
        limits.append((whole, frame.budgets[2], "tier 3"))
    for spent, limit, name in limits:
        if spent.hours > limit.hours or spent.money > limit.money:
            broken.append(f"{name} costs more than its budget")
    strange = {line.measure_id for line in plan.lines if line.tier == 1 and line.included} - frame.candidates
    broken += [f"{name} does not belong in tier 1" for name in sorted(strange)]
    broken += [f"the essential {name} is left out" for name in sorted(frame.essentials - done)]
    return broken
