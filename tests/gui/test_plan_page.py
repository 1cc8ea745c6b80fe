"""On the plan page every tick, number, name and date is saved at once and answered at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Budget, MeasureStatus
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.gui.acts import plan_search
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.plan import PlanPage
from ehassess.gui.pages.plan_lines import MeasureLine, QuestionLine
from ehassess.session import Session
from tests.gui.plan_desk import after, plan, ticked
from tests.gui.results_desk import Elsewhere, answered, close, empty_desk, pressable, shown, text_of


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


def test_the_plan_shows_its_groups_in_order(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    answers = {**answered(pack, Choice.NO), "GOV-01": Choice.UNKNOWN}
    words = text_of(plan(qtbot, desk, tmp_path, answers))
    groups = [line for line in words.split("\n") if line in ("First find out", "Essentials", "Best mix", "Later")]
    assert groups == ["First find out", "Essentials", "Best mix", "Later"]
    assert "measures for the next twelve months" in words


def test_unticking_a_measure_saves_the_refusal_and_answers(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    name = next(iter(page.lines))
    before = page.side.effect.text()
    after(qtbot, desk, page.lines[name].card.tick.click)
    assert desk.session.state.decisions[name].status is MeasureStatus.REFUSED
    assert not page.lines[name].card.tick.isChecked()
    assert page.side.effect.text() != before
    assert "Essentials still open: " in page.side.effect.text()


def test_a_refused_measure_keeps_its_place_and_the_page_its_widgets(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    names, kept = list(page.lines), dict(page.lines)
    after(qtbot, desk, page.lines[names[1]].card.tick.click)
    assert list(page.lines)[:2] == names[:2]
    assert page.lines[names[1]].card.property("card") == "flat"
    assert page.lines[names[0]] is kept[names[0]]


def test_best_mix_takes_every_refusal_back(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    assert not page.side.mix.isVisibleTo(page)
    first = next(iter(page.lines))
    after(qtbot, desk, page.lines[first].card.tick.click)
    assert page.side.mix.isVisibleTo(page)
    after(qtbot, desk, page.side.mix.click)
    assert all(ticked(page).values())
    assert desk.session.state.decisions[first].status is MeasureStatus.PROPOSED


def test_a_measure_whose_prerequisite_is_refused_says_so(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    for button in [b for b in page.findChildren(QAbstractButton) if b.text().startswith("Show ")]:
        if button.text().endswith(" more"):
            button.click()
    pairs = [(line.requires[0], line.measure_id) for line in desk.session.plan().lines if line.requires]
    first, second = next(pair for pair in pairs if pair[0] in page.lines and pair[1] in page.lines)
    after(qtbot, desk, page.lines[first].card.tick.click)
    assert not page.lines[second].card.tick.isChecked()
    action = pack.texts["en"].controls[first].action
    assert f"Left out because it needs: {action}" in text_of(page.lines[second])


def test_a_smaller_budget_is_saved_once_it_stands_still_and_named_when_too_small(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))

    def shrink() -> None:
        page.side.hours.stepper.field.setValue(2)
        page.side.money.stepper.field.setValue(0)

    after(qtbot, desk, shrink)
    assert desk.session.state.budget == Budget(2, 0)
    assert "For every essential in time you need" in text_of(page)
    after(qtbot, desk, page.side.pack.click)
    assert desk.session.state.budget is None
    assert page.side.hours.value() > 2


@pytest.mark.parametrize(("language", "day"), [("en", "06/05/2031"), ("fr", "06/05/2031"), ("de", "06.05.2031")])
def test_a_date_is_written_as_in_the_language_of_the_window(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, language: str, day: str
) -> None:
    desk.prefer(language=language)
    line = next(iter(plan(qtbot, desk, tmp_path, answered(pack, Choice.NO)).lines.values()))
    line.card.more.click()
    assert line.date is not None
    line.date.setDate(QDate(2031, 5, 6))
    assert line.date.text() == day


def test_a_day_that_is_past_is_told_at_its_field_and_not_saved(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    line = next(iter(plan(qtbot, desk, tmp_path, answered(pack, Choice.NO)).lines.values()))
    line.card.more.click()
    told = "This day is past: choose one that is still to come"
    usual = line.date.date()
    line.date.setDate(QDate(2020, 5, 6))
    line.date.editingFinished.emit()
    assert told in text_of(line)
    assert desk.session.state.decisions == {}
    line.date.setDate(usual)
    line.date.editingFinished.emit()
    assert told not in text_of(line)


def test_owner_and_date_can_be_changed_and_last(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    name = next(iter(page.lines))
    line = page.lines[name]
    line.card.more.click()
    assert "Do first" in text_of(line)

    def write() -> None:
        line.owner.setFocus()
        QTest.keyClicks(line.owner, "Dr Sample")
        QTest.keyClick(line.owner, Qt.Key.Key_Return)

    after(qtbot, desk, write)

    def choose() -> None:
        line.date.setDate(QDate(2031, 5, 6))
        line.date.editingFinished.emit()

    after(qtbot, desk, choose)
    path = desk.session.path
    desk.leave()
    with Session.open(path, pack, passphrase=None, now=now) as again:
        decision = again.state.decisions[name]
    assert (decision.owner, decision.due) == ("Dr Sample", date(2031, 5, 6))
    assert decision.status is MeasureStatus.PLANNED


def test_opened_details_stay_open_while_the_plan_changes(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    names = list(page.lines)
    page.lines[names[0]].card.more.click()
    after(qtbot, desk, page.lines[names[1]].card.tick.click)
    assert "Do first" in text_of(page.lines[names[0]])
    page.lines[names[0]].card.more.click()
    assert "Do first" not in text_of(page.lines[names[0]])


def test_an_open_question_leads_to_its_page(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = plan(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), "GOV-01": Choice.UNKNOWN})
    line = next(iter(page.findChildren(QuestionLine)))
    pressable(line, "Answer").click()
    shown_page = desk.window.page
    assert isinstance(shown_page, Elsewhere)
    assert shown_page.where == {"question": "GOV-01"}


def test_long_groups_are_shown_in_full_when_asked_for(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    before = len(page.lines)
    more = next(b for b in page.findChildren(QAbstractButton) if b.text().endswith(" more"))
    more.click()
    assert len(page.lines) > before


def test_nothing_left_to_do_is_said(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.YES))
    assert "Nothing is left to do" in text_of(page)
    assert not page.findChildren(MeasureLine)


def test_money_is_written_as_the_language_does(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    assert page.side.money.stepper.field.text().startswith("€")
    desk.prefer(language="fr")
    page_fr = shown(qtbot, desk)
    assert isinstance(page_fr, PlanPage)
    assert page_fr.side.money.stepper.field.text().endswith("€")


def test_a_decision_that_cannot_be_saved_is_told_and_not_shown(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    name = next(iter(page.lines))

    def full(*_args: object) -> None:
        raise UserFacingError("errors.disk_full", path="sample.ehassess")

    monkeypatch.setattr(desk.session.details, "decide", full)
    after(qtbot, desk, page.lines[name].card.tick.click)
    assert "no room left on the disk" in text_of(desk.window)
    assert page.lines[name].card.tick.isChecked()
    assert name not in desk.session.state.decisions


def test_a_tick_is_answered_with_its_figures_before_the_plan_is_made_anew(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    name = next(iter(page.lines))
    before, used = page.side.effect.text(), page.side.hours.used.text()
    page.lines[name].card.tick.click()
    at_once = page.side.effect.text()
    assert at_once != before
    assert page.side.hours.used.text() != used
    page.lines[name].card.tick.click()
    assert page.side.effect.text() == before
    assert page.side.hours.used.text() == used


@pytest.mark.parametrize("written", ["many", "-5", "99999999"])
def test_what_is_no_budget_is_told_and_the_number_before_stays(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, written: str
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    field = page.side.hours.stepper.field
    before = field.value()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, written)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() == before
    said = page.side.hours.fault.text()
    assert said.startswith(f"“{written}” cannot be taken. Write a whole number from 0 to 1,000,000")
    assert page.side.hours.fault.isVisibleTo(page)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "40")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() == 40
    assert not page.side.hours.fault.isVisibleTo(page)


def test_what_is_no_budget_is_said_aloud_and_brought_into_view_while_the_focus_goes_on(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody listens without a screen, so what Qt would be told is put down."""
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    desk.window.resize(1024, 640)
    desk.window.show()
    qtbot.waitUntil(page.isVisible)
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    money = page.side.money
    money.stepper.field.setFocus()
    money.stepper.field.selectAll()
    QTest.keyClicks(money.stepper.field, "many")
    QTest.keyClick(money.stepper.field, Qt.Key.Key_Tab)
    assert said == [money.fault.text()]
    assert money.stepper.field.accessibleDescription() == said[0]
    qtbot.waitUntil(lambda: money.fault.visibleRegion().boundingRect() == money.fault.rect())
    held = QApplication.focusWidget()
    assert held is not None
    assert page.side.isAncestorOf(held)


