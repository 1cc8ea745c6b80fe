"""Where the task list leads."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ehassess.domain.obligations import country_of
from ehassess.gui.acts.supplier import seek_answers
from ehassess.gui.opening import now
from ehassess.gui.pages.tasks import TasksPage
from ehassess.gui.pages.tasks_model import tasks_model
from ehassess.gui.pages.walk import FIRST, part
from ehassess.paths import data_folder

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

NEAR = 30
"""Days before one of the authority is told of."""


def build(desk: Desk, /, **where: str) -> QWidget:
    """The task list; `stage` in `where`: whose sections are listed, otherwise those of the stage reached."""
    model = tasks_model(desk.session, desk.texts, where.get("stage", ""))
    model = replace(model, left_open=replace(model.left_open, days=_days_near(desk)))
    page = TasksPage(desk.look, model)
    page.question_wanted.connect(lambda question: desk.show("question", question=question))
    page.section_wanted.connect(lambda domain: _open_section(desk, model.stage, domain))
    page.stage_wanted.connect(lambda stage: desk.show("tasks", stage=stage))
    page.list_wanted.connect(lambda which: desk.show("check", list=which))
    page.page_wanted.connect(desk.show)
    page.taking.connect(lambda: _take(desk))
    return page


def _days_near(desk: Desk) -> int:
    """How many days of the authority come within the next weeks; its files are looked at only where there are any."""
    folder = data_folder() / "circulars"
    if not folder.is_dir():
        return 0
    shelf = import_module("ehassess.submission.circulars").Shelf(folder)
    notice = shelf.notice(country_of(desk.questionnaire, desk.session.state.provider.country).id)
    return 0 if notice is None else len(notice.near(now().date(), NEAR))


def _take(desk: Desk) -> None:
    """The page about the supplier, and at once the dialog for the file, since that is what the link says."""
    desk.show("supplier")
    QTimer.singleShot(0, desk, lambda: seek_answers(desk))


def _open_section(desk: Desk, stage: str, domain: str) -> None:
    """Its first open question; its answers where there is none. The first steps are checked all together."""
    waiting = part(desk.session.interview(), stage, domain).open_controls(desk.session.state.answers)
    if waiting:
        desk.show("question", question=waiting[0].id)
    else:
        desk.show("check", stage=stage, domain="" if stage == FIRST else domain)
