"""A desk as the program composes it, on dossiers that lie on the disk, for the tests of their safety."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.files import open_dossier
from ehassess.gui.desk import Desk
from ehassess.gui.idle import Idle
from ehassess.gui.opening import made
from ehassess.gui.places import Places
from ehassess.gui.settings import SettingsFile
from ehassess.gui.single import OneWindow

SECRET = "four sample words here"
NAME = "Sample practice"


def composed(app: QApplication, pack: Questionnaire) -> Desk:
    """A shown desk in English without a dossier, which locks and answers the bell; a minute lasts 20 ms."""
    here = Desk(app, Places(), lambda: pack, SettingsFile())
    Idle(here, minute_ms=20)
    OneWindow(here)
    here.prefer(language="en", look="light", lock_minutes=0)
    here.show("start")
    here.window.show()
    return here


def a_dossier(path: Path, pack: Questionnaire, passphrase: str | None) -> Path:
    """A closed dossier with three answers, of which a backup was made; None: without a passphrase."""
    with made(
        path, lambda: pack, Provider(name=NAME), "gp", passphrase=passphrase, language="en", overwrite=False
    ) as session:
        for control in session.interview().controls[:3]:
            session.record(control.id, Choice.PARTLY)
    return path


def seen(desk: Desk) -> str:
    """All words that are visible in the window."""
    window = desk.window
    words = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    words += [each.text() for each in window.findChildren(QAbstractButton) if each.isVisibleTo(window)]
    return "\n".join(words).replace("\u200b", "")


def press(within: QWidget, words: str) -> None:
    """Click the button with these words."""
    found = [b for b in within.findChildren(QAbstractButton) if b.text() == words and b.isVisibleTo(within)]
    assert found, words
    QTest.mouseClick(found[-1], Qt.MouseButton.LeftButton)


def wait_for(qtbot: QtBot, desk: Desk, words: str) -> None:
    """Until these words are seen."""
    try:
        qtbot.waitUntil(lambda: words in seen(desk), timeout=30_000)
    except AssertionError:
        raise AssertionError(f"{words!r} is not in {seen(desk)}") from None


def open_it(qtbot: QtBot, desk: Desk, path: Path, passphrase: str | None = None) -> None:
    """Open a dossier in the window."""
    open_dossier(desk, path, passphrase)
    qtbot.waitUntil(lambda: desk.is_open, timeout=30_000)


def page_of(desk: Desk, kind: type[QWidget]) -> QWidget:
    """The page that is shown."""
    page = desk.window.page
    assert isinstance(page, kind), page
    return page
