"""What the plan page does: every decision is saved and answered at once, then the plan is made anew, then proven."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Budget, Decision, MeasureStatus
from ehassess.domain.plan import plan_from
from ehassess.errors import UserFacingError
from ehassess.gui.acts.plan_search import Search
from ehassess.gui.acts.plan_steady import Draws
from ehassess.gui.acts.result import go
from ehassess.gui.pages.plan import PlanPage
from ehassess.gui.pages.plan_model import PlanModel, plan_model
from ehassess.gui.pages.plan_steady import Counted
from ehassess.gui.widgets.later import Later

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The plan of the open dossier; `measure` in `where`: the one to open and bring into view."""
    return PlanAct(desk, where.get("measure", "")).later


class PlanAct(QObject):
    """Connects the page with the dossier and with the search for the best plan."""

    def __init__(self, desk: Desk, measure: str) -> None:
        """The desk, and the measure to open and bring into view, '' for none."""
        super().__init__()
        self._desk, self._measure = desk, measure
        self.later = Later(self._prepare, self._make, self._update)
        self.setParent(self.later)
        self._search = Search(desk.session, self.later)
        self._search.found.connect(self._refresh)
        self._search.begun.connect(lambda: self._tell(lambda page: page.search.show_search()))
        self._search.stepped.connect(lambda step: self._tell(lambda page: page.search.show_search(step)))
        self._search.failed.connect(self._failed)
        self._draws = Draws(desk.session, self.later)
        self._draws.counted.connect(lambda counted: self._tell(lambda page: page.show_steady(counted, True)))
        self._draws.over.connect(lambda: self._tell(lambda page: page.end_steady()))
        self._search.ended.connect(lambda: self._tell(_say_plan))

    def _prepare(self) -> Callable[[], PlanModel]:
        """The state is taken now, the figures are made in another thread."""
        session, words = self._desk.session, self._desk.words
        pack, state, planning = session.questionnaire, session.state, session.planning

        def compute() -> PlanModel:
            plan = planning.current()
            quick = plan if plan.proof is None else plan_from(planning.situation())
            return plan_model(pack, state, plan, quick, words)

        return compute

    def _make(self, model: PlanModel) -> QWidget:
        desk = self._desk
        page = PlanPage(desk.look, desk.words, model, desk.questionnaire.currency, self._measure)
        page.decided.connect(self._decide)
        page.finished.connect(self._finish)
        page.budgeted.connect(lambda budget: self._commit(lambda: set_budget(desk, budget)))
        page.restored.connect(lambda: self._commit(lambda: take_back(desk)))
        page.wanted.connect(lambda place, subject: go(desk, place, subject))
        page.search.asked.connect(self._search.start)
        page.search.stopped.connect(self._search.stop)
        page.steady.asked.connect(self._draw)
        page.steady.stopped.connect(self._stop_drawing)
        if model.plan.proof is None and model.measures:
            self._search.soon()
        return page

    def _update(self, page: QWidget, model: PlanModel) -> None:
        if isinstance(page, PlanPage):
            if page.model.plan.included != model.plan.included:
                self._forget_draws()
            page.show_model(model)
            if model.plan.proof is not None or not model.measures:
                _say_plan(page)
            elif not self._search.running:
                self._search.soon()

    def _decide(self, decision: Decision) -> None:
        """Save it, and answer with its figures before the plan is made anew."""
        if self._desk.attempt(lambda: self._desk.session.details.decide(decision)):
            self._tell(lambda page: page.show_choice(decision))
        self._refresh()

    def _finish(self, measure: str) -> None:
        """A measure that is done is a question answered with yes; the answer can be undone as any other."""
        name = self._desk.texts.controls[measure].name
        if self._desk.attempt(lambda: self._desk.session.record(measure, Choice.YES)):
            said, yes = self.tr("Noted as done: {0}"), self._desk.texts.answers["yes"].name
            undo = self.tr("Its question is now answered “{0}”. Ctrl+Z takes that back.")
            self._desk.notify("success", said.format(name), undo.format(yes))
        self._refresh()

    def _draw(self) -> None:
        """Count anew; the search for a plan would change what is counted."""
        self._tell(lambda page: page.show_steady(Counted(), True))
        self._draws.start()

    def _stop_drawing(self) -> None:
        """The user has seen enough: what was counted stays."""
        self._draws.stop()
        self._tell(lambda page: page.end_steady())

    def _forget_draws(self) -> None:
        """They were drawn for another plan."""
        self._draws.stop()
        self._tell(lambda page: page.show_steady(Counted(), False))

    def _commit(self, act: Callable[[], None]) -> None:
        """What could not be saved shows again as it is on disk; a dossier that was closed meanwhile stays as it is."""
        if self._desk.is_open:
            self._desk.attempt(act)
            self._refresh()

    def _refresh(self) -> None:
        if self._desk.is_open:
            self.later.refresh()

    def _failed(self, error: UserFacingError) -> None:
        sentence = self._desk.words.error(error)
        self._tell(lambda page: page.search.show_failure(sentence))

    def _tell(self, act: Callable[[PlanPage], None]) -> None:
        """Do something with the page, if it is there."""
        page = self.later.page
        if isinstance(page, PlanPage):
            act(page)


def _say_plan(page: PlanPage) -> None:
    """What is known of the plan, once no search runs."""
    page.search.show_plan(page.model.plan, page.model.quick)


def set_budget(desk: Desk, budget: Budget | None) -> None:
    """Save hours and money; None for the pack's proposal."""
    desk.session.details.set_budget(budget)


def take_back(desk: Desk) -> None:
    """Take back every refusal; owners and dates stay."""
    for decision in desk.session.state.decisions.values():
        if decision.status is MeasureStatus.REFUSED:
            again = Decision(decision.measure_id, MeasureStatus.PROPOSED, decision.owner, decision.due)
            desk.session.details.decide(again)
