"""What is added to a signed report: a time stamp over a connection, and a second signature without any dossier."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts import start
from ehassess.gui.desk import Desk
from ehassess.gui.known_keys import known_keys
from ehassess.gui.pages.signed import SignedPage
from ehassess.gui.pages.signed_approve import ApprovePage
from ehassess.gui.pages.signed_log import SignedLogPage
from ehassess.gui.pages.signed_stamp import StampPage
from ehassess.gui.signing_jobs import Signed
from ehassess.signing.identity import create
from ehassess.signing.keyfile import save
from ehassess.signing.timestamp import Level, stamp
from ehassess.submission.packs import shipped_packs
from ehassess.submission.verify import verify_submission
from tests.gui.results_desk import PASSPHRASE, PROVIDER, answered, close, empty_desk, open_dossier, pressable, text_of
from tests.gui.signed_desk import PATIENCE, dropped, said, signed_from
from tests.signing.authority import running


@pytest.fixture(scope="module")
def kept(qapp: QApplication, pack: Questionnaire, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk, and the process beside it that looks at files, for all tests."""
    made = empty_desk(qapp, pack, tmp_path_factory.mktemp("desk") / "settings.ini")
    yield made
    close(made)


@pytest.fixture
def desk(kept: Desk, pack: Questionnaire, tmp_path: Path) -> Desk:
    """A desk with an answered dossier."""
    kept.prefer(language="en", trusted=(), report_folders=(), stamp_url="")
    open_dossier(kept, tmp_path, answered(pack, Choice.YES))
    return kept


@pytest.fixture
def signed(desk: Desk, tmp_path: Path) -> Signed:
    """A report signed from it."""
    return signed_from(desk, tmp_path)


@pytest.fixture
def stamping(qtbot: QtBot, desk: Desk, signed: Signed) -> StampPage:
    """The page for a time stamp, reached from the log."""
    desk.show("signed-log")
    said(qtbot, desk, "Add a time stamp")
    pressable(desk.window, "Add a time stamp").click()
    page = desk.window.page
    assert isinstance(page, StampPage)
    return page


def test_a_report_is_stamped_only_after_it_was_said_what_is_sent_and_to_whom(
    qtbot: QtBot, desk: Desk, signed: Signed, stamping: StampPage, tmp_path: Path
) -> None:
    words = text_of(stamping)
    assert "It sends one fingerprint (SHA-256) of the signed report: no name, no answer, no page." in words
    assert "This computer connects only after you press the button" in words
    pressable(stamping, "Connect and add the time stamp").click()
    assert "Write the address of the service" in text_of(stamping)
    with running() as authority:
        stamping.url.setText(authority.url)
        assert authority.asked == [], "nothing is asked before the button is pressed"
        pressable(stamping, "Connect and add the time stamp").click()
        told = said(qtbot, desk, "The time stamp is added, checked and saved")
    assert "Horodatage d’essai (fictif)" in told
    target = tmp_path / "report-stamped.pdf"
    verdict = verify_submission(target.read_bytes(), frozenset({signed.key}), shipped_packs())
    assert verdict.accepted
    assert len(verdict.stamps) == 1
    assert [record.file_name for record in desk.session.state.signed] == ["report.pdf", "report-stamped.pdf"]
    assert isinstance(desk.window.page, SignedLogPage)
    said(qtbot, desk, "Time stamp of Horodatage d’essai (fictif)")
    assert desk.preferences.stamp_url == authority.url


