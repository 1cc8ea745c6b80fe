"""The log of signed reports: what was signed, where it lies, and the authority's answers, taken in and refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.reply import ReplyKind
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.identity_choice import IdentityWish
from ehassess.gui.pages.sign import SignPage
from ehassess.gui.pages.signed_log import SignedLogPage
from ehassess.gui.signing_jobs import Signed, sign_again
from ehassess.session import Session
from ehassess.signing.container import key_fingerprint
from ehassess.submission.receipt import Answered, make_for
from tests.gui.results_desk import PASSPHRASE, answered, close, empty_desk, open_dossier, pressable, shown, text_of
from tests.gui.signed_desk import PATIENCE, dropped, said, signed_from

AUTHORITY = "Autorité d’essai (fictive)"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture(scope="module")
def kept(qapp: QApplication, pack: Questionnaire, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk, and the process beside it that looks at files, for all tests."""
    made = empty_desk(qapp, pack, tmp_path_factory.mktemp("desk") / "settings.ini")
    yield made
    close(made)


@pytest.fixture
def desk(kept: Desk, pack: Questionnaire, tmp_path: Path) -> Desk:
    """A desk with an answered dossier from which nothing was signed yet."""
    kept.prefer(language="en", trusted=(), report_folders=())
    open_dossier(kept, tmp_path, answered(pack, Choice.YES))
    return kept


@pytest.fixture
def signed(desk: Desk, tmp_path: Path) -> Signed:
    """A report signed from it."""
    return signed_from(desk, tmp_path)


def log_page(desk: Desk) -> SignedLogPage:
    """The log on the desk."""
    page = desk.window.page
    assert isinstance(page, SignedLogPage)
    return page


def settled(qtbot: QtBot, desk: Desk) -> SignedLogPage:
    """The log once every file was looked for."""
    desk.show("signed-log")
    qtbot.waitUntil(lambda: "Looking for the file" not in text_of(log_page(desk)), timeout=PATIENCE)
    return log_page(desk)


def answer(desk: Desk, signed: Signed, kind: ReplyKind, version: int, *, dossier: str = "", note: str = "") -> bytes:
    """The file that an authority sends."""
    record = signed.record
    about = Answered(record.number, record.fingerprint, record.file_hash, dossier or signed.dossier, accepted=True)
    return make_for(about, kind, KEY, authority=AUTHORITY, today=date(2026, 11, 25), version=version, note=note)


def test_an_empty_log_leads_to_signing(qtbot: QtBot, desk: Desk) -> None:
    desk.show("signed-log")
    assert "No report was signed yet" in text_of(log_page(desk))
    pressable(log_page(desk), "Check and sign").click()
    assert isinstance(shown(qtbot, desk), SignPage)


def test_a_report_is_listed_with_its_day_signer_file_and_fingerprints(
    qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path
) -> None:
    desk.show("sign")
    pressable(shown(qtbot, desk), "Signed reports and the authority’s answers").click()
    page = settled(qtbot, desk)
    words = text_of(page).replace("\u200b", "")
    for told in (
        f"Report {signed.record.number}",
        "report.pdf",
        "Signed by Dr Sample as manager",
        "Unchanged since it was signed",
        str(tmp_path),
        "no answer yet",
    ):
        assert told in words
    assert signed.record.fingerprint[:4].upper() not in words
    pressable(page, "Show the fingerprints").click()
    plain = text_of(page).replace(" ", "").lower()
    assert signed.record.fingerprint in plain
    assert signed.record.file_hash in plain


def test_an_answer_of_an_unknown_key_is_taken_in_once_its_fingerprint_was_compared(
    qtbot: QtBot, desk: Desk, signed: Signed, pack: Questionnaire, tmp_path: Path
) -> None:
    (tmp_path / "receipt.zip").write_bytes(answer(desk, signed, ReplyKind.RECEIPT, 1))
    (tmp_path / "agreed.zip").write_bytes(answer(desk, signed, ReplyKind.AGREED, 2, note="Bon courage."))
    dropped(settled(qtbot, desk), tmp_path / "receipt.zip")
    words = said(qtbot, desk, "Nobody here knows the key that signed receipt.zip")
    assert key_fingerprint(KEY.public_key())[:4].upper() in words
    assert not desk.session.state.replies
    pressable(desk.window, "I have compared the fingerprint: trust this key").click()
    said(qtbot, desk, f"The authority has received report {signed.record.number}")
    dropped(log_page(desk), tmp_path / "agreed.zip")
    words = said(qtbot, desk, f"The authority has agreed to the plan of report {signed.record.number}")
    assert "Bon courage." in words
    assert "plan agreed" in text_of(log_page(desk))
    assert [reply.kind for reply in desk.session.state.replies] == [ReplyKind.RECEIPT, ReplyKind.AGREED]
    dropped(log_page(desk), tmp_path / "receipt.zip")
    said(qtbot, desk, "is in the dossier already")
    path = desk.session.path
    desk.leave()
    with Session.open(path, pack, passphrase=None, now=now) as again:
        assert again.state.agreement is not None, "what was read in is saved"


