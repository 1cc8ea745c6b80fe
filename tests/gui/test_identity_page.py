"""The page of signing keys: keys are made, taken in, renewed, read off a card and enrolled, each on real files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts import identity, settings
from ehassess.gui.acts.identity import look_for_cards, renew_key, save_letter
from ehassess.gui.desk import Desk
from ehassess.gui.known_keys import identity_folder, known_keys, remember
from ehassess.gui.opening import now
from ehassess.gui.pages.identity import IdentityPage
from ehassess.gui.pages.identity_forms import CardForm, KeyFileForm, NewKeyForm, RenewForm
from ehassess.gui.pages.sign import SignPage
from ehassess.gui.pages.signed import SignedPage, grouped
from ehassess.gui.settings import SettingsFile
from ehassess.signing import renewal
from ehassess.signing.identity import KeyKind, create
from ehassess.signing.keyfile import load, save
from tests.gui.results_desk import BUILDERS, PASSPHRASE, answered, close, open_dossier, pressable, text_of
from tests.signing import soft_card
from tests.signing.soft_card import PIN

PATIENCE = 60_000
CARD = "clinic"


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a dossier and an empty folder of keys."""
    builders = {**BUILDERS, "identity": identity.build, "settings": settings.build}
    made = Desk(qapp, builders, lambda: pack, SettingsFile(tmp_path / "settings.ini"))
    made.prefer(language="en", look="light")
    made.window.show()
    open_dossier(made, tmp_path, answered(pack, Choice.YES))
    yield made
    close(made)


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A reader with one card; its library."""
    library = soft_card.library()
    monkeypatch.setenv("SOFTHSM2_CONF", soft_card.reader(tmp_path))
    soft_card.insert(CARD)
    key = soft_card.new_key("ec")
    soft_card.load(CARD, 1, key, soft_card.certified(key, "Dr Carte (fictive)", now=now()), tmp_path)
    return library


def listed(desk: Desk) -> IdentityPage:
    """The list of keys."""
    desk.show("identity")
    page = desk.window.page
    assert isinstance(page, IdentityPage)
    return page


def until_listed(qtbot: QtBot, desk: Desk) -> IdentityPage:
    """The list, once a form has led back to it."""
    qtbot.waitUntil(lambda: isinstance(desk.window.page, IdentityPage), timeout=PATIENCE)
    page = desk.window.page
    assert isinstance(page, IdentityPage)
    return page


def card_form(qtbot: QtBot, desk: Desk, library: Path) -> CardForm:
    """The form with the card that was found."""
    pressable(listed(desk), "Use").click()
    form = desk.window.page
    assert isinstance(form, CardForm)
    form.go.click()
    assert "Choose the library of the card’s maker" in text_of(form)
    look_for_cards(desk, form, library)
    qtbot.waitUntil(lambda: form.cards.count() == 1, timeout=PATIENCE)
    return form


def _text(file: Path) -> str:
    """The words of the first page of a PDF."""
    document = pypdfium2.PdfDocument(file)
    try:
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


def test_without_a_key_the_page_says_how_to_get_one(desk: Desk) -> None:
    desk.show("settings")
    page = desk.window.page
    assert page is not None
    pressable(page, "Signing keys").click()
    assert isinstance(desk.window.page, IdentityPage)
    assert "No signing key yet" in text_of(desk.window.page)


@pytest.mark.parametrize(("choice", "kind"), [(0, "EC P-256"), (1, "RSA 3072")])
def test_a_key_is_made_listed_and_gets_its_letter(
    qtbot: QtBot, desk: Desk, tmp_path: Path, choice: int, kind: str
) -> None:
    pressable(listed(desk), "Make").click()
    form = desk.window.page
    assert isinstance(form, NewKeyForm)
    form.go.click()
    assert "Write the name of the person who signs" in text_of(form)
    form.name.setText("Dr Émilie Sample")
    form.kind.group.button(choice).click()
    form.secret.first.field.setText(PASSPHRASE)
    form.go.click()
    assert "The two passphrases differ" in text_of(form)
    assert not known_keys()
    form.secret.second.field.setText(PASSPHRASE)
    form.go.click()
    page = until_listed(qtbot, desk)
    (key,) = known_keys()
    told = key.description
    assert told is not None
    for words in ("Dr Émilie Sample", f"{kind}, valid until", grouped(told.key_fingerprint)):
        assert words in text_of(page)
    assert load(key.path, PASSPHRASE).certificate.not_valid_after_utc == told.valid_until
    assert PASSPHRASE not in (key.path.parent / "known.json").read_text()
    letter = tmp_path / "letter.pdf"
    save_letter(desk, key, letter)
    qtbot.waitUntil(letter.exists, timeout=PATIENCE)
    page_text = "".join(_text(letter).split())
    assert told.key_fingerprint.upper() in page_text.upper()
    assert "Samplepractice" in page_text


def test_a_key_file_is_taken_in_where_it_lies_and_forgotten_without_being_deleted(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "given.pfx"
    save(create("IT Sample", now=now()), file, PASSPHRASE)
    pressable(listed(desk), "Take in").click()
    form = desk.window.page
    assert isinstance(form, KeyFileForm)
    form.go.click()
    assert "Choose the key file" in text_of(form)
    form.show_file(file)
    form.secret.field.setText("something else")
    form.go.click()
    qtbot.waitUntil(lambda: "does not open the identity" in text_of(desk.window), timeout=PATIENCE)
    assert desk.window.page is form
    form.secret.field.setText(PASSPHRASE)
    form.go.click()
    page = until_listed(qtbot, desk)
    assert "IT Sample" in text_of(page)
    pressable(page, "Take off this list").click()
    assert not known_keys()
    assert file.exists()


def test_a_key_is_renewed_by_a_statement_that_both_keys_signed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    file, statement = tmp_path / "old.p12", tmp_path / "statement.json"
    old = create("Dr Sample", now=now() - timedelta(days=1060))
    save(old, file, PASSPHRASE)
    remember(file, old.certificate)
    page = listed(desk)
    assert "It ends soon: renew it now" in text_of(page)
    pressable(page, "Renew").click()
    form = desk.window.page
    assert isinstance(form, RenewForm)
    form.go.click()
    assert "Write the passphrase of the key" in text_of(form)
    renew_key(desk, form, known_keys()[0], PASSPHRASE, KeyKind.EC, statement)
    until_listed(qtbot, desk)
    found = renewal.read(statement.read_bytes())
    new, was = (key.description for key in known_keys())
    assert new is not None
    assert was is not None
    assert (found.new.key_fingerprint, found.old.key_fingerprint) == (new.key_fingerprint, was.key_fingerprint)


def test_an_ended_key_says_so_and_cannot_be_renewed(desk: Desk, tmp_path: Path) -> None:
    ended = create("Dr Sample", now=now() - timedelta(days=40), days=30)
    remember(tmp_path / "gone.p12", ended.certificate)
    page = listed(desk)
    assert "This key has ended" in text_of(page)
    assert "The file is not there now" in text_of(page)
    assert "Renew" not in text_of(page).split("\n")


def test_a_broken_list_hides_no_key_file(desk: Desk) -> None:
    folder = identity_folder()
    folder.mkdir(parents=True)
    save(create("Dr Sample", now=now()), folder / "Dr Sample.p12", PASSPHRASE)
    (folder / "known.json").write_text(json.dumps({"keys": "broken"}))
    page = listed(desk)
    assert "Dr Sample" in text_of(page)
    assert "Its details are shown once it has been opened" in text_of(page)


def test_a_wrong_pin_is_told_and_must_be_typed_again(qtbot: QtBot, desk: Desk, reader: Path) -> None:
    form = card_form(qtbot, desk, reader)
    form.pin.field.setText("000000")
    form.go.click()
    assert form.pin.field.text() == ""
    qtbot.waitUntil(lambda: "It was not tried again" in text_of(desk.window), timeout=PATIENCE)
    form.go.click()
    assert "Write the PIN of the card" in text_of(form)
    assert not known_keys()


def test_a_report_is_signed_with_a_card_that_was_set_up_once(
    qtbot: QtBot, desk: Desk, reader: Path, tmp_path: Path
) -> None:
    form = card_form(qtbot, desk, reader)
    form.pin.field.setText(PIN)
    form.go.click()
    page = until_listed(qtbot, desk)
    assert f"On the card “{CARD}”" in text_of(page)
    desk.show("sign")
    sign = desk.window.page
    assert isinstance(sign, SignPage)
    assert sign.identity.list.currentText() == f"Card “{CARD}” of Dr Carte (fictive)"
    sign.declared.click()
    sign.name.setText("Dr Carte (fictive)")
    sign.role.setText("Owner")
    sign.go.click()
    assert "Write the PIN of the card" in text_of(sign)
    sign.identity.first.field.setText("000000")
    sign.go.click()
    qtbot.waitUntil(lambda: "It was not tried again" in text_of(desk.window), timeout=PATIENCE)
    assert sign.identity.first.field.text() == ""
    assert not list(tmp_path.glob("Sample*.pdf"))
    sign.identity.first.field.setText(PIN)
    sign.go.click()
    qtbot.waitUntil(lambda: isinstance(desk.window.page, SignedPage), timeout=PATIENCE)
    assert len(desk.session.state.signed) == 1
    assert PIN not in (identity_folder() / "known.json").read_text()
