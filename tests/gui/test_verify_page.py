"""The verify page says one sentence first, then each fact; it never shows a grade that is not proven."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.dossier import Declaration, DossierState
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.verify import take_trust
from ehassess.gui.acts.verify_many import judge
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.identity_choice import IdentityWish
from ehassess.gui.pages.sign import SignWish
from ehassess.gui.pages.verify import KeysCard, VerifyPage
from ehassess.gui.settings import TrustedKey
from ehassess.gui.signing_jobs import Signed, sign_report
from ehassess.gui.trusted_files import TrustedKind, trusted_files
from ehassess.gui.widgets.planning import GradeChip
from ehassess.signing.timestamp import Level, stamp
from tests.gui.results_desk import PASSPHRASE, PROVIDER, answered, close, empty_desk, field, pressable, text_of
from tests.signing.authority import running

PATIENCE = 60_000


@pytest.fixture(scope="module")
def signed(pack: Questionnaire, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Signed]:
    """A signed report on disk."""
    folder = tmp_path_factory.mktemp("signed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EHASSESS_DATA", str(folder))
        answers = {name: Answer(name, choice, now()) for name, choice in answered(pack, Choice.YES).items()}
        declaration = Declaration("Dr Sample", "Owner", "", accepted=True)
        state = DossierState(
            dossier_id="00112233aabbccdd",
            language="en",
            round_number=1,
            opened_on=date(2026, 11, 1),
            provider=Provider(name=PROVIDER),
            profile=pack.default_profile("gp"),
            answers=answers,
            declaration=declaration,
        )
        wish = SignWish(declaration, IdentityWish(None, PASSPHRASE), "en", folder / "report.pdf")
        yield sign_report(state, pack, wish, now(), lambda _step: None)


@pytest.fixture(scope="module")
def kept(qapp: QApplication, pack: Questionnaire, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk, and the process beside it that looks at files, for all tests."""
    made = empty_desk(qapp, pack, tmp_path_factory.mktemp("desk") / "settings.ini")
    yield made
    close(made)


@pytest.fixture
def desk(kept: Desk) -> Desk:
    """A desk without a dossier, on which no key is trusted."""
    kept.prefer(language="en", trusted=())
    kept.trail.clear()
    kept.show("verify")
    return kept


def page_of(desk: Desk) -> VerifyPage:
    """The verify page on the desk."""
    page = desk.window.page
    assert isinstance(page, VerifyPage)
    return page


def verdict_on(qtbot: QtBot, desk: Desk, file: Path) -> VerifyPage:
    """The page once the verdict is there."""
    desk.show("verify", file=str(file))
    page = page_of(desk)
    qtbot.waitUntil(lambda: "Choose another report" in text_of(page), timeout=PATIENCE)
    return page


def test_a_sound_report_of_a_trusted_key_is_authentic_and_shows_its_grade(
    qtbot: QtBot, desk: Desk, signed: Signed
) -> None:
    desk.prefer(trusted=(TrustedKey(signed.key, signed.name),))
    page = verdict_on(qtbot, desk, signed.path)
    words = text_of(page)
    assert "Authentic and complete" in words
    assert PROVIDER in words
    assert "by the signer’s own clock; no time stamp from a third party" in words
    assert [chip.letter for chip in page.findChildren(GradeChip)] == ["A"]


def test_a_time_stamp_is_shown_and_whether_its_authority_is_trusted(
    qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path
) -> None:
    with running() as authority:
        stamped = tmp_path / "stamped.pdf"
        stamped.write_bytes(stamp(signed.path.read_bytes(), authority.url, Level.T).pdf)
    desk.prefer(trusted=(TrustedKey(signed.key, "Sample"),))
    words = text_of(verdict_on(qtbot, desk, stamped))
    assert "Time stamp" in words
    assert "no time stamp from a third party" not in words
    assert "proves no time" in words


def test_an_unknown_key_is_said_and_can_be_trusted_after_comparing(qtbot: QtBot, desk: Desk, signed: Signed) -> None:
    page = verdict_on(qtbot, desk, signed.path)
    assert "Complete, but the key is not known here" in text_of(page)
    assert not page.findChildren(GradeChip)
    assert signed.key[:4].upper() in text_of(page)
    pressable(page, "I have compared the fingerprint: trust this key").click()
    qtbot.waitUntil(lambda: "Authentic and complete" in text_of(desk.window), timeout=PATIENCE)
    assert desk.preferences.trusted == (TrustedKey(signed.key, signed.name),)