def test_an_address_where_nobody_answers_is_told_and_leaves_everything_as_it_was(
    qtbot: QtBot, desk: Desk, stamping: StampPage, tmp_path: Path
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but nobody listens
        stamping.url.setText(f"http://127.0.0.1:{taken.getsockname()[1]}/")
        pressable(stamping, "Connect and add the time stamp").click()
        said(qtbot, desk, "did not answer as it should")
    assert desk.window.page is stamping
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["report.pdf"]
    assert len(desk.session.state.signed) == 1


def test_waiting_for_an_authority_that_says_nothing_is_given_up_at_once(
    qtbot: QtBot, desk: Desk, stamping: StampPage, tmp_path: Path
) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        stamping.url.setText(f"http://127.0.0.1:{silent.getsockname()[1]}/")
        pressable(stamping, "Connect and add the time stamp").click()
        said(qtbot, desk, "Asking 127.0.0.1")
        pressable(desk.window, "Cancel").click()
        qtbot.waitUntil(lambda: desk.running == 0, timeout=5_000)
    assert stamping.isVisible()
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["report.pdf"]


@pytest.fixture
def alone(desk: Desk, signed: Signed) -> Desk:
    """The desk of somebody who has the signed file only."""
    desk.leave()
    desk.prefer(trusted=())
    desk.show("signed-approve")
    return desk


def approving(qtbot: QtBot, desk: Desk, words: str = "Approve and sign") -> ApprovePage:
    """The page to approve on, once it says this."""
    said(qtbot, desk, words)
    page = desk.window.page
    assert isinstance(page, ApprovePage)
    return page


def test_what_a_report_says_is_shown_before_it_is_approved(qtbot: QtBot, alone: Desk, signed: Signed) -> None:
    assert isinstance(alone.window.page, ApprovePage)
    dropped(alone.window.page, signed.path)
    page = approving(qtbot, alone)
    words = text_of(page)
    for told in (
        "Complete, but the manager’s key is not known here",
        PROVIDER,
        f"Report {signed.record.number}",
        "Dr Sample, Owner",
        "Essentials not fully met",
    ):
        assert told in words
    assert "Signed by the manager" not in words
    pressable(page, "Show everything that was checked").click()
    assert "Signed by the manager" in text_of(page)
    pressable(page, "Approve and sign").click()
    assert "Tick that you have read the report and approve it" in text_of(page)
    page.read.click()
    pressable(page, "Approve and sign").click()
    assert "Write the name of the person" in text_of(page)
    assert [path.name for path in signed.path.parent.glob("*.pdf")] == ["report.pdf"]


def test_a_report_from_elsewhere_is_approved_without_a_dossier(
    qtbot: QtBot, alone: Desk, signed: Signed, tmp_path: Path
) -> None:
    other = tmp_path / "it.p12"
    save(create("IT Sample", now=datetime.now(UTC)), other, PASSPHRASE)
    alone.show("signed-approve", file=str(signed.path))
    page = approving(qtbot, alone)
    form = page.form
    assert form is not None
    page.read.click()
    form.name.setText("IT Sample")
    form.identity.list.setCurrentIndex(form.identity.list.count() - 1)
    form.identity.show_file(other)
    form.identity.first.field.setText("something else")
    pressable(page, "Approve and sign").click()
    said(qtbot, alone, "does not open the identity")
    assert page.read.isChecked(), "the form is as it was"
    form.identity.first.field.setText(PASSPHRASE)
    pressable(page, "Approve and sign").click()
    words = said(qtbot, alone, "The report has its second signature, is saved and checked")
    assert "Give this file back to whoever gave you the report" in words
    verdict = verify_submission((tmp_path / "report-it.pdf").read_bytes(), frozenset({signed.key}), shipped_packs())
    assert verdict.accepted
    assert [signer.name for signer in verdict.signers] == ["Dr Sample", "IT Sample"]
    assert "IT Sample" in [key.title for key in known_keys()]
    done = alone.window.page
    assert isinstance(done, SignedPage)
    pressable(done, "To the start").click()
    assert not isinstance(alone.window.page, SignedPage)


def test_what_cannot_be_approved_says_why_and_asks_for_no_signature(
    qtbot: QtBot, alone: Desk, signed: Signed, tmp_path: Path
) -> None:
    data = bytearray(signed.path.read_bytes())
    data[len(data) // 3] ^= 1
    changed, stamped, picture = tmp_path / "changed.pdf", tmp_path / "stamped.pdf", tmp_path / "picture.pdf"
    changed.write_bytes(data)
    picture.write_bytes(b"\xff\xd8\xff\xe0 no report")
    with running() as authority:
        stamped.write_bytes(stamp(signed.path.read_bytes(), authority.url, Level.T).pdf)
    for path, told in (
        (changed, "This file cannot be approved"),
        (stamped, "This report is complete: nobody can sign it any more"),
    ):
        alone.show("signed-approve", file=str(path))
        page = approving(qtbot, alone, told)
        assert page.form is None
        assert "Approve and sign" not in text_of(page)
    alone.show("signed-approve", file=str(picture))
    qtbot.waitUntil(lambda: alone.running == 0, timeout=PATIENCE)
    assert "PDF" in said(qtbot, alone, "Choose a")


def test_a_verified_report_leads_to_its_approval(qtbot: QtBot, alone: Desk, signed: Signed) -> None:
    alone.show("verify", file=str(signed.path))
    said(qtbot, alone, "Approve it")
    pressable(alone.window, "Approve it").click()
    assert PROVIDER in text_of(approving(qtbot, alone))
    pressable(alone.window, "Back").click()
    said(qtbot, alone, "Approve it")


def test_the_start_page_takes_several_reports_and_a_folder_at_once(
    qtbot: QtBot, alone: Desk, signed: Signed, tmp_path: Path
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "one.pdf").write_bytes(signed.path.read_bytes())
    for paths in ((signed.path, folder / "one.pdf"), (folder,)):
        page = start.build(alone)
        dropped(page, *paths)
        said(qtbot, alone, "Key not known: 2" if len(paths) > 1 else "Key not known: 1")
        page.deleteLater()
