"""The worked example to the last digit: what the method promises on paper is what the program reckons."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from ehassess.domain.dossier import Budget
from ehassess.domain.evaluation import Evaluation, evaluate
from ehassess.domain.plan import Group, after_plan, plan_for
from tests.domain.worked_example import GIVEN, PROFILE, answers, worked_example

START = date(2026, 1, 5)


def result() -> Evaluation:
    return evaluate(worked_example(), PROFILE, answers(GIVEN))


def shown(value: Fraction) -> float:
    """To two decimals, as the published table has it."""
    return float(round(value, 2))


def test_each_domain_has_the_published_ends() -> None:
    ends = {d.domain: (shown(d.score.low), shown(d.score.high)) for d in result().score.domains}
    assert ends == {
        "Access": (33.33, 33.33),
        "Backup": (30.0, 70.0),
        "Systems": (50.0, 100.0),
        "People": (33.33, 33.33),
    }


def test_the_overall_score_has_the_published_ends() -> None:
    overall = result().score.overall
    assert overall is not None
    assert (shown(overall.low), shown(overall.high)) == (35.67, 57.67)


def test_the_risk_sums_are_the_published_ones() -> None:
    evaluation = result()
    assert evaluation.inherent == 183
    assert (shown(evaluation.today), shown(evaluation.best)) == (116.97, 88.36)


def test_each_scenario_stands_where_the_table_says() -> None:
    today = {r.scenario: (shown(r.today.index), r.today.level, r.today.nist) for r in result().risks}
    assert today == {
        "S1": (49.06, "high", "moderate"),
        "S2": (18.95, "moderate", "moderate"),
        "S3": (27.36, "moderate", "moderate"),
        "S4": (21.6, "moderate", "moderate"),
    }


def test_the_grade_names_every_cap() -> None:
    grade = result().grade
    assert grade is not None
    assert (grade.low, grade.high) == ("E", "D")
    assert [(cap.rule, cap.subject) for cap in grade.caps] == [
        ("essential_unmet", "Q1"),
        ("essential_partial", "Q4"),
        ("weak_domain", "Access"),
        ("weak_domain", "Backup"),
        ("weak_domain", "People"),
        ("high_risk", "S1"),
    ]
    assert not any(cap.binding for cap in grade.caps), "the score alone gives E already"


def test_unknown_answers_are_asked_for_by_what_they_hide() -> None:
    plan = plan_for(worked_example(), PROFILE, answers(GIVEN), {}, Budget(30, 1500), START)
    assert [(f.question_id, shown(f.gain)) for f in plan.find_out] == [("Q5", 18.15), ("Q7", 15.0)]


def test_essentials_first_then_the_best_mix_that_the_budget_pays() -> None:
    plan = plan_for(worked_example(), PROFILE, answers(GIVEN), {}, Budget(30, 1500), START)
    assert {line.measure_id for line in plan.lines if line.group is Group.ESSENTIALS} == {"Q1", "Q4"}
    assert plan.fits
    assert plan.effort((1, 2)).hours <= 30


def test_all_measures_done_lead_to_the_published_end() -> None:
    pack = worked_example()
    plan = plan_for(pack, PROFILE, answers(GIVEN), {}, Budget(60, 3000), START)
    assert set(plan.included) == {"Q1", "Q2", "Q4", "Q5", "Q7", "Q10"}
    after = evaluate(pack, PROFILE, after_plan(plan, answers(GIVEN)))
    assert shown(after.today) == 56.12
    assert after.grade is not None
    assert after.grade.low == "A"
