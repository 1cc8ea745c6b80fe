"""An officer makes signed files for all care providers, and one of them takes them in; lessons come back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.authority import Register
from ehassess.authority.publishing import publish
from ehassess.domain.circulars import BulletinNotice, DueDay, NationalNotice, Thresholds
from ehassess.domain.national_picture import Picture
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.authority_lessons import read_in
from ehassess.gui.acts.authority_send import take_logo
from ehassess.gui.desk import Desk
from ehassess.gui.pages.authority_lessons import LessonsPage
from ehassess.gui.pages.authority_national import NationalForm
from ehassess.gui.pages.authority_new_key import NewKeyForm
from ehassess.gui.pages.authority_notices import BenchmarkForm, BulletinForm
from ehassess.gui.pages.authority_send import SendPage
from ehassess.gui.pages.signed import grouped
from ehassess.submission.circulars import Circular, Shelf
from ehassess.submission.contribution import Contribution, make
from tests.authority.synthetic import fill
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
    tab_to,
    wait_for,
)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    made = composed(qapp, pack)
    qtbot.addWidget(made.window)
    yield made
    end(made)


def taken(folder: Path, shelf: Shelf, name: str) -> Circular:
    """The file as a care provider takes it in that trusts the authority's key."""
    with Register.open(folder, now=lambda: NOW) as register:
        shelf.trust(register.about.key_fingerprint)
    return shelf.take((folder / "sent" / name).read_bytes())


