"""The tables of the worked example as docs/scoring.md shows them, reckoned anew."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from ehassess.domain.evaluation import evaluate_in
from ehassess.domain.model import Model, model_of
from ehassess.domain.sensitivity import tornado, value_of_knowing
from ehassess.domain.why import explain
from tests.domain.worked_example import GIVEN, PROFILE, answers, worked_example

BUDGETS = ((10, 0), (20, 0), (20, 600), (30, 1500), (60, 3000))


def model() -> Model:
    """The example."""
    return model_of(worked_example(), PROFILE)


def points() -> Iterator[str]:
    """What each answer does to the score."""
    yield "| question | domain, weight | answer | gained | open | lost |"
    yield "|---|---|---|---|---|---|"
    controls = {c.id: c for c in model().controls}
    for each in explain(model(), answers(GIVEN)).points:
        control = controls[each.question_id]
        star = " *" if control.essential else ""
        figures = " | ".join(shown(value) for value in (each.gained, each.open, each.lost))
        yield f"| {control.id}{star} | {control.domain}, {control.weight} | {GIVEN[control.id]} | {figures} |"


def risks() -> Iterator[str]:
    """Each scenario at both ends, with the labels of today."""
    yield "| scenario | likelihood, impact | nothing done | today | at best | level | NIST I-2 | ENISA |"
    yield "|---|---|---|---|---|---|---|---|"
    found = evaluate_in(model(), answers(GIVEN))
    for risk, exposure in zip(found.risks, model().exposures, strict=True):
        indices = " | ".join(shown(p.index) for p in (risk.inherent, risk.today, risk.best))
        now = risk.today
        yield (
            f"| {risk.scenario} | {exposure.likelihood}, {exposure.impact} | {indices} "
            f"| {now.level} | {now.nist} | {now.enisa} |"
        )
    share = shown(100 * found.today / found.inherent)
    sums = f"{shown(found.inherent)} | {shown(found.today)} ({share} %) | {shown(found.best)}"
    yield f"| sum | | {sums} | | | |"


def gains() -> Iterator[str]:
    """What each measure alone takes off, also for an hour of work, and which of them are first to be found out."""
    yield "| measure | risk points | for an hour |"
    yield "|---|---|---|"
    hidden = dict(value_of_knowing(model(), answers(GIVEN)))
    for drop in tornado(model(), answers(GIVEN)):
        hours = next(c.hours[1] for c in model().controls if c.id == drop.measure_id)
        note = " (find out first)" if hidden.get(drop.measure_id) else ""
        yield f"| {drop.measure_id}{note} | {shown(drop.gain)} | {shown(drop.gain / hours)} |"


def plans() -> Iterator[str]:
    """The best mix that each budget pays, by trying every one: free, and with the unmet essentials first."""
    yield "| budget | free optimum | risk | essentials first | risk | price of the rule | score, grade |"
    yield "|---|---|---|---|---|---|---|"
    for hours, money in BUDGETS:
        free = cheapest(hours, money, frozenset()) or ()
        bound = cheapest(hours, money, frozenset({"Q1", "Q4"}))
        cells = [f"{hours} h, {money} EUR", " ".join(free), shown(left(free))]
        if bound is None:
            yield f"| {' | '.join(cells)} | they do not fit | | | |"
            continue
        after = evaluate_in(model(), answers({**GIVEN, **dict.fromkeys(bound, "yes")}))
        assert after.score.overall is not None
        assert after.grade is not None
        cells += [" ".join(bound), shown(left(bound)), shown(left(bound) - left(free))]
        yield f"| {' | '.join(cells)} | {shown(after.score.overall.low)}, {after.grade.low} |"


def cheapest(hours: int, money: int, forced: frozenset[str]) -> tuple[str, ...] | None:
    """The measures with the least risk that the budget pays; None where the forced ones do not fit."""
    todo = [c for c in model().controls if GIVEN[c.id] not in ("yes", "na") and (c.effects or c.id in forced)]
    found = []
    for size in range(len(todo) + 1):
        for chosen in combinations(todo, size):
            names = tuple(c.id for c in chosen)
            effort = sum(c.hours[1] for c in chosen), sum(c.money[1] for c in chosen)
            if effort[0] <= hours and effort[1] <= money and forced <= set(names):
                found.append((left(names), effort, names))
    return min(found)[2] if found else None


def left(names: tuple[str, ...]) -> Fraction:
    """The risk once these are fully in place."""
    return evaluate_in(model(), answers({**GIVEN, **dict.fromkeys(names, "yes")})).today


def shown(value: Fraction) -> str:
    """To two decimals, half up."""
    whole = int(value * 100 + Fraction(1, 2))
    return f"{whole // 100}.{whole % 100:02}"
