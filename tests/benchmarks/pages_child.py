"""The plan page and the table of all answers in a process of their own: how long each act holds the window up.

Prints a line for each: a name, a bar, milliseconds of processor time of the longest block, median of several runs; a
block is what the event loop does at a stretch.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ehassess.content import load_questionnaire
from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Decision, MeasureStatus
from ehassess.domain.plan import Group
from ehassess.domain.profile import Provider
from ehassess.gui.acts import plan, plan_search, why
from ehassess.gui.desk import Desk
from ehassess.gui.pages.plan import PlanPage
from ehassess.gui.pages.plan_model import LATER
from ehassess.gui.settings import SettingsFile
from ehassess.gui.widgets.later import Later
from ehassess.gui.widgets.sorting import SortTable
from ehassess.paths import pack_folder
from ehassess.session import Session

SETTLING = 40
TIMES = 5


def clock() -> datetime:
    """Now."""
    return datetime.now(UTC)


def opened(folder: Path) -> Desk:
    """A hospital that answered no to all of its questions, on a desk."""
    pack = load_questionnaire(pack_folder())
    desk = Desk(
        QApplication(["pages"]), {"plan": plan.build, "why": why.build}, lambda: pack, SettingsFile(folder / "s")
    )
    profile = pack.default_profile("hospital")
    session = Session.create(
        folder / "pages.ehassess", pack, Provider(), profile, passphrase=None, language="en", now=clock
    )
    session.record_many([(control.id, Choice.NO, "") for control in pack.controls_for(profile)])
    desk.window.resize(1200, 900)
    desk.window.show()
    desk.adopt(session)
    return desk


def block(act: Callable[[], object]) -> float:
    """Milliseconds of processor time that an act takes of the window's thread."""
    begin = time.thread_time()
    act()
    return 1000 * (time.thread_time() - begin)


def turn() -> None:
    """One turn of the event loop."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def longest(act: Callable[[], object]) -> float:
    """The longest block from an act on until nothing is left to do."""
    return max(block(act), *(block(turn) for _ in range(SETTLING)))


def page_of(desk: Desk, place: str) -> Later[object]:
    """The page of this place, once its figures are there."""
    desk.show(place)
    later = desk.window.page
    if not isinstance(later, Later):
        raise TypeError(place)
    while later.page is None:
        turn()
    for _ in range(SETTLING):
        turn()
    return later


def main() -> None:
    """All acts; the search for the best plan is left out."""
    plan_search.REST_MS = 10_000_000
    desk = opened(Path(sys.argv[1]))
    page = page_of(desk, "plan").page
    if not isinstance(page, PlanPage):
        raise TypeError("plan")
    page.show_model(page.model)
    for group in (*Group, LATER):
        page._show_whole(group)
        for _ in range(SETTLING):
            turn()
    model = page.model
    turned = replace(model, measures=tuple(reversed(model.measures)))
    whole = median(longest(partial(page.show_model, each)) for each in (turned, model) * TIMES)
    print(f"the whole plan in another order, {len(page.lines)} lines | {whole:.1f}")
    refused = Decision(model.measures[0].measure_id, MeasureStatus.REFUSED)
    print(f"the figures of a tick | {median(longest(partial(page.show_choice, refused)) for _ in range(TIMES)):.1f}")
    later = page_of(desk, "why").page
    table = later.findChild(SortTable) if later else None
    if table is None:
        raise TypeError("why")
    rows, columns = table.lines.rowCount(), range(table.lines.columnCount())
    ordered = median(longest(partial(table.order, column, way)) for column in columns for way in (True, False))
    print(f"another order of {rows} answers | {ordered:.1f}")
    desk.leave()


if __name__ == "__main__":
    main()
