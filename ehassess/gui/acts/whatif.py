"""What the page for trying things out does: figures at once, a plan for another budget off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ehassess.domain.dossier import Budget
from ehassess.domain.plan import after_plan
from ehassess.domain.whatif import Wish, plan_if, what_if
from ehassess.gui.acts.result import go
from ehassess.gui.opening import now
from ehassess.gui.pages.whatif import WhatIfPage
from ehassess.gui.pages.whatif_model import Planned, TryModel, share, try_model
from ehassess.gui.widgets.later import Later

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page for the open dossier; `where` is not read."""
    pack, state, planning, language = desk.questionnaire, desk.session.state, desk.session.planning, desk.language
    today = now().date()

    def compute() -> TryModel:
        return try_model(pack, state, planning.current(), language)

    def make(model: TryModel) -> QWidget:
        page = WhatIfPage(desk.look, desk.words, desk.texts, model, pack.currency)
        page.wanted.connect(lambda place, subject: go(desk, place, subject))
        page.left.connect(lambda: desk.show("plan"))
        page.budgeted.connect(lambda budget: plan(page, model, budget))
        return page

    def plan(page: WhatIfPage, model: TryModel, budget: Budget) -> None:
        """The quick plan for this budget and the answers that are tried."""
        wish = Wish(answers=dict(page.answers), budget=budget)

        def job(_step: Callable[[int], None]) -> Planned:
            found = plan_if(pack, state, wish, today)
            tried = what_if(pack, state, wish, model.risks).after
            done = {name: answer.value for name, answer in after_plan(found, {}).items()}
            taken = Wish(answers={**done, **wish.answers})
            after = what_if(pack, state, taken, model.risks).after
            grade = after.grade.low if after.grade else ""
            return Planned(budget, grade, share(tried.today - after.today, tried), found.fits, found.needed)

        def show(planned: object) -> None:
            if isinstance(planned, Planned) and isValid(page):
                page.show_planned(planned)

        desk.quietly(job, show)

    return Later(lambda: compute, make)
