"""Why this score: points that add up, and steps that really lift what holds the grade."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.evaluation import evaluate_in
from ehassess.domain.model import ZERO, Model, model_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.why import Why, explain
from tests.domain.worked_example import GIVEN, PROFILE, answers, worked_example


def model() -> Model:
    return model_of(worked_example(), PROFILE)


def why(given: dict[str, str]) -> Why:
    return explain(model(), answers(given))


def test_the_points_add_up_to_both_ends_and_to_a_hundred() -> None:
    points, overall = why(GIVEN).points, evaluate_in(model(), answers(GIVEN)).score.overall
    assert overall is not None
    assert sum(p.gained for p in points) == overall.low
    assert sum(p.gained + p.open for p in points) == overall.high
    assert sum(p.worth for p in points) == 100
    assert {p.question_id for p in points} == set(GIVEN) - {"Q8"}, "what does not apply has no points"


def test_an_answer_shows_what_it_gained_what_is_open_and_what_it_lost() -> None:
    shown = {p.question_id: (p.gained, p.open, p.lost) for p in why(GIVEN).points}
    assert shown["Q2"] == (Fraction(5), ZERO, Fraction(5))
    assert shown["Q5"] == (ZERO, Fraction(12), ZERO)
    assert shown["Q1"] == (ZERO, ZERO, Fraction(15))


def test_every_cap_of_the_worked_example_says_what_lifts_it() -> None:
    assert [(lift.cap.rule, lift.cap.subject, lift.steps, lift.enough) for lift in why(GIVEN).lifts] == [
        ("essential_unmet", "Q1", ("Q1",), True),
        ("essential_partial", "Q4", ("Q4",), True),
        ("weak_domain", "Access", ("Q1",), True),
        ("weak_domain", "Backup", ("Q5",), True),
        ("weak_domain", "People", ("Q10",), True),
        ("high_risk", "S1", ("Q5",), True),
    ]


def test_what_cannot_be_lifted_is_said_so() -> None:
    bare = worked_example()
    controls = tuple(c for c in bare.controls if c.id in ("Q3", "Q10"))
    few = Questionnaire(**{**vars(bare), "controls": controls})
    lifts = explain(model_of(few, PROFILE), answers({"Q3": "no", "Q10": "no"})).lifts
    risks = {lift.cap.subject: (lift.steps, lift.enough) for lift in lifts if lift.cap.rule.endswith("_risk")}
    assert risks == {"S1": (("Q10",), False), "S3": ((), False)}


def test_nothing_answered_has_nothing_to_lift() -> None:
    assert why({}).lifts == ()


def test_the_answers_that_hold_a_scenario_are_named_the_strongest_first() -> None:
    held = {h.subject: [name for name, _ in h.by] for h in why(GIVEN).scenarios}
    assert held == {"S1": ["Q5", "Q1", "Q4", "Q7", "Q10"], "S2": ["Q2", "Q1"], "S3": ["Q4", "Q7"], "S4": ["Q10"]}
    domains = {h.subject: h.by for h in why(GIVEN).domains}
    assert domains["People"] == (("Q10", Fraction(200, 3)),)


@pytest.mark.parametrize("seed", range(6))
def test_on_the_real_pack_every_lift_lifts_and_none_of_its_steps_can_be_spared(pack: Questionnaire, seed: int) -> None:
    random = Random(seed)
    here = model_of(pack, pack.default_profile(random.choice(pack.kinds).id))
    given = {c.id: random.choice([choice.value for choice in Choice]) for c in here.controls}
    lifts = [lift for lift in explain(here, answers(given)).lifts if lift.enough]
    for lift in random.sample(lifts, min(12, len(lifts))):
        after = evaluate_in(here, answers({**given, **dict.fromkeys(lift.steps, "yes")}))
        assert after.grade is not None
        assert (lift.cap.rule, lift.cap.subject) not in [(cap.rule, cap.subject) for cap in after.grade.caps]
        for spared in lift.steps:
            rest = dict.fromkeys(set(lift.steps) - {spared}, "yes")
            before = evaluate_in(here, answers({**given, **rest}))
            assert before.grade is not None
            assert (lift.cap.rule, lift.cap.subject) in [(cap.rule, cap.subject) for cap in before.grade.caps]