def test_the_budget_that_the_essentials_need_can_be_taken_over(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    after(qtbot, desk, lambda: page.side.hours.stepper.field.setValue(2))
    needed = desk.session.plan().needed
    assert page.side.enough.isVisibleTo(page)
    after(qtbot, desk, page.side.enough.click)
    budget = desk.session.state.budget
    assert budget is not None
    assert budget.hours == needed.hours
    assert desk.session.plan().fits
    assert not page.side.enough.isVisibleTo(page)


def test_done_answers_the_question_with_yes_and_can_be_undone(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    name = next(iter(page.lines))
    line = page.lines[name]
    line.card.more.click()
    after(qtbot, desk, pressable(line, "Done").click)
    assert desk.session.state.answers[name].value is Choice.YES
    assert name not in page.lines
    assert f"Noted as done: {pack.texts['en'].controls[name].name}" in text_of(desk.window)
    desk.session.undo()
    assert desk.session.state.answers[name].value is Choice.NO


def test_planned_and_not_wanted_say_the_same_as_the_tick(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    name = next(iter(page.lines))
    line = page.lines[name]
    line.card.more.click()
    after(qtbot, desk, pressable(line, "Not wanted").click)
    assert desk.session.state.decisions[name].status is MeasureStatus.REFUSED
    assert not line.card.tick.isChecked()
    after(qtbot, desk, line.card.tick.click)
    assert desk.session.state.decisions[name].status is MeasureStatus.PLANNED
    assert line.states is not None
    assert line.states.group.checkedId() == 0


def test_the_share_of_judgement_stands_beside_what_the_plan_brings(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = plan(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    assert "rests on the judgement of experts" in page.side.judged.text()
