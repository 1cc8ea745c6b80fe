"""What must hold for a plan, whatever is answered; for the score see test_score_properties."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehassess.domain.answers import Answers, Choice
from ehassess.domain.dossier import Budget, Decision, MeasureStatus
from ehassess.domain.evaluation import Evaluation, evaluate
from ehassess.domain.plan import Plan, after_plan, plan_for
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.risk import exposures
from tests.domain.worked_example import PROFILE, WHEN, answers, worked_example

EXAMPLE = worked_example()
NAMES = [control.id for control in EXAMPLE.controls]
ANSWERED = st.fixed_dictionaries({}, optional={name: st.sampled_from([c.value for c in Choice]) for name in NAMES})
START = date(2026, 1, 5)


def result(given_answers: Answers) -> Evaluation:
    return evaluate(EXAMPLE, PROFILE, given_answers)


BUDGETS = st.builds(Budget, st.integers(0, 80), st.integers(0, 4000))
REFUSED = st.sets(st.sampled_from(NAMES), max_size=3)


def plan_of(given_answers: dict[str, str], budget: Budget, refused: set[str]) -> Plan:
    decisions = {name: Decision(name, MeasureStatus.REFUSED) for name in refused}
    return plan_for(EXAMPLE, PROFILE, answers(given_answers), decisions, budget, START)


@given(ANSWERED, BUDGETS, REFUSED)
@settings(max_examples=200, deadline=None)
def test_a_plan_keeps_order_budget_and_refusals(
    given_answers: dict[str, str], budget: Budget, refused: set[str]
) -> None:
    plan = plan_of(given_answers, budget, refused)
    done = {name for name, value in given_answers.items() if value == "yes"}
    for line in plan.lines:
        if line.included:
            needs = {n for n in EXAMPLE.control_by_id[line.measure_id].requires if given_answers.get(n) != "na"}
            assert needs <= done, f"{line.measure_id} comes before what it needs"
            done.add(line.measure_id)
            assert line.measure_id not in refused
    assert plan.effort((1, 2)).hours <= budget.hours
    assert plan.effort((1, 2)).money <= budget.money
    assert len({line.measure_id for line in plan.lines}) == len(plan.lines)


@given(ANSWERED, BUDGETS)
@settings(max_examples=200, deadline=None)
def test_the_same_answers_give_one_plan_whose_gains_add_up_to_what_it_achieves(
    given_answers: dict[str, str], budget: Budget
) -> None:
    plan = plan_of(given_answers, budget, set())
    assert plan == plan_of(dict(reversed(given_answers.items())), budget, set())
    before = result(answers(given_answers))
    after = result(after_plan(plan, answers(given_answers)))
    assert before.today - after.today == sum((line.gain for line in plan.lines), Fraction(0))
    assert not [name for name in after.essentials_unmet if EXAMPLE.control_by_id[name].essential]


@pytest.mark.parametrize(
    "kind",
    ["gp", "dental", "clinic", "lab", "imaging", "pharmacy", "nursing_home", "home_care", "hospital", "telehealth"],
)
def test_every_kind_gets_a_plan_that_ends_with_all_essentials(pack: Questionnaire, kind: str) -> None:
    profile: Profile = pack.default_profile(kind)
    names = [control.id for control in pack.controls_for(profile)]
    given_answers = answers(dict.fromkeys(names, "no"))
    before = evaluate(pack, profile, given_answers)
    plan = plan_for(pack, profile, given_answers, {}, Budget(160, 3500), START)
    after = evaluate(pack, profile, after_plan(plan, given_answers))
    assert before.grade is not None
    assert before.grade.low == "E"
    assert after.essentials_unmet == ()
    assert after.today < before.today / 2 * Fraction(6, 5)
    assert {exposure.scenario.id for exposure in exposures(pack, profile)} == {risk.scenario for risk in after.risks}
    assert [line.due for line in plan.lines] == sorted(line.due for line in plan.lines)
    assert all(line.due.weekday() < 5 for line in plan.lines)
    assert WHEN.date() < plan.lines[0].due
