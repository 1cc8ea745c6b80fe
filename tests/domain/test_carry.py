"""A newer questionnaire, or an old answer: what has to be answered afresh, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.carry import Again, PackUse, Why, marks_of, pack_change, stale, use_of
from ehassess.domain.questionnaire import Questionnaire
from tests.domain.two_packs import first_pack, second_pack
from tests.domain.worked_example import PROFILE

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
NEWER = datetime(2026, 6, 1, tzinfo=UTC)
FIRST, SECOND = first_pack(), second_pack()
USES = (use_of(FIRST, BEGAN), use_of(SECOND, NEWER))
TODAY = date(2026, 6, 2)


def given(*names: str, at: datetime = BEGAN) -> dict[str, Answer]:
    """These questions answered yes, at that moment."""
    return {name: Answer(name, Choice.YES, at) for name in names}


def asked_again(
    pack: Questionnaire, answers: dict[str, Answer], language: str = "en", uses: tuple[PackUse, ...] = USES
) -> dict[str, Why]:
    """Why each question is to be answered again, by id."""
    return {each.question_id: each.why for each in stale(pack, PROFILE, answers, uses, language, TODAY)}


def test_a_newer_questionnaire_tells_what_was_dropped_added_reworded_and_counts_differently() -> None:
    change = pack_change(*USES, "en")
    assert (change.before, change.after, change.known) == ("1", "2", True)
    assert (change.dropped, change.new, change.reweighed) == (("Q3",), ("Q11",), ("Q2",))
    assert change.reworded == ("Q9", "Q10")


def test_what_is_reworded_is_judged_in_the_language_of_the_reader() -> None:
    assert pack_change(*USES, "fr").reworded == ("Q9",)
    assert pack_change(*USES, "de").reworded == ("Q9", "Q10")


def test_where_the_earlier_wording_was_not_kept_nothing_is_claimed() -> None:
    before = PackUse("example", "0", "f" * 64, BEGAN, ())
    change = pack_change(before, USES[1], "en")
    assert (change.known, change.new, change.dropped, change.reworded) == (False, (), (), ())
    assert asked_again(SECOND, given("Q9"), uses=(before, USES[1])) == {}


def test_the_same_questionnaire_changes_nothing() -> None:
    change = pack_change(USES[0], use_of(first_pack(), NEWER), "en")
    assert (change.dropped, change.new, change.reworded, change.reweighed) == ((), (), (), ())
    assert marks_of(first_pack()) == marks_of(FIRST)


def test_an_answer_to_a_reworded_question_needs_a_fresh_one_until_it_is_given() -> None:
    assert asked_again(SECOND, given("Q1", "Q9", "Q10")) == {"Q9": Why.REWORDED, "Q10": Why.REWORDED}
    assert asked_again(SECOND, given("Q9", at=NEWER + timedelta(hours=1))) == {}
    early = given("Q9", at=BEGAN - timedelta(days=1))
    assert stale(SECOND, PROFILE, early, USES, "en", TODAY) == (Again("Q9", Why.REWORDED, date(2025, 12, 31)),)


def test_an_answer_a_year_old_needs_a_fresh_one_on_that_day_and_not_before() -> None:
    answers = given("Q1", at=datetime(2025, 6, 2, 23, tzinfo=UTC))
    uses = USES[:1]
    assert asked_again(FIRST, answers, uses=uses) == {"Q1": Why.OLD}
    assert stale(FIRST, PROFILE, answers, uses, "en", TODAY - timedelta(days=1)) == ()
    assert asked_again(FIRST, answers, uses=()) == {"Q1": Why.OLD}


def test_a_question_that_is_not_asked_or_open_needs_none() -> None:
    assert asked_again(SECOND, given("Q3", at=datetime(2020, 1, 1, tzinfo=UTC))) == {}
    assert asked_again(SECOND, {}) == {}


def test_a_language_that_a_questionnaire_lacks_is_judged_by_those_that_both_have() -> None:
    english = replace(SECOND, texts={"en": SECOND.texts["en"]})
    assert pack_change(USES[0], use_of(english, NEWER), "fr").reworded == ("Q9", "Q10")
