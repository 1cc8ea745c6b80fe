"""Sites that differ and people who answer, in the window: on their page, at the question, at the check of a section."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import MAIN_SITE, Choice
from ehassess.domain.people import Role
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.people import PeoplePage
from ehassess.gui.pages.question import QuestionPage
from tests.gui.questions_desk import close_desk, open_desk, page_of, press, words_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


def choose(within: QWidget, name: str, option: str) -> None:
    """Choose an option of the visible dropdown that a screen reader calls so."""
    (found,) = [box for box in within.findChildren(QComboBox) if box.accessibleName() == name and box.isVisible()]
    index = found.findText(option)
    assert index >= 0, [found.itemText(at) for at in range(found.count())]
    found.setCurrentIndex(index)
    found.activated.emit(index)


def write(field: QLineEdit, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)


def test_a_person_is_added_gets_a_section_and_goes_again(qtbot: QtBot, desk: Desk) -> None:
    desk.show("tasks")
    assert desk.window.page is not None
    press(qtbot, desk.window.page, "People and sites")
    page = page_of(desk, PeoplePage)
    assert "Name the people first." in words_of(page)
    write(page.name, "Ada Sample")
    choose(page, "Role of the person", "IT")
    press(qtbot, page, "Add person")
    (person,) = desk.session.state.people.values()
    assert (person.name, person.role) == ("Ada Sample", Role.IT)
    page = page_of(desk, PeoplePage)
    section = desk.session.interview().sections[0]
    name = desk.texts.domains[section.domain].name
    choose(page, f"Who answers: {name}", "Ada Sample")
    assert {each.question_id for each in desk.session.state.assigned.values()} == {c.id for c in section.controls}
    page = page_of(desk, PeoplePage)
    assert f"{len(section.controls)} questions to answer" in words_of(page)
    choose(page, "Role: Ada Sample", "Care")
    assert desk.session.state.people[person.id].role is Role.CLINICAL
    press(qtbot, page_of(desk, PeoplePage), "Remove")
    assert not desk.session.state.people
    assert not desk.session.state.assigned


def test_a_name_that_is_there_already_is_told_and_stays_in_its_field(qtbot: QtBot, desk: Desk) -> None:
    desk.session.people.add_person("Ada", Role.OTHER)
    desk.show("people")
    page = page_of(desk, PeoplePage)
    write(page.name, "ada")
    press(qtbot, page, "Add person")
    assert "There is already one called ada." in words_of(desk.window)
    assert page_of(desk, PeoplePage).name.text() == "ada"
    assert len(desk.session.state.people) == 1


def test_who_is_answering_stands_in_the_history(qtbot: QtBot, desk: Desk) -> None:
    desk.session.people.add_person("Ada", Role.OTHER)
    desk.show("people")
    choose(page_of(desk, PeoplePage), "Who is answering now?", "Ada")
    desk.show("question")
    page_of(desk, QuestionPage).answers.cards[0].click()
    assert desk.session.history()[-1].who == "Ada"


def test_a_site_answers_differently_and_the_worst_counts(qtbot: QtBot, desk: Desk) -> None:
    desk.show("people")
    page = page_of(desk, PeoplePage)
    write(page.site, "Annexe")
    press(qtbot, page, "Add site")
    desk.show("question")
    page_of(desk, QuestionPage).answers.cards[0].click()
    shown = page_of(desk, QuestionPage)
    question = shown.model.question_id
    assert words_of(shown).count("Nothing differs here") == 0
    choose(shown, "The answer is for", "Annexe")
    assert shown.answers.answer == ""
    assert "Nothing differs here" in words_of(shown)
    shown.answers.cards[3].click()
    assert desk.session.state.answers[question].value is Choice.NO
    own = desk.session.people.own(question)
    assert own is not None
    assert own.value is Choice.YES
    choose(shown, "The answer is for", "Main site")
    assert shown.answers.answer == "yes"
    choose(shown, "The answer is for", "Annexe: answers differently")
    press(qtbot, shown, "Same as the main site")
    assert desk.session.state.answers[question].value is Choice.YES


def test_a_site_with_answers_goes_only_when_asked_twice(qtbot: QtBot, desk: Desk) -> None:
    site = desk.session.people.add_site("Annexe")
    question = desk.session.interview().controls[0].id
    desk.session.people.record(question, Choice.NO, "", site.id)
    desk.show("people")
    page = page_of(desk, PeoplePage)
    press(qtbot, page, "Remove")
    assert desk.session.state.sites
    press(qtbot, page, "Remove with its answer")
    assert not desk.session.state.sites
    assert desk.session.people.own(question, site.id) is None


def test_the_main_site_gets_its_name_as_one_writes_it(qtbot: QtBot, desk: Desk) -> None:
    desk.show("people")
    page = page_of(desk, PeoplePage)
    (field,) = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Name of the site"]
    write(field, "High Street")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.session.state.sites[MAIN_SITE].name == "High Street"


def test_a_section_is_reviewed_and_needs_another_look_after_a_change(qtbot: QtBot, desk: Desk) -> None:
    control = next(c for c in desk.session.interview().controls if c.stage == "essential")
    asked = desk.session.people.questions_of("essential", control.domain)
    desk.show("check", stage="essential", domain=control.domain)
    page = page_of(desk, CheckPage)
    (field,) = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Reviewed by"]
    write(field, "Ada Sample")
    press(qtbot, page, "Mark as reviewed")
    assert "have no answer yet" in words_of(desk.window) or "has no answer yet" in words_of(desk.window)
    site = desk.session.people.add_site("Annexe")
    desk.session.record_many([(name, Choice.YES, "") for name in asked])
    press(qtbot, page_of(desk, CheckPage), "Mark as reviewed")
    day = desk.words.day(desk.session.state.reviews[f"essential/{control.domain}"].reviewed_on)
    assert f"Ada Sample, on {day}." in words_of(page_of(desk, CheckPage))
    desk.session.people.record(asked[0], Choice.PARTLY, "", site.id)
    desk.again()
    assert "Answers have changed since" in words_of(page_of(desk, CheckPage))
    assert f"Annexe: {desk.texts.answers['partly'].name}" in words_of(page_of(desk, CheckPage))
    press(qtbot, page_of(desk, CheckPage), "Take back")
    assert not desk.session.state.reviews
