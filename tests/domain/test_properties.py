"""What must hold whatever is answered: bounds, monotony, intervals, caps, plans."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehassess.domain.answers import SCALE_ORDER, Answers, Choice
from ehassess.domain.dossier import Budget, Decision, MeasureStatus
from ehassess.domain.evaluation import GRADES, Evaluation, evaluate, grade_of
from ehassess.domain.plan import Plan, after_plan, make_plan
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.risk import LEVELS, exposures
from tests.domain.worked_example import PROFILE, WHEN, answers, worked_example

EXAMPLE = worked_example()
NAMES = [control.id for control in EXAMPLE.controls]
ANSWERED = st.fixed_dictionaries({}, optional={name: st.sampled_from([c.value for c in Choice]) for name in NAMES})
START = date(2026, 1, 5)


def result(given_answers: Answers) -> Evaluation:
    return evaluate(EXAMPLE, PROFILE, given_answers)


def better(choice: str) -> str | None:
    """The next better answer on the scale, None for the best and for those beside it."""
    scale = [c.value for c in SCALE_ORDER]
    return scale[scale.index(choice) + 1] if choice in scale[:-1] else None


def not_worse(before: Evaluation, after: Evaluation) -> None:
    """Assert that no figure of `after` is worse."""
    assert before.score.overall is not None
    assert after.score.overall is not None
    assert after.score.overall.low >= before.score.overall.low
    assert after.score.overall.high >= before.score.overall.high
    for old, new in zip(before.score.domains, after.score.domains, strict=True):
        assert (new.score.low >= old.score.low, new.score.high >= old.score.high) == (True, True)
    for old_risk, new_risk in zip(before.risks, after.risks, strict=True):
        assert new_risk.today.index <= old_risk.today.index
        assert new_risk.best.index <= old_risk.best.index
        assert LEVELS.index(new_risk.today.level) <= LEVELS.index(old_risk.today.level)
        assert LEVELS.index(new_risk.today.nist) <= LEVELS.index(old_risk.today.nist)
    assert before.grade is not None
    assert after.grade is not None
    assert GRADES.index(after.grade.low) <= GRADES.index(before.grade.low)
    assert GRADES.index(after.grade.high) <= GRADES.index(before.grade.high)


@given(ANSWERED, st.sampled_from(NAMES))
@settings(max_examples=200, deadline=None)
def test_a_better_answer_never_makes_a_figure_worse(given_answers: dict[str, str], name: str) -> None:
    step = better(given_answers.get(name, ""))
    if step is not None:
        not_worse(result(answers(given_answers)), result(answers({**given_answers, name: step})))


@pytest.mark.parametrize("seed", range(20))
def test_a_better_answer_never_makes_a_figure_worse_on_the_real_pack(pack: Questionnaire, seed: int) -> None:
    random = Random(seed)
    kind = random.choice(pack.kinds).id
    profile = pack.default_profile(kind)
    names = [control.id for control in pack.controls_for(profile)]
    given_answers = {name: random.choice([c.value for c in Choice if c is not Choice.NA]) for name in names}
    before = evaluate(pack, profile, answers(given_answers))
    for name in random.sample(names, 8):
        step = better(given_answers[name])
        if step is not None:
            not_worse(before, evaluate(pack, profile, answers({**given_answers, name: step})))


@given(ANSWERED)
@settings(max_examples=200, deadline=None)
def test_every_figure_stays_within_its_bounds(given_answers: dict[str, str]) -> None:
    evaluation = result(answers(given_answers))
    overall = evaluation.score.overall
    if overall is not None:
        assert 0 <= overall.low <= overall.high <= 100
    for risk in evaluation.risks:
        assert 0 < risk.best.index <= risk.today.index <= risk.inherent.index <= 100
    assert 0 <= evaluation.score.coverage <= 1


@given(ANSWERED, st.data())
@settings(max_examples=200, deadline=None)
def test_any_way_in_which_the_unknown_turns_out_lies_between_the_ends(
    given_answers: dict[str, str], data: st.DataObject
) -> None:
    before = result(answers(given_answers))
    waved = {c.id for c in EXAMPLE.controls if c.essential and given_answers.get(c.id) == "na"}
    open_ones = [name for name in NAMES if given_answers.get(name, "unknown") == "unknown" or name in waved]
    told = {name: data.draw(st.sampled_from([c.value for c in SCALE_ORDER])) for name in open_ones}
    after = result(answers({**given_answers, **told}))
    if before.score.overall is not None and after.score.overall is not None:
        assert before.score.overall.low <= after.score.overall.low
        assert after.score.overall.high <= before.score.overall.high
        assert after.score.overall.is_point
    assert before.best <= after.best == after.today <= before.today


@given(ANSWERED)
@settings(max_examples=100, deadline=None)
def test_an_unmet_essential_leaves_d_at_best(given_answers: dict[str, str]) -> None:
    evaluation = result(answers({**given_answers, "Q1": "no"}))
    assert evaluation.grade is not None
    assert evaluation.grade.low in ("D", "E")
    assert "Q1" in evaluation.essentials_unmet


@given(ANSWERED, st.sampled_from(NAMES))
@settings(max_examples=100, deadline=None)
def test_one_answer_moves_the_score_by_exactly_its_worth(given_answers: dict[str, str], name: str) -> None:
    no, yes = (result(answers({**given_answers, name: value})) for value in ("no", "yes"))
    assert no.score.overall is not None
    assert yes.score.overall is not None
    assert yes.score.overall.low - no.score.overall.low == dict(yes.score.worth)[name]


@given(ANSWERED, st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_the_order_of_the_pack_changes_no_figure(given_answers: dict[str, str], random: Random) -> None:
    shuffled = list(EXAMPLE.controls)
    random.shuffle(shuffled)
    other = replace(EXAMPLE, controls=tuple(shuffled))
    one, two = result(answers(given_answers)), evaluate(other, PROFILE, answers(given_answers))
    assert (one.score.overall, one.today, one.best) == (two.score.overall, two.today, two.best)


def test_a_question_that_does_not_apply_leaves_the_mean_of_the_others() -> None:
    some = {"Q1": "partly", "Q2": "no", "Q3": "yes"}
    access = result(answers({**some, "Q3": "na"})).score.domains[0]
    assert access.score.low == Fraction(100 * 3, 2 * 5)


def test_a_domain_in_which_nothing_applies_drops_out() -> None:
    gone = result(answers({"Q9": "na", "Q10": "na", "Q1": "yes"}))
    assert [d.domain for d in gone.score.domains] == ["Access", "Backup", "Systems"]


def test_an_essential_cannot_be_answered_away() -> None:
    waved = result(answers({"Q1": "na"}))
    assert "Q1" in waved.essentials_unmet


def test_a_reason_is_needed_for_not_applicable() -> None:
    given_answers = answers({"Q3": "na"})
    empty = {"Q3": replace(given_answers["Q3"], reason="  ")}
    assert result(empty).score.domains[0].score.low == result({}).score.domains[0].score.low


def test_nothing_answered_is_no_result_and_not_the_worst_one() -> None:
    evaluation = result({})
    assert evaluation.grade is None
    assert evaluation.score.coverage == 0


@pytest.mark.parametrize(("points", "grade"), [(90, "A"), (75, "B"), (60, "C"), (40, "D"), (39, "E"), (0, "E")])
def test_the_borders_of_the_grades(points: int, grade: str) -> None:
    assert grade_of(Fraction(points)) == grade
    assert grade_of(Fraction(points) - Fraction(1, 10**9)) >= grade


BUDGETS = st.builds(Budget, st.integers(0, 80), st.integers(0, 4000))
REFUSED = st.sets(st.sampled_from(NAMES), max_size=3)


def plan_of(given_answers: dict[str, str], budget: Budget, refused: set[str]) -> Plan:
    decisions = {name: Decision(name, MeasureStatus.REFUSED) for name in refused}
    return make_plan(EXAMPLE, PROFILE, answers(given_answers), decisions, budget, START)


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
def test_the_gains_of_a_plan_add_up_to_what_it_achieves(given_answers: dict[str, str], budget: Budget) -> None:
    plan = plan_of(given_answers, budget, set())
    before = result(answers(given_answers))
    after = result(after_plan(plan, answers(given_answers)))
    assert before.today - after.today == sum((line.gain for line in plan.lines), Fraction(0))
    assert not [name for name in after.essentials_unmet if EXAMPLE.control_by_id[name].essential]


@given(ANSWERED, BUDGETS)
@settings(max_examples=100, deadline=None)
def test_the_same_answers_give_the_same_plan(given_answers: dict[str, str], budget: Budget) -> None:
    assert plan_of(given_answers, budget, set()) == plan_of(dict(reversed(given_answers.items())), budget, set())


@pytest.mark.parametrize(
    "kind",
    ["gp", "dental", "clinic", "lab", "imaging", "pharmacy", "nursing_home", "home_care", "hospital", "telehealth"],
)
def test_every_kind_gets_a_plan_that_ends_with_all_essentials(pack: Questionnaire, kind: str) -> None:
    profile: Profile = pack.default_profile(kind)
    names = [control.id for control in pack.controls_for(profile)]
    given_answers = answers(dict.fromkeys(names, "no"))
    before = evaluate(pack, profile, given_answers)
    plan = make_plan(pack, profile, given_answers, {}, Budget(160, 3500), START)
    after = evaluate(pack, profile, after_plan(plan, given_answers))
    assert before.grade is not None
    assert before.grade.low == "E"
    assert after.essentials_unmet == ()
    assert after.today < before.today / 2 * Fraction(6, 5)
    assert {exposure.scenario.id for exposure in exposures(pack, profile)} == {risk.scenario for risk in after.risks}
    assert [line.due for line in plan.lines] == sorted(line.due for line in plan.lines)
    assert all(line.due.weekday() < 5 for line in plan.lines)
    assert WHEN.date() < plan.lines[0].due
