"""What a user may write, paste or pull out: each is told in a sentence, and nothing that was saved is lost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.people import LONGEST, Role
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.new import NewPage
from ehassess.gui.pages.organisation import OrganisationPage
from ehassess.gui.pages.people import PeoplePage
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.widgets.fields import LINE, TEXT
from ehassess.session import Session
from tests.gui.questions_desk import close_desk, open_desk, page_of, press, words_of

ODD = 'Dupont & Fils <b>"24/7"</b> <img src="file:///etc/hostname">'


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "stick").mkdir()
    made = open_desk(qapp, pack, tmp_path / "stick")
    yield made
    close_desk(qapp, made)


def paste(field: QWidget, text: str, html: str = "") -> None:
    """Paste as from a web page or a letter: words with their looks, and the same without."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    field.window().activateWindow()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def note_of(desk: Desk) -> QPlainTextEdit:
    """The note of a question, opened."""
    desk.show("question")
    page = page_of(desk, QuestionPage)
    if not page.extras.note.isVisible():
        page.extras.note_button.click()
    return page.extras.note


def reopened(desk: Desk, pack: Questionnaire) -> Session:
    """The dossier as the next start finds it."""
    path = desk.session.path
    desk.leave()
    return Session.open(path, pack, passphrase=None, now=now)


def test_a_note_of_ten_thousand_characters_is_kept_whole(desk: Desk, pack: Questionnaire) -> None:
    note, words = note_of(desk), "Dix mille signes, é ou 😀. " * 400
    words = words[:TEXT].strip()
    paste(note, words)
    assert note.toPlainText() == words
    question = page_of(desk, QuestionPage).model.question_id
    desk.show("check")
    shown = page_of(desk, CheckPage)
    QTest.qWait(50)
    assert shown.width() <= desk.window.width(), "a long note makes no page wider"
    with reopened(desk, pack) as session:
        assert session.state.remarks[question].note == words


def test_what_is_too_much_for_a_note_is_told_and_what_was_there_stays(desk: Desk) -> None:
    note = note_of(desk)
    paste(note, "begin " + "x" * (TEXT - 10) + " end")
    assert "This field holds" not in words_of(desk.window)
    note.moveCursor(note.textCursor().MoveOperation.Start)
    paste(note, "much more than has room")
    text = note.toPlainText()
    assert len(text) == TEXT
    assert text.endswith("x end"), "what was there before is not cut"
    assert "This field holds 10,000 characters\nWhat was beyond that was not taken in." in words_of(desk.window)
    page_of(desk, QuestionPage).extras.flush()
    assert "This field holds" in words_of(desk.window), "saving does not take the message away"
    page_of(desk, QuestionPage).take_focus()
    assert "This field holds" not in words_of(desk.window)
    assert next(iter(desk.session.state.remarks.values())).note == text.strip()


def test_pasted_rich_text_becomes_plain_words_on_one_line(desk: Desk) -> None:
    desk.show("organisation")
    page = page_of(desk, OrganisationPage)
    page.name.setFocus()
    page.name.selectAll()
    paste(page.name, "Cabinet\r\ndu\tport\u2028sud", "<h1>Cabinet</h1><p style='color:red'>du port sud</p>")
    assert page.name.text() == "Cabinet du port sud"
    desk.show("tasks")
    assert desk.session.state.provider.name == "Cabinet du port sud"
    note = note_of(desk)
    paste(note, "first line\nsecond", "<b>first line</b><br><img src='http://example.org/x.png'>second")
    assert note.toPlainText() == "first line\nsecond"


def test_a_name_is_shown_letter_for_letter_on_every_page(desk: Desk, pack: Questionnaire) -> None:
    session = desk.session
    session.people.add_site(ODD)
    session.people.add_person(ODD, Role.IT)
    session.details.set_provider(replace(session.state.provider, name=ODD))
    desk.adopt(reopened(desk, pack))
    for place in ("organisation", "people", "tasks", "question", "check", "data"):
        desk.show(place)
        named = [label for label in desk.window.findChildren(QLabel) if "Dupont" in label.text()]
        assert named, place
        assert {label.textFormat() for label in named} == {Qt.TextFormat.PlainText}, place
    desk.show("start")
    assert ODD in words_of(desk.window).replace("\u200b", ""), "under the dossiers that were opened before"


