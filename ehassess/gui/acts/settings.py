"""What the settings page does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ehassess import __version__
from ehassess.gui.language import desktop_language
from ehassess.gui.pages.settings import SettingsPage
from ehassess.paths import data_folder

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The settings page; `where` is not read."""
    folder = data_folder()
    page = SettingsPage(desk.look, desk.preferences, desktop_language(), __version__, str(folder))
    page.wished.connect(lambda name, value: _wish(desk, name, value))
    page.folder_shown.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    page.about_wanted.connect(lambda: desk.show("data", part="about"))
    page.authority_wanted.connect(lambda: desk.show("authority"))
    page.keys_wanted.connect(lambda: desk.show("identity"))
    page.updates_wanted.connect(lambda: desk.show("updates"))
    return page


def _wish(desk: Desk, name: str, value: object) -> None:
    """Take a wish over; the time until locking counts anew."""
    desk.prefer(**{name: value})
    if desk.idle is not None:
        desk.idle.begin()
