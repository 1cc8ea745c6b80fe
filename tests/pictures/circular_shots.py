"""What has to happen before the pictures of what comes from an authority, and goes to all others, are taken."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ehassess.domain.incidents import Incident
from ehassess.gui.acts.circulars import shelf
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.circulars import CircularsPage
from ehassess.gui.pages.contribution import ContributionPage
from ehassess.gui.pages.incident_form import IncidentForm
from ehassess.gui.widgets.links import Swap
from ehassess.paths import data_folder
from tests.gui.circular_files import MARK, every
from tests.pictures.results_shots import shown


def empty(desk: Desk) -> None:
    """Nothing was taken in yet."""
    shutil.rmtree(data_folder() / "circulars", ignore_errors=True)
    desk.again()
    shown(desk)


def taken(desk: Desk) -> None:
    """Profile, benchmark and notices."""
    shutil.rmtree(data_folder() / "circulars", ignore_errors=True)
    shelf().trust(MARK)
    with tempfile.TemporaryDirectory() as folder:
        for path in every(Path(folder), now().date()):
            shelf().take(path.read_bytes())
    desk.again()
    shown(desk)


def taken_tables(desk: Desk) -> None:
    """The same with the place as a table."""
    taken(desk)
    for swap in shown(desk).findChildren(Swap):
        swap.turn()


def refused(desk: Desk) -> None:
    """A file signed with an unknown key."""
    empty(desk)
    page = shown(desk)
    assert isinstance(page, CircularsPage)
    page.ask_trust("eu-1.zip", MARK)
    QApplication.processEvents()


def lesson(desk: Desk) -> None:
    """A risk, two measures, and a text that looks as if it named somebody."""
    page = shown(desk)
    assert isinstance(page, ContributionPage)
    page.helped.list.setCurrentIndex(1)
    for tick in list(page.helped.ticks.values())[:2]:
        tick.click()
    page.lesson.setPlainText("All files were locked on a Monday. Dr Example had a copy off line, so we lost one day.")


def no_lesson(desk: Desk) -> None:
    """What Save says of a page that is not filled in."""
    page = shown(desk)
    assert isinstance(page, ContributionPage)
    page._check()


def logged(desk: Desk) -> None:
    """One that is not over, and one that is, with a lesson."""
    today, log = now().date(), desk.session.incidents
    log.write(Incident("", today - timedelta(days=2), "A phone with patient messages was lost", told="Data protection"))
    happened = "An invoice came from the address of a supplier. It was opened at the front desk."
    done = "The computer was unplugged and looked at by our IT supplier."
    lesson = "We call the supplier before we open an invoice that we do not expect."
    day = today - timedelta(days=40)
    measures = ("BCP-02", "BCP-04")
    log.write(Incident("", day, "A false invoice was opened", happened, done, "", "S01", measures, lesson, day))
    desk.again()
    shown(desk)


def no_title(desk: Desk) -> None:
    """What Save says of an empty form."""
    page = shown(desk)
    assert isinstance(page, IncidentForm)
    page._check()
