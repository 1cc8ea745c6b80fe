"""The plan page looks for the best plan and says how steady it is, and nothing moves under the eyes meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.plan import Plan
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.steadiness import Steady
from ehassess.errors import UserFacingError
from ehassess.gui.acts import plan_search
from ehassess.gui.desk import Desk
from ehassess.gui.pages import plan_steady
from ehassess.gui.pages.plan_steady import Counted
from ehassess.gui.widgets.later import Later
from ehassess.session.steady import Steadiness
from tests.gui.plan_desk import plan
from tests.gui.results_desk import answered, close, empty_desk, pressable, text_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk without a dossier."""
    made = empty_desk(qapp, pack, tmp_path / "settings.ini")
    yield made
    close(made)


@pytest.fixture(autouse=True)
def no_search_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The best plan is looked for when a test asks for it, not whenever one takes long."""
    monkeypatch.setattr(plan_search, "REST_MS", 10_000_000)


def test_the_best_plan_takes_the_place_of_the_quick_one_and_says_what_is_proven(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), "IAM-03": Choice.NO, "HUM-01": Choice.NO})
    assert "This is the quick plan: good, but not proven the best." in text_of(page)
    later = desk.window.page
    assert isinstance(later, Later)
    with qtbot.waitSignal(later.arrived, timeout=60_000):
        pressable(page, "Look for the best plan").click()
        assert page.search.searching
        assert "is being looked for" in page.search.said.text()
    qtbot.waitUntil(lambda: not page.search.searching)
    assert desk.session.plan().proven
    assert "Proven: no other choice within this budget and its rules takes off more risk." in text_of(page)
    assert "Solver HiGHS" in page.search.more.text()
    assert "gap 0 %" in page.search.more.text()


def test_the_search_can_be_stopped_and_leaves_the_quick_plan(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    page.search.act.click()
    assert page.search.act.text() == "Stop"
    page.search.act.click()
    assert page.search.act.text() == "Look for the best plan"
    assert not desk.session.plan().proven


def test_a_search_that_fails_leaves_the_quick_plan_and_says_why(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    failed: Future[Plan] = Future()
    failed.set_exception(UserFacingError("planning.solver_absent"))
    monkeypatch.setattr(desk.session.planning, "improve", lambda _told: failed)
    page.search.act.click()
    qtbot.waitUntil(lambda: page.search.act.text() == "Try again")
    assert "the solver HiGHS is not installed" in page.search.said.text()
    assert "good, but not proven the best" in page.search.more.text()


def test_what_one_looks_at_stays_where_it_is_when_the_plan_changes(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    line = list(page.lines.values())[7]
    area = line.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    line.card.more.setFocus()
    QApplication.processEvents()
    area.verticalScrollBar().setValue(area.verticalScrollBar().value() + line.mapTo(area, QPoint(0, 100)).y() - 300)
    QApplication.processEvents()
    seen = line.mapTo(area, QPoint(0, 0)).y()
    model = page.model
    moved = next(m for m in model.measures if m.measure_id == line._measure.measure_id)
    others = tuple(m for m in model.measures if m is not moved)
    first = next(i for i, m in enumerate(others) if m.group == moved.group)
    page.show_model(replace(model, measures=(*others[: first + 3], moved, *others[first + 3 :])))
    QApplication.processEvents()
    assert line.mapTo(area, QPoint(0, 0)).y() == seen
    assert line.card.more.hasFocus()


def test_each_first_step_says_how_often_it_stays_when_the_estimates_are_drawn_anew(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), "IAM-03": Choice.NO, "HUM-01": Choice.NO})
    pressable(page, "Draw the estimates anew").click()
    qtbot.waitUntil(lambda: "% of" in text_of(page.lines["IAM-03"]), timeout=60_000)
    assert "In the first steps in 100 % of " in text_of(page.lines["IAM-03"])
    assert " of 300 draws" in page.steady.said.text()
    page.steady.act.click()
    assert page.steady.act.text() == "Draw the estimates anew"
    assert " of 300 draws" in page.steady.said.text(), "how far it came stays to be read"
    assert "% of" in text_of(page.lines["IAM-03"])
    later = desk.window.page
    assert isinstance(later, Later)
    with qtbot.waitSignal(later.arrived, timeout=60_000):
        page.lines["IAM-03"].card.tick.click()
    assert "% of" not in text_of(page.lines["IAM-03"]), "another plan, other draws"


def test_after_the_quick_draws_each_one_is_solved_and_a_few_of_them_do_not_yet_count(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Steadiness.draw, "__defaults__", (4, False))
    monkeypatch.setattr(plan_steady, "ENOUGH", 3)
    page = plan(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), "IAM-03": Choice.NO, "HUM-01": Choice.NO})
    pressable(page, "Draw the estimates anew").click()
    qtbot.waitUntil(lambda: page.steady.act.text() == "Draw the estimates anew", timeout=60_000)
    assert page.steady.said.text() == "4 of 300 draws solved exactly"
    assert "In the first steps in 100 % of 4 draws, each solved exactly" in text_of(page.lines["IAM-03"])
    few = Counted(tuple(Steady(name, 1, True, 1, 2) for name in page.lines), exact=True)
    page.show_steady(few, True)
    assert page.steady.said.text() == "2 of 300 draws solved exactly"
    assert "of 4 draws, each solved exactly" in text_of(page.lines["IAM-03"])


def test_a_line_that_grows_is_never_squeezed(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    page.show_model(page.model)
    page.show_steady(Counted(tuple(Steady(name, 1, True, 9, 10) for name in page.lines)), False)
    qtbot.waitUntil(lambda: all(line.height() >= line.minimumSizeHint().height() for line in page.lines.values()))
    assert "In the first steps in 90 % of 10 draws" in text_of(page)
