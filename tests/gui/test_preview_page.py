"""The report before it is signed: page by page, nearer, as text, on paper, in other forms; the window stays awake."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.preview import Reader, save
from ehassess.gui.desk import Desk
from ehassess.gui.pages.preview import FORMS, WIDTH
from ehassess.gui.printing import print_pages
from ehassess.submission.exports import Form
from tests.gui.results_desk import answered, close, empty_desk, open_dossier, shown, text_of

PATIENCE = 90_000


@pytest.fixture(scope="module")
def desk(qapp: QApplication, pack: Questionnaire, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("preview")
    made = empty_desk(qapp, pack, folder / "settings.ini")
    open_dossier(made, folder, answered(pack, Choice.YES, GOV_01=Choice.PARTLY))
    yield made
    close(made)


@pytest.fixture
def reader(qtbot: QtBot, desk: Desk) -> Reader:
    desk.show("preview", language="fr")
    page = shown(qtbot, desk)
    assert isinstance(page, Reader)
    qtbot.waitUntil(lambda: page.sheet.drawn, timeout=PATIENCE)
    return page


def test_the_report_is_read_page_by_page_in_its_own_language(qtbot: QtBot, reader: Reader) -> None:
    first = reader.where.text()
    assert first.startswith("Page 1 of ")
    reader.before.click()
    assert reader.where.text() == first
    reader.next.click()
    qtbot.waitUntil(lambda: reader.where.text().startswith("Page 2 of "), timeout=PATIENCE)
    with pypdfium2.PdfDocument(reader.pdf) as document:
        assert "Auto-évaluation" in document[0].get_textpage().get_text_range()


def test_nearer_and_farther_change_the_size_and_end_somewhere(qtbot: QtBot, reader: Reader) -> None:
    while reader.nearer.isEnabled():
        reader.nearer.click()
    qtbot.waitUntil(lambda: reader.sheet.width() == 2 * WIDTH, timeout=PATIENCE)
    while reader.farther.isEnabled():
        reader.farther.click()
    qtbot.waitUntil(lambda: reader.sheet.width() == WIDTH // 2, timeout=PATIENCE)


def test_the_text_beside_the_pages_is_what_a_screen_reader_reads(qtbot: QtBot, reader: Reader) -> None:
    reader.as_text.click()
    qtbot.waitUntil(lambda: bool(reader.text.toPlainText()), timeout=PATIENCE)
    lines = [line for line in reader.text.toPlainText().splitlines() if line]
    assert "Auto-évaluation du risque cyber" in lines[:2]
    assert any("Note" in line for line in lines)
    assert reader.sheet.isHidden()
    assert reader.text.isReadOnly()
    assert not reader.next.isEnabled()
    reader.as_text.click()
    assert not reader.sheet.isHidden()
    assert reader.next.isEnabled()


def test_everything_is_printed(reader: Reader, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    count = print_pages(printer, reader.pdf, lambda _step: None)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as document:
        assert len(document) == count > 5


def test_every_form_is_offered_and_saved_as_a_file(qtbot: QtBot, desk: Desk, reader: Reader, tmp_path: Path) -> None:
    assert set(FORMS) == {form.value for form in Form}
    assert len(reader.menu.actions()) == len(FORMS)
    assert reader.drawn is not None
    target = tmp_path / "plan.ics"
    save(desk, reader.drawn.report, Form.PLAN_ICS, "fr", target)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "plan.ics" in text_of(desk.window), timeout=PATIENCE)


def test_a_form_that_cannot_be_saved_says_so_and_leaves_nothing(
    qtbot: QtBot, desk: Desk, reader: Reader, tmp_path: Path
) -> None:
    assert reader.drawn is not None
    save(desk, reader.drawn.report, Form.DATA, "fr", tmp_path / "gone" / "data.json")
    qtbot.waitUntil(lambda: "gone" in text_of(desk.window), timeout=PATIENCE)
    assert list(tmp_path.iterdir()) == []


def test_the_window_is_awake_while_pages_are_drawn(qtbot: QtBot, reader: Reader) -> None:
    """What the window itself does between two turns of its loop, measured as its own processor time."""
    spent: list[float] = []
    last = time.thread_time()

    def tick() -> None:
        nonlocal last
        spent.append(time.thread_time() - last)
        last = time.thread_time()

    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    timer.start()
    for place in (3, 4, 1):
        reader.turned.emit(place)
        wanted = f"Page {place + 1} of "
        qtbot.waitUntil(partial(_says, reader, wanted), timeout=PATIENCE)
    timer.stop()
    assert max(spent) < 0.05


def _says(reader: Reader, words: str) -> bool:
    return reader.where.text().startswith(words)
