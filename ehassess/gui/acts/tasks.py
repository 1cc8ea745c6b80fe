"""Where the task list leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ehassess.gui.acts.supplier import seek_answers
from ehassess.gui.pages.tasks import TasksPage
from ehassess.gui.pages.tasks_model import tasks_model
from ehassess.gui.pages.walk import FIRST, part

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The task list; `stage` in `where`: whose sections are listed, otherwise those of the stage reached."""
    model = tasks_model(desk.session, desk.texts, where.get("stage", ""))
    page = TasksPage(desk.look, model)
    page.question_wanted.connect(lambda question: desk.show("question", question=question))
    page.section_wanted.connect(lambda domain: _open_section(desk, model.stage, domain))
    page.stage_wanted.connect(lambda stage: desk.show("tasks", stage=stage))
    page.list_wanted.connect(lambda which: desk.show("check", list=which))
    page.page_wanted.connect(desk.show)
    page.taking.connect(lambda: _take(desk))
    return page


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
