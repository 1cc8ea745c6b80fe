"""The solver proposes, exact arithmetic decides: what it calls the best is the best, and never worse than the quick
plan.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ehassess.domain.dossier import Budget, Decision, MeasureStatus
from ehassess.domain.plan import plan_from
from ehassess.domain.plan_frame import Frame
from ehassess.domain.proposal import MILLIONTHS
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.planning.solve import Progress, solve
from tests.domain.examples import EXAMPLES, MANY
from tests.planning.rules import broken_rules
from tests.planning.situations import budgets, every_mix, provider, small


def risk_left(frame: Frame, mix: frozenset[str]) -> Fraction:
    return frame.before.today - frame.before.gain(mix)


@given(st.integers(0, 10**9))
@example(28371)  # the solver told the value of the best and handed back the choice it had begun with
@MANY
def test_the_best_mix_is_the_best_of_all_there_are(seed: int) -> None:
    situation = small(seed)
    frame = Frame(situation)
    plan = plan_from(situation, solve(situation))
    least = min(risk_left(frame, mix) for mix in every_mix(frame))
    assert plan.left(2) == least
    assert plan.proven
    assert plan.price == 0
    assert plan.proof is not None
    assert plan.proof.bounds[1].least <= least * MILLIONTHS
    assert plan.gain((1, 2)) >= plan_from(situation).gain((1, 2))
    gaining = [line for line in plan.lines if line.included and not line.gain]
    needed = {name for line in plan.lines for name in line.requires}
    assert all(line.measure_id in needed for line in gaining), "what gains nothing is never listed"


@given(st.integers(0, 10**9), st.integers(0, 30), st.integers(0, 900))
@settings(MANY, max_examples=EXAMPLES // 5)
def test_more_hours_or_money_never_leave_more_risk(seed: int, hours: int, money: int) -> None:
    situation = small(seed)
    more = replace(situation, budget=Budget(situation.budget.hours + hours, situation.budget.money + money))
    assert plan_from(more, solve(more)).left(2) <= plan_from(situation, solve(situation)).left(2)


@pytest.mark.parametrize("seed", [1, 2])
def test_on_the_shipped_pack_the_proven_plan_keeps_every_rule_and_beats_the_quick_one(
    pack: Questionnaire, seed: int
) -> None:
    for situation in budgets(provider(pack, seed))[2:5:2]:
        told: list[Progress] = []
        proposal = solve(situation, told.append, limit=60)
        plan, quick = plan_from(situation, proposal), plan_from(situation)
        assert broken_rules(situation, plan) == []
        assert broken_rules(situation, quick) == []
        assert plan.widest_gap is not None
        assert plan.widest_gap < Fraction(1, 100)
        assert plan.gain((1, 2)) >= quick.gain((1, 2))
        assert {each.tier for each in told} == {0, 1, 2}
        assert all(each.round >= 1 and each.bound >= 0 and each.gap >= 0 for each in told)
        assert plan_from(situation, plan.proposal) == plan
    assert solve(situation, limit=60) == proposal, "the same situation gives the same proposal"


def test_what_the_user_plans_comes_and_what_the_user_refuses_does_not(pack: Questionnaire) -> None:
    situation = budgets(provider(pack, 3))[2]
    plan = plan_from(situation, solve(situation))
    frame = Frame(situation)
    taken = set(plan.included)
    wanted = next(c.id for c in frame.before.todo() if c.id not in taken and frame.before.closure(c.id) == {c.id})
    refused = next(line.measure_id for line in plan.lines if line.tier == 2)
    decisions = {
        wanted: Decision(wanted, MeasureStatus.PLANNED),
        refused: Decision(refused, MeasureStatus.REFUSED),
    }
    other = replace(situation, decisions=decisions)
    changed = plan_from(other, solve(other))
    assert {line.tier for line in changed.lines if line.measure_id == wanted} == {2}
    assert refused not in changed.included
    assert not [line for line in changed.lines if line.included and refused in line.requires]
    assert broken_rules(other, changed) == []


def test_nothing_to_do_is_proven_too(pack: Questionnaire) -> None:
    situation = replace(provider(pack, 4), budget=Budget(0, 0))
    plan = plan_from(situation, solve(situation))
    assert plan.proven
    assert plan.effort((1, 2)) == Budget(0, 0)
    assert not plan.fits
    assert plan.needed.hours > 0


def test_a_search_without_time_says_what_it_reached_or_that_it_failed(pack: Questionnaire) -> None:
    situation = provider(pack, 5)
    try:
        plan, quick = plan_from(situation, solve(situation, limit=0.0)), plan_from(situation)
        gap = plan.widest_gap
        assert (plan.gain((1, 2)), plan.gain((1,))) >= (quick.gain((1, 2)), quick.gain((1,)))
    except UserFacingError as error:
        told = error.id
    else:
        told = f"a gap of {gap}"
    assert told.startswith(("planning.solver_", "a gap of ")), told
