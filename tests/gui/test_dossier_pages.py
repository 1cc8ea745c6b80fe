"""What a user sees of the safety of a dossier: its place, its backups, its passphrase, and what keeps it closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.data import save_copy, save_open_copy
from ehassess.gui.acts.files import Way, open_dossier
from ehassess.gui.acts.handover import give, receive
from ehassess.gui.acts.history import history_lines, save_history
from ehassess.gui.acts.protection import save_sheet
from ehassess.gui.acts.trouble import salvage
from ehassess.gui.acts.trouble import save_copy as save_own_copy
from ehassess.gui.desk import Desk
from ehassess.gui.idle import Idle
from ehassess.gui.opening import made, now
from ehassess.gui.pages.handover import HandoverPage, Incoming
from ehassess.gui.pages.history import HistoryPage
from ehassess.gui.pages.merge import MergePage
from ehassess.gui.pages.protection import ProtectionPage
from ehassess.gui.pages.trouble import SalvagedPage, TroublePage
from ehassess.gui.pages.unlock import UnlockPage
from ehassess.gui.places import Places
from ehassess.gui.settings import SettingsFile
from ehassess.gui.single import OneWindow
from ehassess.gui.widgets.later import Later
from ehassess.session import Session

SECRET = "four sample words here"
NAME = "Sample practice"


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    """A desk in English as the program composes it, without a dossier."""
    here = Desk(qapp, Places(), lambda: pack, SettingsFile())
    Idle(here, minute_ms=20)
    OneWindow(here)
    here.prefer(language="en", look="light", lock_minutes=0)
    qtbot.addWidget(here.window)
    here.show("start")
    here.window.show()
    yield here
    here.prefer(language="en", look="light", scale=100)
    here.leave()


@pytest.fixture
def path(tmp_path: Path, pack: Questionnaire) -> Path:
    """A closed dossier without a passphrase and with three answers, of which a backup was made."""
    return _dossier(tmp_path / "sample.ehassess", pack, None)


@pytest.fixture
def secret_path(tmp_path: Path, pack: Questionnaire) -> Path:
    """The same with a passphrase."""
    return _dossier(tmp_path / "secret.ehassess", pack, SECRET)


def _dossier(path: Path, pack: Questionnaire, passphrase: str | None) -> Path:
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


def test_my_data_names_place_protection_and_the_last_backup(qtbot: QtBot, desk: Desk, path: Path) -> None:
    open_it(qtbot, desk, path)
    desk.show("data")
    told = seen(desk)
    assert str(path) in told
    assert "on this computer" in told
    assert "without a passphrase" in told
    assert "the last one holds everything up to" in told


def test_a_dossier_without_a_passphrase_says_so_on_every_page(qtbot: QtBot, desk: Desk, path: Path) -> None:
    open_it(qtbot, desk, path)
    for place in ("tasks", "result", "data"):
        desk.show(place)
        assert "no passphrase" in seen(desk), place


def test_going_back_to_a_backup_is_asked_and_keeps_the_present_state(
    qtbot: QtBot, desk: Desk, path: Path, pack: Questionnaire
) -> None:
    open_it(qtbot, desk, path)
    asked = desk.session.interview().controls
    for control in asked[3:6]:
        desk.session.record(control.id, Choice.YES)
    assert len(desk.session.state.answers) == 6
    desk.show("backups")
    page = page_of(desk, Later)
    wait_for(qtbot, desk, "3 answers, round 1")
    press(page, "Go back to this")
    assert "The present state is kept in a file beside it" in seen(desk)
    assert len(desk.session.state.answers) == 6
    press(page, "Go back")
    wait_for(qtbot, desk, "The dossier is as it was then")
    assert len(desk.session.state.answers) == 3
    kept = next(path.parent.glob("*.before-restore-*"))
    assert kept.name in seen(desk)
    with Session.open(kept, pack, passphrase=None, now=now) as before:
        assert len(before.state.answers) == 6


def test_a_passphrase_is_set_with_a_hint_how_good_it_is_and_leads_to_the_sheet(
    qtbot: QtBot, desk: Desk, path: Path, pack: Questionnaire, tmp_path: Path
) -> None:
    open_it(qtbot, desk, path)
    desk.show("protection")
    page = page_of(desk, ProtectionPage)
    assert isinstance(page, ProtectionPage)
    assert "whoever gets the file can read it" in seen(desk)
    page.new.first.field.setText("password1")
    assert "How hard it is to guess: guessed at once." in seen(desk)
    QApplication.clipboard().setText(SECRET)
    for field in (page.new.first.field, page.new.second.field):
        field.clear()
        field.paste()
    press(page, "Set a passphrase")
    wait_for(qtbot, desk, "is protected by a passphrase now")
    sheet = tmp_path / "sheet.pdf"
    save_sheet(desk, sheet)
    wait_for(qtbot, desk, "The recovery sheet was written to")
    assert sheet.read_bytes().startswith(b"%PDF-")
    desk.show("start")
    assert NAME not in path.read_bytes().decode("latin-1")
    with Session.open(path, pack, passphrase=SECRET, now=now) as again:
        assert again.state.provider.name == NAME


def test_a_wrong_present_passphrase_changes_nothing_and_is_said_at_its_field(
    qtbot: QtBot, desk: Desk, secret_path: Path
) -> None:
    open_it(qtbot, desk, secret_path, SECRET)
    before = secret_path.read_bytes()
    desk.show("protection")
    page = page_of(desk, ProtectionPage)
    assert isinstance(page, ProtectionPage)
    page.present.field.setText("not the sentence")
    for field in (page.new.first.field, page.new.second.field):
        field.setText("another long sentence")
    press(page, "Change the passphrase")
    wait_for(qtbot, desk, "This is not the passphrase of the open dossier")
    assert page.present.field.property("fault")
    assert secret_path.read_bytes() == before


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


def test_the_history_shows_who_when_from_and_to_and_finds_a_word(
    qtbot: QtBot, desk: Desk, path: Path, tmp_path: Path
) -> None:
    open_it(qtbot, desk, path)
    first = desk.session.interview().controls[0]
    desk.session.record(first.id, Choice.YES, given_by="Sample IT")
    desk.show("history")
    page = page_of(desk, HistoryPage)
    assert isinstance(page, HistoryPage)
    cells = page.model.lines[0].cells
    answers = desk.texts.answers
    assert cells[1:] == (desk.texts.controls[first.id].name, answers["partly"].name, answers["yes"].name, "Sample IT")
    assert "4 entries" in seen(desk)
    page.search.setText("sample it")
    page.seek()
    assert "1 of 4 entries" in seen(desk)
    target = tmp_path / "history.csv"
    save_history(desk, target, history_lines(desk))
    wait_for(qtbot, desk, "The history is saved")
    assert target.read_bytes().count(b"\r\n") == 5


def test_a_copy_of_the_whole_dossier_is_written_and_an_open_one_only_when_asked(
    qtbot: QtBot, desk: Desk, secret_path: Path, tmp_path: Path, pack: Questionnaire
) -> None:
    open_it(qtbot, desk, secret_path, SECRET)
    save_copy(desk, tmp_path / "copy.ehassess")
    wait_for(qtbot, desk, "was written to")
    with Session.open(tmp_path / "copy.ehassess", pack, passphrase=SECRET, now=now) as copy:
        assert len(copy.state.answers) == 3
    desk.show("data")
    press(desk.window, "As JSON")
    assert "This file will not be protected" in seen(desk)
    save_open_copy(desk, tmp_path / "open.json", "json")
    wait_for(qtbot, desk, "Careful: this file is not protected")
    assert NAME in (tmp_path / "open.json").read_text("utf-8")


def test_a_colleague_answers_in_a_copy_and_every_difference_is_decided(
    qtbot: QtBot, desk: Desk, path: Path, tmp_path: Path, pack: Questionnaire
) -> None:
    open_it(qtbot, desk, path)
    asked = [control.id for control in desk.session.interview().controls]
    target = tmp_path / "for-colleague.ehassess"
    give(desk, target, SECRET, ())
    wait_for(qtbot, desk, "It is an encrypted copy")
    with Session.open(target, pack, passphrase=SECRET, now=now) as theirs:
        theirs.record(asked[0], Choice.YES, given_by="Sample colleague")
        theirs.record(asked[5], Choice.NO, given_by="Sample colleague")
    desk.show("handover")
    page = page_of(desk, HandoverPage)
    assert isinstance(page, HandoverPage)
    receive(desk, page, Incoming(target))
    wait_for(qtbot, desk, "Passphrase of for-colleague.ehassess")
    receive(desk, page, Incoming(target, SECRET))
    wait_for(qtbot, desk, "Both differ: you decide (1)")
    preview = page_of(desk, MergePage)
    assert isinstance(preview, MergePage)
    assert "Only your colleague knows: taken over (1)" in seen(desk)
    assert "Sample colleague" in seen(desk)
    press(preview, "Take over")
    assert "Decide one more question" in seen(desk)
    assert desk.session.state.answers[asked[0]].value is Choice.PARTLY
    press(preview, "Theirs stands")
    press(preview, "Take over")
    wait_for(qtbot, desk, "2 answers were taken over")
    assert desk.session.state.answers[asked[0]].value is Choice.YES
    assert desk.session.history()[-1].source == target.name
