"""On the question page a choice is saved when it is made, by mouse and by key, and nothing written is lost."""

from __future__ import annotations

import hashlib
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.gui.acts.question_proofs import add_proof
from ehassess.gui.desk import Desk
from ehassess.gui.opening import opened
from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.pages.tasks import TasksPage
from ehassess.gui.widgets.rows import Banner
from tests.gui.questions_desk import close_desk, open_desk, page_of, press, without_facts, words_of

FIRST = "GOV-02"


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a new dossier."""
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


def question(desk: Desk, name: str = FIRST) -> QuestionPage:
    """The page of a question."""
    desk.show("question", question=name)
    return page_of(desk, QuestionPage)


def on_disk(desk: Desk, name: str = FIRST) -> str:
    """The answer that another program would find, '' for none; the dossier is closed for that and opened again."""
    path = desk.session.path
    desk.leave()
    session = opened(path, lambda: desk.questionnaire, None)
    desk.adopt(session)
    answer = session.state.answers.get(name)
    return answer.value if answer else ""


def test_nothing_is_chosen_before_the_user_chooses(desk: Desk) -> None:
    page = question(desk)
    assert [card.isChecked() for card in page.answers.cards] == [False] * 6
    assert page.answers.cards[0].hasFocus()
    assert desk.session.state.answers == {}


def test_the_page_says_question_hint_and_place(desk: Desk) -> None:
    page = question(desk)
    text = desk.texts.controls[FIRST]
    words = words_of(page)
    assert text.question in words
    assert text.hint in words
    assert "First steps, question 1 of 16" in words


def test_a_click_on_a_card_is_saved_at_once(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    QTest.mouseClick(page.answers.cards[2], Qt.MouseButton.LeftButton)
    assert desk.session.state.answers[FIRST].value is Choice.PARTLY
    assert page.answers.answer == "partly"
    assert on_disk(desk) == "partly"


def test_the_same_answer_again_makes_no_second_row(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    for _ in range(3):
        QTest.mouseClick(page.answers.cards[0], Qt.MouseButton.LeftButton)
    assert len(desk.session.history()) == 1


def test_the_keys_1_to_5_answer_and_enter_continues(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    QTest.keyClick(page.answers.cards[0], Qt.Key.Key_4)
    qtbot.waitUntil(lambda: FIRST in desk.session.state.answers)
    assert desk.session.state.answers[FIRST].value is Choice.NO
    QTest.keyClick(page.answers.cards[3], Qt.Key.Key_Return)
    assert page_of(desk, QuestionPage).model.number == 2


def test_the_keys_1_to_6_can_be_turned_off(qtbot: QtBot, desk: Desk) -> None:
    desk.prefer(answer_keys=False)
    page = question(desk)
    assert [str(card.shortcut().toString()) for card in page.answers.cards] == [""] * 6
    QTest.keyClick(page.answers.cards[0], Qt.Key.Key_4)
    assert FIRST not in desk.session.state.answers
    QTest.keyClick(page.answers.cards[0], Qt.Key.Key_Space)
    assert desk.session.state.answers[FIRST].value is Choice.YES


def test_arrows_move_and_space_chooses(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    QTest.keyClick(page.answers.cards[0], Qt.Key.Key_Down)
    held = QApplication.focusWidget()
    assert held is page.answers.cards[1]
    QTest.keyClick(page.answers.cards[1], Qt.Key.Key_Space)
    assert desk.session.state.answers[FIRST].value is Choice.MOSTLY


def test_enter_on_a_button_presses_that_button(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    skip = next(b for b in page.findChildren(QPushButton) if b.text() == "Skip")
    skip.setFocus()
    QTest.keyClick(skip, Qt.Key.Key_Return)
    assert page.model.number == 2
    assert not page.findChildren(Banner)


def test_continue_without_an_answer_says_what_to_do_and_has_the_focus(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    press(qtbot, page, "Continue")
    assert "Choose an answer to continue" in words_of(page)
    banner = page.findChildren(Banner)[0]
    assert banner.hasFocus()
    QTest.mouseClick(page.answers.cards[4], Qt.MouseButton.LeftButton)
    assert "Choose an answer to continue" not in words_of(page)
    press(qtbot, page, "Continue")
    assert page.model.number == 2


def test_a_digit_in_the_note_is_text_and_no_answer(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    press(qtbot, page, "Add a note")
    assert page.extras.note.hasFocus()
    QTest.keyClicks(page.extras.note, "1 of 3 rooms")
    assert FIRST not in desk.session.state.answers
    qtbot.waitUntil(lambda: FIRST in desk.session.state.remarks, timeout=3000)
    assert desk.session.state.remarks[FIRST].note == "1 of 3 rooms"


def test_a_note_being_written_is_kept_when_one_goes_on(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    press(qtbot, page, "Add a note")
    QTest.keyClicks(page.extras.note, "ask Ms Sample")
    press(qtbot, page, "Skip")
    assert desk.session.state.remarks[FIRST].note == "ask Ms Sample"
    assert page.extras.note.toPlainText() == ""
    desk.back()
    assert page.extras.note.toPlainText() == "ask Ms Sample"


def test_a_note_being_written_is_kept_when_the_window_closes(qtbot: QtBot, desk: Desk) -> None:
    page, path = question(desk), desk.session.path
    press(qtbot, page, "Add a note")
    QTest.keyClicks(page.extras.note, "last word")
    desk.window.close()
    with opened(path, lambda: desk.questionnaire, None) as session:
        assert session.state.remarks[FIRST].note == "last word"


def test_flag_and_supplier_stay_and_are_said_in_words(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    press(qtbot, page, "Flag")
    press(qtbot, page, "Ask my IT supplier")
    remark = desk.session.state.remarks[FIRST]
    assert (remark.flagged, remark.ask_supplier) == (True, True)
    assert {"Flagged", "For my IT supplier"} <= set(words_of(page).splitlines())
    press(qtbot, page, "Flagged")
    press(qtbot, page, "For my IT supplier")
    assert FIRST not in desk.session.state.remarks


def test_a_proof_is_named_with_its_fingerprint_and_can_be_removed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page, file = question(desk), tmp_path / "list.txt"
    file.write_bytes(b"door 1\n" * 100)
    add_proof(desk, page, FIRST, file)
    qtbot.waitUntil(lambda: bool(desk.session.state.evidence), timeout=5000)
    evidence = desk.session.state.evidence[0]
    assert (evidence.name, evidence.size) == ("list.txt", 700)
    assert evidence.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert "list.txt, 700 bytes" in words_of(page)
    press(qtbot, page, "Remove")
    assert desk.session.state.evidence == ()
    assert file.exists()


def test_a_proof_that_cannot_be_read_is_told_in_words(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    add_proof(desk, question(desk), FIRST, tmp_path / "gone.pdf")
    qtbot.waitUntil(lambda: "There is no file" in words_of(desk.window), timeout=5000)
    assert desk.session.state.evidence == ()


def test_not_applicable_is_absent_where_it_is_not_allowed(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk, "BCP-01")
    assert "Not applicable" not in words_of(page)
    without_facts(desk)
    assert "Not applicable" in words_of(question(desk, "BCP-01"))


def test_not_applicable_is_saved_with_its_reason_only(qtbot: QtBot, desk: Desk) -> None:
    without_facts(desk)
    page = question(desk, "BCP-01")
    QTest.mouseClick(page.answers.cards[5], Qt.MouseButton.LeftButton)
    assert page.reason.hasFocus()
    assert "BCP-01" not in desk.session.state.answers
    press(qtbot, page, "Continue")
    assert "Write why it does not apply to continue" in words_of(page)
    assert page.reason.property("fault") is True
    QTest.keyClicks(page.reason, "We keep no data")
    press(qtbot, page, "Continue")
    answer = desk.session.state.answers["BCP-01"]
    assert (answer.value, answer.reason) == (Choice.NA, "We keep no data")
    assert page.model.question_id != "BCP-01"
    desk.back()
    assert page.reason.text() == "We keep no data"
    assert page.answers.answer == "na"


def test_undo_takes_the_last_answer_back_and_shows_its_question(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    QTest.mouseClick(page.answers.cards[0], Qt.MouseButton.LeftButton)
    press(qtbot, page, "Continue")
    press(qtbot, page, "Undo last answer")
    assert page.model.question_id == FIRST
    assert page.answers.answer == ""
    assert on_disk(desk) == ""


def test_nothing_to_undo_is_said(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, question(desk), "Undo last answer")
    assert "No answer to undo" in words_of(desk.window)


def test_an_answer_that_cannot_be_saved_is_told_and_not_shown(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = question(desk)
    QTest.mouseClick(page.answers.cards[0], Qt.MouseButton.LeftButton)

    def full(*_arguments: object) -> None:
        raise UserFacingError("errors.disk_full", path="sample.ehassess")

    monkeypatch.setattr(desk.session._store, "save", full)
    QTest.mouseClick(page.answers.cards[3], Qt.MouseButton.LeftButton)
    assert "There is no room left on the disk" in words_of(desk.window)
    assert page.answers.answer == "yes"
    assert desk.session.state.answers[FIRST].value is Choice.YES


def test_the_first_steps_are_walked_through_to_their_check(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk, "")
    for number in range(16):
        assert page.model.number == number + 1
        QTest.mouseClick(page.answers.cards[0], Qt.MouseButton.LeftButton)
        press(qtbot, page, "Continue")
    check = page_of(desk, CheckPage)
    assert len(check.rows) == 16
    press(qtbot, check, "Continue")
    assert isinstance(desk.window.page, TasksPage)


def test_help_has_its_four_parts_and_can_be_hidden_for_good(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    text = desk.texts.controls[FIRST]
    words = words_of(page.help)
    headings = ("Why it matters for patients", "How to find out", "What counts as proof", "The words explained")
    assert [heading for heading in headings if heading not in words] == []
    assert text.why.split()[0] in words
    press(qtbot, page.help, "Hide")
    assert not page.help.isVisible()
    desk.show("tasks")
    page = question(desk)
    assert not page.help.isVisible()
    press(qtbot, page, "Help")
    assert page.help.isVisible()


def test_simpler_words_stay_simpler_on_the_next_question(qtbot: QtBot, desk: Desk) -> None:
    page = question(desk)
    press(qtbot, page.help, "Say it more simply")
    assert desk.texts.controls[FIRST].simpler in words_of(page)
    press(qtbot, page, "Skip")
    assert desk.texts.controls[page.model.question_id].simpler in words_of(page)
    press(qtbot, page.help, "Say it exactly")
    assert desk.texts.controls[page.model.question_id].hint in words_of(page)


def test_another_language_shows_the_same_question(qtbot: QtBot, desk: Desk) -> None:
    question(desk, "NET-01")
    desk.prefer(language="fr")
    page = page_of(desk, QuestionPage)
    words = words_of(desk.window)
    assert page.model.question_id == "NET-01"
    assert desk.questionnaire.texts["fr"].controls["NET-01"].question in words
    assert "Continuer" in words
    assert "Le dire plus simplement" in words


def test_a_screen_reader_hears_radio_buttons_with_name_and_meaning(desk: Desk) -> None:
    page = question(desk)
    card = QAccessible.queryAccessibleInterface(page.answers.cards[1])
    assert card.role() == QAccessible.Role.RadioButton
    assert card.text(QAccessible.Text.Name) == "Mostly"
    assert card.text(QAccessible.Text.Description) == desk.texts.answers["mostly"].help
    assert not card.state().checked
    silent = [b for b in page.findChildren(QPushButton) if not (b.text() or b.accessibleName())]
    assert silent == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_question_scrolls_sideways_in_the_smallest_window(desk: Desk, qapp: QApplication, language: str) -> None:
    desk.prefer(language=language)
    desk.window.resize(1024, 640)
    for control in desk.session.interview().controls:
        page = question(desk, control.id)
        qapp.processEvents()
        assert desk.window.width() == 1024
        assert page.minimumSizeHint().width() <= page.width(), control.id


@pytest.mark.parametrize("width", [1024, 1280])
def test_no_word_of_the_help_is_cut_off(desk: Desk, qapp: QApplication, width: int) -> None:
    desk.window.resize(width, 640)
    for name in (FIRST, "BCP-03"):
        page = question(desk, name)
        qapp.processEvents()
        for text in page.help.findChildren(QLabel):
            if text.isVisible() and text.text():
                assert text.height() >= text.heightForWidth(text.width()), text.text()
                assert text.width() <= page.help.width()


CHILD = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ehassess.app import compose
from ehassess.gui.opening import opened
app = QApplication(["ehassess"])
desk = compose(app)
desk.adopt(opened(Path(sys.argv[1]), lambda: desk.questionnaire, None))
desk.window.show()
desk.show("question", question="GOV-02")
app.processEvents()
QTest.mouseClick(desk.window.page.answers.cards[2], Qt.MouseButton.LeftButton)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_an_answer_clicked_right_before_the_window_is_killed_is_there_again(desk: Desk) -> None:
    path = desk.session.path
    desk.leave()
    died = subprocess.run([sys.executable, "-c", CHILD, str(path)], capture_output=True, timeout=60)
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()
    with opened(path, lambda: desk.questionnaire, None) as session:
        assert session.state.answers[FIRST].value is Choice.PARTLY
        assert [row.became for row in session.history()] == ["partly"]


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_no_word_of_an_answer_is_cut_off_in_a_narrow_window_with_large_text(desk: Desk, qapp: QApplication) -> None:
    without_facts(desk)
    desk.prefer(language="fr", scale=150)
    desk.window.resize(1024, 640)
    page = question(desk, "BCP-01")
    qapp.processEvents()
    shown = [card for card in page.answers.cards if card.isVisible()]
    assert len(shown) == 6
    assert [card.text() for card in shown if card.needed() > card.width()] == []
