"""What the page to receive reports does."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.gui.acts.authority_files import ask_files
from ehassess.gui.office import Office, office_of
from ehassess.gui.pages.authority_receive import ReceivePage
from ehassess.gui.receiving import Outcome, Receiving

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; what runs, or ended while another page was shown, is shown at once."""
    page = ReceivePage(desk.look, desk.words)
    page.dropped.connect(partial(receive_paths, desk, page))
    page.folder_sought.connect(lambda: _ask_folder(desk, page))
    page.files_sought.connect(lambda: _ask_files(desk, page))
    page.list_wanted.connect(lambda: desk.show("authority-list"))
    page.aside_wanted.connect(lambda: desk.show("authority-aside"))
    page.stopped.connect(lambda: _stop(desk))
    office = office_of(desk)
    run = office.receiving
    if run is not None and (run.running or not run.seen):
        _follow(page, run)
    return page


def receive_paths(desk: Desk, page: ReceivePage, paths: list[Path]) -> None:
    """Take in files and folders, and show how far it is."""
    office = office_of(desk)
    run = office.receive(paths)
    _follow(page, run)
    run.ended.connect(partial(_tell_elsewhere, desk, office))


def _tell_elsewhere(desk: Desk, office: Office, outcome: Outcome) -> None:
    """Say it above the page, where another one is shown by then."""
    if desk.office is not office or isinstance(desk.window.page, ReceivePage):
        return
    if outcome.error is not None:
        desk.fail(outcome.error)
        return
    tally = outcome.tally
    counts = {name: getattr(tally, name) for name in type(tally).__dataclass_fields__}
    desk.notify("info", QCoreApplication.translate("Authority", "Received"), desk.words("authority.tally", **counts))


def _follow(page: ReceivePage, run: Receiving) -> None:
    """Show a run, from where it is to its end."""
    page.told.connect(partial(setattr, run, "seen", True))
    if run.outcome is not None:
        page.end(run.outcome)
        return
    page.work(run.progress, run.tally)
    run.moved.connect(page.show_progress)
    run.ended.connect(page.end)


def _stop(desk: Desk) -> None:
    run = office_of(desk).receiving
    if run is not None:
        run.stop()


def _ask_folder(desk: Desk, page: ReceivePage) -> None:
    title = QCoreApplication.translate("Authority", "Choose the folder with the reports")
    chosen = QFileDialog.getExistingDirectory(desk.window, title, str(Path.home()))
    if chosen:
        receive_paths(desk, page, [Path(chosen)])


def _ask_files(desk: Desk, page: ReceivePage) -> None:
    chosen = ask_files(desk, QCoreApplication.translate("Authority", "Choose reports"), ["pdf"])
    if chosen:
        receive_paths(desk, page, chosen)
