"""The task list says what is next and how far everything is, and each line leads somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice, Remark
from ehassess.domain.interview import STAGES
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.organisation import OrganisationPage
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.pages.systems import SystemsPage
from ehassess.gui.pages.tasks import TasksPage
from ehassess.gui.widgets.entries import TaskRow
from tests.gui.questions_desk import close_desk, open_desk, open_line, page_of, press, words_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a new dossier."""
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


def tasks(desk: Desk, **where: str) -> TasksPage:
    """The task list."""
    desk.show("tasks", **where)
    return page_of(desk, TasksPage)


def give(desk: Desk, choice: Choice, stage: str) -> None:
    """Answer every question of a stage."""
    controls = desk.session.interview().stage(stage)
    desk.session.record_many((c.id, choice, "") for c in controls)


def lines(page: TasksPage) -> list[str]:
    """What a screen reader says of each section."""
    return [line.accessibleName() for line in page.findChildren(TaskRow)]


def test_a_new_dossier_starts_with_the_first_steps(qtbot: QtBot, desk: Desk) -> None:
    page = tasks(desk)
    words = words_of(page)
    assert f"0 of {len(desk.session.interview().controls)} answered" in words
    assert "Question 1 of 16, about" in words
    assert all(line.endswith("not started") for line in lines(page))
    press(qtbot, page, "Start")
    assert page_of(desk, QuestionPage).model.question_id == "GOV-02"


def test_sections_in_progress_stand_first_and_completed_ones_last(desk: Desk) -> None:
    desk.session.record("IAM-01", Choice.YES)
    desk.session.record("GOV-02", Choice.YES)
    desk.session.record("HUM-01", Choice.UNKNOWN)
    told = lines(tasks(desk))
    assert told[0] == "Accounts, passwords and access rights, 1 of 3, in progress"
    assert told[-2:] == [
        "People and good habits, 1 of 1, waits for an answer",
        "Leadership, roles and legal duties, 1 of 1, completed",
    ]


def test_a_section_leads_to_its_first_open_question(qtbot: QtBot, desk: Desk) -> None:
    desk.session.record("IAM-01", Choice.YES)
    open_line(qtbot, tasks(desk), "Accounts")
    assert page_of(desk, QuestionPage).model.question_id == "IAM-03"


def test_a_completed_section_leads_to_its_answers(qtbot: QtBot, desk: Desk) -> None:
    give(desk, Choice.YES, "essential")
    open_line(qtbot, tasks(desk, stage="essential"), "Electronic patient records")
    records = [c.id for c in desk.session.interview().stage("essential") if c.domain == "EHR"]
    assert list(page_of(desk, CheckPage).rows) == records


def test_after_the_first_steps_come_the_essentials(qtbot: QtBot, desk: Desk) -> None:
    give(desk, Choice.YES, "first")
    page = tasks(desk)
    words = words_of(page)
    assert "completed, a first result is ready" in words
    assert "Essentials, section by section" in words
    press(qtbot, page, "Continue")
    assert page_of(desk, QuestionPage).model.question_id == "GOV-01"


def test_another_stage_can_be_looked_at(qtbot: QtBot, desk: Desk) -> None:
    open_line(qtbot, tasks(desk), "Essentials, 0 of")
    page = page_of(desk, TasksPage)
    assert "Essentials, section by section" in words_of(page)
    open_line(qtbot, page, "Electronic patient records")
    assert page_of(desk, QuestionPage).model.question_id == "EHR-01"


def test_when_all_is_answered_the_result_is_the_next_step(qtbot: QtBot, desk: Desk) -> None:
    for stage in STAGES:
        give(desk, Choice.YES, stage)
    words = words_of(tasks(desk))
    assert f"All {len(desk.session.interview().controls)} are answered" in words
    assert "See the result" in words


def test_what_was_left_open_is_one_link_away(qtbot: QtBot, desk: Desk) -> None:
    assert "questions flagged" not in words_of(tasks(desk))
    for name in ("NET-01", "NET-02"):
        desk.session.remark(Remark(name, flagged=True, ask_supplier=True))
    desk.session.record("NET-04", Choice.UNKNOWN)
    page = tasks(desk)
    words = words_of(page)
    assert "2 questions for your IT supplier" in words
    assert "2 questions flagged" in words
    assert "1 answer to find out" in words
    press(qtbot, page, "Look again")
    assert set(page_of(desk, CheckPage).rows) == {"NET-01", "NET-02"}


def test_organisation_and_systems_are_reached_from_the_head(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, tasks(desk), "Your organisation")
    assert isinstance(desk.window.page, OrganisationPage)
    press(qtbot, tasks(desk), "Your systems")
    assert isinstance(desk.window.page, SystemsPage)


@pytest.mark.parametrize(("language", "scale"), [("en", 100), ("fr", 100), ("fr", 130), ("fr", 150)])
def test_the_list_fits_the_smallest_window(desk: Desk, qapp: QApplication, language: str, scale: int) -> None:
    desk.prefer(language=language, scale=scale)
    desk.window.resize(1024, 640)
    page = tasks(desk, stage="essential")
    qapp.processEvents()
    assert desk.window.width() == 1024
    assert page.minimumSizeHint().width() <= page.width()
    desk.prefer(scale=100)
