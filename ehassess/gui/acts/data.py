"""What the page about the user's data does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ehassess import __version__
from ehassess.gui.pages.data import DataFacts, DataPage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `part` in `where` is `about` for the card about the program."""
    page = DataPage(desk.look, _facts(desk), where.get("part", ""))
    page.closed.connect(lambda: desk.show("start"))
    if desk.is_open:
        folder = str(desk.session.path.absolute().parent)
        page.folder_shown.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)))
    return page


def _facts(desk: Desk) -> DataFacts:
    pack, texts = desk.questionnaire, desk.texts
    title = f"{texts.title}, {pack.version}"
    if not desk.is_open:
        return DataFacts("", False, 0, 0, 0, title, texts.about, __version__)
    session = desk.session
    state = session.state
    notes = sum(bool(remark.note) for remark in state.remarks.values())
    path = str(Path(session.path).absolute())
    return DataFacts(
        path, session.protected, len(state.answers), notes, len(state.evidence), title, texts.about, __version__
    )
