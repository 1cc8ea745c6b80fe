"""Signing in the window: nothing is signed by mistake, what is signed is read back, verified, named and noted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.preview import Reader
from ehassess.gui.desk import Desk
from ehassess.gui.known_keys import known_keys
from ehassess.gui.opening import now
from ehassess.gui.pages.sign import SignPage
from ehassess.gui.pages.signed import SignedPage
from ehassess.gui.pages.signed_second import SecondPage
from ehassess.session import Session
from ehassess.signing.identity import create
from ehassess.signing.keyfile import save
from ehassess.submission.exports import Form, export
from ehassess.submission.packs import shipped_packs
from ehassess.submission.verify import verify_submission
from tests.gui.results_desk import PASSPHRASE, answered, close, empty_desk, open_dossier, pressable, shown, text_of

PATIENCE = 90_000
"""Milliseconds; drawing a report takes about a second on a free machine."""


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a dossier, all questions but one answered yes."""
    made = empty_desk(qapp, pack, tmp_path / "settings.ini")
    open_dossier(made, tmp_path, answered(pack, Choice.YES, GOV_01=Choice.PARTLY))
    yield made
    close(made)


def sign_page(qtbot: QtBot, desk: Desk) -> SignPage:
    """The page to sign on."""
    desk.show("sign")
    page = shown(qtbot, desk)
    assert isinstance(page, SignPage)
    return page


def filled(page: SignPage, passphrase: str = PASSPHRASE) -> SignPage:
    """Everything that is asked for, with a new identity."""
    page.declared.click()
    page.name.setText("Dr Sample")
    page.role.setText("Owner")
    page.town.setText("Sampletown")
    page.identity.first.field.setText(passphrase)
    page.identity.second.field.setText(passphrase)
    return page


def signed(qtbot: QtBot, desk: Desk) -> SignedPage:
    """The page after signing, once it is there."""
    qtbot.waitUntil(lambda: isinstance(desk.window.page, SignedPage), timeout=PATIENCE)
    page = desk.window.page
    assert isinstance(page, SignedPage)
    return page


def test_nothing_is_declared_beforehand(qtbot: QtBot, desk: Desk) -> None:
    page = sign_page(qtbot, desk)
    assert not page.declared.isChecked()
    assert page.name.text() == page.role.text() == ""
    assert "I know the essential that is not fully met, and the plan." in text_of(page)


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("declared", "Tick that you have read the declaration"),
        ("name", "Write your name"),
        ("role", "Write your role"),
        ("first", "Write the passphrase of the identity"),
        ("short", "The passphrase needs at least 8 characters"),
        ("second", "The two passphrases are not the same"),
        ("file", "Write a name for the file"),
    ],
)
def test_what_is_missing_is_named_and_nothing_is_signed(
    qtbot: QtBot, desk: Desk, tmp_path: Path, missing: str, said: str
) -> None:
    page = filled(sign_page(qtbot, desk), "short" if missing == "short" else PASSPHRASE)
    if missing == "declared":
        page.declared.click()
    fields = {
        "name": page.name,
        "role": page.role,
        "first": page.identity.first.field,
        "second": page.identity.second.field,
        "file": page.file,
    }
    if missing in fields:
        fields[missing].setText("")
    page.go.click()
    assert said in text_of(page)
    assert "Nothing was signed yet." in text_of(page)
    assert not list(tmp_path.glob("*.pdf"))


