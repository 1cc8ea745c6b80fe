"""The short tour: an offer at the first start that can be refused, five pages by keys alone, again from Help."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.help import HelpPage
from ehassess.gui.pages.new import NewPage
from ehassess.gui.pages.start import StartPage
from ehassess.gui.pages.tasks import TasksPage
from ehassess.gui.pages.tour import STEPS, TourPage
from ehassess.gui.settings import SettingsFile
from tests.gui.dossier_desk import a_dossier, composed, open_it, press, seen

OFFER = "Here for the first time?"


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire) -> Iterator[Desk]:
    here = composed(qapp, pack)
    yield here
    here.leave()
    here.window.close()


def on(desk: Desk, step: int) -> TourPage:
    """The page of the tour that is shown, which is this one."""
    page = desk.window.page
    assert isinstance(page, TourPage)
    assert f"Step {step} of {STEPS}" in seen(desk)
    return page


def test_the_offer_can_be_refused_and_is_not_made_again(desk: Desk) -> None:
    assert OFFER in seen(desk)
    press(desk.window, "No, thank you")
    assert isinstance(desk.window.page, StartPage)
    assert OFFER not in seen(desk)
    assert SettingsFile().load().tour_seen, "the next start knows it too"


def test_the_tour_is_gone_by_enter_alone_and_leads_to_a_new_dossier(desk: Desk) -> None:
    press(desk.window, "Show me how it goes")
    headings = []
    for step in range(1, STEPS + 1):
        on(desk, step)
        held = QApplication.focusWidget()
        assert isinstance(held, QLabel), "the heading has the focus, so that it is heard first"
        assert f"Step {step} of {STEPS}" in held.accessibleDescription()
        headings.append(held.text())
        QTest.keyClick(held, Qt.Key.Key_Return)
    assert len(set(headings)) == STEPS
    assert isinstance(desk.window.page, NewPage)
    desk.show("start")
    assert OFFER not in seen(desk)


def test_one_can_go_back_or_end_it_on_any_page(desk: Desk) -> None:
    press(desk.window, "Show me how it goes")
    assert "Back" not in [b.text() for b in on(desk, 1).findChildren(QPushButton)]
    press(desk.window, "Continue")
    press(desk.window, "Continue")
    press(desk.window, "Back")
    press(on(desk, 2), "End the tour")
    assert isinstance(desk.window.page, StartPage)


def test_it_is_there_again_under_help_and_leads_back_to_the_open_dossier(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    path = a_dossier(tmp_path / "sample.ehassess", pack, None)
    open_it(qtbot, desk, path)
    desk.show("help")
    press(desk.window, "See the short tour")
    press(on(desk, 1), "End the tour")
    assert isinstance(desk.window.page, HelpPage)
    desk.show("tour", step=str(STEPS))
    press(on(desk, STEPS), "To the questions")
    assert isinstance(desk.window.page, TasksPage)
    assert desk.is_open
