"""What a user sees when a dossier is locked, unlocked, open elsewhere, damaged, gone, or on a share."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.files import Way, open_dossier
from ehassess.gui.acts.trouble import salvage
from ehassess.gui.acts.trouble import save_copy as save_own_copy
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.pages.trouble import SalvagedPage, TroublePage
from ehassess.gui.pages.unlock import UnlockPage
from ehassess.session import Session
from tests.gui.dossier_desk import NAME, SECRET, a_dossier, composed, open_it, page_of, press, seen, wait_for


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    """A desk in English as the program composes it, without a dossier."""
    here = composed(qapp, pack)
    qtbot.addWidget(here.window)
    yield here
    here.prefer(language="en", look="light", scale=100)
    here.leave()


@pytest.fixture
def path(tmp_path: Path, pack: Questionnaire) -> Path:
    """A closed dossier without a passphrase and with three answers, of which a backup was made."""
    return a_dossier(tmp_path / "sample.ehassess", pack, None)


@pytest.fixture
def secret_path(tmp_path: Path, pack: Questionnaire) -> Path:
    """The same with a passphrase."""
    return a_dossier(tmp_path / "secret.ehassess", pack, SECRET)


def test_the_recovery_sheet_opens_the_dossier_and_a_slip_is_told_by_its_group(
    qtbot: QtBot, desk: Desk, secret_path: Path, pack: Questionnaire
) -> None:
    with Session.open(secret_path, pack, passphrase=SECRET, now=now) as session:
        groups = list(session.protection.recovery_sheet().groups)
    open_dossier(desk, secret_path)
    wait_for(qtbot, desk, "This dossier is protected")
    page = page_of(desk, UnlockPage)
    assert isinstance(page, UnlockPage)
    press(page, "I have a recovery sheet")
    other = "2" if groups[4][3] != "2" else "3"
    page.code.setPlainText(" ".join([*groups[:4], groups[4][:3] + other + groups[4][4:], *groups[5:]]))
    press(page, "Open")
    wait_for(qtbot, desk, "group 5")
    assert page.code.textCursor().selectedText() == groups[4][:3] + other + groups[4][4:]
    page.code.setPlainText("\n".join(groups).lower())
    press(page, "Open")
    wait_for(qtbot, desk, "Opened with the recovery sheet")
    assert desk.session.state.provider.name == NAME


def test_it_locks_when_nobody_is_there_and_comes_back_to_the_same_page(
    qtbot: QtBot, desk: Desk, secret_path: Path
) -> None:
    open_it(qtbot, desk, secret_path, SECRET)
    asked = desk.session.interview().controls
    desk.show("question", question=asked[7].id)
    desk.prefer(lock_minutes=5)
    assert desk.idle is not None
    desk.idle.begin()
    wait_for(qtbot, desk, "This dossier is locked")
    assert not desk.is_open
    assert NAME not in seen(desk)
    page = page_of(desk, UnlockPage)
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    desk.prefer(lock_minutes=0)
    field.setText(SECRET)
    press(page, "Open")
    qtbot.waitUntil(lambda: desk.is_open, timeout=30_000)
    assert desk.trail[-1].where == (("question", asked[7].id),)


def test_a_touch_of_the_window_keeps_it_open(qtbot: QtBot, desk: Desk, secret_path: Path) -> None:
    open_it(qtbot, desk, secret_path, SECRET)
    desk.prefer(lock_minutes=15)
    assert desk.idle is not None
    desk.idle.begin()
    for _ in range(6):
        qtbot.wait(100)
        QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Shift)
    assert desk.is_open


def test_without_a_passphrase_nothing_is_locked(qtbot: QtBot, desk: Desk, path: Path) -> None:
    open_it(qtbot, desk, path)
    assert desk.idle is not None
    assert not desk.idle.lock()
    assert desk.is_open


def test_a_dossier_that_is_open_elsewhere_can_be_read_or_copied(
    qtbot: QtBot, desk: Desk, path: Path, pack: Questionnaire, tmp_path: Path
) -> None:
    with Session.open(path, pack, passphrase=None, now=now):
        before = path.read_bytes()
        open_dossier(desk, path)
        wait_for(qtbot, desk, "This dossier is open elsewhere")
        assert "since" in seen(desk)
        press(page_of(desk, TroublePage), "Open it to read")
        qtbot.waitUntil(lambda: desk.is_open, timeout=30_000)
        assert "You are reading a copy" in seen(desk)
        assert "Only read, nothing is saved" in seen(desk)
        desk.show("question")
        page = page_of(desk, QuestionPage)
        assert isinstance(page, QuestionPage)
        assert not any(card.isEnabled() for card in page.answers.cards)
        assert not desk.attempt(lambda: desk.session.record(desk.session.interview().controls[5].id, Choice.YES))
        assert "nothing was saved" in seen(desk)
        desk.show("start")
        copy = tmp_path / "copy.ehassess"
        save_own_copy(desk, Way(path), copy)
        qtbot.waitUntil(lambda: desk.is_open, timeout=30_000)
        assert (desk.session.path, desk.session.read_only) == (copy, False)
        assert path.read_bytes() == before


def test_a_damaged_dossier_goes_on_with_its_last_good_copy(qtbot: QtBot, desk: Desk, path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[9000:9100] = bytes(100)
    path.write_bytes(data)
    open_dossier(desk, path)
    wait_for(qtbot, desk, "This dossier is damaged")
    assert path.read_bytes() == bytes(data)
    page = page_of(desk, TroublePage)
    assert isinstance(page, TroublePage)
    page.offers["restore"].click()
    wait_for(qtbot, desk, "The copy took its place")
    assert len(desk.session.state.answers) == 3
    kept = next(path.parent.glob("*.before-restore-*"))
    assert kept.name in seen(desk)
    assert kept.read_bytes() == bytes(data)


def test_what_is_readable_of_a_damaged_dossier_is_saved_with_a_list_of_what_was_lost(
    qtbot: QtBot, desk: Desk, path: Path, tmp_path: Path
) -> None:
    data = bytearray(path.read_bytes())
    data[9000:9100] = bytes(100)
    path.write_bytes(data)
    salvage(desk, Way(path), tmp_path / "new.ehassess")
    wait_for(qtbot, desk, "What could be saved")
    assert "is damaged. This was lost" in seen(desk) or "are damaged. This was lost" in seen(desk)
    press(page_of(desk, SalvagedPage), "Open the new dossier")
    qtbot.waitUntil(lambda: desk.is_open, timeout=30_000)
    assert path.read_bytes() == bytes(data)


def test_a_lost_dossier_comes_back_from_its_backup(qtbot: QtBot, desk: Desk, path: Path) -> None:
    path.unlink()
    open_dossier(desk, path)
    wait_for(qtbot, desk, "This dossier is no longer there")
    page = page_of(desk, TroublePage)
    assert isinstance(page, TroublePage)
    page.offers["restore"].click()
    qtbot.waitUntil(lambda: desk.is_open, timeout=30_000)
    assert len(desk.session.state.answers) == 3


def test_a_dossier_in_a_cloud_folder_is_worked_on_as_a_copy_and_goes_back(
    qtbot: QtBot, desk: Desk, tmp_path: Path, pack: Questionnaire
) -> None:
    (tmp_path / "Dropbox").mkdir()
    far = a_dossier(tmp_path / "Dropbox" / "sample.ehassess", pack, None)
    before = far.read_bytes()
    open_it(qtbot, desk, far)
    assert "Dropbox" in seen(desk)
    desk.session.record(desk.session.interview().controls[5].id, Choice.YES)
    assert far.read_bytes() == before
    desk.show("data")
    assert "go back within ten minutes" in seen(desk)
    press(desk.window, "Write it back now")
    wait_for(qtbot, desk, "Everything is back in its place")
    assert far.read_bytes() != before


def test_what_could_not_go_back_to_its_place_is_told_when_the_dossier_is_closed(
    qtbot: QtBot, desk: Desk, tmp_path: Path, pack: Questionnaire
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    far = a_dossier(folder / "sample.ehassess", pack, None)
    open_it(qtbot, desk, far)
    desk.session.record(desk.session.interview().controls[5].id, Choice.YES)
    folder.rename(tmp_path / "unplugged")
    desk.window.close()
    assert desk.window.isVisible()
    assert "It is kept on this computer" in seen(desk)
    desk.window.close()
    assert not desk.window.isVisible()


@pytest.mark.qt_log_ignore("does not support raise|propagateSizeHints", extend=True)
def test_a_second_start_rings_at_the_window_that_has_the_dossier_open(
    qtbot: QtBot, desk: Desk, path: Path, qapp: QApplication
) -> None:
    open_it(qtbot, desk, path)
    code = f"import pathlib; from ehassess.gui.doorbell import ring; print(ring(pathlib.Path({str(path)!r})))"
    desk.window.showMinimized()
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as other:
        qtbot.waitUntil(lambda: not desk.window.isMinimized(), timeout=20_000)
        assert other.stdout is not None
        assert other.stdout.read().strip() == "True"
    desk.show("start")
    again = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert again.stdout.strip() == "False"