def test_a_changed_report_is_refused_without_a_grade(qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path) -> None:
    desk.prefer(trusted=(TrustedKey(signed.key, signed.name),))
    data = bytearray(signed.path.read_bytes())
    data[len(data) // 3] ^= 1
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(data)
    page = verdict_on(qtbot, desk, changed)
    assert "Not authentic: do not use this file" in text_of(page)
    assert not page.findChildren(GradeChip)


def test_an_extended_report_is_refused(qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path) -> None:
    longer = tmp_path / "longer.pdf"
    longer.write_bytes(signed.path.read_bytes() + b"\n% more")
    assert "Not authentic" in text_of(verdict_on(qtbot, desk, longer))


def test_what_is_no_pdf_is_told_and_another_can_be_chosen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    picture = tmp_path / "picture.pdf"
    picture.write_bytes(b"\xff\xd8\xff\xe0 not a report")
    desk.show("verify", file=str(picture))
    qtbot.waitUntil(lambda: "not a PDF" in text_of(desk.window) or "no PDF" in text_of(desk.window), timeout=PATIENCE)
    assert "Choose a report" in text_of(page_of(desk))


def test_a_missing_file_is_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show("verify", file=str(tmp_path / "gone.pdf"))
    qtbot.waitUntil(
        lambda: "gone.pdf" in text_of(desk.window) and "There is no file" in text_of(desk.window), timeout=PATIENCE
    )


def test_a_pasted_fingerprint_is_kept_and_can_be_removed(qtbot: QtBot, desk: Desk) -> None:
    card = page_of(desk).findChild(KeysCard)
    assert isinstance(card, KeysCard)
    mark = "AB12 " * 16
    field(card, "Fingerprint of the key, 64 characters").setText(mark)
    field(card, "Whose key it is").setText("Sample hospital")
    pressable(card, "Trust this key").click()
    assert desk.preferences.trusted == (TrustedKey("ab12" * 16, "Sample hospital"),)
    qtbot.waitUntil(lambda: "Sample hospital" in text_of(page_of(desk)))
    pressable(page_of(desk), "Remove").click()
    assert not desk.preferences.trusted


def test_what_is_no_fingerprint_is_told_and_not_kept(qtbot: QtBot, desk: Desk) -> None:
    card = page_of(desk).findChild(KeysCard)
    assert isinstance(card, KeysCard)
    field(card, "Fingerprint of the key, 64 characters").setText("12345")
    pressable(card, "Trust this key").click()
    qtbot.waitUntil(lambda: "is not a key fingerprint" in text_of(desk.window))
    assert not desk.preferences.trusted


@pytest.fixture
def no_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder of its own, in which nothing was taken in yet."""
    monkeypatch.setenv("EHASSESS_DATA", str(tmp_path / "data"))


def test_a_list_of_enrolled_keys_is_asked_about_trusted_shown_and_removed(
    qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path, no_files: None
) -> None:
    listed = tmp_path / "enrolment.csv"
    gone = "cd" * 32
    listed.write_text(f"name;fingerprint;revoked_on\nDr Sample;{signed.key};\nGone;{gone};2026-01-31\n", "utf-8")
    take_trust(desk, page_of(desk), TrustedKind.KEYS, listed)
    qtbot.waitUntil(lambda: "Trust what is in enrolment.csv?" in text_of(page_of(desk)), timeout=PATIENCE)
    assert "1 key\n" in text_of(page_of(desk)), "a revoked key is left out"
    pressable(page_of(desk), "Trust it").click()
    assert "enrolment.csv" in text_of(page_of(desk))
    pressable(page_of(desk), "Show").click()
    assert signed.key[:4].upper() in text_of(page_of(desk))
    assert "Authentic and complete" in text_of(verdict_on(qtbot, desk, signed.path))
    judge(desk, (signed.path,))
    qtbot.waitUntil(lambda: "Authentic: 1" in text_of(desk.window), timeout=PATIENCE)
    desk.show("verify")
    pressable(page_of(desk), "Remove").click()
    assert "enrolment.csv" not in text_of(page_of(desk))
    assert "the key is not known here" in text_of(verdict_on(qtbot, desk, signed.path))


def test_a_root_certificate_is_shown_by_its_fingerprint_before_it_is_trusted(
    qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path, no_files: None
) -> None:
    desk.prefer(trusted=(TrustedKey(signed.key, "Sample"),))
    root, stamped = tmp_path / "root.pem", tmp_path / "stamped.pdf"
    with running() as authority:
        stamped.write_bytes(stamp(signed.path.read_bytes(), authority.url, Level.T).pdf)
        root.write_bytes(authority.root.public_bytes(Encoding.PEM))
        mark = authority.root.fingerprint(SHA256()).hex().upper()
    assert "proves no time" in text_of(verdict_on(qtbot, desk, stamped))
    desk.show("verify")
    take_trust(desk, page_of(desk), TrustedKind.ROOTS, root)
    qtbot.waitUntil(lambda: "Trust what is in root.pem?" in text_of(page_of(desk)), timeout=PATIENCE)
    assert mark[:4] in text_of(page_of(desk))
    assert "Racine d’essai (fictive)" in text_of(page_of(desk))
    pressable(page_of(desk), "Leave it").click()
    assert "root.pem" not in text_of(page_of(desk))
    take_trust(desk, page_of(desk), TrustedKind.ROOTS, root)
    qtbot.waitUntil(lambda: "Trust what is in root.pem?" in text_of(page_of(desk)), timeout=PATIENCE)
    pressable(page_of(desk), "Trust it").click()
    assert "1 root certificate" in text_of(page_of(desk))
    assert "proves no time" not in text_of(verdict_on(qtbot, desk, stamped))


@pytest.mark.parametrize(
    ("kind", "data", "told"),
    [
        (TrustedKind.KEYS, b"", "holds no key"),
        (TrustedKind.KEYS, b"Dr Sample, Sampletown\n", "is not a key fingerprint"),
        (TrustedKind.KEYS, b"PK\x03\x04 no workbook", "enrolment"),
        (TrustedKind.ROOTS, b"no certificate", "holds no certificate"),
    ],
)
def test_a_file_that_holds_nobody_to_trust_is_told(
    qtbot: QtBot, desk: Desk, tmp_path: Path, no_files: None, kind: TrustedKind, data: bytes, told: str
) -> None:
    wrong = tmp_path / "enrolment.csv"
    wrong.write_bytes(data)
    take_trust(desk, page_of(desk), kind, wrong)
    qtbot.waitUntil(lambda: told in text_of(desk.window).replace("\u200b", ""), timeout=PATIENCE)
    assert not trusted_files()


def test_a_report_dropped_on_the_page_is_verified(qtbot: QtBot, desk: Desk, signed: Signed) -> None:
    desk.prefer(trusted=(TrustedKey(signed.key, signed.name),))
    desk.show("verify")
    page, mime = page_of(desk), QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(signed.path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, left, none)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    qtbot.waitUntil(lambda: "Authentic and complete" in text_of(desk.window), timeout=PATIENCE)


def test_two_dropped_files_lead_to_the_page_on_many(qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path) -> None:
    desk.prefer(trusted=(TrustedKey(signed.key, signed.name),))
    desk.show("verify")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (signed.path, tmp_path / "gone.pdf")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, left, none)
    enter.ignore()
    page_of(desk).dragEnterEvent(enter)
    assert enter.isAccepted()
    page_of(desk).dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    qtbot.waitUntil(lambda: "All: 2" in text_of(desk.window), timeout=PATIENCE)
    assert "Authentic: 1" in text_of(desk.window)
    assert "Not a report: 1" in text_of(desk.window)


def test_what_is_no_file_is_not_taken(desk: Desk) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/report.pdf")])
    enter = QDragEnterEvent(
        QPointF(5, 5).toPoint(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    page_of(desk).dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_back_goes_to_the_start_where_no_dossier_is_open(desk: Desk) -> None:
    pressable(page_of(desk), "Back").click()
    assert not isinstance(desk.window.page, VerifyPage)
