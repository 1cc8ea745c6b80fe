"""What the result page does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.domain.evaluation import evaluate
from ehassess.gui.opening import now
from ehassess.gui.pages.result import ResultPage
from ehassess.gui.pages.result_model import ResultModel, result_model
from ehassess.gui.widgets.later import Later

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The result of the open dossier; `where` is not read."""
    pack, state, language, today = desk.questionnaire, desk.session.state, desk.language, now().date()
    planning, rounds = desk.session.planning, desk.session.rounds

    def prepare() -> Callable[[], ResultModel]:
        compared = rounds.compare(state.round_number - 1) if state.round_number > 1 else None

        def compute() -> ResultModel:
            evaluation = evaluate(pack, state.profile, state.answers, state.with_evidence)
            return result_model(pack, state, evaluation, planning.current(), language, compared)

        return compute

    def make(model: ResultModel) -> QWidget:
        page = ResultPage(desk.look, desk.words, desk.texts, model, today)
        page.wanted.connect(lambda place, subject: go(desk, place, subject))
        page.accepting.connect(lambda risk: commit(page, lambda: desk.session.details.accept_risk(risk)))
        page.withdrawing.connect(lambda risk: commit(page, lambda: desk.session.details.withdraw_risk(risk)))
        page.show_accepted(desk.session.state.accepted)
        return page

    def commit(page: ResultPage, act: Callable[[], None]) -> None:
        """Save a decision on a risk; no figure follows from it, so only the list is brought up to date."""
        if desk.attempt(act):
            page.show_accepted(desk.session.state.accepted)

    return Later(prepare, make)


def go(desk: Desk, place: str, subject: str) -> None:
    """Show a place: a question or a measure by its id, or the place itself for ''."""
    named = {"question": "question", "plan": "measure"}.get(place)
    if named and subject:
        desk.show(place, **{named: subject})
    else:
        desk.show(place)
