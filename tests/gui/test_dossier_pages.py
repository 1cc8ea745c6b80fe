"""What a user sees of the safety of an open dossier: its place, backups, passphrase, history, hand-over, proofs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.data import save_copy, save_open_copy
from ehassess.gui.acts.handover import give, receive
from ehassess.gui.acts.history import history_lines, save_history
from ehassess.gui.acts.protection import save_sheet
from ehassess.gui.acts.question_proofs import ask_keep, check, take_out
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.handover import HandoverPage, Incoming
from ehassess.gui.pages.history import HistoryLine, HistoryPage
from ehassess.gui.pages.merge import MergePage
from ehassess.gui.pages.protection import ProtectionPage
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.widgets.later import Later
from ehassess.session import Session
from ehassess.session.protection import Protection
from ehassess.store.backups import backups_of
from ehassess.tokens import LIGHT
from ehassess.words import HARD
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


def test_a_full_disk_is_told_above_every_page_until_there_is_room(
    qtbot: QtBot, desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_it(qtbot, desk, path)
    with monkeypatch.context() as full:
        full.setattr(Protection, "room_used", property(lambda _self: True))
        assert desk.attempt(lambda: desk.session.record(desk.session.interview().controls[4].id, Choice.YES))
        for place in ("tasks", "data"):
            desk.show(place)
            assert "was saved with the last spare room. Free some space now." in seen(desk), place
    desk.show("tasks")
    assert "spare room" not in seen(desk)


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


def test_the_history_writes_the_time_as_the_language_does(qtbot: QtBot, desk: Desk, path: Path) -> None:
    open_it(qtbot, desk, path)
    at = desk.session.history()[-1].at.astimezone()
    assert history_lines(desk)[0].moment.endswith(f", {at.hour:02}:{at.minute:02}")
    desk.prefer(language="fr")
    assert history_lines(desk)[0].moment.endswith(f", {at.hour}{HARD}h{HARD}{at.minute:02}")


def test_the_history_shows_who_when_from_and_to_and_finds_a_word(
    qtbot: QtBot, desk: Desk, path: Path, tmp_path: Path
) -> None:
    open_it(qtbot, desk, path)
    first = desk.session.interview().controls[0]
    desk.session.record(first.id, Choice.YES, given_by="Sample IT")
    desk.show("history")
    page = page_of(desk, HistoryPage)
    assert isinstance(page, HistoryPage)
    cells = page.found[0].cells
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


def test_a_dossier_is_deleted_only_when_asked_twice_and_leaves_the_start_page(
    qtbot: QtBot, desk: Desk, path: Path
) -> None:
    open_it(qtbot, desk, path)
    identity = desk.session.state.dossier_id
    desk.show("data")
    press(desk.window, "Delete this dossier")
    assert "The dossier will be gone for good" in seen(desk)
    press(desk.window, "Keep it")
    assert path.is_file()
    press(desk.window, "Delete this dossier")
    press(desk.window, "Delete it for good")
    assert not path.exists()
    assert backups_of(identity) == ()
    assert "The dossier and its backups are deleted" in seen(desk)
    assert not desk.is_open
    assert all(entry.path != str(path) for entry in desk.preferences.recent)


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


def test_a_proof_is_kept_inside_taken_out_identical_and_checked_again(
    qtbot: QtBot, desk: Desk, path: Path, tmp_path: Path
) -> None:
    open_it(qtbot, desk, path)
    desk.show("question")
    page = page_of(desk, QuestionPage)
    assert isinstance(page, QuestionPage)
    file = tmp_path / "contract.pdf"
    file.write_bytes(b"a sample contract" * 1000)
    ask_keep(desk, page, page.model.question_id, file)
    press(page, "Keep a copy inside")
    wait_for(qtbot, desk, "copy inside")
    (kept,) = desk.session.state.evidence
    take_out(desk, kept.sha256, tmp_path / "out.pdf")
    wait_for(qtbot, desk, "identical to what was put in")
    assert (tmp_path / "out.pdf").read_bytes() == file.read_bytes()
    check(desk, page, tmp_path)
    wait_for(qtbot, desk, "unchanged")
    file.write_bytes(b"another contract")
    check(desk, page, tmp_path)
    wait_for(qtbot, desk, "changed since it was named")
    press(page, "Remove")
    assert not desk.session.state.evidence


def test_ten_thousand_changes_are_filtered_at_once(qtbot: QtBot) -> None:
    lines = [
        HistoryLine(f"ACC-{n % 90:02}", f"{n}", "A question", "No", "Yes", "Sample IT" if n % 7 else "Dr Sample", "")
        for n in range(10_000)
    ]
    page = HistoryPage(LIGHT, lines)
    qtbot.addWidget(page)
    page.show()
    page.search.setText("dr sample acc-03")
    begin = time.process_time()
    page.seek()
    assert time.process_time() - begin < 0.25  # some 10 ms on a quiet computer
    assert 0 < len(page.found) < 200
    assert all(line.who == "Dr Sample" for line in page.found)


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
@pytest.mark.parametrize("scale", [100, 130])
def test_no_page_about_the_dossier_is_wider_than_a_small_window_and_all_its_controls_have_names(
    qtbot: QtBot, desk: Desk, path: Path, scale: int
) -> None:
    open_it(qtbot, desk, path)
    desk.prefer(language="fr", scale=scale)
    desk.window.resize(1024, 640)
    for place in ("data", "protection", "backups", "history", "handover", "settings"):
        desk.show(place)
        page = desk.window.page
        assert page is not None
        if isinstance(page, Later):
            qtbot.waitUntil(lambda page=page: page.page is not None, timeout=20_000)  # type: ignore[misc]
        QApplication.processEvents()
        assert desk.window.width() == 1024, place
        for area in page.findChildren(QScrollArea):
            content = area.widget()
            assert content is not None
            assert content.minimumSizeHint().width() <= area.viewport().width(), place
        controls = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
        names = [
            QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            for each in controls
            if each.isVisible()
        ]
        assert all(names), place
