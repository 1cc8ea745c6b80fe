"""Help in the window: search, the way, the words, and a text for support that holds nothing of the user's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice, Remark
from ehassess.domain.people import Role
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.help import HelpPage
from ehassess.gui.pages.question import QuestionPage
from ehassess.paths import log_folder
from tests.gui.questions_desk import close_desk, open_desk, page_of, press, words_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


def test_a_question_is_found_by_a_word_and_opened(qtbot: QtBot, desk: Desk) -> None:
    desk.show("tasks")
    press(qtbot, desk.window, "Help")
    page = page_of(desk, HelpPage)
    name = desk.texts.controls["IAM-03"].name
    QTest.keyClicks(page.sought, name)
    qtbot.waitUntil(lambda: "Question IAM-03" in words_of(page))
    press(qtbot, page, name)
    assert page_of(desk, QuestionPage).model.question_id == "IAM-03"


def test_what_is_not_there_is_told(qtbot: QtBot, desk: Desk) -> None:
    desk.show("help")
    page = page_of(desk, HelpPage)
    QTest.keyClicks(page.sought, "zzzz")
    qtbot.waitUntil(lambda: "Nothing is called so." in words_of(page))
    page.sought.clear()
    page.search()
    assert "Nothing is called so." not in words_of(page)


def test_every_word_of_the_glossary_is_explained(qtbot: QtBot, desk: Desk) -> None:
    desk.show("help")
    page = page_of(desk, HelpPage)
    last = max(desk.texts.glossary.values(), key=lambda term: term.word.casefold())
    qtbot.waitUntil(lambda: last.definition in words_of(page))
    assert all(term.definition in words_of(page) for term in desk.texts.glossary.values())


def test_each_step_of_the_way_leads_to_its_page(qtbot: QtBot, desk: Desk) -> None:
    for step, page in (("1. Say what you are", "organisation"), ("5. Plan what you will do", "plan")):
        desk.show("help")
        press(qtbot, page_of(desk, HelpPage), step)
        assert desk.trail[-1].page == page


def test_without_a_dossier_it_explains_and_leads_nowhere(qtbot: QtBot, desk: Desk) -> None:
    desk.show("start")
    desk.show("help")
    page = page_of(desk, HelpPage)
    QTest.keyClicks(page.sought, "iam-03")
    qtbot.waitUntil(lambda: desk.texts.controls["IAM-03"].question in words_of(page))
    assert "1. Say what you are" in words_of(page)


def test_the_text_for_support_holds_nothing_of_the_user(qtbot: QtBot, desk: Desk) -> None:
    question = desk.session.interview().controls[0].id
    desk.session.record(question, Choice.NO)
    desk.session.remark(Remark(question, "a private note"))
    desk.session.people.add_person("Ada Private", Role.OTHER)
    log_folder().mkdir(parents=True, exist_ok=True)
    (log_folder() / "ehassess.log").write_text(f"mistake in {Path.home()}/x.py\n", encoding="utf-8")
    desk.show("help")
    press(qtbot, page_of(desk, HelpPage), "Copy this text")
    text = QGuiApplication.clipboard().text()
    assert "1 answers" in text
    assert "mistake in ~/x.py" in text
    for private in ("private", "Private", "Sample practice", str(desk.session.path), question):
        assert private not in text
    assert "The text is copied" in words_of(desk.window)
