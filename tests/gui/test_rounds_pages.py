"""A round is closed only after its consequences were read, and what changed between two rounds is told plainly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.carry import Again, Why
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.compare import ComparePage
from ehassess.gui.pages.rounds import RoundsPage
from tests.gui.results_desk import Elsewhere, answered, close, empty_desk, open_dossier, pressable, shown, text_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk without a dossier."""
    made = empty_desk(qapp, pack, tmp_path / "settings.ini")
    yield made
    close(made)


def rounds(qtbot: QtBot, desk: Desk) -> RoundsPage:
    """The page of the rounds."""
    desk.show("rounds")
    page = shown(qtbot, desk)
    assert isinstance(page, RoundsPage)
    return page


def compared(qtbot: QtBot, desk: Desk, **where: str) -> ComparePage:
    """The page that compares two rounds."""
    desk.show("compare", **where)
    page = shown(qtbot, desk)
    assert isinstance(page, ComparePage)
    return page


def test_an_empty_round_cannot_be_closed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_dossier(desk, tmp_path, {})
    assert "an empty round cannot be closed" in text_of(rounds(qtbot, desk))


def test_the_next_round_begins_only_after_a_second_word(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    open_dossier(desk, tmp_path, answered(pack, Choice.PARTLY))
    page = rounds(qtbot, desk)
    assert "This cannot be undone." in text_of(page)
    pressable(page, "Close round 1 and begin the next").click()
    assert desk.session.state.round_number == 1
    pressable(page, "Not now").click()
    pressable(page, "Close round 1 and begin the next").click()
    pressable(page, "Yes, close round 1").click()
    assert desk.session.state.round_number == 2
    assert "Round 2 has begun" in text_of(desk.window)
    page = rounds(qtbot, desk)
    assert "Round 2" in text_of(page)
    assert "Round 1" in text_of(page)
    assert len(desk.session.state.answers) == len(answered(pack, Choice.PARTLY))


def test_with_one_round_there_is_nothing_to_compare(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    open_dossier(desk, tmp_path, answered(pack, Choice.PARTLY))
    page = compared(qtbot, desk)
    assert "Nothing to compare yet" in text_of(page)
    pressable(page, "See the rounds").click()
    assert isinstance(shown(qtbot, desk), RoundsPage)


def test_what_became_better_worse_and_unknown_is_told_question_by_question(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    open_dossier(desk, tmp_path, answered(pack, Choice.PARTLY))
    desk.session.rounds.close_and_begin()
    page = compared(qtbot, desk)
    assert "No answer differs" in text_of(page)
    desk.session.record("IAM-03", Choice.YES)
    desk.session.record("GOV-01", Choice.NO)
    desk.session.record("HUM-01", Choice.UNKNOWN)
    page = compared(qtbot, desk)
    words = text_of(page)
    names = pack.texts["en"].controls
    for said in ("Better: 1", "Worse: 1", "No longer known: 1", names["IAM-03"].name, names["GOV-01"].name):
        assert said in words
    assert "by your answers" in words
    assert "0.0 by your profile" in words
    assert "Sections that moved (of 100)" in words
    pressable(page, names["GOV-01"].name).click()
    assert isinstance(desk.window.page, Elsewhere)
    assert desk.window.page.where == {"question": "GOV-01"}


def test_the_result_says_what_changed_since_last_time(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    open_dossier(desk, tmp_path, answered(pack, Choice.PARTLY))
    desk.show("result")
    assert "A year from now, begin the next round" in text_of(shown(qtbot, desk))
    desk.session.rounds.close_and_begin()
    essential = next(c.id for c in pack.controls_for(desk.session.state.profile) if c.essential)
    desk.session.record(essential, Choice.YES)
    desk.show("result")
    page = shown(qtbot, desk)
    assert "1 essential met" in text_of(page)
    assert "1 answer better" in text_of(page)
    pressable(page, "Compare with round 1").click()
    assert isinstance(shown(qtbot, desk), ComparePage)


def test_three_rounds_can_be_compared_two_by_two(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    open_dossier(desk, tmp_path, answered(pack, Choice.PARTLY))
    desk.session.rounds.close_and_begin()
    desk.session.record("IAM-03", Choice.YES)
    desk.session.rounds.close_and_begin()
    page = compared(qtbot, desk)
    assert "No answer differs" in text_of(page)
    page.earlier.setCurrentIndex(0)
    page.earlier.activated.emit(0)
    page_of_all = shown(qtbot, desk)
    assert "Better: 1" in text_of(page_of_all)


def test_an_old_answer_that_is_still_right_is_confirmed_in_one_press(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_dossier(desk, tmp_path, answered(pack, Choice.PARTLY))
    given = desk.session.state.answers["IAM-03"].given_at
    old = Again("IAM-03", Why.OLD, given.date())
    monkeypatch.setattr(type(desk.session.rounds), "to_answer_again", lambda _self: (old,))
    page = rounds(qtbot, desk)
    assert "One answer needs a fresh look" in text_of(page)
    assert "given a year ago or earlier, answered on" in text_of(page)
    pressable(page, "Still right").click()
    assert desk.session.state.answers["IAM-03"].given_at > given
