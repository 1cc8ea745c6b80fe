"""What an assistive tool hears and does: roles, names, and choices that are made without a click."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.accessible import Graphics
from ehassess.gui.desk import Desk
from ehassess.gui.glyphs import picture
from ehassess.gui.pages.organisation import OrganisationPage
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.theme import label
from ehassess.gui.widgets.controls import Dropdown, Pills
from ehassess.gui.widgets.rail import Place
from ehassess.gui.widgets.rows import Banner, Working
from ehassess.tokens import LIGHT
from tests.gui.questions_desk import close_desk, open_desk, page_of

Role = QAccessible.Role


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a new dossier."""
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


def role_of(widget: QWidget) -> QAccessible.Role:
    """As what a screen reader announces it."""
    return QAccessible.queryAccessibleInterface(widget).role()


def name_of(widget: QWidget) -> str:
    """What it is called."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def toggle(widget: QWidget) -> None:
    """Choose it as an assistive tool does: by an action, not by a click."""
    action = QAccessible.queryAccessibleInterface(widget).actionInterface()
    action.doAction("Toggle")


def test_headings_messages_and_groups_are_announced_as_what_they_are(qtbot: QtBot) -> None:
    kept = Graphics()
    heading, banner = label("Your plan", "h1"), Banner(LIGHT, "error", "Write your name", "Nothing was signed yet.")
    pills = Pills(["Yes", "No"], LIGHT, -1, "You prescribe")
    for each in (heading, banner, pills):
        qtbot.addWidget(each)
    assert (role_of(heading), name_of(heading)) == (Role.Heading, "Your plan")
    heading.setText("Your result")
    assert name_of(heading) == "Your result"
    assert (role_of(banner), name_of(banner)) == (Role.AlertMessage, "Write your name")
    assert (role_of(pills), name_of(pills)) == (Role.Grouping, "You prescribe")
    assert kept is not None


def test_a_picture_beside_its_word_says_nothing(qtbot: QtBot) -> None:
    kept = Graphics()
    made = picture("lock", LIGHT.muted)
    qtbot.addWidget(made)
    assert role_of(made) is not Role.Graphic
    assert name_of(made) == ""
    assert kept is not None


def test_a_place_is_a_button_that_says_whether_one_is_there(qtbot: QtBot) -> None:
    place = Place(LIGHT, "plan", "Plan", "Ctrl+3")
    qtbot.addWidget(place)
    assert role_of(place) == Role.Button
    assert place.accessibleDescription() == "Ctrl+3"
    place.mark(True)
    assert place.accessibleDescription() == "you are here, Ctrl+3"


def test_a_list_says_what_is_chosen_in_it(qtbot: QtBot) -> None:
    choice = Dropdown(["", "Clinic"], LIGHT)
    qtbot.addWidget(choice)
    assert choice.accessibleDescription() == "nothing chosen yet"
    choice.setCurrentIndex(1)
    assert choice.accessibleDescription() == "Clinic"


def test_a_message_that_takes_no_focus_is_said_all_the_same(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody listens without a screen, so what Qt would be told is put down; the walks hear the real thing."""
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    desk.window.notify("success", "The copy is saved", "It lies beside the dossier.")
    work = Working(LIGHT, ["Compute", "Write"])
    verdict = Banner(LIGHT, "success", "Authentic and complete", large=True)
    for each in (work, verdict):
        qtbot.addWidget(each)
        each.show()
    work.step(0)  # the heading of its page has said it
    work.step(1)
    assert said == ["The copy is saved. It lies beside the dossier.", "Authentic and complete", "Write"]


def test_the_focus_goes_from_page_to_page_and_not_over_the_rail(qapp: QApplication, desk: Desk) -> None:
    """A screen reader would say the place it passes."""
    desk.show("question")
    seen: list[QWidget | None] = []
    qapp.focusChanged.connect(lambda _old, new: seen.append(new))
    for page in ("tasks", "settings", "question"):
        desk.show(page)
    assert not [each for each in seen if isinstance(each, Place)]
    assert [each.text() for each in seen if isinstance(each, QLabel)] == ["Your questions", "Settings"]


def test_a_heading_keeps_its_voice_when_another_page_goes(qtbot: QtBot, desk: Desk) -> None:
    kept = Graphics()
    for _ in range(3):
        for place in ("help", "tasks", "settings"):
            desk.show(place)
            heading = next(t for t in desk.window.findChildren(QLabel) if t.property("type") == "h1" and t.isVisible())
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
            assert name_of(heading) == heading.text()
    assert kept is not None


def test_an_answer_chosen_by_an_assistive_tool_is_saved(qtbot: QtBot, desk: Desk) -> None:
    desk.show("question")
    page = page_of(desk, QuestionPage)
    asked = page.model.question_id
    toggle(page.answers.cards[2])
    assert desk.session.state.answers[asked].value is Choice.PARTLY
    toggle(page.extras.flag)
    assert desk.session.state.remarks[asked].flagged


def test_a_fact_chosen_by_an_assistive_tool_is_saved(qtbot: QtBot, desk: Desk) -> None:
    desk.show("organisation")
    page = page_of(desk, OrganisationPage)
    fact, pills = next((f, p) for f, p in page._pills.items() if p.group.checkedId() == 1)
    toggle(pills.group.button(0))
    assert desk.session.state.profile.facts[fact] is True


def test_tab_comes_to_the_chosen_one_of_a_group_and_arrows_lead_through_it(qtbot: QtBot) -> None:
    pills = Pills(["One", "Two", "Three"], LIGHT, 1, "How many")
    said: list[int] = []
    qtbot.addWidget(pills)
    pills.chosen.connect(said.append)
    pills.show()
    enters = [bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) for each in pills.group.buttons()]
    assert enters == [False, True, False]
    QTest.keyClick(pills.group.button(1), Qt.Key.Key_Down)
    QTest.keyClick(pills.group.button(2), Qt.Key.Key_Down)
    QTest.keyClick(pills.group.button(0), Qt.Key.Key_Left)
    assert said == [2, 0, 2]


def test_every_label_that_is_a_heading_says_its_words(qtbot: QtBot, desk: Desk) -> None:
    kept = Graphics()
    for place in ("tasks", "question", "settings", "data"):
        desk.show(place)
        page = desk.window.page
        assert page is not None
        headings = [text for text in page.findChildren(QLabel) if text.property("type") == "h1"]
        assert [name_of(text) for text in headings] == [text.text() for text in headings]
        assert headings, place
    assert kept is not None
