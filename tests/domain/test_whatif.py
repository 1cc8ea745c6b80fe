"""What if: the figures and the plan once something were otherwise, and nothing is stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from ehassess.domain.answers import Choice
from ehassess.domain.canonical import encode
from ehassess.domain.dossier import Budget, DossierState
from ehassess.domain.evaluation import evaluate
from ehassess.domain.model import model_of
from ehassess.domain.profile import Provider
from ehassess.domain.whatif import Wish, answers_if, plan_if, what_if, wish_faults
from ehassess.words import Words, languages
from tests.domain.two_packs import with_facts
from tests.domain.worked_example import GIVEN, PROFILE, answers, worked_example

PACK = worked_example()
DAY = date(2026, 3, 2)
STATE = DossierState("0" * 16, "en", 1, DAY, Provider(), PROFILE, answers(GIVEN))


def test_a_ticked_measure_moves_grade_score_and_risk_as_the_answer_yes_would() -> None:
    found = what_if(PACK, STATE, Wish(frozenset({"Q1", "Q4"})))
    assert found.before == evaluate(PACK, PROFILE, STATE.answers)
    assert found.after == evaluate(PACK, PROFILE, answers({**GIVEN, "Q1": "yes", "Q4": "yes"}))
    assert found.before.grade is not None
    assert found.after.grade is not None
    assert (found.before.grade.low, found.after.grade.low) == ("E", "D")
    assert found.gain == found.before.today - found.after.today > 30
    assert found.changed


def test_the_plan_of_the_worked_example_done_gives_the_published_figures() -> None:
    """Second factor, backup, encryption and training: 68.82 risk points and 78.0 of 100, grade B."""
    found = what_if(PACK, STATE, Wish(frozenset({"Q1", "Q4", "Q2", "Q10"})))
    assert found.after.score.overall is not None
    assert round(float(found.after.today), 2) == 68.82
    assert round(float(found.after.score.overall.low), 1) == 78.0
    assert found.after.grade is not None
    assert found.after.grade.low == "B"


def test_what_a_tick_still_takes_counts_what_is_there_already() -> None:
    assert what_if(PACK, STATE, Wish(frozenset({"Q4"}))).effort == Budget(6, 300)
    assert what_if(PACK, STATE, Wish(frozenset({"Q4", "Q5", "Q3"}))).effort == Budget(14, 1200)
    assert what_if(PACK, STATE, Wish()).effort == Budget(0, 0)


def test_a_measure_that_needs_another_first_says_so() -> None:
    state = replace(STATE, answers=answers({**GIVEN, "Q6": "no"}))
    assert what_if(PACK, state, Wish(frozenset({"Q2", "Q7"}))).missing == (("Q2", "Q6"), ("Q7", "Q6"))
    assert what_if(PACK, state, Wish(frozenset({"Q2", "Q6"}))).missing == ()
    assert what_if(PACK, STATE, Wish(frozenset({"Q2"}))).missing == ()


def test_an_answer_of_the_wish_wins_and_na_counts() -> None:
    wish = Wish(frozenset({"Q1"}), {"Q1": Choice.PARTLY, "Q10": Choice.NA, "Q9": Choice.UNKNOWN})
    assert what_if(PACK, STATE, wish).after == evaluate(
        PACK, PROFILE, answers({**GIVEN, "Q1": "partly", "Q10": "na", "Q9": "unknown"})
    )
    kept = answers_if(STATE, wish)
    assert kept["Q2"] is STATE.answers["Q2"]


def test_a_wish_for_nothing_changes_nothing() -> None:
    found = what_if(PACK, STATE, Wish())
    assert not found.changed
    assert found.after == found.before
    assert found.gain == 0


def test_another_budget_gives_another_plan_and_leaves_the_result_alone() -> None:
    large, small = (plan_if(PACK, STATE, Wish(budget=budget), DAY) for budget in (Budget(60, 3000), Budget(5, 0)))
    assert (large.budget, small.budget) == (Budget(60, 3000), Budget(5, 0))
    assert set(small.included) != set(large.included)
    assert not what_if(PACK, STATE, Wish(budget=Budget(5, 0))).changed
    assert plan_if(PACK, replace(STATE, budget=Budget(7, 7)), Wish(), DAY).budget == Budget(7, 7)
    assert "Q1" not in plan_if(PACK, STATE, Wish(frozenset({"Q1"})), DAY).included


def test_a_model_at_hand_gives_the_same() -> None:
    wish = Wish(frozenset({"Q1", "Q7"}))
    assert what_if(PACK, STATE, wish, model_of(PACK, PROFILE)) == what_if(PACK, STATE, wish)


def test_every_fault_of_a_wish_is_told_at_once_in_both_languages() -> None:
    wish = Wish(frozenset({"Q99", "Q2", "Q3"}), {"Q1": Choice.NA, "Q3": Choice.YES, "Q98": Choice.NO}, Budget(-1, 5))
    faults = wish_faults(with_facts(), PROFILE, wish)
    assert [(fault.id, dict(fault.facts).get("question")) for fault in faults] == [
        ("errors.na_forbidden", "Q1"),
        ("rounds.not_asked", "Q2"),
        ("rounds.wished_twice", "Q3"),
        ("errors.unknown_question", "Q98"),
        ("errors.unknown_question", "Q99"),
        ("rounds.negative_budget", None),
    ]
    for language in languages():
        assert all(len(Words.load(language).fault(fault).split()) >= 6 for fault in faults)
    assert wish_faults(PACK, PROFILE, Wish(frozenset({"Q1"}), {"Q10": Choice.NA}, Budget(0, 0))) == ()


@settings(max_examples=25, deadline=None)
@given(
    st.sets(st.sampled_from(sorted(GIVEN))), st.dictionaries(st.sampled_from(sorted(GIVEN)), st.sampled_from(Choice))
)
def test_the_same_wish_gives_the_same_bytes_and_the_state_stays_as_it_was(
    measures: set[str], wished: dict[str, Choice]
) -> None:
    before = encode(STATE)
    wish = Wish(frozenset(measures), wished)
    first, second = (encode(what_if(PACK, STATE, wish)) for _ in range(2))
    assert first == second
    assert encode(STATE) == before


@settings(max_examples=25, deadline=None)
@given(st.sets(st.sampled_from(sorted(GIVEN))))
def test_a_ticked_measure_never_makes_anything_worse(measures: set[str]) -> None:
    found = what_if(PACK, STATE, Wish(frozenset(measures)))
    assert found.before.score.overall is not None
    assert found.after.score.overall is not None
    assert found.gain >= Fraction(0)
    assert found.after.score.overall.low >= found.before.score.overall.low
