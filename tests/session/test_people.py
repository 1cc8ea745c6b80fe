"""Sites that differ, people who answer, and sections that somebody read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ehassess.domain.answers import MAIN_SITE, Choice
from ehassess.domain.people import LONGEST, MOST, Role
from ehassess.errors import UserFacingError
from ehassess.session import Session
from tests.store.dossiers import AT, begun, told


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with begun(tmp_path / "cabinet.ehassess") as opened:
        yield opened


def asked(session: Session) -> tuple[str, str]:
    """A stage and a domain in which something is asked."""
    control = session.interview().controls[0]
    return control.stage, control.domain


def answer_all(session: Session) -> tuple[str, str]:
    stage, domain = asked(session)
    session.record_many([(name, Choice.MOSTLY, "") for name in session.people.questions_of(stage, domain)])
    return stage, domain


def test_the_worst_site_counts_and_each_site_keeps_what_it_said(session: Session) -> None:
    question = session.interview().controls[0].id
    annexe = session.people.add_site("Annexe")
    session.record(question, Choice.YES)
    assert session.people.own(question, annexe.id) is None
    session.people.record(question, Choice.NO, "", annexe.id)
    assert session.state.answers[question].value is Choice.NO
    main, other = session.people.own(question), session.people.own(question, annexe.id)
    assert main is not None
    assert other is not None
    assert (main.value, other.value) == (Choice.YES, Choice.NO)
    assert list(session.people.differing(question)) == [annexe.id]
    session.people.clear(question, annexe.id)
    assert session.state.answers[question].value is Choice.YES
    session.people.clear(question, annexe.id)
    assert [entry.became for entry in session.history()] == ["yes", "no", None]


def test_what_a_site_said_can_be_undone_like_any_answer(session: Session) -> None:
    question = session.interview().controls[0].id
    annexe = session.people.add_site("Annexe")
    session.people.record(question, Choice.NO, "", annexe.id)
    assert session.undo() == question
    assert session.people.own(question, annexe.id) is None


def test_a_site_that_goes_takes_its_answers_with_it_and_the_history_tells(session: Session) -> None:
    question = session.interview().controls[0].id
    annexe = session.people.add_site("Annexe")
    session.record(question, Choice.YES)
    session.people.record(question, Choice.NO, "", annexe.id)
    session.people.remove_site(annexe.id)
    assert session.state.answers[question].value is Choice.YES
    assert not session.state.sites
    last = session.history()[-1]
    assert (last.site, last.was, last.became) == (annexe.id, "no", None)
    with told("people.unknown_site", site=annexe.id):
        session.people.record(question, Choice.NO, "", annexe.id)


def test_the_main_site_gets_a_name_and_is_never_removed(session: Session) -> None:
    session.people.rename_site(MAIN_SITE, "  Rue   Vide ")
    assert session.state.sites[MAIN_SITE].name == "Rue Vide"
    with told("people.unknown_site", site=MAIN_SITE):
        session.people.remove_site(MAIN_SITE)
    annexe = session.people.add_site("Annexe")
    session.people.rename_site(annexe.id, "Annexe B")
    assert session.state.sites[annexe.id].name == "Annexe B"
    with told("people.same_name", name="rue vide"):
        session.people.rename_site(annexe.id, "rue vide")
    with told("people.unknown_site", site="nowhere"):
        session.people.rename_site("nowhere", "X")


def test_the_rules_of_answers_hold_at_every_site(session: Session) -> None:
    question = session.interview().controls[0].id
    annexe = session.people.add_site("Annexe")
    with told("errors.reason_forbidden", question=question):
        session.people.record(question, Choice.YES, "why", annexe.id)
    with told("errors.unknown_question", question="NONE-1"):
        session.people.record("NONE-1", Choice.YES, "", MAIN_SITE)


def test_all_of_it_is_there_again_after_closing(tmp_path: Path, session: Session) -> None:
    question = session.interview().controls[0].id
    session.people.answering = "Ada"
    annexe = session.people.add_site("Annexe")
    person = session.people.add_person("Bo", Role.IT)
    session.people.assign([question], person.id)
    session.people.record(question, Choice.NO, "", annexe.id)
    stage, domain = answer_all(session)
    review = session.people.review(stage, domain, "Ada", date(2026, 3, 4))
    state = session.state
    session.close()
    with Session.open(tmp_path / "cabinet.ehassess", session.questionnaire, passphrase=None, now=lambda: AT) as again:
        assert again.state == state
        assert (again.state.people, again.state.assigned[question].person_id) == ({person.id: person}, person.id)
        assert again.history()[0].who == "Ada"
        found = again.people.reviewed(stage, domain)
        assert found is not None
        assert (found.review, found.current) == (review, True)


def test_a_review_is_told_to_be_old_once_an_answer_of_any_site_changes(session: Session) -> None:
    annexe = session.people.add_site("Annexe")
    stage, domain = answer_all(session)
    assert session.people.reviewed(stage, domain) is None
    review = session.people.review(stage, domain, "Ada")
    assert review.reviewed_on == AT.date()
    question = session.people.questions_of(stage, domain)[0]
    session.people.record(question, Choice.NO, "", annexe.id)
    found = session.people.reviewed(stage, domain)
    assert found is not None
    assert not found.current
    session.undo()
    found = session.people.reviewed(stage, domain)
    assert found is not None
    assert found.current
    session.people.withdraw_review(stage, domain)
    session.people.withdraw_review(stage, domain)
    assert session.people.reviewed(stage, domain) is None


def test_only_a_section_with_every_answer_can_be_reviewed(session: Session) -> None:
    stage, domain = asked(session)
    count = len(session.people.questions_of(stage, domain))
    with told("people.section_open", count=count):
        session.people.review(stage, domain, "Ada")
    with told("people.no_section", section="first/none"):
        session.people.review("first", "none", "Ada")
    answer_all(session)
    with told("people.no_name"):
        session.people.review(stage, domain, "  ")


def test_people_change_and_go_and_what_was_theirs_is_nobodys(session: Session) -> None:
    question = session.interview().controls[0].id
    person = session.people.add_person("Bo", Role.IT)
    session.people.change_person(replace(person, role=Role.PRIVACY))
    assert session.state.people[person.id].role is Role.PRIVACY
    session.people.assign([question], person.id)
    with told("people.unknown_person", person="nobody"):
        session.people.assign([question], "nobody")
    with told("errors.unknown_question", question="NONE-1"):
        session.people.assign(["NONE-1"], person.id)
    session.people.assign([question], "")
    assert not session.state.assigned
    session.people.assign([question], person.id)
    session.people.remove_person(person.id)
    assert (session.state.people, session.state.assigned) == ({}, {})


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", "people.no_name"),
        (" \n ", "people.no_name"),
        ("x" * (LONGEST + 1), "people.long_name"),
        ("BO", "people.same_name"),
    ],
)
def test_a_name_that_will_not_do_gets_its_sentence(session: Session, name: str, fault: str) -> None:
    session.people.add_person("Bo", Role.OTHER)
    with pytest.raises(UserFacingError) as caught:
        session.people.add_person(name, Role.OTHER)
    assert caught.value.id == fault


def test_there_is_an_end_to_how_many_are_kept(session: Session) -> None:
    for number in range(MOST):
        session.people.add_site(f"Site {number}")
    with told("people.too_many", limit=MOST):
        session.people.add_site("One more")


def test_a_new_round_keeps_sites_and_people_and_asks_for_new_reviews(session: Session) -> None:
    session.people.add_site("Annexe")
    stage, domain = answer_all(session)
    session.people.review(stage, domain, "Ada")
    session.rounds.close_and_begin()
    assert [site.name for site in session.state.sites.values()] == ["Annexe"]
    assert not session.state.reviews
