"""An answer leads to the next question by itself where one wishes, and never without being asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.question import SEEN_MS, QuestionPage
from ehassess.gui.widgets.rows import Banner
from tests.gui.questions_desk import close_desk, open_desk, page_of, without_facts

FIRST = "GOV-02"


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a new dossier."""
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


def question(desk: Desk, name: str = FIRST) -> QuestionPage:
    """The page of a question."""
    desk.show("question", question=name)
    return page_of(desk, QuestionPage)


def test_an_answer_goes_on_by_itself_where_that_is_wished_but_not_while_arrows_look_for_it(
    qtbot: QtBot, desk: Desk
) -> None:
    page = question(desk)
    assert not page.onward.isChecked(), "nothing runs away before it is wished"
    QTest.mouseClick(page.onward, Qt.MouseButton.LeftButton)
    assert desk.preferences.goes_on
    QTest.mouseClick(page.answers.cards[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.number == 2)
    assert desk.session.state.answers[FIRST].value is Choice.MOSTLY
    QTest.keyClick(page.answers.cards[0], Qt.Key.Key_3)
    qtbot.waitUntil(lambda: page.model.number == 3)
    QTest.keyClick(page.answers.cards[0], Qt.Key.Key_Down)
    QTest.keyClick(page.answers.cards[1], Qt.Key.Key_Space)
    qtbot.wait(2 * SEEN_MS)
    assert page.model.number == 3


def test_not_applicable_waits_for_its_reason_although_answers_go_on_by_themselves(qtbot: QtBot, desk: Desk) -> None:
    without_facts(desk)
    desk.prefer(goes_on=True)
    page = question(desk, "BCP-01")
    QTest.mouseClick(page.answers.cards[-1], Qt.MouseButton.LeftButton)
    qtbot.wait(2 * SEEN_MS)
    assert page.model.question_id == "BCP-01"
    assert not page.findChildren(Banner)
