"""Random providers of the shipped pack with six budgets each: is the proven plan ever worse than the quick one, and
what does it bring? `python3 dev.py long plans [PROVIDERS]` writes docs/plan-figures.md when it ran on all 50.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from ehassess.content import load_questionnaire
from ehassess.domain.plan import plan_from
from ehassess.domain.plan_frame import Frame
from ehassess.domain.situation import Situation
from ehassess.errors import UserFacingError
from ehassess.paths import pack_folder
from ehassess.planning.solve import solve
from tests.planning.rules import broken_rules
from tests.planning.situations import SHARES, budgets, provider

PROVIDERS = 50
PAGE = Path(__file__).resolve().parents[2] / "docs" / "plan-figures.md"


@dataclass(frozen=True, slots=True)
class Row:
    """One provider with one budget: gains of twelve months in risk points, seconds, gap as a share of what is left."""

    share: int
    quick: Fraction
    exact: Fraction
    peer: Fraction
    seconds: float
    gap: Fraction
    proven: bool
    fault: str


def main(arguments: list[str]) -> int:
    """Run it; 0 if no plan was worse than the quick one and none broke a rule."""
    count = int(arguments[0]) if arguments else PROVIDERS
    rows = [row for seed in range(count) for row in tried(seed)]
    table = "\n".join(summary(rows))
    print(table)
    for row in rows:
        if row.fault:
            print(row.fault)
    if count == PROVIDERS:
        PAGE.write_text(HEAD.format(count=count) + table + "\n" + FOOT, "utf-8")
    return 1 if any(row.fault for row in rows) else 0


def tried(seed: int) -> Iterator[Row]:
    """One provider with each budget."""
    for share, situation in zip(SHARES, budgets(provider(load_questionnaire(pack_folder()), seed)), strict=True):
        began = time.process_time()
        quick = plan_from(situation)
        try:
            found, failed = plan_from(situation, solve(situation, limit=60)), ""
        except UserFacingError as error:
            found, failed = quick, error.id
        gap = found.widest_gap
        faults = [failed, *broken_rules(situation, found), *broken_rules(situation, quick)]
        if found.gain((1, 2)) < quick.gain((1, 2)):
            faults.append("worse than the quick plan")
        wrong = ", ".join(fault for fault in faults if fault)
        row = Row(
            share=share,
            quick=quick.gain((1, 2)),
            exact=found.gain((1, 2)),
            peer=worst_first(situation),
            seconds=time.process_time() - began,
            gap=Fraction(1) if gap is None else gap,
            proven=found.proven,
            fault=f"provider {seed}, budget {share} %: {wrong}" if wrong else "",
        )
        print(f"provider {seed:2} {share:3} %  {row.seconds:5.1f} s  gap {float(row.gap):.1e}  {row.fault}", flush=True)
        yield row


def worst_first(situation: Situation) -> Fraction:
    """The gain of doing what is answered worst first, the heavier question before the lighter, while it can be paid."""
    frame = Frame(situation)
    state = frame.fresh()
    weight = {control.id: control.weight for control in situation.questionnaire.controls}
    order = sorted(state.todo(), key=lambda control: (state.degrees[control.id], -weight[control.id]))
    for control in order:
        step = state.closure(control.id)
        if step and state.affordable(state.cost(step), situation.budget):
            state.take(step)
    return state.today - state.risk


def summary(rows: list[Row]) -> Iterator[str]:
    """One line for each budget, as a Markdown table."""
    yield "| budget | plans | proven | widest gap | over the quick plan | over worst answer first | processor time |"
    yield "|---|---|---|---|---|---|---|"
    for share in (*SHARES, 0):
        held = [row for row in rows if not share or row.share == share]
        over = [_more(row.exact, row.quick) for row in held]
        peer = [_more(row.exact, row.peer) for row in held]
        spent = [row.seconds for row in held]
        yield (
            f"| {f'{share} %' if share else 'all'} | {len(held)} | {sum(row.proven for row in held)} "
            f"| {100 * float(max(row.gap for row in held)):.3f} % "
            f"| {statistics.mean(over):.1f} %, at most {max(over):.1f} %, least {min(over):.1f} % "
            f"| {statistics.mean(peer):.1f} %, at most {max(peer):.1f} %, least {min(peer):.1f} % "
            f"| {statistics.median(spent):.1f} s, at most {max(spent):.1f} s |"
        )


def _more(gain: Fraction, other: Fraction) -> float:
    """How much more one takes away, in percent of what it takes away itself."""
    return 100 * float((gain - other) / gain) if gain else 0.0


HEAD = """# How good the plans are

{count} random providers of the shipped pack (kind, size, facts and answers drawn from a seed), each with six budgets: a
share of the hours and the money that everything left to do would take. Made by `python3 dev.py long plans`.

Gains are risk points that the measures of the first twelve months remove. *Over the quick plan* and *over worst answer
first* say how much of the proven plan's gain the other one misses: on average, at most, at least. *Worst answer first*
is what many questionnaires advise: do what was answered worst, the heavier question first, while the budget lasts. It
is bound by none of our rules on what comes first, so at a tight budget it may even be ahead (a negative share).

"""

FOOT = """
Each plan was tried for budgets, prerequisites, what may stand in tier 1, and all essentials by tier 3; none broke a
rule, and no plan was worse than the quick one. One that is not proven the best is within the widest gap of it: there
the best first tier would have cost more over the year than it brings.
"""
