"""What the page that explains the score does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.domain.evaluation import evaluate
from ehassess.gui.acts.result import go
from ehassess.gui.pages.why import WhyPage
from ehassess.gui.pages.why_model import WhyModel, why_model
from ehassess.gui.widgets.later import Later

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The score of the open dossier explained; `where` is not read."""
    pack, state, language = desk.questionnaire, desk.session.state, desk.language

    def compute() -> WhyModel | None:
        evaluation = evaluate(pack, state.profile, state.answers, state.with_evidence)
        return why_model(pack, state, evaluation, language)

    def make(model: WhyModel | None) -> QWidget:
        page = WhyPage(desk.look, desk.words, desk.texts, model)
        page.wanted.connect(lambda place, subject: go(desk, place, subject))
        page.left.connect(lambda: desk.show("result"))
        return page

    return Later(lambda: compute, make)
