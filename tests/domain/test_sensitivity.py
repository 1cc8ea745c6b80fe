"""What single answers and uncertain effects do to the figures: exact, and the same everywhere."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ehassess.domain.evaluation import evaluate, evaluate_in
from ehassess.domain.model import model_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.sensitivity import redrawn, redraws, tornado, value_of_knowing
from tests.domain.worked_example import GIVEN, PROFILE, answers, worked_example

EXAMPLE = worked_example()
MODEL = model_of(EXAMPLE, PROFILE)


def shown(value: Fraction) -> str:
    return f"{float(value):.2f}"


def test_the_unknown_answers_hide_the_published_risk() -> None:
    found = value_of_knowing(MODEL, answers(GIVEN))
    assert [(name, shown(gain)) for name, gain in found] == [("Q5", "18.15"), ("Q7", "15.00")]


def test_each_measure_alone_drops_the_risk_as_published() -> None:
    found = [(drop.measure_id, shown(drop.gain)) for drop in tornado(MODEL, answers(GIVEN))]
    assert found == [
        ("Q4", "23.19"), ("Q5", "18.15"), ("Q1", "18.12"), ("Q7", "15.00"), ("Q2", "8.69"), ("Q10", "5.69"),
    ]  # fmt: skip


def test_the_drop_is_what_a_yes_brings_in_a_full_evaluation(pack: Questionnaire) -> None:
    profile = pack.default_profile("gp")
    model = model_of(pack, profile)
    given = {c.id: ("no", "partly", "unknown", "yes")[at % 4] for at, c in enumerate(model.controls)}
    before = evaluate_in(model, answers(given)).today
    for drop in tornado(model, answers(given))[:25]:
        after = evaluate_in(model, answers({**given, drop.measure_id: "yes"})).today
        assert before - after == drop.gain
        assert drop.share == drop.gain / before


def test_the_range_over_the_draws_holds_the_drop_itself() -> None:
    for drop in tornado(MODEL, answers(GIVEN), redraws(EXAMPLE, 40)):
        assert drop.low < drop.gain < drop.high
        assert drop.low >= drop.gain / 4


def test_the_draws_are_the_same_for_ever() -> None:
    percents = [e.percent for c in redrawn(EXAMPLE, 0).controls for e in c.effects]
    assert percents == [
        30660, 5485, 9400, 57960, 36500, 25120, 29310, 10580, 5990, 4375, 5460, 15850, 7280, 14370, 17075, 7220, 3685,
        9285,
    ]  # fmt: skip


def test_every_draw_keeps_within_its_bounds_and_differs_from_the_others() -> None:
    drawn = list(redraws(EXAMPLE, 200))
    for control in EXAMPLE.controls:
        for at, effect in enumerate(control.effects):
            found = [each.control_by_id[control.id].effects[at].percent for each in drawn]
            assert 600 * effect.percent <= min(found) < 700 * effect.percent
            assert min(1300 * effect.percent, 60_000) <= max(found) <= min(1400 * effect.percent, 60_000)
    assert len({each.digest for each in drawn}) == 200


def test_a_draw_does_not_hang_on_the_order_of_the_pack() -> None:
    turned = replace(EXAMPLE, controls=tuple(reversed(EXAMPLE.controls)))
    one, two = redrawn(EXAMPLE, 3), redrawn(turned, 3)
    assert one.control_by_id == two.control_by_id


def test_a_finer_pack_with_the_same_effects_gives_the_same_figures() -> None:
    finer = replace(
        EXAMPLE,
        effect_whole=100_000,
        controls=tuple(
            replace(c, effects=tuple(replace(e, percent=1000 * e.percent) for e in c.effects)) for c in EXAMPLE.controls
        ),
    )
    assert evaluate(finer, PROFILE, answers(GIVEN)) == evaluate(EXAMPLE, PROFILE, answers(GIVEN))
