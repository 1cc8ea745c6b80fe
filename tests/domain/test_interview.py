"""Which questions come, and in what order."""

from __future__ import annotations

import pytest

from ehassess.domain.conditions import ALWAYS, All, Any, AtLeast, Condition, Fact, Not, facts_in, holds
from ehassess.domain.interview import STAGES, State, interview, minutes
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from tests.domain.worked_example import answers

GP = ("gp", 1)


def test_first_steps_are_proposed_before_everything_else(pack: Questionnaire) -> None:
    walk = interview(pack, pack.default_profile(*GP), {})
    stages = [control.stage for control in walk.open_controls()]
    assert stages == sorted(stages, key=STAGES.index)
    assert len(walk.stage("first")) >= 10


def test_nobody_is_asked_about_what_they_do_not_have(pack: Questionnaire) -> None:
    profile = Profile("gp", 0, {fact.id: False for fact in pack.facts})
    domains = {section.domain for section in interview(pack, profile, {}).sections}
    assert not domains & {"MED", "TEL"}


def test_hidden_answers_are_kept_out_of_the_count(pack: Questionnaire) -> None:
    given_answers = answers({"MED-01": "yes"})
    without = interview(pack, pack.default_profile(*GP), given_answers)
    assert without.answered == frozenset()
    facts = {**pack.default_profile(*GP).facts, "devices_networked": True}
    assert interview(pack, Profile("gp", 1, facts), given_answers).answered == {"MED-01"}


def test_a_section_says_where_it_stands(pack: Questionnaire) -> None:
    profile = pack.default_profile("clinic")
    names = [c.id for c in pack.controls_for(profile) if c.domain == "TEL"]

    def state(given_answers: dict[str, str]) -> State:
        walk = interview(pack, profile, answers(given_answers))
        return next(section.state for section in walk.sections if section.domain == "TEL")

    assert state({}) is State.OPEN
    assert state({names[0]: "yes"}) is State.DOING
    assert state(dict.fromkeys(names, "unknown")) is State.WAITING
    assert state(dict.fromkeys(names, "no")) is State.DONE


def test_the_next_question_stays_in_the_section_until_it_is_done(pack: Questionnaire) -> None:
    profile = pack.default_profile(*GP)
    section = interview(pack, profile, {}).sections[0]
    first, second = section.controls[0].id, section.controls[1].id
    after = interview(pack, profile, answers({first: "yes"})).next_open(first)
    assert after is not None
    assert after.id == second


def test_the_walk_ends_when_all_are_answered(pack: Questionnaire) -> None:
    profile = pack.default_profile(*GP)
    everything = answers({c.id: "yes" for c in pack.controls_for(profile)})
    assert interview(pack, profile, everything).next_open() is None


def test_a_question_that_does_not_apply_has_no_section(pack: Questionnaire) -> None:
    with pytest.raises(KeyError):
        interview(pack, pack.default_profile(*GP), {}).section_of("MED-01")


def test_first_steps_of_a_practice_take_ten_minutes_at_most(pack: Questionnaire) -> None:
    walk = interview(pack, pack.default_profile(*GP), {})
    for texts in pack.texts.values():
        assert 0 < minutes(texts, walk.stage("first")) <= 10
        assert minutes(texts, (*walk.stage("first"), *walk.stage("essential"))) <= 45
    assert minutes(next(iter(pack.texts.values())), ()) == 0


@pytest.mark.parametrize(
    ("condition", "true"),
    [
        (ALWAYS, True),
        (Any(()), False),
        (Fact("wifi"), True),
        (Fact("byod"), False),
        (AtLeast(1), True),
        (AtLeast(2), False),
        (Not(Fact("byod")), True),
        (All((Fact("wifi"), AtLeast(2))), False),
        (Any((Fact("wifi"), AtLeast(2))), True),
    ],
)
def test_conditions_read_facts_and_size(condition: Condition, true: bool) -> None:
    assert holds(condition, {"wifi": True}, 1) is true


def test_a_condition_names_the_facts_it_reads() -> None:
    assert facts_in(All((Fact("wifi"), Not(Any((AtLeast(2), Fact("byod"))))))) == {"wifi", "byod", "size"}
