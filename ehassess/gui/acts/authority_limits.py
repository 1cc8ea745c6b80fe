"""What the page of limits does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.errors import UserFacingError
from ehassess.gui.office import office_of
from ehassess.gui.pages.authority_limits import LimitsPage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page with what holds now; a UserFacingError stands above an empty page."""
    office = office_of(desk)
    try:
        limits = office.reader.limits
    except UserFacingError as error:
        desk.fail(error)
        return QWidget()
    page = LimitsPage(desk.look, limits)
    page.changed.connect(lambda name, value: _set(desk, name, value))
    page.left.connect(lambda: desk.show("authority-list"))
    return page


def _set(desk: Desk, name: str, value: int) -> None:
    """Each in its turn, so that the last value stays."""
    work = office_of(desk).ask(lambda register: register.set_limit(name, value))
    work.failed.connect(desk.fail)
