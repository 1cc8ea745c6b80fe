"""An officer looks at a year, publishes it once, and saves and sees what was published, by keys alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.authority import Register
from ehassess.authority.publishing import published
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.authority_picture import save_picture
from ehassess.gui.desk import Desk
from ehassess.gui.pages.authority_picture import PicturePage
from ehassess.gui.widgets.table import Table
from tests.authority.synthetic import fill
from tests.gui.authority_desk import (
    a_register,
    composed,
    end,
    focused,
    key,
    open_it,
    seen,
    shown,
    tab_to,
    wait_for,
)

NOW = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    made = composed(qapp, pack)
    qtbot.addWidget(made.window)
    yield made
    end(made)


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """300 care providers, each with a report in two years."""
    folder = a_register(tmp_path_factory.mktemp("counted") / "office")
    with Register.open(folder, now=lambda: NOW) as register:
        fill(register, 300, (2025, 2026))
    return folder


def picture_page(qtbot: QtBot, desk: Desk) -> PicturePage:
    page = shown(qtbot, desk)
    assert isinstance(page, PicturePage)
    return page


def cells(page: PicturePage) -> list[list[str]]:
    model = page.findChildren(Table)[0].model()
    return [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount())]


def years(folder: Path) -> list[int]:
    with Register.open(folder, now=lambda: NOW) as register:
        return list(published(register))


def assert_it_is_saved(qtbot: QtBot, desk: Desk, chosen: int, folder: Path, language: str) -> None:
    """In each form, in the language of the window."""
    for form in ("pdf", "xlsx", "json"):
        save_picture(desk, chosen, folder / f"picture.{form}")
        qtbot.waitUntil((folder / f"picture.{form}").is_file, timeout=60_000)
    assert json.loads((folder / "picture.json").read_bytes())["reports"] == 300
    assert load_workbook(folder / "picture.xlsx").worksheets[0].max_row > 1
    with pikepdf.open(folder / "picture.pdf") as file:
        assert str(file.Root.Lang).startswith(language)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_year_is_looked_at_published_once_and_saved_by_keys_alone(
    qtbot: QtBot, desk: Desk, counted: Path, tmp_path: Path, language: str
) -> None:
    chosen = {"en": 2026, "fr": 2025}[language]
    desk.prefer(language=language)
    open_it(qtbot, desk, counted)
    key(desk, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    picture_page(qtbot, desk)
    assert focused(desk) == {"en": "Year", "fr": "Année"}[language]
    if language == "fr":
        desk.show("authority-picture", year="2025")
    page = picture_page(qtbot, desk)
    assert chosen not in years(counted)
    assert {"en": "this is what would be, from 300 reports", "fr": "à partir de 300 rapports"}[language] in seen(desk)
    before = cells(page)
    assert sum(int(cell) for cell in before[0][1:-1]) == int(before[0][-1]) == 300
    tab_to(desk, {"en": f"Publish {chosen}", "fr": f"Publier {chosen}"}[language])
    key(desk, Qt.Key.Key_Space)
    assert focused(desk) == {"en": "Not yet", "fr": "Pas encore"}[language]
    key(desk, Qt.Key.Key_Space)
    assert chosen not in years(counted)
    assert focused(desk) == {"en": f"Publish {chosen}", "fr": f"Publier {chosen}"}[language]
    key(desk, Qt.Key.Key_Space)
    key(desk, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    key(desk, Qt.Key.Key_Space)
    wait_for(qtbot, desk, {"en": "Published, from 300 reports", "fr": "Publié, à partir de 300 rapports"}[language])
    assert chosen in years(counted)
    page = picture_page(qtbot, desk)
    assert cells(page) == before
    tab_to(desk, {"en": "Table", "fr": "Tableau"}[language])
    key(desk, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(cells(picture_page(qtbot, desk))) > 1)
    counts = [int(row[-1]) for row in cells(page)]
    assert sum(counts) == 300
    assert min(int(cell) for row in cells(page) for cell in row[1:]) >= 5
    tab_to(desk, {"en": "Save as a file", "fr": "Enregistrer dans un fichier"}[language])
    assert_it_is_saved(qtbot, desk, chosen, tmp_path, language)


def test_before_the_first_report_the_page_says_what_will_be_there(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_it(qtbot, desk, a_register(tmp_path / "none"))
    desk.show("authority-picture")
    picture_page(qtbot, desk)
    assert "No report counts yet" in seen(desk)
    assert focused(desk) == "Receive reports"


def test_fewer_than_five_reports_are_not_published(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_it(qtbot, desk, a_register(tmp_path / "few", 4))
    desk.show("authority-picture")
    picture_page(qtbot, desk)
    assert "Fewer than five reports of" in seen(desk)
