"""What the page of duties and alerts does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.domain.obligations import outcome
from ehassess.domain.plan import plan_for
from ehassess.gui.opening import now
from ehassess.gui.pages.duties import DutiesPage
from ehassess.gui.pages.duties_model import DutiesModel, duties_model
from ehassess.gui.widgets.later import Later

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The duties of the open dossier; `where` is not read."""
    pack, state, texts, words, today = desk.questionnaire, desk.session.state, desk.texts, desk.words, now().date()

    def compute() -> DutiesModel:
        plan = plan_for(pack, state.profile, state.answers, state.decisions, state.budget, today)
        planned = (*plan.included, *(each.question_id for each in plan.find_out))
        agreed = state.agreement is not None
        found = outcome(pack, state.provider.country, state.profile, state.answers, planned, agreed=agreed)
        return duties_model(pack, state, found, texts, words)

    def make(model: DutiesModel) -> QWidget:
        page = DutiesPage(desk.look, words, model)
        page.question_wanted.connect(lambda question: desk.show("question", question=question))
        page.page_wanted.connect(desk.show)
        return page

    return Later(lambda: compute, make)
