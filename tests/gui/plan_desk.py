"""What the tests of the plan page do with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.gui.desk import Desk
from ehassess.gui.pages.plan import PlanPage
from ehassess.gui.widgets.later import Later
from tests.gui.results_desk import open_dossier, shown


def plan(qtbot: QtBot, desk: Desk, folder: Path, answers: dict[str, Choice]) -> PlanPage:
    """The plan page for these answers."""
    open_dossier(desk, folder, answers)
    desk.show("plan")
    page = shown(qtbot, desk)
    assert isinstance(page, PlanPage)
    return page


def after(qtbot: QtBot, desk: Desk, act: Callable[[], object]) -> None:
    """Do something and wait until the page answers."""
    later = desk.window.page
    assert isinstance(later, Later)
    with qtbot.waitSignal(later.arrived, timeout=60_000):
        act()


def ticked(page: PlanPage) -> dict[str, bool]:
    """Which measures are in the plan, of those shown."""
    return {name: line.card.tick.isChecked() for name, line in page.lines.items()}
