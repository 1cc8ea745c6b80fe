"""The properties that the method promises, on packs and answers of every shape; numbered as in docs/scoring.md."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import TypeVar

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ehassess.domain.answers import SCALE_ORDER
from ehassess.domain.canonical import encode
from ehassess.domain.evaluation import CAP_RULES, GRADES, Evaluation, evaluate, evaluate_in, grade_of
from ehassess.domain.model import model_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.risk import LEVELS
from ehassess.domain.why import explain
from tests.domain.examples import MANY
from tests.domain.small_packs import PROFILE, Case, case_of, cases, reference

T = TypeVar("T")
SCALE = [choice.value for choice in SCALE_ORDER]


def result(case: Case, **others: str) -> Evaluation:
    return evaluate(case.pack, PROFILE, case.answers(**others))


def figures(evaluation: Evaluation) -> tuple[object, ...]:
    """All that the order of the pack must not change."""
    return (
        evaluation.score.overall,
        {d.domain: d for d in evaluation.score.domains},
        {r.scenario: r for r in evaluation.risks},
        evaluation.grade and (evaluation.grade.low, evaluation.grade.high, sorted(map(str, evaluation.grade.caps))),
        dict(evaluation.score.worth),
    )


def not_worse(before: Evaluation, after: Evaluation) -> None:
    """Assert that no figure of `after` is worse."""
    if before.score.overall is not None and after.score.overall is not None:
        assert after.score.overall.low >= before.score.overall.low
        assert after.score.overall.high >= before.score.overall.high
    for old, new in zip(before.score.domains, after.score.domains, strict=True):
        assert (new.score.low >= old.score.low, new.score.high >= old.score.high) == (True, True)
    for was, now in zip(before.risks, after.risks, strict=True):
        for one, two in ((was.today, now.today), (was.best, now.best)):
            assert two.index <= one.index
            assert LEVELS.index(two.level) <= LEVELS.index(one.level)
            assert LEVELS.index(two.nist) <= LEVELS.index(one.nist)
            assert (two.likelihood <= one.likelihood, two.impact <= one.impact) == (True, True)
    if before.grade is not None and after.grade is not None:
        assert GRADES.index(after.grade.low) <= GRADES.index(before.grade.low)
        assert GRADES.index(after.grade.high) <= GRADES.index(before.grade.high)


@given(cases())
@MANY
def test_0_every_figure_is_that_of_the_method_as_it_is_written_down(case: Case) -> None:
    evaluation = result(case)
    for upper in (False, True):
        overall, domains, indices = reference(case, upper)
        found = evaluation.score.overall
        assert (found and (found.high if upper else found.low)) == overall
        assert {d.domain: d.score.high if upper else d.score.low for d in evaluation.score.domains} == domains
        assert {r.scenario: (r.best if upper else r.today).index for r in evaluation.risks} == indices


@given(cases())
@MANY
def test_1_every_figure_stays_within_its_bounds(case: Case) -> None:
    evaluation = result(case)
    if evaluation.score.overall is not None:
        assert 0 <= evaluation.score.overall.low <= evaluation.score.overall.high <= 100
    for risk in evaluation.risks:
        assert 0 < risk.best.index <= risk.today.index <= risk.inherent.index <= 95
        floor = next(s.floor_percent for s in case.pack.scenarios if s.id == risk.scenario)
        assert risk.best.index >= risk.inherent.index * floor / 100
    assert 0 <= evaluation.score.coverage <= 1


@given(cases(), st.data())
@MANY
def test_2_a_better_answer_never_makes_a_figure_worse(case: Case, data: st.DataObject) -> None:
    able = case.of(*SCALE[:-1])
    assume(able)
    name = data.draw(st.sampled_from(able))
    step = SCALE[SCALE.index(case.given[name]) + 1]
    not_worse(result(case), result(case, **{name: step}))


@given(cases(), st.data())
@MANY
def test_3_however_the_unknown_turns_out_it_lies_between_the_ends_and_both_can_be_reached(
    case: Case, data: st.DataObject
) -> None:
    before = result(case)
    waved = [s for s in case.of("na") if s in before.essentials_unmet]
    unknown = case.of("unknown", "open") + waved
    told = {name: data.draw(st.sampled_from(SCALE)) for name in unknown}
    after = result(case, **told)
    low, high = (result(case, **dict.fromkeys(unknown, value)) for value in ("no", "yes"))
    if before.score.overall is not None and after.score.overall is not None:
        assert after.score.overall.is_point
        assert before.score.overall.low <= after.score.overall.low <= before.score.overall.high
        assert [low.score.overall and low.score.overall.low, high.score.overall and high.score.overall.high] == [
            before.score.overall.low,
            before.score.overall.high,
        ]
    assert before.best <= after.best == after.today <= before.today
    assert (low.today, high.best) == (before.today, before.best)


@given(cases(), st.data())
@MANY
def test_3_knowing_more_never_widens(case: Case, data: st.DataObject) -> None:
    unknown = case.of("unknown", "open")
    assume(unknown)
    one = {data.draw(st.sampled_from(unknown)): data.draw(st.sampled_from(SCALE))}
    before, after = result(case), result(case, **one)
    if before.score.overall is not None and after.score.overall is not None:
        assert before.score.overall.low <= after.score.overall.low
        assert after.score.overall.high <= before.score.overall.high
    assert before.best <= after.best <= after.today <= before.today


@given(cases(), st.data())
@MANY
def test_4_unknown_is_no_better_than_no_at_the_lower_end_and_no_worse_than_yes_at_the_upper(
    case: Case, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([c.id for c in case.pack.controls]))
    unknown, no, yes = (result(case, **{name: value}) for value in ("unknown", "no", "yes"))
    assert (unknown.today, unknown.best) == (no.today, yes.best)
    if unknown.score.overall and no.score.overall and yes.score.overall:
        assert unknown.score.overall.low == no.score.overall.low
        assert unknown.score.overall.high == yes.score.overall.high
    if unknown.grade and no.grade and yes.grade:
        assert (unknown.grade.low, unknown.grade.high) == (no.grade.low, yes.grade.high)
        assert [c.rule for c in unknown.grade.caps] == [c.rule for c in no.grade.caps]


@given(cases(), st.data())
@MANY
def test_5_what_does_not_apply_leaves_the_mean_of_the_others(case: Case, data: st.DataObject) -> None:
    able = [c.id for c in case.pack.controls if not c.essential]
    assume(able)
    name = data.draw(st.sampled_from(able))
    without = replace(case.pack, controls=tuple(c for c in case.pack.controls if c.id != name))
    waved, gone = result(case, **{name: "na"}).score, evaluate(without, PROFILE, case.answers()).score
    assert waved.overall == gone.overall
    assert [(d.domain, d.score) for d in waved.domains] == [(d.domain, d.score) for d in gone.domains]
    assert waved.worth == gone.worth


@given(cases())
@MANY
def test_5_if_nothing_applies_there_is_no_score(case: Case) -> None:
    waved = result(case, **{c.id: "na" for c in case.pack.controls if not c.essential})
    kept = {c.domain for c in case.pack.controls if c.essential and PROFILE.meets(c.applies_if)}
    assert {d.domain for d in waved.score.domains} <= kept
    if not kept:
        assert (waved.score.overall, waved.grade) == (None, None)


@given(cases(), st.data())
@MANY
def test_6_an_essential_is_answered_away_by_a_rule_only_and_no_risk_falls_by_it(
    case: Case, data: st.DataObject
) -> None:
    control = data.draw(st.sampled_from(case.pack.controls))
    assume(PROFILE.meets(control.applies_if))
    waved, done, missing = (result(case, **{control.id: value}) for value in ("na", "yes", "no"))
    ruled = control.na_if is not None and PROFILE.meets(control.na_if)
    if control.essential and not ruled:
        assert control.id in waved.essentials_unmet
    else:
        assert control.id not in waved.essentials_unmet
        assert waved.today == (done.today if ruled else missing.today)
    assert done.today <= waved.today
    assert done.best <= waved.best


@given(cases(), st.randoms(use_true_random=False))
@MANY
def test_7_the_order_of_questions_measures_scenarios_and_answers_changes_no_figure(case: Case, random: Random) -> None:
    def shuffled(part: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(random.sample(part, len(part)))

    pack = replace(
        case.pack,
        controls=tuple(replace(c, effects=shuffled(c.effects)) for c in shuffled(case.pack.controls)),
        scenarios=shuffled(case.pack.scenarios),
        domains=shuffled(case.pack.domains),
    )
    given_answers = dict(random.sample(sorted(case.answers().items()), len(case.given)))
    assert figures(evaluate(pack, PROFILE, given_answers)) == figures(result(case))


@given(cases())
@MANY
def test_8_what_is_missing_limits_the_grade_whatever_the_rest(case: Case) -> None:
    evaluation = result(case)
    if evaluation.grade is None:
        return
    worst = evaluation.grade.base_low
    values = {s.question_id: s.gained for s in explain(model_of(case.pack, PROFILE), case.answers()).points}
    worth = dict(evaluation.score.worth)
    limits: set[tuple[str, str]] = set()
    for name in evaluation.essentials_unmet:
        limits.add(("essential_unmet" if 2 * values[name] < worth[name] else "essential_partial", name))
    limits |= {("weak_domain", d.domain) for d in evaluation.score.domains if d.score.low < 40}
    limits |= {("very_high_risk", r.scenario) for r in evaluation.risks if r.today.index >= 64}
    limits |= {("high_risk", r.scenario) for r in evaluation.risks if 36 <= r.today.index < 64}
    for rule, _ in limits:
        worst = max(worst, {"essential_unmet": "D", "very_high_risk": "D", "high_risk": "B"}.get(rule, "C"))
    assert {(cap.rule, cap.subject) for cap in evaluation.grade.caps} == limits
    assert evaluation.grade.low == worst
    assert all(cap.binding == (cap.at_most > evaluation.grade.base_low) for cap in evaluation.grade.caps)
    assert all(cap.at_most == dict(CAP_RULES)[cap.rule] for cap in evaluation.grade.caps)


@given(cases())
@MANY
def test_9_the_same_input_gives_the_same_bytes(case: Case) -> None:
    model = model_of(case.pack, PROFILE)
    turned = dict(reversed(case.answers().items()))
    first = encode(result(case))
    assert first == encode(evaluate_in(model, turned)) == encode(evaluate_in(model, turned))


@given(cases(floors=False, choices=["no"]), st.data())
@MANY
def test_10_a_measure_brings_less_the_more_is_in_place(case: Case, data: st.DataObject) -> None:
    model = model_of(case.pack, PROFILE)
    names = [c.id for c in model.controls]
    small = set(data.draw(st.lists(st.sampled_from(names), unique=True)))
    large = small | set(data.draw(st.lists(st.sampled_from(names), unique=True)))
    for name in set(names) - large:
        gains = [
            model.index(dict.fromkeys(done, model.unit)) - model.index(dict.fromkeys({*done, name}, model.unit))
            for done in (small, large)
        ]
        assert gains[0] >= gains[1] >= 0


@given(cases(), st.integers(2, 7))
@MANY
def test_12_weights_count_by_their_proportion_only(case: Case, times: int) -> None:
    pack = replace(
        case.pack,
        domains=tuple(replace(d, weight=d.weight * times) for d in case.pack.domains),
        controls=tuple(replace(c, weight=c.weight * (times + (c.domain == "D1"))) for c in case.pack.controls),
    )
    one, two = result(case).score, evaluate(pack, PROFILE, case.answers()).score
    assert one.overall == two.overall
    assert [d.score for d in one.domains] == [d.score for d in two.domains]
    assert one.worth == two.worth


@given(cases(), st.data())
@MANY
def test_13_one_answer_moves_the_score_by_exactly_its_worth_times_the_step(case: Case, data: st.DataObject) -> None:
    worth = dict(result(case).score.worth)
    assume(worth)
    name = data.draw(st.sampled_from(sorted(worth)))
    first, second = data.draw(st.tuples(st.sampled_from(SCALE), st.sampled_from(SCALE)))
    before, after = (result(case, **{name: value}).score.overall for value in (first, second))
    assert before
    assert after
    step = case.pack.scale[SCALE_ORDER[SCALE.index(second)]] - case.pack.scale[SCALE_ORDER[SCALE.index(first)]]
    assert after.low - before.low == after.high - before.high == step * worth[name]


@given(cases())
@MANY
def test_13_the_points_shown_add_up(case: Case) -> None:
    overall = result(case).score.overall
    points = explain(model_of(case.pack, PROFILE), case.answers()).points
    if overall is not None:
        assert sum(p.gained for p in points) == overall.low
        assert sum(p.gained + p.open for p in points) == overall.high
        assert sum(p.worth for p in points) == 100
    assert all(min(p.gained, p.open, p.lost) >= 0 for p in points)


@given(cases())
@MANY
def test_evidence_and_coverage_move_no_score(case: Case) -> None:
    plain, proven = (
        evaluate(case.pack, PROFILE, case.answers(), named) for named in (frozenset[str](), frozenset(case.given))
    )
    assert replace(proven, score=replace(proven.score, evidence=plain.score.evidence)) == plain
    claimed = len([name for name in case.of("yes", "mostly") if name in dict.fromkeys(asked(case))])
    assert proven.score.evidence == (1 if claimed else 0)
    known = len([name for name in case.of(*SCALE, "na") if name in asked(case)])
    assert plain.score.coverage == (Fraction(known, len(asked(case))))


def asked(case: Case) -> list[str]:
    return [c.id for c in case.pack.controls_for(PROFILE)]


@pytest.mark.parametrize("seed", range(12))
def test_2_a_better_answer_never_makes_a_figure_worse_on_the_real_pack(pack: Questionnaire, seed: int) -> None:
    random = Random(seed)
    profile = pack.default_profile(random.choice(pack.kinds).id)
    model = model_of(pack, profile)
    case = Case(pack, {c.id: random.choice([*SCALE, "unknown"]) for c in model.controls})
    before = evaluate_in(model, case.answers())
    for name in random.sample(case.of(*SCALE[:-1]), 8):
        step = SCALE[SCALE.index(case.given[name]) + 1]
        not_worse(before, evaluate_in(model, case.answers(**{name: step})))


def test_a_reason_is_needed_for_not_applicable(pack: Questionnaire) -> None:
    model = model_of(pack, pack.default_profile("gp"))
    name = next(c.id for c in model.controls if not c.essential)
    case = Case(pack, {name: "na"})
    empty = {name: replace(case.answers()[name], reason="  ")}
    worth = [dict(evaluate_in(model, each).score.worth) for each in (case.answers(), empty)]
    assert [name in each for each in worth] == [False, True]


def test_nothing_answered_is_no_result_and_not_the_worst_one(pack: Questionnaire) -> None:
    evaluation = evaluate(pack, pack.default_profile("gp"), {})
    assert evaluation.grade is None
    assert evaluation.score.coverage == 0


@pytest.mark.parametrize(("points", "grade"), [(90, "A"), (75, "B"), (60, "C"), (40, "D"), (0, "E")])
def test_the_border_of_a_grade_belongs_to_the_better_one_and_is_compared_before_rounding(
    points: int, grade: str
) -> None:
    assert grade_of(Fraction(points)) == grade
    if points:
        assert grade_of(Fraction(points) - Fraction(1, 10**9)) == GRADES[GRADES.index(grade) + 1]


@pytest.mark.parametrize(("weight", "weak"), [(396, True), (399, True), (400, False)])
def test_a_domain_just_below_its_border_holds_the_grade_although_it_is_shown_as_that_border(
    weight: int, weak: bool
) -> None:
    made = case_of(1, True, ["yes"])
    one, two = (replace(c, domain="D1", level="standard", effects=()) for c in made.pack.controls[:2])
    controls = (replace(one, weight=weight), replace(two, weight=1000 - weight))
    pack = replace(made.pack, controls=controls, scenarios=())
    grade = result(Case(pack, {one.id: "yes", two.id: "no"})).grade
    assert grade is not None
    assert [cap.rule for cap in grade.caps] == (["weak_domain"] if weak else [])