def test_answers_that_are_damaged_foreign_or_of_another_dossier_are_told_and_change_nothing(
    qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path
) -> None:
    good = answer(desk, signed, ReplyKind.AGREED, 3)
    hurt = bytearray(good)
    hurt[len(hurt) // 2] ^= 1
    settled(qtbot, desk)
    for name, data, told in (
        ("hurt.zip", bytes(hurt), "damaged"),
        ("picture.zip", b"\xff\xd8\xff\xe0 no answer", "damaged"),
        ("empty.zip", b"", "damaged"),
    ):
        (tmp_path / name).write_bytes(data)
        dropped(log_page(desk), tmp_path / name)
        said(qtbot, desk, told)
        desk.window.quiet()
    (tmp_path / "other.zip").write_bytes(answer(desk, signed, ReplyKind.AGREED, 3, dossier="0123456789abcdef"))
    dropped(log_page(desk), tmp_path / "other.zip")
    said(qtbot, desk, "Nobody here knows the key")
    pressable(desk.window, "I have compared the fingerprint: trust this key").click()
    said(qtbot, desk, "is for another care provider")
    dropped(log_page(desk), tmp_path / "gone.zip")
    said(qtbot, desk, "gone.zip")
    assert not desk.session.state.replies


def test_a_file_that_was_moved_is_found_again_and_a_changed_one_is_told(
    qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    moved = signed.path.rename(elsewhere / "sent.pdf")
    page = settled(qtbot, desk)
    assert "is not where this computer knows it to be" in text_of(page)
    dropped(page, moved)
    said(qtbot, desk, "The file is among the signed reports")
    assert len(desk.session.state.signed) == 1
    assert "Unchanged since it was signed" in text_of(settled(qtbot, desk))
    assert str(elsewhere) in desk.preferences.report_folders
    data = bytearray(moved.read_bytes())
    data[len(data) // 3] ^= 1
    moved.unlink()
    (elsewhere / "report.pdf").write_bytes(data)
    page = settled(qtbot, desk)
    assert "This is not the file that was signed" in text_of(page)
    assert "Add a time stamp" not in text_of(page)


def test_a_report_that_was_signed_elsewhere_too_comes_back_as_one_more_file_of_it(
    qtbot: QtBot, desk: Desk, signed: Signed, pack: Questionnaire, tmp_path: Path
) -> None:
    back = tmp_path / "back"
    back.mkdir()
    other = sign_again(
        signed.path, IdentityWish(None, PASSPHRASE), "IT Sample", back / "it.pdf", now(), lambda _step: None
    )
    dropped(settled(qtbot, desk), other.path)
    said(qtbot, desk, "The file is among the signed reports")
    page = settled(qtbot, desk)
    assert "Signed by IT Sample as responsible for IT" in text_of(page)
    assert [record.file_name for record in desk.session.state.signed] == ["report.pdf", "it.pdf"]
    assert text_of(page).count("Add a time stamp") == 1, "to the file that holds both signatures"
    assert "Add a second signature" not in text_of(page)
    changed = bytearray(other.path.read_bytes())
    changed[len(changed) // 3] ^= 1
    (back / "changed.pdf").write_bytes(changed)
    dropped(log_page(desk), back / "changed.pdf")
    said(qtbot, desk, "Refused: the file is not the one that was signed.")
    assert len(desk.session.state.signed) == 2


def test_a_dossier_that_is_only_read_shows_its_log_and_takes_nothing_in(
    qtbot: QtBot, desk: Desk, signed: Signed, pack: Questionnaire, tmp_path: Path
) -> None:
    path = desk.session.path
    desk.leave()
    desk.adopt(Session.open(path, pack, passphrase=None, now=now, read_only=True))
    page = settled(qtbot, desk)
    assert "Open the PDF" in text_of(page)
    assert "Read in a receipt or decision" not in text_of(page)
    assert "Add a time stamp" not in text_of(page)
    (tmp_path / "receipt.zip").write_bytes(answer(desk, signed, ReplyKind.RECEIPT, 1))
    dropped(page, tmp_path / "receipt.zip")
    said(qtbot, desk, "nothing can be noted in it")
