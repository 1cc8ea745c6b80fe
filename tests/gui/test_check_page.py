"""The check page shows what was given, names what is missing, and every line leads to its question and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice, Evidence, Remark
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.check import print_list
from ehassess.gui.desk import Desk
from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.check_text import as_html
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.pages.tasks import TasksPage
from ehassess.gui.widgets.rows import Banner
from tests.gui.questions_desk import close_desk, open_desk, page_of, press, without_facts, words_of

RECORDS = ("EHR-01", "EHR-02", "EHR-04", "EHR-09")
HOME = {"stage": "essential", "domain": "EHR"}


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a new dossier."""
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


def check(desk: Desk, **where: str) -> CheckPage:
    """The check page."""
    desk.show("check", **where)
    return page_of(desk, CheckPage)


def give(desk: Desk, *names: str, choice: Choice = Choice.YES) -> None:
    """Answer some questions."""
    desk.session.record_many((name, choice, "") for name in names)


def test_every_answer_stands_with_its_word_and_what_is_attached(desk: Desk) -> None:
    give(desk, "EHR-01")
    give(desk, "EHR-02", choice=Choice.UNKNOWN)
    desk.session.remark(Remark("EHR-02", "with the new contract", flagged=True, ask_supplier=True))
    when = datetime(2026, 11, 20, tzinfo=UTC)
    desk.session.evidence.add(Evidence("EHR-01", "rights.pdf", "a" * 64, 900, when))
    page = check(desk, **HOME)
    assert "1 proof: rights.pdf" in words_of(page.rows["EHR-01"])
    told = words_of(page.rows["EHR-02"])
    assert "I do not know" in told
    assert "Note: with the new contract\nFor your IT supplier\nFlagged" in told
    assert "not answered" in words_of(page.rows["EHR-04"])


def test_a_reason_is_shown_with_not_applicable(desk: Desk) -> None:
    without_facts(desk)
    desk.session.record("BCP-01", Choice.NA, "No data is kept")
    assert "Reason: No data is kept" in words_of(check(desk, stage="first").rows["BCP-01"])


def test_one_missing_answer_is_named_on_top_and_leads_to_its_question(qtbot: QtBot, desk: Desk) -> None:
    give(desk, *RECORDS[:3])
    page = check(desk, **HOME)
    assert "One answer is missing in this section" in words_of(page)
    press(qtbot, page.findChildren(Banner)[0], desk.texts.controls["EHR-09"].name)
    assert page_of(desk, QuestionPage).model.question_id == "EHR-09"


def test_continue_with_a_missing_answer_says_what_to_do(qtbot: QtBot, desk: Desk) -> None:
    give(desk, *RECORDS[:2])
    page = check(desk, **HOME)
    press(qtbot, page, "Yes")
    press(qtbot, page, "Continue")
    assert page_of(desk, CheckPage) is page
    assert "2 answers are missing in this section" in words_of(page)
    assert "Answer it, or choose" in words_of(page)
    banner = next(b for b in page.findChildren(Banner) if b.isVisible())
    assert banner.hasFocus()
    press(qtbot, page, "I’ll come back later")
    press(qtbot, page, "Continue")
    assert isinstance(desk.window.page, TasksPage)


def test_a_complete_section_leads_to_the_next_open_question(qtbot: QtBot, desk: Desk) -> None:
    give(desk, *(control.id for control in desk.session.interview().stage("first")), *RECORDS)
    press(qtbot, check(desk, **HOME), "Continue")
    assert page_of(desk, QuestionPage).model.question_id == "GOV-01"


def test_change_comes_back_to_its_line(qtbot: QtBot, desk: Desk, qapp: QApplication) -> None:
    give(desk, *RECORDS)
    page = check(desk, **HOME)
    assert page.rows["EHR-04"].change.accessibleName().startswith("Change: ")
    page.rows["EHR-04"].change.click()
    question = page_of(desk, QuestionPage)
    QTest.mouseClick(question.answers.cards[3], Qt.MouseButton.LeftButton)
    press(qtbot, question, "Continue")
    back = page_of(desk, CheckPage)
    assert "No" in words_of(back.rows["EHR-04"]).splitlines()
    assert back.rows["EHR-04"].change.hasFocus()


def test_a_list_of_everything_comes_section_by_section_and_ends_at_the_result(qtbot: QtBot, desk: Desk) -> None:
    page = check(desk)
    asked = desk.session.interview().controls
    qtbot.waitUntil(lambda: len(page.rows) == len(asked), timeout=10_000)
    assert list(page.rows) == [control.id for control in asked]
    words = words_of(page)
    assert f"{len(asked)} answers are missing" in words
    assert f"and {len(asked) - 4} more, below" in words
    press(qtbot, page, "See the result")
    assert desk.window.page is not page


def test_changing_an_answer_far_down_the_list_comes_back_to_it(qtbot: QtBot, desk: Desk) -> None:
    page = check(desk)
    qtbot.waitUntil(lambda: "INC-05" in page.rows, timeout=10_000)
    page.rows["INC-05"].change.click()
    question = page_of(desk, QuestionPage)
    QTest.mouseClick(question.answers.cards[0], Qt.MouseButton.LeftButton)
    press(qtbot, question, "Continue")
    back = page_of(desk, CheckPage)
    qtbot.waitUntil(lambda: "INC-05" in back.rows and back.rows["INC-05"].change.hasFocus(), timeout=10_000)


def test_an_empty_list_says_what_will_be_in_it(desk: Desk) -> None:
    words = words_of(check(desk, list="flag"))
    assert "Nothing is left open here" in words
    assert "Questions that you mark" in words


def test_questions_for_the_supplier_can_be_copied_in_full(qtbot: QtBot, desk: Desk) -> None:
    desk.session.remark(Remark("NET-01", "see contract", ask_supplier=True))
    page = check(desk, list="ask")
    press(qtbot, page, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert desk.texts.controls["NET-01"].question in copied
    assert "Note: see contract" in copied
    assert "The list is copied" in words_of(desk.window)


def test_a_printed_list_holds_the_answers_and_no_markup_of_a_note(desk: Desk, tmp_path: Path) -> None:
    give(desk, *RECORDS)
    desk.session.remark(Remark("EHR-01", "<b>bold</b> & more"))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "list.pdf"))
    page = check(desk, **HOME)
    print_list(page, desk, printer)
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF-")
    assert "Note: &lt;b&gt;bold&lt;/b&gt; &amp; more" in as_html(page, desk.texts, "")


def test_no_line_is_squeezed_once_all_are_there(qtbot: QtBot, desk: Desk, qapp: QApplication) -> None:
    desk.window.resize(1024, 640)
    page = check(desk)
    asked = desk.session.interview().controls
    qtbot.waitUntil(lambda: len(page.rows) == len(asked), timeout=10_000)
    for _ in range(4):
        qapp.processEvents()
    assert [name for name, line in page.rows.items() if line.height() < line.heightForWidth(line.width())] == []
    assert [name for name, line in page.rows.items() if line.height() < line.minimumSizeHint().height()] == []


@pytest.mark.parametrize(("language", "scale"), [("en", 100), ("fr", 100), ("fr", 130)])
def test_the_check_fits_the_smallest_window(desk: Desk, qapp: QApplication, language: str, scale: int) -> None:
    desk.prefer(language=language, scale=scale)
    desk.window.resize(1024, 640)
    page = check(desk)
    qapp.processEvents()
    assert desk.window.width() == 1024
    assert page.minimumSizeHint().width() <= page.width()
    desk.prefer(scale=100)
