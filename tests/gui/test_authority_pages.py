"""An officer makes a register, receives a folder, looks at reports, answers with the own key and writes notes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.authority import Register, receive
from ehassess.authority.enrolment_file import read_enrolment
from ehassess.authority.register import REGISTER
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.authority import open_register
from ehassess.gui.acts.authority_receive import receive_paths
from ehassess.gui.desk import Desk
from ehassess.gui.pages.authority import NewRegisterPage, RegistersPage
from ehassess.gui.pages.authority_list import ListPage
from ehassess.gui.pages.authority_one import OnePage
from ehassess.gui.pages.authority_receive import ReceivePage
from ehassess.signing.container import ContainerKind, unpack
from tests.authority import post
from tests.authority.conftest import Mail, here, mail
from tests.gui.authority_desk import (
    NAME,
    NOW,
    PASSPHRASE,
    a_register,
    composed,
    end,
    key,
    open_it,
    press,
    seen,
    shown,
    wait_for,
)

__all__ = ["mail"]


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    made = composed(qapp, pack)
    qtbot.addWidget(made.window)
    yield made
    end(made)


@pytest.fixture
def box(tmp_path: Path, mail: Mail) -> Path:
    """What came: three reports, a doctored one, a changed one, and no report at all."""
    folder = tmp_path / "post"
    folder.mkdir()
    changed = bytearray(mail.other)
    changed[len(changed) // 2] ^= 1
    for name, data in (("a", mail.first), ("b", mail.second), ("c", mail.other), ("d", mail.doctored), ("e", changed)):
        (folder / f"{name}.pdf").write_bytes(data)
    (folder / "f.pdf").write_bytes(b"no report")
    return folder


@pytest.fixture
def office(tmp_path: Path, mail: Mail) -> Path:
    """A register with the keys of the three practices."""
    folder = a_register(tmp_path / "office")
    with Register.open(folder, now=lambda: NOW) as register:
        register.enrolment.add(read_enrolment(post.enrolment_list(mail.practices), "l.csv", ("siret",)), "l.csv")
    return folder


@pytest.fixture
def filled(office: Path, box: Path) -> Path:
    """The same after everything was received."""
    with Register.open(office, now=lambda: NOW) as register:
        receive(register, [box], judge=here)
    return office


def test_a_register_is_made_in_the_window_and_is_found_again(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    press(desk.window, "For authorities: open a register")
    assert isinstance(desk.window.page, RegistersPage)
    press(desk.window, "Make a register")
    page = desk.window.page
    assert isinstance(page, NewRegisterPage)
    page.show_place(tmp_path)
    press(page, "Make the register")
    assert "Write the name of the authority" in seen(desk)
    page.name.setText(NAME)
    press(page, "Make the register")
    assert "Choose the national profile" in seen(desk)
    page.profile.setCurrentIndex(page.profile.findText("France"))
    page.secrets.first.field.setText(PASSPHRASE)
    page.secrets.second.field.setText("another")
    press(page, "Make the register")
    assert "The two passphrases differ" in seen(desk)
    page.secrets.second.field.setText(PASSPHRASE)
    press(page, "Make the register")
    wait_for(qtbot, desk, "First say who may sign")
    assert f"The register of {NAME} is ready" in seen(desk)
    assert (tmp_path / "Register" / REGISTER).is_file()
    desk.show("start")
    desk.show("authority")
    press(desk.window, "Open")
    wait_for(qtbot, desk, "First say who may sign")
    assert desk.window.windowTitle().startswith(NAME)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda path: path.unlink(), "holds no register"),
        (lambda path: path.write_bytes(b"not a database" * 200), "is no register, or it is damaged"),
        (lambda path: sqlite3.connect(path).execute("PRAGMA user_version = 99").connection.close(), "a newer version"),
    ],
    ids=["none", "damaged", "newer"],
)
def test_what_cannot_be_opened_is_said_and_the_page_stays(
    qtbot: QtBot, desk: Desk, tmp_path: Path, change: object, sentence: str
) -> None:
    folder = a_register(tmp_path / "office")
    change(folder / REGISTER)  # type: ignore[operator]  # what the test does to the file
    desk.show("authority")
    open_register(desk, folder)
    wait_for(qtbot, desk, sentence)
    assert desk.office is None
    assert isinstance(desk.window.page, RegistersPage)


def test_a_folder_is_received_beside_the_window_and_every_file_is_told(
    qtbot: QtBot, desk: Desk, office: Path, box: Path
) -> None:
    open_it(qtbot, desk, office)
    press(desk.window, "Receive reports")
    page = desk.window.page
    assert isinstance(page, ReceivePage)
    receive_paths(desk, page, [box])
    assert "Counting the files" in seen(desk)
    desk.show("settings")
    desk.show("authority-receive")
    wait_for(qtbot, desk, "Received; not every file was accepted")
    assert "3 accepted" in seen(desk)
    assert "1 disputed, 1 refused, 1 set aside" in seen(desk)
    assert "The file is honestly signed" not in seen(desk)
    press(desk.window, "See all files that were set aside")
    aside = shown(qtbot, desk)
    assert "is not a PDF file" in seen(desk)
    press(aside, "Back to the reports")
    found = shown(qtbot, desk)
    assert isinstance(found, ListPage)
    assert "Accepted: 3" in seen(desk)
    press(found, "Disputed: 1")
    wait_for(qtbot, desk, "1 report")
    assert found.table.model.row(0).words[1] == "Cabinet fictif 3"  # type: ignore[union-attr]  # there is one


def assert_the_provider_can_read(office: Path, file: Path) -> None:
    """It is signed by the key of the register, which remembers it, and says what was written."""
    with Register.open(office, now=lambda: NOW) as register:
        fingerprint = register.about.key_fingerprint
        assert register.submissions.one(2).row.answered == "returned"
    reply = unpack(file.read_bytes(), frozenset({fingerprint}))
    written = json.loads(reply.files["reply.json"])
    assert (reply.kind, written["kind"], written["authority"]) == (ContainerKind.DECISION, "returned", NAME)
    assert written["note"] == "Try a restore.\nPlease hand in the corrected report by 1\u00a0Mar\u00a02027."


def assert_a_note_was_kept(qtbot: QtBot, desk: Desk) -> None:
    """What was written beside the answer is still there, and stays once it is kept."""
    page = desk.window.page
    assert isinstance(page, OnePage)
    assert page.notes.text.toPlainText() == "Called them."
    assert "The key is open until the register is closed." in seen(desk)
    press(page, "Keep the note")
    qtbot.waitUntil(lambda: desk.window.page is not page, timeout=30_000)
    assert "Called them." in seen(desk)


def test_an_officer_answers_by_keys_and_the_provider_can_read_it(qtbot: QtBot, desk: Desk, filled: Path) -> None:
    found = open_it(qtbot, desk, filled)
    assert isinstance(found, ListPage)
    assert desk.window.focusWidget() is found.table.view
    key(desk, Qt.Key.Key_End)
    key(desk, Qt.Key.Key_Return)
    page = desk.window.page
    assert isinstance(page, OnePage)
    assert "Report 5 of 5 in the list" in seen(desk)
    key(desk, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    page = desk.window.page
    assert isinstance(page, OnePage)
    assert "Report 4 of 5 in the list" in seen(desk)
    assert "This care provider over time" in seen(desk)
    press(page, "Sign and save the answer")
    assert "Choose the answer" in seen(desk)
    press(page, "Returned with points")
    press(page, "Sign and save the answer")
    assert "Write the points: what the care provider is to change" in seen(desk)
    page.notes.text.setPlainText("Called them.")
    page.answer.points.setPlainText("Try a restore.")
    page.answer.due.setText("yesterday")
    press(page, "Sign and save the answer")
    assert "Write day, month and year, such as" in seen(desk)
    page.answer.due.setText("1/3/2027")
    page.answer.secret.field.setText("wrong")
    press(page, "Sign and save the answer")
    wait_for(qtbot, desk, "authority-key.pem")
    page.answer.secret.field.setText(PASSPHRASE)
    press(page, "Sign and save the answer")
    wait_for(qtbot, desk, "The answer is signed and saved")
    (file,) = (filled / "answers").iterdir()
    assert file.name in seen(desk)
    assert_the_provider_can_read(filled, file)
    assert_a_note_was_kept(qtbot, desk)


def test_a_report_that_was_not_accepted_can_only_be_confirmed(qtbot: QtBot, desk: Desk, filled: Path) -> None:
    open_it(qtbot, desk, filled)
    desk.show("authority-one", id="4")
    assert "It is honestly signed" in seen(desk)
    assert "Plan agreed" not in seen(desk)
    desk.show("authority-one", id="5")
    assert "nothing to answer" in seen(desk)
    desk.show("authority-one", id="99")
    assert "There is no submission 99" in seen(desk)