NOTICE_WORDS = {
    "en": (
        "Threat", "Title", "Text", "Short name", "Questions: number or word", "Passphrase of the authority’s key",
    ),
    "fr": (
        "Menace", "Titre", "Texte", "Nom court", "Questions\u00a0: numéro ou mot",
        "Phrase secrète de la clé de l’autorité",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_notice_is_made_by_keys_alone_and_a_care_provider_takes_it_in(
    qtbot: QtBot, desk: Desk, tmp_path: Path, language: str
) -> None:
    folder = a_register(tmp_path / "office")
    desk.prefer(language=language)
    open_it(qtbot, desk, folder)
    key(desk, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    page = shown(qtbot, desk)
    assert isinstance(page, SendPage)
    key(desk, Qt.Key.Key_Tab)
    key(desk, Qt.Key.Key_Space)
    form = desk.window.page
    assert isinstance(form, BulletinForm)
    said = NOTICE_WORDS[language]
    tab_to(desk, said[0])
    key(desk, Qt.Key.Key_Space)
    for name, text in zip(said[1:4], ("Ransom again", "Check the backup.", "ransom-2026"), strict=True):
        tab_to(desk, name)
        QTest.keyClicks(desk.window.focusWidget(), text)
    tab_to(desk, said[4])
    QTest.keyClicks(desk.window.focusWidget(), "bcp-01")
    key(desk, Qt.Key.Key_Return)
    assert form.controls.chosen == ["BCP-01"]
    tab_to(desk, said[5])
    QTest.keyClicks(desk.window.focusWidget(), PASSPHRASE)
    key(desk, Qt.Key.Key_Return)
    wait_for(qtbot, desk, {"en": "The file is signed and saved", "fr": "Le fichier est signé et enregistré"}[language])
    shown(qtbot, desk)
    circular = taken(folder, Shelf(tmp_path / "shelf"), "bulletin-ransom-2026-1.zip")
    assert isinstance(circular.content, BulletinNotice)
    assert (circular.content.kind, circular.content.title) == ("threat", "Ransom again")
    assert circular.content.controls == ("BCP-01",)


def test_what_a_notice_lacks_is_said_and_the_same_name_makes_a_newer_version(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    folder = a_register(tmp_path / "office")
    open_it(qtbot, desk, folder)
    for version in (1, 2):
        desk.show("authority-send", form="bulletin")
        form = desk.window.page
        assert isinstance(form, BulletinForm)
        if version == 1:
            press(form, "Sign and save")
            assert "Choose what kind of notice it is" in seen(desk)
            form.kind.choose(1)
            press(form, "Sign and save")
            assert "Write a title" in seen(desk)
        form.kind.choose(1)
        form.heading.setText("Try a restore")
        form.text.setPlainText("It helps.")
        form.name.setText("a restore")
        press(form, "Sign and save")
        assert "Write a short name of letters, digits and hyphens" in seen(desk)
        form.name.setText("Restore")
        if version == 1:
            press(form, "Sign and save")
            assert "Write the passphrase of the authority’s key" in seen(desk)
            form.sign.key.secret.field.setText(PASSPHRASE)
        else:
            assert "The key is open until the register is closed." in seen(desk)
        press(form, "Sign and save")
        wait_for(qtbot, desk, f"bulletin-restore-{version}.zip")
        shown(qtbot, desk)
    shelf = Shelf(tmp_path / "shelf")
    assert taken(folder, shelf, "bulletin-restore-2.zip").version == 2
    (folder / "sent" / "bulletin-restore-1.zip").unlink()
    desk.show("authority-send")
    page = shown(qtbot, desk)
    assert isinstance(page, SendPage)


def assert_it_was_asked_for(circular: Circular) -> None:
    """What the form below was filled with."""
    asked = circular.content
    assert isinstance(asked, NationalNotice)
    assert (asked.mandatory, asked.authority, asked.contact) == (("NEH-01",), NAME, "desk@authority.example")
    assert asked.thresholds == Thresholds("C", 80, "mostly")
    assert asked.deadlines == (DueDay(date(2027, 2, 1), "send the plan"),)
    assert (asked.hand_in_by, circular.keys.new) == (date(2027, 3, 31), ("ab" * 32,))


def test_what_the_country_asks_for_is_begun_with_what_it_asked_for_last(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    folder = a_register(tmp_path / "office")
    open_it(qtbot, desk, folder)
    desk.show("authority-send", form="national")
    form = desk.window.page
    assert isinstance(form, NationalForm)
    form.mandatory.search.setText("NEH-01")
    form.mandatory._take_first()
    form.grade.setCurrentIndex(3)
    form.essentials.field.setValue(80)
    form.due.setText("31/3/2027")
    form.others.setPlainText("1/2/2027 send the plan\nsoon call us")
    form.contact.setPlainText("desk@authority.example")
    form.new_key.setText("no key")
    form.sign.key.secret.field.setText(PASSPHRASE)
    press(form, "Sign and save")
    assert "is not a key fingerprint" in seen(desk)
    form.new_key.setText("ab" * 32)
    press(form, "Sign and save")
    assert "Write a day and what is due in this line: soon call us" in seen(desk)
    form.others.setPlainText("1/2/2027 send the plan")
    take_logo(desk, form, tmp_path / "gone.png")
    assert form.logo is None
    press(form, "Sign and save")
    wait_for(qtbot, desk, "national-profile-fr-1.zip")
    shown(qtbot, desk)
    assert_it_was_asked_for(taken(folder, Shelf(tmp_path / "shelf"), "national-profile-fr-1.zip"))
    desk.show("authority-send", form="national")
    again = desk.window.page
    assert isinstance(again, NationalForm)
    assert again.mandatory.chosen == ["NEH-01"]
    assert again.others.toPlainText() == "01/02/2027 send the plan"
    assert again.new_key.text() == ""
    press(again, "Close the key")
    again.contact.setPlainText("new")
    press(again, "Sign and save")
    assert "Write the passphrase of the authority’s key" in seen(desk)
    assert again.contact.toPlainText() == "new"


def test_a_benchmark_needs_a_published_year_and_holds_the_picture(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = a_register(tmp_path / "office")
    open_it(qtbot, desk, folder)
    desk.show("authority-send", form="benchmark")
    assert "Publish the national picture of a year first." in seen(desk)
    with Register.open(folder, now=lambda: NOW) as register:
        fill(register, 40, (2026,))
        publish(register, 2026)
    desk.show("authority-send", form="benchmark")
    form = desk.window.page
    assert isinstance(form, BenchmarkForm)
    form.sign.key.secret.field.setText(PASSPHRASE)
    press(form, "Sign and save")
    wait_for(qtbot, desk, "benchmark-2026-1.zip")
    shown(qtbot, desk)
    picture = taken(folder, Shelf(tmp_path / "shelf"), "benchmark-2026-1.zip").content
    assert isinstance(picture, Picture)
    assert picture.reports == 40


def test_lessons_are_read_in_once_each_and_what_is_none_is_said(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = a_register(tmp_path / "office")
    open_it(qtbot, desk, folder)
    desk.show("authority-lessons")
    shown(qtbot, desk)
    assert "No lesson was read in yet" in seen(desk)
    scenario = desk.questionnaire.scenarios[0].id
    lesson = tmp_path / "lesson.zip"
    lesson.write_bytes(make(Contribution("gp", 1, scenario, "We tried a restore.", ("BCP-01",))))
    wrong = tmp_path / "wrong.zip"
    wrong.write_bytes(b"PK no")
    read_in(desk, [lesson, wrong, lesson])
    wait_for(qtbot, desk, "One new contribution is in the register.")
    assert "wrong.zip" in seen(desk)
    page = shown(qtbot, desk)
    assert isinstance(page, LessonsPage)
    assert page.table.model.rowCount() == 1
    assert "We tried a restore.\nWhat helped:" in seen(desk)
    read_in(desk, [lesson])
    wait_for(qtbot, desk, "0 new contributions are in the register.")
    press(shown(qtbot, desk), "Back")
    assert isinstance(shown(qtbot, desk), SendPage)
    assert "1 was read in" in seen(desk)


SECRETS = ("a new passphrase", "a new passphrase", PASSPHRASE)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_key_is_changed_by_keys_alone_and_the_old_one_is_revoked_later(
    qtbot: QtBot, desk: Desk, tmp_path: Path, language: str
) -> None:
    folder = a_register(tmp_path / "office")
    shelf = Shelf(tmp_path / "shelf")
    with Register.open(folder, now=lambda: NOW) as register:
        before = register.about.key_fingerprint
        shelf.trust(before)
    desk.prefer(language=language)
    open_it(qtbot, desk, folder)
    desk.show("authority-send")
    shown(qtbot, desk)
    tab_to(desk, {"en": "Change the key", "fr": "Changer la clé"}[language])
    key(desk, Qt.Key.Key_Space)
    form = desk.window.page
    assert isinstance(form, NewKeyForm)
    fields = (form.fresh.first.field, form.fresh.second.field, form.sign.key.secret.field)
    for field, text in zip(fields, SECRETS, strict=True):
        tab_to(desk, field.accessibleName())
        QTest.keyClicks(desk.window.focusWidget(), text)
    key(desk, Qt.Key.Key_Return)
    wait_for(qtbot, desk, "national-profile-fr-1.zip")
    shown(qtbot, desk)
    shelf.take((folder / "sent" / "national-profile-fr-1.zip").read_bytes())
    with Register.open(folder, now=lambda: NOW) as register:
        after = register.about.key_fingerprint
        assert after != before
        register.key("a new passphrase")
    assert grouped(after) in seen(desk)
    desk.show("authority-send", form="national")
    national = desk.window.page
    assert isinstance(national, NationalForm)
    press(national, {"en": f"The key before: {before[:16]}…", "fr": f"La clé d’avant\u00a0: {before[:16]}…"}[language])
    assert national.old_key.text() == before
    press(national, {"en": "Sign and save", "fr": "Signer et enregistrer"}[language])
    wait_for(qtbot, desk, "national-profile-fr-2.zip")
    shown(qtbot, desk)
    shelf.take((folder / "sent" / "national-profile-fr-2.zip").read_bytes())
    assert shelf.keys.new == (after,)
    assert shelf.keys.revoked == (before,)
