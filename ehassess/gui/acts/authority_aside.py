"""What the page of files that were set aside does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.gui.acts.authority_files import show_folder
from ehassess.gui.acts.authority_receive import receive_paths
from ehassess.gui.office import office_of
from ehassess.gui.pages.authority_aside import AsidePage
from ehassess.gui.pages.authority_receive import ReceivePage
from ehassess.gui.widgets.fetched import Fetched

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `where` is not read."""
    office = office_of(desk)

    def make(rows: object) -> QWidget:
        page = AsidePage(desk.look, desk.words, rows)  # type: ignore[arg-type]  # what was asked for
        page.left.connect(lambda: desk.show("authority-list"))
        page.again_wanted.connect(lambda paths: _again(desk, paths))
        page.folder_wanted.connect(show_folder)
        return page

    work = Fetched(desk.look, desk.words, lambda: office.ask(lambda r: tuple(r.submissions.aside())), make)
    office.changed.connect(work.refresh)
    return work


def _again(desk: Desk, paths: list[Path]) -> None:
    """Receive these files once more, on the page where that is shown."""
    desk.show("authority-receive")
    page = desk.window.page
    if isinstance(page, ReceivePage):
        receive_paths(desk, page, paths)
