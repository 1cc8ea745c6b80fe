"""How the question page acts on the open dossier: every answer is saved before it shows as given."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.domain.answers import Choice, Remark
from ehassess.gui.acts.check import show_list
from ehassess.gui.acts.question_proofs import connect as connect_proofs
from ehassess.gui.acts.question_proofs import refresh
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.pages.question_model import QuestionModel, question_model
from ehassess.gui.pages.walk import next_question, part_of

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page of `question`, else of the one to go on with; `origin` is the list that Continue leads back to.

    The page that is shown already shows the next question in place, since that is faster and keeps what is opened.
    """
    model = _model(desk, where.get("question", ""), where.get("origin", ""))
    shown = desk.window.page
    if isinstance(shown, QuestionPage):
        shown.show_question(model)
        return shown
    wishes = desk.preferences
    page = QuestionPage(
        desk.look,
        desk.texts,
        model,
        helping=not wishes.help_hidden,
        simpler=wishes.simpler_words,
        keys=wishes.answer_keys,
        onward=wishes.goes_on,
    )
    page.answered.connect(partial(_answer, desk, page))
    page.remarked.connect(partial(_remark, desk, page))
    connect_proofs(desk, page)
    page.who.site_chosen.connect(partial(_show_site, desk, page))
    page.who.assigned.connect(partial(_assign, desk, page))
    page.who.alike.connect(lambda: _alike(desk, page))
    page.going_on.connect(lambda: _go_on(desk, page.model))
    page.skipped.connect(lambda: _go_on(desk, page.model))
    page.left.connect(desk.back)
    page.listed.connect(lambda: desk.show("tasks"))
    page.undoing.connect(lambda: _undo(desk))
    page.help_turned.connect(lambda helping: desk.prefer(help_hidden=not helping))
    page.onward_turned.connect(lambda onward: desk.prefer(goes_on=onward))
    page.simpler_turned.connect(lambda simpler: desk.prefer(simpler_words=simpler))
    return page


def _model(desk: Desk, question: str, origin: str) -> QuestionModel:
    """The question, or the one to go on with where it is not asked (any more)."""
    session = desk.session
    walk = session.interview()
    if all(control.id != question for control in walk.controls):
        following = next_question(walk, session.state.answers) or walk.controls[0]
        question, origin = following.id, ""
    return question_model(session, desk.texts, question, origin)


def _answer(desk: Desk, page: QuestionPage, question: str, choice: str, reason: str) -> None:
    desk.attempt(lambda: desk.session.people.record(question, Choice(choice), reason, page.model.site))
    refresh(desk, page)


def _show_site(desk: Desk, page: QuestionPage, site: str) -> None:
    """The same question as another site answered it."""
    page.show_question(question_model(desk.session, desk.texts, page.model.question_id, page.model.origin, site))


def _assign(desk: Desk, page: QuestionPage, person: str) -> None:
    desk.attempt(lambda: desk.session.people.assign([page.model.question_id], person))
    refresh(desk, page)


def _alike(desk: Desk, page: QuestionPage) -> None:
    desk.attempt(lambda: desk.session.people.clear(page.model.question_id, page.model.site))
    refresh(desk, page)


def _remark(desk: Desk, page: QuestionPage, remark: Remark) -> None:
    desk.attempt(lambda: desk.session.remark(remark))
    refresh(desk, page)


def _go_on(desk: Desk, model: QuestionModel) -> None:
    """The next question of the same part, its check page after the last; back to the list one came from."""
    part = part_of(desk.session.interview(), model.question_id)
    if model.origin:
        show_list(desk, model.origin, model.question_id)
    elif model.number < len(part.controls):
        desk.show("question", question=part.controls[model.number].id)
    else:
        desk.show("check", stage=part.stage, domain=part.domain)


def _undo(desk: Desk) -> None:
    """As the key does; says so where there is nothing to undo."""
    undone: list[str | None] = []
    if not desk.attempt(lambda: undone.append(desk.session.undo())):
        return
    if undone[0]:
        desk.show("question", question=undone[0])
        return
    heading = QCoreApplication.translate("Question", "No answer to undo")
    text = QCoreApplication.translate("Question", "Only answers given since the dossier was opened can be undone.")
    desk.notify("info", heading, text)