def test_an_existing_file_is_never_proposed_or_replaced(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    taken = tmp_path / f"Sample-practice-{now().year}.pdf"
    taken.write_text("mine")
    page = filled(sign_page(qtbot, desk))
    assert page.file.text() == f"Sample-practice-{now().year}-2.pdf"
    page.file.setText(taken.stem)
    page.go.click()
    assert "There is a file of this name already" in text_of(page)
    assert taken.read_text() == "mine"


def test_a_signed_report_is_named_noted_and_verifies(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = filled(sign_page(qtbot, desk))
    file, shown_plan = page.file.text(), desk.session.plan()
    assert desk.session.planning.improve().result(PATIENCE / 1000) == desk.session.plan() != shown_plan
    page.go.click()
    done = signed(qtbot, desk)
    assert "Your report is signed, saved and checked" in text_of(done)
    assert file in text_of(done)
    record = desk.session.state.signed[-1]
    assert record.file_name == file
    key = desk.preferences.trusted[-1].fingerprint
    verdict = verify_submission((tmp_path / file).read_bytes(), frozenset({key}), shipped_packs())
    assert verdict.accepted
    assert verdict.fingerprint == record.fingerprint
    assert verdict.report is not None
    assert verdict.report.declaration.name == "Dr Sample"
    assert verdict.report.plan == shown_plan, "a search that ends meanwhile changes nothing of what was shown"
    path = desk.session.path
    desk.leave()
    with Session.open(path, pack, passphrase=None, now=now) as again:
        assert again.state.signed[-1] == record
        assert again.state.declaration.accepted


def test_the_identity_made_once_signs_again_and_a_wrong_passphrase_is_told(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    filled(sign_page(qtbot, desk)).go.click()
    signed(qtbot, desk)
    page = sign_page(qtbot, desk)
    assert "Dr Sample" in page.identity.list.currentText()
    assert page.name.text() == "Dr Sample"
    page.declared.click()
    page.identity.first.field.setText("something else")
    page.go.click()
    qtbot.waitUntil(lambda: "does not open the identity" in text_of(desk.window), timeout=PATIENCE)
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert page.declared.isChecked(), "the form is as it was"
    page.identity.first.field.setText(PASSPHRASE)
    page.go.click()
    signed(qtbot, desk)
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    assert len(known_keys()) == 1
    assert [r.number[-4:] for r in desk.session.state.signed] == ["0001", "0002"]


def test_a_second_person_can_sign_the_same_report(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "it.p12"
    save(create("IT Sample", now=datetime.now(UTC)), other, PASSPHRASE)
    filled(sign_page(qtbot, desk)).go.click()
    done = signed(qtbot, desk)
    pressable(done, "Add a second signature").click()
    page = desk.window.page
    assert isinstance(page, SecondPage)
    page.go.click()
    assert "Write the name of the person" in text_of(page)
    page.form.name.setText("IT Sample")
    page.form.identity.list.setCurrentIndex(page.form.identity.list.count() - 1)
    page.go.click()
    assert "Choose the certificate file" in text_of(page)
    page.form.identity.show_file(other)
    page.form.identity.first.field.setText(PASSPHRASE)
    page.go.click()
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*-it.pdf"))) == 1, timeout=PATIENCE)
    signed(qtbot, desk)
    key = desk.preferences.trusted[0].fingerprint
    verdict = verify_submission(next(tmp_path.glob("*-it.pdf")).read_bytes(), frozenset({key}), shipped_packs())
    assert verdict.accepted
    assert [signer.name for signer in verdict.signers] == ["Dr Sample", "IT Sample"]


def test_the_first_page_is_shown_beside_and_all_pages_can_be_read(qtbot: QtBot, desk: Desk) -> None:
    page = sign_page(qtbot, desk)
    qtbot.waitUntil(lambda: page.sheet.drawn, timeout=PATIENCE)
    page.read.click()
    reader = desk.window.page
    assert isinstance(reader, Reader)
    qtbot.waitUntil(lambda: reader.sheet.drawn, timeout=PATIENCE)
    assert reader.where.text().startswith("Page 1 of ")
    reader.before.click()
    reader.next.click()
    qtbot.waitUntil(lambda: reader.where.text().startswith("Page 2 of "), timeout=PATIENCE)
    pressable(reader, "Back").click()
    assert isinstance(desk.window.page, SignPage)


def test_everything_that_leaves_can_be_read_line_by_line_before_signing(qtbot: QtBot, desk: Desk) -> None:
    page = sign_page(qtbot, desk)
    language = page.report_language()
    pressable(page, "See the whole list, line by line").click()
    reader = shown(qtbot, desk)
    assert isinstance(reader, Reader)
    qtbot.waitUntil(lambda: bool(reader.text.toPlainText()), timeout=PATIENCE)
    assert reader.drawn is not None
    told = export(Form.LEAVING, reader.drawn.report, desk.questionnaire, language).decode()
    assert reader.text.toPlainText().split() == told.split()
    assert reader.text.accessibleName() == "Everything that leaves you with the report"
    assert reader.text.isVisibleTo(reader)
    assert not reader.sheet.isVisibleTo(reader)
    assert not desk.session.state.signed


def test_the_language_of_the_report_is_chosen_apart_and_remembered(qtbot: QtBot, desk: Desk) -> None:
    page = sign_page(qtbot, desk)
    assert page.report_language() == "en"
    page.language.setCurrentIndex(page.language.findText("Français"))
    assert desk.preferences.report_language == "fr"
    assert desk.language == "en"
    again = sign_page(qtbot, desk)
    assert again.report_language() == "fr"


def test_a_folder_that_cannot_be_written_is_told_and_the_form_stays(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = filled(sign_page(qtbot, desk))
    page.show_folder(tmp_path / "gone")
    page.go.click()
    qtbot.waitUntil(
        lambda: "gone" in text_of(desk.window) and "There is no folder" in text_of(desk.window), timeout=PATIENCE
    )
    assert desk.window.page is page
    assert page.name.text() == "Dr Sample"
    assert not desk.session.state.signed


def test_open_questions_are_said_before_signing(qtbot: QtBot, desk: Desk) -> None:
    desk.session.record("GOV-02", Choice.UNKNOWN)
    assert "One question is open or unknown" in text_of(sign_page(qtbot, desk))
    desk.session.record("IAM-01", Choice.UNKNOWN)
    assert "2 questions are open or unknown" in text_of(sign_page(qtbot, desk))


def test_back_leaves_without_signing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show("result")
    page: QWidget = sign_page(qtbot, desk)
    pressable(page, "Back").click()
    assert desk.window.page is not page
    assert not list(tmp_path.glob("*.pdf"))
