"""Two rounds side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehassess.domain.carry import marks_of
from ehassess.domain.compare import Comparison, Kind, Side, compare
from ehassess.domain.evaluation import evaluate
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.rounds import figures_of
from tests.domain.two_packs import first_pack, second_pack, with_facts
from tests.domain.worked_example import GIVEN, PROFILE, answers

FIRST, SECOND, FACTS = first_pack(), second_pack(), with_facts()


def side(
    pack: Questionnaire,
    given: dict[str, str],
    number: int = 1,
    profile: Profile = PROFILE,
    planned: tuple[str, ...] = (),
) -> Side:
    """A round with these answers."""
    own = answers(given)
    figures = figures_of(evaluate(pack, profile, own))
    return Side(number, date(2026, 1, number), pack.version, profile, own, marks_of(pack), planned, figures)


def changed(**given: str) -> Comparison:
    """The worked example against the same with other answers; `open` takes one away."""
    after = {name: value for name, value in {**GIVEN, **given}.items() if value != "open"}
    return compare(FIRST, side(FIRST, GIVEN), side(FIRST, after, 2), "en")


@pytest.mark.parametrize(
    ("question", "value", "kind"),
    [
        ("Q1", "partly", Kind.BETTER),
        ("Q3", "mostly", Kind.WORSE),
        ("Q5", "no", Kind.NEWLY_KNOWN),
        ("Q5", "na", Kind.SET_ASIDE),
        ("Q8", "yes", Kind.TAKEN_UP),
        ("Q8", "open", Kind.TAKEN_UP),
        ("Q6", "unknown", Kind.NEWLY_UNKNOWN),
        ("Q6", "open", Kind.NEWLY_UNKNOWN),
        ("Q6", "na", Kind.SET_ASIDE),
    ],
)
def test_each_question_is_told_by_how_it_differs(question: str, value: str, kind: Kind) -> None:
    (found,) = changed(**{question: value}).questions
    assert (found.question_id, found.kind, found.reworded) == (question, kind, False)
    assert found.before is not None
    assert (found.before.value, found.after.value if found.after else "open") == (GIVEN[question], value)
    assert changed(**{question: value}).of(kind) == (found,)


def test_what_is_the_same_or_still_not_known_is_left_out() -> None:
    assert changed().questions == changed(Q5="open").questions == ()
    assert changed().why is not None
    assert changed().why.total == 0  # type: ignore[union-attr]  # just looked at


def test_figures_caps_and_risks_stand_side_by_side() -> None:
    found = changed(Q1="yes", Q4="yes")
    assert [(d.id, d.before == d.after) for d in found.domains] == [
        ("Access", False), ("Backup", False), ("Systems", True), ("People", True)
    ]  # fmt: skip
    assert ("essential_unmet", "Q1") in found.caps_gone
    assert found.caps_new == ()
    first = found.risks[0]
    assert first.before is not None
    assert first.after is not None
    assert first.before.today > first.after.today
    assert (found.before.figures.grade, found.after.figures.grade) == ("E", "D")


def test_what_holds_the_grade_less_than_before_is_gone_and_what_holds_it_more_is_new() -> None:
    """Q1 was missing and is partly in place, Q4 was partly in place and is missing now, Q6 was in place."""
    found = changed(Q1="partly", Q4="no", Q6="mostly")
    assert [cap for cap in found.caps_gone if cap[0].startswith("essential")] == [("essential_unmet", "Q1")]
    assert [cap for cap in found.caps_new if cap[0].startswith("essential")] == [
        ("essential_unmet", "Q4"), ("essential_partial", "Q6")
    ]  # fmt: skip


def test_measures_of_the_plan_of_then_are_done_or_left() -> None:
    before = side(FIRST, GIVEN, planned=("Q1", "Q4", "GONE", "Q7"))
    found = compare(FIRST, before, side(FIRST, {**GIVEN, "Q4": "yes", "Q7": "mostly"}, 2), "en")
    assert (found.done, found.left) == (("Q4",), ("Q1", "Q7"))


def test_a_newer_questionnaire_is_told_apart_from_better_answers() -> None:
    before = side(FIRST, {**GIVEN, "Q3": "yes"})
    after = side(SECOND, {**GIVEN, "Q1": "yes", "Q11": "no"}, 2)
    found = compare(SECOND, before, after, "en")
    kinds = {change.question_id: (change.kind, change.reworded) for change in found.questions}
    assert kinds == {
        "Q1": (Kind.BETTER, False),
        "Q3": (Kind.DROPPED, False),
        "Q9": (Kind.REWORDED, True),
        "Q10": (Kind.REWORDED, True),
        "Q11": (Kind.NEW, False),
    }
    assert found.questions[-1].question_id == "Q3"
    assert found.why is not None
    assert found.why.content != 0
    assert found.why.profile == 0
    assert found.why.answers > 0
    assert compare(SECOND, before, after, "fr").of(Kind.REWORDED)[0].question_id == "Q9"
    assert len(compare(SECOND, before, after, "fr").of(Kind.REWORDED)) == 1


def test_where_the_earlier_wording_was_not_kept_only_the_answers_are_compared() -> None:
    before = replace(side(FIRST, GIVEN), marks=())
    found = compare(SECOND, before, side(SECOND, {**GIVEN, "Q11": "no"}, 2), "en")
    assert {(change.question_id, change.kind) for change in found.questions} == {
        ("Q3", Kind.DROPPED), ("Q11", Kind.NEWLY_KNOWN)
    }  # fmt: skip


def test_a_changed_profile_asks_more_or_less() -> None:
    mobile = Profile("gp", 1, {"mobile": True})
    less, more = side(FACTS, GIVEN), side(FACTS, GIVEN, 2, mobile)
    found = compare(FACTS, less, more, "en")
    assert [(c.question_id, c.kind) for c in found.questions] == [("Q2", Kind.NEWLY_ASKED)]
    assert found.why is not None
    assert found.why.content == found.why.answers == 0
    assert found.why.profile != 0
    back = compare(FACTS, more, less, "en")
    assert [(c.question_id, c.kind) for c in back.questions] == [("Q2", Kind.NO_LONGER_ASKED)]
    unanswered = side(FACTS, {"Q1": "no"}, 1, mobile)
    assert compare(FACTS, unanswered, side(FACTS, {"Q1": "no"}, 2), "en").questions == ()


def test_a_scenario_that_can_newly_happen_has_no_figure_before() -> None:
    cloud = Profile("gp", 1, {"cloud": True})
    found = compare(FACTS, side(FACTS, GIVEN), side(FACTS, GIVEN, 2, cloud), "en")
    assert [(risk.id, risk.before is None, risk.after is None) for risk in found.risks][-1] == ("S5", True, False)


def test_a_round_without_a_score_gives_no_reason_for_a_difference() -> None:
    aside = dict.fromkeys(GIVEN, "na")
    pack = replace(FIRST, controls=tuple(replace(c, level="standard") for c in FIRST.controls))
    assert compare(pack, side(pack, aside), side(pack, GIVEN, 2), "en").why is None


@settings(max_examples=25, deadline=None)
@given(*[st.dictionaries(st.sampled_from(sorted(GIVEN)), st.sampled_from(["yes", "partly", "no", "unknown"]))] * 2)
def test_the_reasons_always_add_up_to_the_difference(before: dict[str, str], after: dict[str, str]) -> None:
    first, second = side(FIRST, before), side(SECOND, after, 2)
    found = compare(SECOND, first, second, "en")
    assert found.why is not None
    assert first.figures.score is not None
    assert second.figures.score is not None
    assert found.why.total == second.figures.score.low - first.figures.score.low
    assert isinstance(found.why.total, Fraction)
