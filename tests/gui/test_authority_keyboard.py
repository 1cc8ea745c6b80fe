"""Every page of an authority's window is reached and used by keys alone: Tab comes to each field and each button."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ehassess.authority import Register
from ehassess.authority.collecting import collect
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.accessible import named
from ehassess.gui.desk import Desk
from ehassess.submission.contribution import Contribution, make
from tests.authority.synthetic import fill
from tests.gui.authority_desk import NOW, a_register, composed, end, key, open_it, shown

PAGES: tuple[tuple[str, dict[str, str]], ...] = (
    ("authority-list", {}),
    ("authority-receive", {}),
    ("authority-aside", {}),
    ("authority-one", {"id": "1"}),
    ("authority-reminders", {}),
    ("authority-limits", {}),
    ("authority-keys", {}),
    ("authority-key", {"key": "ab" * 32}),
    ("authority-enrol", {}),
    ("authority-picture", {"year": "2026"}),
    ("authority-send", {}),
    ("authority-send", {"form": "national"}),
    ("authority-send", {"form": "bulletin"}),
    ("authority-send", {"form": "benchmark"}),
    ("authority-send", {"form": "key"}),
    ("authority-lessons", {}),
)
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QTableView)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Something on every page."""
    made = a_register(tmp_path_factory.mktemp("keyboard") / "office", 3)
    with Register.open(made, now=lambda: NOW) as register:
        fill(register, 20, (2026,))
        collect(register, make(Contribution("gp", 1, "x", "We tried a restore.", ())))
    return made


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    made = composed(qapp, pack)
    qtbot.addWidget(made.window)
    yield made
    end(made)


def controls(page: QWidget) -> set[QWidget]:
    """What can be used on a page and is reached by Tab; of a radio group the one that Tab comes to."""
    found = {each for kind in CONTROLS for each in page.findChildren(kind) if each.isVisible() and each.isEnabled()}
    inner = {each for each in found if isinstance(each.parent(), QAbstractSpinBox)}
    return {each for each in found - inner if each.focusPolicy() & Qt.FocusPolicy.TabFocus}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_tab_comes_to_each_control_of_each_page_and_each_has_a_name(
    qtbot: QtBot, desk: Desk, folder: Path, language: str
) -> None:
    desk.prefer(language=language)
    open_it(qtbot, desk, folder)
    missed: dict[str, list[str]] = {}
    for name, where in PAGES:
        desk.show(name, **where)
        page = shown(qtbot, desk)
        wanted, passed = controls(page), set[QWidget]()
        assert wanted, name
        for _ in range(60):
            key(desk, Qt.Key.Key_Tab)
            held = desk.window.focusWidget()
            if held in passed and wanted <= passed:
                break
            passed.add(held)
        nameless = [type(each).__name__ for each in wanted if not named(each).strip()]
        unreached = [named(each) for each in wanted - passed]
        if nameless or unreached:
            missed[f"{name} {where}"] = [*nameless, *unreached]
    assert missed == {}
