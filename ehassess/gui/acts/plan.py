"""What the plan page does: every decision is saved at once, then the plan is computed anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import Budget, Decision, DossierState, MeasureStatus
from ehassess.domain.evaluation import evaluate
from ehassess.domain.plan import plan_for
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.result import go
from ehassess.gui.opening import now
from ehassess.gui.pages.plan import PlanPage
from ehassess.gui.pages.plan_model import PlanModel, plan_model
from ehassess.gui.widgets.later import Later
from ehassess.words import Words

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The plan of the open dossier; `measure` in `where`: the one to open and bring into view."""
    measure = where.get("measure", "")

    def prepare() -> Callable[[], PlanModel]:
        return partial(compute, desk.questionnaire, desk.session.state, desk.words)

    def make(model: PlanModel) -> QWidget:
        page = PlanPage(desk.look, desk.words, model, desk.questionnaire.currency, measure)
        page.decided.connect(lambda decision: commit(lambda: decide(desk, decision)))
        page.budgeted.connect(lambda budget: commit(lambda: set_budget(desk, budget)))
        page.restored.connect(lambda: commit(lambda: take_back(desk)))
        page.wanted.connect(lambda place, subject: go(desk, place, subject))
        return page

    def update(page: QWidget, model: PlanModel) -> None:
        if isinstance(page, PlanPage):
            page.show_model(model)

    def commit(act: Callable[[], None]) -> None:
        """What could not be saved shows again as it is on disk."""
        desk.attempt(act)
        made.refresh()

    made = Later(prepare, make, update)
    return made


def compute(pack: Questionnaire, state: DossierState, words: Words) -> PlanModel:
    """The plan from today on, and everything that the page says of it."""
    evaluation = evaluate(pack, state.profile, state.answers, state.with_evidence)
    plan = plan_for(pack, state.profile, state.answers, state.decisions, state.budget, now().date())
    return plan_model(pack, state, evaluation, plan, words)


def decide(desk: Desk, decision: Decision) -> None:
    """Save the user's word on one measure."""
    desk.session.details.decide(decision)


def set_budget(desk: Desk, budget: Budget | None) -> None:
    """Save hours and money; None for the pack's proposal."""
    desk.session.details.set_budget(budget)


def take_back(desk: Desk) -> None:
    """Take back every refusal; owners and dates stay."""
    for decision in desk.session.state.decisions.values():
        if decision.status is MeasureStatus.REFUSED:
            again = Decision(decision.measure_id, MeasureStatus.PROPOSED, decision.owner, decision.due)
            desk.session.details.decide(again)
