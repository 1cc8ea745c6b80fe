"""An officer sees who is late, goes to the report and on to the next; and says from when on a report is flagged."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.authority import Register
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.authority_list import save_list
from ehassess.gui.desk import Desk
from ehassess.gui.pages.authority_limits import LimitsPage
from ehassess.gui.pages.authority_list import ListPage
from ehassess.gui.pages.authority_one import OnePage
from ehassess.gui.pages.authority_reminders import DeadlinesPage
from tests.gui.authority_desk import (
    a_register,
    composed,
    end,
    focused,
    key,
    open_it,
    press,
    seen,
    shown,
    tab_to,
    wait_for,
)

NOW = datetime.now(UTC)
TODAY = NOW.astimezone().date()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    made = composed(qapp, pack)
    qtbot.addWidget(made.window)
    yield made
    end(made)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve accepted reports; two are asked for corrected ones, three run out soon, all others in years."""
    made = a_register(tmp_path / "office", 12)
    with Register.open(made, now=lambda: NOW) as register:
        register.write("UPDATE submission SET valid_until = '2099-01-01', status = 'accepted'")
        for number, days in ((3, -5), (4, 10)):
            day = (TODAY + timedelta(days=days)).isoformat()
            register.write("UPDATE submission SET due_on = ?, answered = 'returned' WHERE id = ?", (day, number))
        for number, days in ((5, -1), (6, 1), (7, 200)):
            day = (TODAY + timedelta(days=days)).isoformat()
            register.write("UPDATE submission SET valid_until = ? WHERE id = ?", (day, number))
    return made


def rows_of(page: DeadlinesPage) -> list[tuple[str, str, str]]:
    """When, who and what."""
    rows = [page.table.model.row(at) for at in range(page.table.model.rowCount())]
    return [(row.words[1], row.words[2], row.words[3]) for row in rows if row is not None]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_who_is_late_is_found_and_walked_through_by_keys_alone(
    qtbot: QtBot, desk: Desk, folder: Path, language: str
) -> None:
    desk.prefer(language=language)
    open_it(qtbot, desk, folder)
    tab_to(desk, {"en": "Deadlines", "fr": "Échéances"}[language])
    key(desk, Qt.Key.Key_Space)
    page = shown(qtbot, desk)
    assert isinstance(page, DeadlinesPage)
    late, asked = {"en": ("5 days late", "corrected report"), "fr": ("5 jours de retard", "rapport corrigé")}[language]
    assert rows_of(page)[0] == (late, "Cabinet fictif 3", asked)
    assert [who for _, who, _ in rows_of(page)] == [f"Cabinet fictif {n}" for n in (3, 5, 6, 4)]
    told = {"en": "4 deadlines, 2 of them late", "fr": "4 échéances, dont 2 en retard"}[language]
    assert told in seen(desk)
    view = page.table.view
    qtbot.waitUntil(lambda: desk.window.focusWidget() is view)
    key(desk, Qt.Key.Key_Down)
    key(desk, Qt.Key.Key_Return)
    assert isinstance(desk.window.page, OnePage)
    assert {"en": "Report 2 of 4", "fr": "2 sur 4"}[language] in seen(desk)
    key(desk, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert "Cabinet fictif 6" in seen(desk)
    press(desk.window, {"en": "All deadlines", "fr": "Toutes les échéances"}[language])
    page = shown(qtbot, desk)
    assert isinstance(page, DeadlinesPage)
    assert page.table.current() == "6"


def test_deadlines_are_narrowed_looked_at_further_ahead_and_saved(
    qtbot: QtBot, desk: Desk, folder: Path, tmp_path: Path
) -> None:
    open_it(qtbot, desk, folder)
    desk.show("authority-reminders")
    page = shown(qtbot, desk)
    assert isinstance(page, DeadlinesPage)
    page.ahead.setCurrentIndex(3)
    page.ahead.activated.emit(3)
    wait_for(qtbot, desk, "5 deadlines, 2 of them late")
    page = shown(qtbot, desk)
    assert isinstance(page, DeadlinesPage)
    assert rows_of(page)[-1] == ("in 200 days", "Cabinet fictif 7", "new report")
    page.why.setCurrentIndex(1)
    page.why.activated.emit(1)
    assert "2 deadlines, 1 of them late" in seen(desk)
    page.search.setText("fictif 4")
    wait_for(qtbot, desk, "1 deadline")
    page.table.setFocus()
    key(desk, Qt.Key.Key_Return)
    save_list(desk, tmp_path / "late.csv")
    wait_for(qtbot, desk, "The list is saved")
    with (tmp_path / "late.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["Care provider"] for row in csv.DictReader(file)] == ["Cabinet fictif 4"]


def test_without_deadlines_the_page_says_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_it(qtbot, desk, a_register(tmp_path / "office"))
    desk.show("authority-reminders")
    shown(qtbot, desk)
    assert "Nobody has to be reminded" in seen(desk)
    assert focused(desk) == "Up to which day"
    press(desk.window, "All reports")
    assert isinstance(shown(qtbot, desk), ListPage)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_limits_are_changed_by_keys_alone_and_put_back(qtbot: QtBot, desk: Desk, tmp_path: Path, language: str) -> None:
    folder = a_register(tmp_path / "office", 1)
    desk.prefer(language=language)
    open_it(qtbot, desk, folder)
    tab_to(desk, {"en": "Limits of flags", "fr": "Seuils des signaux"}[language])
    key(desk, Qt.Key.Key_Space)
    page = desk.window.page
    assert isinstance(page, LimitsPage)
    assert not page.shipped.isEnabled()
    tab_to(desk, {"en": "Old evidence", "fr": "Preuves anciennes"}[language])
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Down)
    tab_to(desk, {"en": "Far better without more evidence", "fr": "Bien mieux sans plus de preuves"}[language])
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(desk.window.focusWidget(), "0")

    def held() -> tuple[int, int]:
        with Register.open(folder, now=lambda: NOW) as register:
            return register.limits.old_evidence, register.limits.jump

    qtbot.waitUntil(lambda: held()[0] == 22, timeout=30_000)
    QTest.keyClicks(desk.window.focusWidget(), "30")
    qtbot.waitUntil(lambda: held() == (22, 30), timeout=30_000)
    tab_to(desk, {"en": "Use the usual values again", "fr": "Reprendre les valeurs habituelles"}[language])
    key(desk, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: held() == (24, 25), timeout=30_000)
    assert not page.shipped.isEnabled()
