"""Suppliers in the window: what a user sees of them, chooses, takes in from a list and saves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from ehassess.domain.dossier import AssetEntry
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.suppliers import Assurance, ContractState, Supplier
from ehassess.gui.acts.contracts import save, take
from ehassess.gui.desk import Desk
from ehassess.gui.pages.contracts import ContractsPage
from ehassess.gui.pages.systems import SystemsPage
from tests.gui.questions_desk import close_desk, open_desk, page_of, press, words_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


def choose(desk: Desk, name: str, index: int) -> None:
    """Choose an entry of the list of this name, as a key does."""
    found = next(each for each in desk.window.findChildren(QComboBox) if each.accessibleName() == name)
    found.setCurrentIndex(index)
    found.activated.emit(index)


def test_from_the_systems_to_a_contract_with_rules_on_security(qtbot: QtBot, desk: Desk) -> None:
    desk.show("systems")
    press(qtbot, page_of(desk, SystemsPage), "Suppliers and contracts")
    assert "No supplier yet" in words_of(desk.window)
    ehr = desk.questionnaire.assets[0].id
    desk.session.details.set_asset(AssetEntry(ehr, True, "Sample & Sons"))
    desk.again()
    said = words_of(desk.window)
    assert "Sample & Sons" in said
    assert desk.texts.assets[ehr].name in said
    assert "0 of 1 suppliers are bound by rules on security." in said
    choose(desk, "Contract: Sample & Sons", 3)
    choose(desk, "Assurance: Sample & Sons", 2)
    assert "1 of 1 suppliers are bound by rules on security." in words_of(desk.window)
    wanted = Supplier("Sample & Sons", ContractState.SECURED, Assurance.STATED)
    assert desk.session.suppliers.listed() == (wanted,)
    press(qtbot, desk.window, "Back")
    page_of(desk, SystemsPage)


def test_one_more_is_added_only_once_and_goes_again(qtbot: QtBot, desk: Desk) -> None:
    desk.show("contracts")
    for name in ("Another", "another"):
        QTest.keyClicks(page_of(desk, ContractsPage).name, name)
        press(qtbot, desk.window, "Add supplier")
    assert "another is in the list already." in words_of(desk.window)
    press(qtbot, desk.window, "Remove")
    assert "No supplier yet" in words_of(desk.window)


def test_a_list_is_saved_filled_in_and_taken_in_again(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show("contracts")
    desk.session.suppliers.add("Sample Ltd")
    file = tmp_path / "suppliers.csv"
    save(desk, file)
    assert "The list is saved" in words_of(desk.window)
    text = file.read_text("utf-8-sig")
    system = desk.texts.assets[desk.questionnaire.assets[1].id].name
    file.write_text(text.replace('""', f'"{system}"').replace("not looked at", "no contract", 1), "utf-8-sig")
    take(desk, file)
    qtbot.waitUntil(lambda: "The list is taken over" in words_of(desk.window), timeout=20_000)
    assert system in words_of(desk.window)
    assert desk.session.suppliers.listed()[0].contract is ContractState.NONE


def test_a_list_with_faults_changes_nothing_and_names_each_line(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show("contracts")
    file = tmp_path / "list.csv"
    file.write_text("System,Supplier\nOven,Sample Ltd\n,Other\n", "utf-8")
    take(desk, file)
    qtbot.waitUntil(lambda: "Nothing was taken over" in words_of(desk.window), timeout=20_000)
    assert "line 2" in words_of(desk.window)
    assert "Oven" in words_of(desk.window)
    assert desk.session.suppliers.listed() == ()
