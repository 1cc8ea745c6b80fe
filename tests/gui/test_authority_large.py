"""The lists of a register with 100,000 reports and keys open, are ordered, narrowed and walked through at once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.authority import Register
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.authority_keys import KeysPage
from ehassess.gui.pages.authority_list import ListPage
from ehassess.gui.pages.authority_one import OnePage
from ehassess.gui.pages.authority_picture import PicturePage
from ehassess.gui.pages.authority_reminders import DeadlinesPage
from tests.gui.authority_desk import NOW, a_register, composed, end, key, open_it, press, seen, shown, wait_for

ROWS = 100_000
BLOCKED = 1.0
"""Seconds that the window may answer nothing, on a computer that others work on as well; 0.1 on one that rests."""
READ = 10.0
"""Seconds for the list to be there, on such a computer."""


class Pulse(QObject):
    """The longest time between two beats of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        at = time.monotonic()
        self.longest, self._last = max(self.longest, at - self._last), at


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = a_register(tmp_path_factory.mktemp("many") / "office", ROWS)
    with Register.open(made, now=lambda: NOW) as register:
        register.write(
            "INSERT INTO enrolled_key SELECT printf('%064x', id), id, NULL, NULL, NULL, '', '' FROM provider"
        )
        register.write("UPDATE submission SET valid_until = '2026-12-01' WHERE id % 10 = 3")
    return made


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    made = composed(qapp, pack)
    qtbot.addWidget(made.window)
    yield made
    end(made)


def first_of(page: ListPage) -> tuple[str, ...]:
    row = page.table.model.row(0)
    assert row is not None
    return row.words


def test_a_hundred_thousand_reports_are_opened_ordered_narrowed_and_walked_through(
    qtbot: QtBot, desk: Desk, folder: Path
) -> None:
    pulse = Pulse()
    begin = time.monotonic()
    page = open_it(qtbot, desk, folder)
    assert time.monotonic() - begin < READ
    assert isinstance(page, ListPage)
    assert "100,000 reports" in seen(desk)
    assert first_of(page)[1] == "Cabinet fictif 100000"
    key(desk, Qt.Key.Key_End)
    key(desk, Qt.Key.Key_PageUp)
    assert 99_980 < page.table.view.currentIndex().row() < 99_999
    page.table.arranged.emit(6, True)
    qtbot.waitUntil(lambda: first_of(page)[6] == "100", timeout=30_000)
    page.bar.search.setText("fictif 4711")
    wait_for(qtbot, desk, "11 reports")
    page.bar.search.setText("")
    page.bar.boxes["grade"].setCurrentIndex(3)
    page.bar.boxes["grade"].activated.emit(3)
    wait_for(qtbot, desk, "20,000 reports")
    page.bar.boxes["answered"].activated.emit(1)
    wait_for(qtbot, desk, "15,000 reports")
    key(desk, Qt.Key.Key_Return)
    one = desk.window.page
    assert isinstance(one, OnePage)
    assert "Report 1 of 15,000 in the list" in seen(desk)
    for _ in range(3):
        key(desk, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert "Report 4 of 15,000 in the list" in seen(desk)
    press(desk.window, "All reports")
    again = shown(qtbot, desk)
    assert isinstance(again, ListPage)
    assert again.table.view.currentIndex().row() == 3
    assert pulse.longest < BLOCKED
    press(again, "Show everything")
    wait_for(qtbot, desk, "100,000 reports")


def test_a_hundred_thousand_keys_deadlines_and_counts_are_shown_while_the_window_answers(
    qtbot: QtBot, desk: Desk, folder: Path
) -> None:
    open_it(qtbot, desk, folder)
    pulse = Pulse()
    desk.show("authority-keys")
    keys = shown(qtbot, desk)
    assert isinstance(keys, KeysPage)
    assert "100,001 keys" in seen(desk)
    keys.search.setText("fictif 4711")
    wait_for(qtbot, desk, "11 of 100,001 keys")
    keys.search.setText("")
    keys.table.arranged.emit(1, True)
    qtbot.waitUntil(lambda: keys.table.model.row(0).words[1] == "Cabinet fictif 99999")  # type: ignore[union-attr]
    desk.show("authority-reminders")
    deadlines = shown(qtbot, desk)
    assert isinstance(deadlines, DeadlinesPage)
    assert len(deadlines.found) > 5_000
    desk.show("authority-picture", year="2026")
    picture = shown(qtbot, desk)
    assert isinstance(picture, PicturePage)
    assert "this is what would be, from 30,000 reports" in seen(desk)
    assert pulse.longest < BLOCKED
