"""`score --why --exact`: how often each measure of the plan stays where it is when every draw is solved."""

from __future__ import annotations

from ehassess.cli.console import Console
from ehassess.cli.plan import best_plan
from ehassess.domain.sensitivity import DRAWS
from ehassess.domain.steadiness import Steady, steadiness
from ehassess.domain.texts import Texts
from ehassess.session import Session

BRINGS_IN = 10
"""Percent of the draws from which on a measure that only draws bring in is shown; --json holds all."""


def solved_draws(console: Console, session: Session, draws: int) -> tuple[Steady, ...]:
    """Every measure of the best plan's first twelve months, then those that only draws bring in.

    Whoever waits at a terminal sees how far it is. UserFacingError `planning.solver_…` where a draw cannot be solved.
    """
    count = draws or DRAWS
    console.passing(console.words("planning.searching"))
    best_plan(session)
    reached = 0

    def told(found: tuple[Steady, ...]) -> None:
        nonlocal reached
        reached = found[0].draws if found else reached
        console.passing(console.words("score.drawing", done=reached, count=count))

    drawing = session.steadiness.draw(told, count, exact=True)
    try:
        plans = drawing.result()
    finally:
        drawing.cancel()
        console.passing()
    lines = session.planning.current().lines
    return steadiness({line.measure_id: line.tier for line in lines if line.included and line.tier < 3}, plans)


def tell_steady(console: Console, found: tuple[Steady, ...], texts: Texts) -> None:
    """A line for each measure: where it stands, and in how many of the draws."""
    told = [each for each in found if each.planned or each.percent >= BRINGS_IN]
    if not told:
        return
    console.line()
    console.say("score.steady", count=told[0].draws)
    console.table(
        [
            (
                each.measure_id,
                texts.controls[each.measure_id].action,
                console.words(f"score.steady_{'only_drawn' if not each.planned else f'tier_{each.tier}'}"),
                f"{each.percent} %",
            )
            for each in told
        ],
        right=(3,),
    )


def steady_as_json(found: tuple[Steady, ...]) -> dict[str, object]:
    """The same for other programs: all lines, with the number of draws in which each stays."""
    return {
        "draws": found[0].draws if found else 0,
        "lines": [
            {"measure": each.measure_id, "tier": each.tier, "planned": each.planned, "times": each.times}
            for each in found
        ],
    }
