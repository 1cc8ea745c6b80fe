"""An officer enrols keys from a list, sees what is wrong with each line, finds a key and revokes it: by keys alone."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.authority import Register
from ehassess.authority.enrolment_file import read_enrolment
from ehassess.authority.register import REGISTER
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.authority_enrol import read_list, save_sample
from ehassess.gui.desk import Desk
from ehassess.gui.pages.authority_enrol import FaultyPage, PreviewPage
from ehassess.gui.pages.authority_key import KeyPage
from ehassess.gui.pages.authority_keys import KeysPage
from ehassess.gui.pages.authority_list import ListPage
from tests.gui.authority_desk import (
    a_register,
    composed,
    end,
    focused,
    key,
    open_it,
    press,
    seen,
    shown,
    tab_to,
    wait_for,
)

HEADS = "fingerprint,name,region,siret,valid_from,valid_until"
TODAY = datetime.now(UTC).astimezone().date()


def a_list(folder: Path, *lines: str, heads: str = HEADS) -> Path:
    path = folder / "keys.csv"
    path.write_text("\n".join([heads, *lines]), "utf-8")
    return path


def line(number: int, name: str = "", days: str = ",") -> str:
    return f"{number:064x},{name or f'Cabinet fictif {number}'},Nord,{99_000_000_000_000 + number},{days}"


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    made = composed(qapp, pack)
    qtbot.addWidget(made.window)
    yield made
    end(made)


def keys_of(folder: Path) -> dict[str, tuple[str, str | None]]:
    """Name and day of revocation by key, as the file has them."""
    with sqlite3.connect(folder / REGISTER) as db:
        query = "SELECT key_fingerprint, name, revoked_on FROM enrolled_key JOIN provider ON provider.id = provider_id"
        return {fingerprint: (name, revoked) for fingerprint, name, revoked in db.execute(query)}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_list_is_taken_over_and_a_key_is_revoked_by_keys_alone(
    qtbot: QtBot, desk: Desk, tmp_path: Path, language: str
) -> None:
    folder = a_register(tmp_path / "office")
    desk.prefer(language=language)
    open_it(qtbot, desk, folder)
    assert focused(desk) == {"en": "Take over a list of keys", "fr": "Reprendre une liste de clés"}[language]
    key(desk, Qt.Key.Key_Space)
    assert focused(desk) == {"en": "Choose a list", "fr": "Choisir une liste"}[language]
    read_list(desk, a_list(tmp_path, line(1), line(2, days="2020-01-01,2020-12-31"), line(3)))
    page = shown(qtbot, desk)
    assert isinstance(page, PreviewPage)
    assert keys_of(folder) == {}
    tab_to(desk, {"en": "Take over 3 keys", "fr": "Reprendre 3 clés"}[language])
    key(desk, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(getattr(desk.window.page, "page", None), KeysPage), timeout=30_000)
    page = shown(qtbot, desk)
    assert isinstance(page, KeysPage)
    assert len(keys_of(folder)) == 3
    qtbot.waitUntil(lambda: desk.window.focusWidget() is page.table.view)
    key(desk, Qt.Key.Key_Down)
    key(desk, Qt.Key.Key_Return)
    one = desk.window.page
    assert isinstance(one, KeyPage)
    assert {"en": "no longer valid", "fr": "plus valable"}[language] in seen(desk)
    tab_to(desk, {"en": "Reason", "fr": "Motif"}[language])
    QTest.keyClicks(desk.window.focusWidget(), "Laptop stolen")
    key(desk, Qt.Key.Key_Return)
    assert focused(desk) == {"en": "Keep the key", "fr": "Garder la clé"}[language]
    assert keys_of(folder)[f"{2:064x}"][1] is None
    key(desk, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    key(desk, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: keys_of(folder)[f"{2:064x}"][1] == TODAY.isoformat(), timeout=30_000)
    wait_for(qtbot, desk, "Laptop stolen")
    assert one is not desk.window.page


def test_what_a_revocation_lacks_is_said_and_it_can_be_left(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = a_register(tmp_path / "office", 1)
    open_it(qtbot, desk, folder)
    desk.show("authority-keys")
    page = shown(qtbot, desk)
    assert isinstance(page, KeysPage)
    key(desk, Qt.Key.Key_Return)
    one = desk.window.page
    assert isinstance(one, KeyPage)
    one.day.setText("soon")
    press(one, "Revoke this key")
    assert f"Write day, month and year, such as {TODAY:%d/%m/%Y}" in seen(desk)
    one.day.setText("1/12/2026")
    press(one, "Revoke this key")
    assert "Write why the key is revoked" in seen(desk)
    one.reason.setText("lost")
    press(one, "Revoke this key")
    assert "Revoke the key of Cabinet fictif 1 from 1\u00a0Dec\u00a02026 on?" in seen(desk)
    press(one, "Keep the key")
    assert focused(desk) == "Revoke this key"
    press(one, "See its report")
    found = shown(qtbot, desk)
    assert isinstance(found, ListPage)
    assert "1 report" in seen(desk)
    assert "Show everything" in seen(desk)
    desk.show("authority-key", key="ff" * 32)
    assert "is not enrolled here" in seen(desk)


BAD = (
    ("not a key,Cabinet A,Nord,,,", "is not a key fingerprint"),
    (f"{7:064x},,Nord,,,", "there is no name of the care provider on this line"),
    (line(1, "Cabinet B"), "this key stands in line 2 already"),
    (line(8, days="2026-12-31,2026-01-01"), "the last day of the key lies before its first"),
    (line(9, days="soon,"), "is not a day"),
)


def test_every_bad_line_has_its_sentence_and_nothing_is_taken_over(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = a_register(tmp_path / "office")
    open_it(qtbot, desk, folder)
    path = a_list(tmp_path, line(1), *(bad for bad, _ in BAD))
    read_list(desk, path)
    page = shown(qtbot, desk)
    assert isinstance(page, FaultyPage)
    assert "Nothing of keys.csv was taken over, because of 5 faults:" in seen(desk)
    rows = [page.table.model.row(at) for at in range(5)]
    for at, (_, sentence) in enumerate(BAD):
        assert rows[at] is not None
        assert rows[at].words[0] == str(at + 3)  # type: ignore[union-attr]  # it is there
        assert sentence in rows[at].words[1]  # type: ignore[union-attr]
    tab_to(desk, "Faults of the list")
    key(desk, Qt.Key.Key_End)
    assert "Line 7: “soon” in the column “valid_from” is not a day." in seen(desk)
    assert keys_of(folder) == {}
    a_list(tmp_path, line(1), line(2))
    press(page, "Read it again")
    assert isinstance(shown(qtbot, desk), PreviewPage)
    assert "2 keys are new, 0 were known, 2 care providers are new." in seen(desk)


def test_wrong_columns_foreign_keys_and_what_is_no_list_are_said(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = a_register(tmp_path / "office")
    open_it(qtbot, desk, folder)
    read_list(desk, a_list(tmp_path, "x,y", heads="fingerprint,colour"))
    page = shown(qtbot, desk)
    assert isinstance(page, FaultyPage)
    told = [page.table.model.row(at).words[1] for at in range(2)]  # type: ignore[union-attr]  # both are there
    assert "there is no column “name”" in told[0]
    assert "there can be no column “colour”" in told[1]
    picture = tmp_path / "keys.png"
    picture.write_bytes(b"\x89PNG\0")
    read_list(desk, picture)
    assert isinstance(shown(qtbot, desk), FaultyPage)
    assert "keys.png" in seen(desk)
    read_list(desk, tmp_path / "gone.csv")
    assert isinstance(shown(qtbot, desk), FaultyPage)
    read_list(desk, a_list(tmp_path, line(1), line(2)))
    press(shown(qtbot, desk), "Take over 2 keys")
    wait_for(qtbot, desk, "2 keys are new")
    read_list(desk, a_list(tmp_path, f"{1:064x},Cabinet fictif 2,Sud,99000000000002,,"))
    page = shown(qtbot, desk)
    assert isinstance(page, FaultyPage)
    assert "is enrolled for another care provider already" in seen(desk)


def test_a_workbook_shows_what_is_known_already_and_an_empty_list_can_be_saved(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    folder = a_register(tmp_path / "office", 1)
    open_it(qtbot, desk, folder)
    save_sample(desk, tmp_path / "empty.csv")
    wait_for(qtbot, desk, "The empty list is saved")
    heads = (tmp_path / "empty.csv").read_text("utf-8-sig").strip().replace('"', "").split(",")
    assert heads[:3] == ["fingerprint", "name", "region"]
    assert "siret" in heads
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Empreinte", "Nom"])
    sheet.append(["ab" * 32, "Cabinet fictif 1"])
    sheet.append(["cd" * 32, "Cabinet fictif 1"])
    data = io.BytesIO()
    book.save(data)
    (tmp_path / "keys.xlsx").write_bytes(data.getvalue())
    read_list(desk, tmp_path / "keys.xlsx")
    page = shown(qtbot, desk)
    assert isinstance(page, PreviewPage)
    assert [page.table.model.row(at).words[0] for at in range(2)] == ["known", "new"]  # type: ignore[union-attr]


def test_keys_are_found_by_name_number_state_and_region_and_stay_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = a_register(tmp_path / "office")
    with Register.open(folder, now=lambda: datetime(2026, 12, 4, tzinfo=UTC)) as register:
        from_file = a_list(tmp_path, *(line(n) for n in range(1, 301)), line(301, days=",2020-01-01"))
        register.enrolment.add(read_enrolment(from_file.read_bytes(), "keys.csv", ("siret",)), "keys.csv")
    open_it(qtbot, desk, folder)
    desk.show("authority-keys")
    page = shown(qtbot, desk)
    assert isinstance(page, KeysPage)
    assert "301 keys" in seen(desk)
    page.search.setText("99000000000042")
    wait_for(qtbot, desk, "1 of 301 keys")
    page.search.setText(f"{77:064x}")
    wait_for(qtbot, desk, "1 of 301 keys")
    model = page.table.model
    qtbot.waitUntil(lambda: model.row(0).words[1] == "Cabinet fictif 77")  # type: ignore[union-attr]  # there is one
    page.search.setText("")
    page.state.setCurrentIndex(3)
    page.state.activated.emit(3)
    wait_for(qtbot, desk, "1 of 301 keys")
    key(desk, Qt.Key.Key_Escape)
    page.table.setFocus()
    key(desk, Qt.Key.Key_Return)
    press(desk.window, "All keys")
    page = shown(qtbot, desk)
    assert isinstance(page, KeysPage)
    assert "1 of 301 keys" in seen(desk)
    press(page, "Show everything")
    assert "301 keys" in seen(desk)
    page.table.arranged.emit(1, True)
    assert page.found[0].key.name == "Cabinet fictif 99"
    page.search.setText("nobody")
    wait_for(qtbot, desk, "No key matches")
