"""Where the tour leads; whoever has begun it is not offered it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.gui.pages.tour import STEPS, TourPage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page `step` of the tour, the first one without it."""
    if not desk.preferences.tour_seen:
        desk.prefer(tour_seen=True)
    goal = "tasks" if desk.is_open else "help" if desk.office is not None else "new"
    number = min(max(int(where.get("step", "1")), 1), STEPS)
    page = TourPage(desk.look, number, goal)
    page.step_wanted.connect(lambda step: desk.show("tour", step=str(step)))
    page.finished.connect(lambda: desk.show(goal))
    page.left.connect(desk.back)
    return page
