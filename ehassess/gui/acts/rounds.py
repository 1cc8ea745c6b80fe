"""What the page of the rounds does: close one and begin the next, confirm answers, compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.gui.acts.result import go
from ehassess.gui.pages.rounds import RoundsPage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The rounds of the open dossier; `where` is not read."""
    rounds = desk.session.rounds
    page = RoundsPage(desk.look, desk.words, desk.texts, rounds.all(), rounds.to_answer_again())

    def begin() -> None:
        before = desk.session.state.round_number
        if desk.attempt(rounds.close_and_begin):
            said = page.begun_words(before, len(desk.session.state.answers))
            desk.again()
            desk.notify("success", *said)

    def confirm(questions: tuple[str, ...]) -> None:
        if desk.attempt(lambda: rounds.confirm(questions)):
            desk.again()

    page.begun.connect(begin)
    page.confirmed.connect(confirm)
    page.wanted.connect(lambda place, subject: go(desk, place, subject))
    page.compared.connect(lambda number: desk.show("compare", earlier=str(number)))
    page.left.connect(lambda: desk.show("result"))
    return page
