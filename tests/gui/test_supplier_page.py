"""Questions go to the supplier and answers come back through the window; documents to fill in are saved from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice, Remark
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.supplier import receive, send
from ehassess.gui.acts.templates import save
from ehassess.gui.desk import Desk
from ehassess.gui.pages.supplier import ReturnedPage, SupplierPage
from ehassess.gui.pages.tasks import TasksPage
from ehassess.gui.pages.templates import TemplatesPage
from ehassess.gui.widgets.rows import Banner
from tests.gui.questions_desk import close_desk, open_desk, page_of, press, words_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a new dossier."""
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


@pytest.fixture
def returned(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Path:
    """A file that came back, to a dossier with answers of its own."""
    desk.session.record_many([("BCP-01", Choice.YES, ""), ("BCP-02", Choice.YES, "")])
    desk.session.remark(Remark("BCP-03", ask_supplier=True))
    path = tmp_path / "pack.xlsx"
    desk.show("supplier")
    send(desk, path, "xlsx", only_open=False)
    qtbot.waitUntil(lambda: "The questions are saved" in told(desk))
    book = load_workbook(path)
    answers = {"BCP-01": "Yes", "BCP-02": "No", "BCP-03": "Mostly", "VUL-01": "?"}
    for row in book.worksheets[1].iter_rows(min_row=7):
        if row[0].value in answers:
            row[3].value = answers[str(row[0].value)]
            row[4].value = "seen in May" if row[0].value == "BCP-03" else None
    book.save(path)
    return path


def told(desk: Desk) -> str:
    """What stands above the page."""
    return "\n".join(words_of(banner) for banner in desk.window.findChildren(Banner))


def preview(qtbot: QtBot, desk: Desk, path: Path) -> ReturnedPage:
    """The page with what came back."""
    receive(desk, path)
    qtbot.waitUntil(lambda: isinstance(desk.window.page, ReturnedPage))
    return page_of(desk, ReturnedPage)


def test_the_task_list_leads_to_supplier_and_documents(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def nothing_chosen(_parent: object, title: str, *_: object) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", nothing_chosen)
    for words, kind in (
        ("Send the questions", SupplierPage),
        ("Take in the answers", SupplierPage),
        ("Documents to fill in", TemplatesPage),
    ):
        desk.show("tasks")
        press(qtbot, page_of(desk, TasksPage), words)
        assert isinstance(desk.window.page, kind)
    qtbot.waitUntil(lambda: asked == ["Take in the answers"])  # the link says so, so nothing else is in between


def test_the_page_says_how_many_questions_go_out(desk: Desk) -> None:
    desk.show("supplier")
    words = words_of(page_of(desk, SupplierPage))
    count = sum(control.ask_supplier for control in desk.session.interview().controls)
    assert f"{count} questions can be answered by a supplier." in words
    assert "none of your answers" in words


def test_what_came_back_is_shown_and_nothing_is_stored(qtbot: QtBot, desk: Desk, returned: Path) -> None:
    page = preview(qtbot, desk, returned)
    words = words_of(page)
    assert "You: Yes. Supplier: No." in words
    assert "1 row cannot be read and is left out" in words
    assert "The same as your answer: 1." in words
    assert {name: tick.isChecked() for name, tick in page.ticks.items()} == {"BCP-03": True, "BCP-02": False}
    assert "BCP-03" not in desk.session.state.answers
    press(qtbot, page, "Back")
    assert isinstance(desk.window.page, SupplierPage)


def test_chosen_answers_are_taken_over_and_undone_together(qtbot: QtBot, desk: Desk, returned: Path) -> None:
    page = preview(qtbot, desk, returned)
    page.ticks["BCP-02"].click()
    press(qtbot, page, "Take over 2 answers")
    assert "The answers are taken over" in told(desk)
    state = desk.session.state
    assert (state.answers["BCP-02"].value, state.answers["BCP-03"].value) == (Choice.NO, Choice.MOSTLY)
    assert state.remarks["BCP-03"] == Remark("BCP-03", "IT supplier: seen in May")
    desk.session.undo()
    assert desk.session.state.answers["BCP-02"].value is Choice.YES
    assert "BCP-03" not in desk.session.state.answers


def test_with_nothing_ticked_the_page_says_on_click_what_is_missing(qtbot: QtBot, desk: Desk, returned: Path) -> None:
    page = preview(qtbot, desk, returned)
    page.ticks["BCP-03"].click()
    assert page.take.isEnabled()
    press(qtbot, page, "Take over the answers")
    assert desk.window.page is page
    alarm = page.alarm.findChild(Banner)
    assert alarm is not None
    assert "Tick at least one answer" in words_of(alarm)
    assert alarm.hasFocus()
    press(qtbot, page, "Go to the field")
    first = next(iter(page.ticks.values()))
    assert first.hasFocus()
    first.click()
    assert page.alarm.isHidden()
    press(qtbot, page, "Take over 1 answer")
    assert "The answers are taken over" in told(desk)


def test_a_file_that_changes_nothing_offers_nothing_to_take_over(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show("supplier")
    send(desk, tmp_path / "empty.xlsx", "xlsx", only_open=False)
    qtbot.waitUntil(lambda: "The questions are saved" in told(desk))
    page = preview(qtbot, desk, tmp_path / "empty.xlsx")
    assert page.take.isHidden()
    assert "The same as your answer: 0." in words_of(page)


def test_a_file_that_is_none_is_told_and_the_page_stays(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show("supplier")
    (tmp_path / "photo.xlsx").write_bytes(b"\xff\xd8\xff\xe0")
    receive(desk, tmp_path / "photo.xlsx")
    qtbot.waitUntil(lambda: "is not a file with questions" in told(desk))
    assert isinstance(desk.window.page, SupplierPage)
    receive(desk, tmp_path / "none.docx")
    qtbot.waitUntil(lambda: "There is no file" in told(desk))


def test_a_document_is_saved_with_the_name_of_the_practice(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show("templates")
    page = page_of(desk, TemplatesPage)
    assert words_of(page).count("Save") == 6
    save(desk, "emergency-plan", tmp_path / "page.docx")
    qtbot.waitUntil(lambda: "The document is saved" in told(desk))
    assert Document(str(tmp_path / "page.docx")).sections[0].header.paragraphs[0].text.startswith("Sample practice")


@pytest.mark.parametrize(("language", "scale"), [("en", 100), ("fr", 100), ("fr", 150)])
def test_these_pages_fit_the_smallest_window(
    qtbot: QtBot, desk: Desk, qapp: QApplication, returned: Path, language: str, scale: int
) -> None:
    desk.prefer(language=language, scale=scale)
    desk.window.resize(1024, 640)
    for show in (lambda: desk.show("supplier"), lambda: desk.show("templates"), lambda: preview(qtbot, desk, returned)):
        show()
        qapp.processEvents()
        page = desk.window.page
        assert page is not None
        assert page.minimumSizeHint().width() <= page.width()
    desk.prefer(scale=100)
