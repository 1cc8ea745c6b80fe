"""A new system, a new fact: what to answer again."""

from __future__ import annotations

from ehassess.domain.carry import Again, Why
from ehassess.domain.profile import Profile
from ehassess.domain.triggers import changed_facts, for_new_asset, to_answer_again
from tests.domain.two_packs import with_facts
from tests.domain.worked_example import GIVEN, PROFILE, WHEN, answers

PACK = with_facts()
DAY = WHEN.date()
ANSWERS = answers(GIVEN)


def profile(**facts: bool) -> Profile:
    """The practice of the example with these facts."""
    return Profile("gp", 1, facts)


def again(before: Profile, after: Profile) -> list[tuple[str, str, tuple[str, ...]]]:
    """What is to be answered again: question, why, which facts are behind it."""
    return [(a.question_id, a.why.value, a.facts) for a in to_answer_again(PACK, before, after, ANSWERS)]


def test_nothing_changed_asks_for_nothing() -> None:
    assert again(profile(mobile=False), profile()) == []


def test_a_question_that_newly_applies_is_asked_with_the_answer_at_hand_if_there_is_one() -> None:
    assert to_answer_again(PACK, profile(), profile(mobile=True), {}) == (
        Again("Q2", Why.NEWLY_ASKED, None, ("mobile",)),
    )
    assert to_answer_again(PACK, profile(), profile(mobile=True), ANSWERS)[0].given_on == DAY


def test_an_answer_whose_rule_reads_a_changed_fact_is_asked_again() -> None:
    assert again(profile(no_server=True), profile()) == [("Q8", "rule_changed", ("no_server",))]


def test_a_question_that_no_longer_applies_is_not_asked_again() -> None:
    assert again(profile(mobile=True), profile()) == []


def test_answers_that_hold_a_new_risk_are_asked_again_but_not_a_no() -> None:
    """Q1, which also acts on it, was answered no."""
    found = again(profile(), profile(cloud=True))
    assert found == [("Q3", "risk_changed", ("cloud",)), ("Q9", "risk_changed", ("cloud",))]
    assert again(profile(cloud=True), profile()) == []


def test_a_question_is_named_once_for_its_nearest_reason() -> None:
    found = again(profile(no_server=True), profile(mobile=True, cloud=True))
    assert [(name, why) for name, why, _ in found] == [
        ("Q2", "newly_asked"), ("Q8", "rule_changed"), ("Q3", "risk_changed"), ("Q9", "risk_changed")
    ]  # fmt: skip


def test_size_and_kind_are_facts_too() -> None:
    assert changed_facts(PROFILE, Profile("lab", 2, {"a": False})) == {"size", "kind"}
    assert changed_facts(profile(a=True), profile(b=True)) == {"a", "b"}


def test_a_new_system_asks_for_the_few_questions_that_protect_it_most() -> None:
    ids = [each.question_id for each in for_new_asset(PACK, profile(cloud=True), "EHR", ANSWERS)]
    assert ids == ["Q1", "Q3", "Q9"]
    (most,) = for_new_asset(PACK, profile(cloud=True), "EHR", {}, most=1)
    assert most == Again("Q3", Why.RISK_CHANGED, None)
    assert for_new_asset(PACK, profile(), "EHR", ANSWERS) == ()
    assert for_new_asset(PACK, profile(cloud=True), "LIS", ANSWERS) == ()