@pytest.mark.parametrize("button", ["Add person", "Add site"])
def test_a_name_is_not_given_twice_and_not_too_long(qtbot: QtBot, desk: Desk, button: str) -> None:
    desk.show("people")
    field = page_of(desk, PeoplePage).name if button == "Add person" else page_of(desk, PeoplePage).site
    paste(field, "x" * (LONGEST + 1))
    assert field.text() == "x" * LONGEST
    assert f"This field holds {LONGEST} characters" in words_of(desk.window)
    field.setText("South")
    press(qtbot, desk.window, button)
    field = page_of(desk, PeoplePage).name if button == "Add person" else page_of(desk, PeoplePage).site
    field.setText(" south ")
    press(qtbot, desk.window, button)
    assert field.text() == " south ", "what was written stays to be changed"
    assert len(desk.session.state.people) + len(desk.session.state.sites) == 1


def test_a_second_dossier_of_the_same_name_is_told_and_the_first_stays(qtbot: QtBot, desk: Desk) -> None:
    path = desk.session.path
    desk.show("start")
    was = path.read_bytes()
    desk.show("new", folder=str(path.parent))
    page = page_of(desk, NewPage)
    QTest.keyClicks(page.name, "Another practice")
    page.kind.setCurrentIndex(1)
    page.file.setText(path.name)
    press(qtbot, page, "Without a passphrase")
    press(qtbot, page, "Continue")
    assert "A file of this name is there already" in words_of(page)
    assert path.read_bytes() == was


def test_a_line_holds_two_hundred_signs_and_even_then_the_file_gets_a_name(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    desk.show("start")
    desk.show("new", folder=str(tmp_path))
    page = page_of(desk, NewPage)
    paste(page.name, "é" * 5_000)
    assert len(page.name.text()) == LINE
    assert f"This field holds {LINE} characters" in words_of(desk.window)
    page.kind.setCurrentIndex(1)
    press(qtbot, page, "Without a passphrase")
    page.file.setFocus()
    for name, told in (("é" * LINE, "The name of the file is too long"), ("a/b", "The name of the file cannot hold /")):
        page.file.setText(name)
        press(qtbot, page, "Continue")
        assert told in words_of(page)
    page.file.setText("short")
    press(qtbot, page, "Continue")
    qtbot.waitUntil(lambda: isinstance(desk.window.page, OrganisationPage), timeout=20_000)
    assert desk.session.state.provider.name == "é" * LINE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let anyone rename the folder of an open file")
def test_a_stick_pulled_out_loses_nothing_and_all_goes_on_once_it_is_back(
    qtbot: QtBot, desk: Desk, pack: Questionnaire
) -> None:
    stick = desk.session.path.parent
    away = stick.with_name("pulled out")
    note = note_of(desk)
    page = page_of(desk, QuestionPage)
    question = page.model.question_id
    page.answers.cards[1].click()
    stick.rename(away)
    page.answers.cards[3].click()
    said = words_of(desk.window)
    assert "was moved, renamed or replaced while it was open" in said
    assert page.answers.answer == Choice.MOSTLY, "the page shows what is saved"
    note.setFocus()
    QTest.keyClicks(note, "written while the stick was out")
    press(qtbot, page, "Continue")
    assert page.model.question_id == question, "nobody goes on over a note that is not saved"
    assert "was moved, renamed or replaced" in words_of(desk.window)
    assert note.toPlainText() == "written while the stick was out"
    desk.window.close()
    assert desk.is_open, "nor is the window closed over it"
    desk.show("result")
    assert desk.window.page is page, "nor is another page shown"
    away.rename(stick)
    page.answers.cards[3].click()
    assert page.answers.answer == Choice.NO, words_of(desk.window)
    assert note.toPlainText() == "written while the stick was out"
    press(qtbot, page, "Continue")
    assert page_of(desk, QuestionPage).model.question_id != question
    assert "was moved" not in words_of(desk.window)
    with reopened(desk, pack) as session:
        assert session.state.remarks[question].note == "written while the stick was out"
        assert session.state.answers[question].value == Choice.NO


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let anyone rename the folder of an open file")
def test_with_the_stick_still_out_one_can_leave_at_the_second_try(
    qtbot: QtBot, desk: Desk, pack: Questionnaire
) -> None:
    stick = desk.session.path.parent
    desk.show("question")
    page = page_of(desk, QuestionPage)
    page.answers.cards[0].click()
    question, note = page.model.question_id, note_of(desk)
    away = stick.rename(stick.with_name("pulled out"))
    QTest.keyClicks(note, "lost with a warning only")
    desk.show("tasks")
    assert desk.window.page is page
    desk.show("tasks")
    assert desk.window.page is not page
    desk.leave()
    path = next(away.glob("*.ehassess"))
    with Session.open(path, pack, passphrase=None, now=now) as session:
        assert session.state.answers[question].value == Choice.YES
