"""What the page that compares two rounds does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.gui.acts.result import go
from ehassess.gui.pages.compare import ComparePage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """Rounds `earlier` and `later` of the open dossier by their numbers; without them the last closed and the open one.

    UserFacingError `rounds.no_such_round` for another number.
    """
    rounds = desk.session.rounds
    entries, found = rounds.all(), None
    if len(entries) > 1:
        earlier = int(where.get("earlier") or entries[-2].number)
        later = int(where.get("later") or entries[-1].number)
        found = rounds.compare(earlier, later)
    page = ComparePage(desk.look, desk.words, desk.texts, entries, found)
    page.wanted.connect(lambda place, subject: go(desk, place, subject))
    page.left.connect(lambda: desk.show("result"))
    page.chosen.connect(lambda first, last: desk.show("compare", earlier=str(first), later=str(last)))
    return page
