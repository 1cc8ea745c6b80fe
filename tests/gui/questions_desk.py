"""A real desk on a real dossier for the tests of task list, question and check."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.places import Places
from ehassess.gui.settings import SettingsFile
from ehassess.session import Session

Shown = TypeVar("Shown", bound=QWidget)


def open_desk(app: QApplication, pack: Questionnaire, folder: Path, language: str = "en") -> Desk:
    """A shown window with a new dossier of a GP practice, on no page yet."""
    desk = Desk(app, Places(), lambda: pack, SettingsFile(folder / "settings.ini"))
    desk.prefer(language=language, look="light")
    desk.adopt(
        Session.create(
            folder / "sample.ehassess",
            pack,
            Provider(name="Sample practice"),
            pack.default_profile("gp"),
            passphrase=None,
            language=language,
            now=now,
        )
    )
    desk.window.show()
    desk.window.activateWindow()
    return desk


def without_facts(desk: Desk) -> None:
    """Make it a practice for which every fact is false, so that backups may be answered `na`."""
    profile = desk.session.state.profile
    desk.session.details.set_profile(replace(profile, facts=dict.fromkeys(profile.facts, False)))


def close_desk(app: QApplication, desk: Desk) -> None:
    """Close dossier and window, and let Qt take everything away."""
    desk.window.close()
    desk.window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page_of(desk: Desk, kind: type[Shown]) -> Shown:
    """The page that is shown, which must be of this kind."""
    page = desk.window.page
    assert isinstance(page, kind), type(page)
    return page


def words_of(widget: QWidget) -> str:
    """Every word that is visible in it, one a line."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(labels + [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisibleTo(widget)])


def press(qtbot: QtBot, within: QWidget, words: str) -> None:
    """Click the visible button with these words."""
    found = [b for b in within.findChildren(QAbstractButton) if b.text() == words and b.isVisibleTo(within)]
    assert found, f"no button “{words}” in:\n{words_of(within)}"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def open_line(qtbot: QtBot, within: QWidget, name: str) -> None:
    """Click the line that a screen reader calls by a name beginning like this."""
    found = [b for b in within.findChildren(QAbstractButton) if b.accessibleName().startswith(name)]
    assert found, f"no line “{name}”"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
