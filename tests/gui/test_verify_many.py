"""Many received files at once: each judged by itself, counted, narrowed, ordered, opened, saved; ended at any time."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.dossier import Declaration, DossierState
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.verify_many import judge, judging_of, save_list
from ehassess.gui.desk import Desk
from ehassess.gui.judging import Outcome, Seen
from ehassess.gui.opening import now
from ehassess.gui.pages.identity_choice import IdentityWish
from ehassess.gui.pages.many_model import ManyModel
from ehassess.gui.pages.sign import SignWish
from ehassess.gui.pages.verify import VerifyPage
from ehassess.gui.pages.verify_many import ChoosePage, ManyPage
from ehassess.gui.settings import TrustedKey
from ehassess.gui.signing_jobs import Signed, sign_report
from ehassess.submission import folder
from ehassess.words import Words
from tests.gui.results_desk import PASSPHRASE, PROVIDER, answered, close, empty_desk, pressable, text_of

PATIENCE = 60_000


@pytest.fixture(scope="module")
def signed(pack: Questionnaire, tmp_path_factory: pytest.TempPathFactory) -> Signed:
    """A signed report on disk."""
    folder = tmp_path_factory.mktemp("signed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EHASSESS_DATA", str(folder))
        declaration = Declaration("Dr Sample", "Owner", "", accepted=True)
        state = DossierState(
            dossier_id="00112233aabbccdd",
            language="en",
            round_number=1,
            opened_on=date(2026, 11, 1),
            provider=Provider(name=PROVIDER),
            profile=pack.default_profile("gp"),
            answers={name: Answer(name, choice, now()) for name, choice in answered(pack, Choice.YES).items()},
            declaration=declaration,
        )
        wish = SignWish(declaration, IdentityWish(None, PASSPHRASE), "en", folder / "report.pdf")
        return sign_report(state, pack, wish, now(), lambda _step: None)


@pytest.fixture
def mixed(signed: Signed, tmp_path: Path) -> Path:
    """A folder with a good report, a changed one, a picture, an empty file, a folder below and a link."""
    inbox = tmp_path / "inbox"
    (inbox / "below").mkdir(parents=True)
    good = signed.path.read_bytes()
    changed = bytearray(good)
    changed[len(changed) // 3] ^= 1
    for name, data in (
        ("a-good.pdf", good),
        ("b-changed.pdf", bytes(changed)),
        ("below/c-longer.pdf", good + b"\n% more"),
        ("d-picture.jpg", b"\xff\xd8\xff\xe0 no report"),
        ("e-empty.pdf", b""),
        (".hidden.pdf", good),
    ):
        (inbox / name).write_bytes(data)
    (inbox / "f-link.pdf").symlink_to(inbox / "a-good.pdf")
    return inbox


@pytest.fixture(autouse=True)
def one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """One process looks at the files: to begin it takes longer than to look at these few."""
    monkeypatch.setattr(folder, "MOST_WORKERS", 1)


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk without a dossier."""
    made = empty_desk(qapp, pack, tmp_path / "settings.ini")
    made.show("verify-many")
    yield made
    close(made)


def page_of(desk: Desk) -> ManyPage:
    """The page on many files."""
    page = desk.window.page
    assert isinstance(page, ManyPage)
    return page


def ended(qtbot: QtBot, desk: Desk) -> ManyPage:
    """The page once every file was looked at."""
    judging = judging_of(desk)
    assert judging is not None
    qtbot.waitUntil(lambda: not judging.running, timeout=PATIENCE)
    return page_of(desk)


def dropped(page: VerifyPage | ChoosePage, *paths: Path) -> None:
    """Drop these files on a page that has to take them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, left, none)
    enter.ignore()
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))


def shown_rows(page: ManyPage) -> list[tuple[str, ...]]:
    """The rows in words, as they stand."""
    return [row.words for row in page.model.rows(0, 1000)]


def test_a_folder_with_a_mix_of_anything_is_judged_file_by_file(
    qtbot: QtBot, desk: Desk, signed: Signed, mixed: Path
) -> None:
    desk.prefer(trusted=(TrustedKey(signed.key, signed.name),))
    page = desk.window.page
    assert isinstance(page, ChoosePage)
    assert "Drop reports or folders here" in text_of(page)
    dropped(page, mixed)
    many = ended(qtbot, desk)
    rows = shown_rows(many)
    assert [(row[1], row[0]) for row in rows] == [
        ("a-good.pdf", "Authentic"),
        ("b-changed.pdf", "Not authentic"),
        ("d-picture.jpg", "Not a report"),
        ("e-empty.pdf", "Not a report"),
        (str(Path("below/c-longer.pdf")), "Not authentic"),
    ]
    assert rows[0][2:4] == (PROVIDER, "A")
    assert rows[0][5] == "11/11"
    assert all(not row[3] for row in rows[1:]), "a grade that is not proven is never shown"
    assert all(row[4] for row in rows)
    words = text_of(many)
    for told in ("All: 5", "Authentic: 1", "Key not known: 0", "Not authentic: 2", "Not a report: 2"):
        assert told in words
    assert not many.progress.isVisible()


def test_rows_are_narrowed_ordered_and_lead_to_the_page_of_their_file_and_back(
    qtbot: QtBot, desk: Desk, signed: Signed, mixed: Path
) -> None:
    judge(desk, (mixed,))
    many = ended(qtbot, desk)
    many.pills.group.buttons()[3].click()
    assert {row[0] for row in shown_rows(many)} == {"Not authentic"}
    many.pills.group.buttons()[1].click()
    assert "No file here" in text_of(many)
    many.pills.group.buttons()[2].click()
    assert [row[1] for row in shown_rows(many)] == ["a-good.pdf"]
    many.pills.group.buttons()[0].click()
    many.table.view.horizontalHeader().sectionClicked.emit(1)
    many.table.view.horizontalHeader().sectionClicked.emit(1)
    assert shown_rows(many)[0][1] == "e-empty.pdf"
    many.table.view.setCurrentIndex(many.table.model.index(4, 0))
    QTest.keyClick(many.table.view, Qt.Key.Key_Return)
    page = desk.window.page
    assert isinstance(page, VerifyPage)
    qtbot.waitUntil(lambda: "the key is not known here" in text_of(page), timeout=PATIENCE)
    pressable(page, "I have compared the fingerprint: trust this key").click()
    qtbot.waitUntil(lambda: "Authentic and complete" in text_of(desk.window), timeout=PATIENCE)
    again = desk.window.page
    assert isinstance(again, VerifyPage)
    pressable(again, "Back").click()
    assert "You trust other keys now" in text_of(page_of(desk))
    pressable(page_of(desk), "Check these files again").click()
    assert "Authentic: 1" in text_of(ended(qtbot, desk))


def test_the_list_is_saved_as_a_spreadsheet_in_which_no_name_is_a_formula(
    qtbot: QtBot, desk: Desk, signed: Signed, tmp_path: Path
) -> None:
    evil = tmp_path / "=HYPERLINK(1).pdf"
    evil.write_bytes(b"no report")
    judge(desk, (signed.path, evil))
    many = ended(qtbot, desk)
    target = tmp_path / "list.csv"
    save_list(desk, target, many.model)
    qtbot.waitUntil(lambda: "The list is saved" in text_of(desk.window), timeout=PATIENCE)
    rows = list(csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig"))))
    assert len(rows) == 3
    assert rows[1][2] == PROVIDER
    assert signed.key in rows[1]
    assert rows[2][1] == "'=HYPERLINK(1).pdf"


def test_a_run_is_stopped_at_once_and_what_was_found_stays(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for number in range(400):
        (inbox / f"{number:03}.pdf").write_bytes(b"%PDF-1.7 broken")
    judge(desk, (inbox,))
    judging = judging_of(desk)
    assert judging is not None
    qtbot.waitUntil(lambda: bool(judging.seen), timeout=PATIENCE)
    pressable(page_of(desk), "Stop").click()
    page = ended(qtbot, desk)
    qtbot.waitUntil(lambda: "Stopped: " in text_of(page), timeout=PATIENCE)
    assert 0 < len(judging.seen) < 400
    assert page.table.model.rowCount() == len(judging.seen)


def test_the_page_follows_a_change_of_language_while_it_runs(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    judge(desk, (tmp_path / "gone.pdf",))
    desk.prefer(language="fr")
    page = ended(qtbot, desk)
    qtbot.waitUntil(lambda: "Tous\u00a0: 1" in text_of(page), timeout=PATIENCE)
    assert "Authentique\u00a0: 0" in text_of(page)
    desk.prefer(language="en")
    assert "All: 1" in text_of(page_of(desk))


def test_what_was_found_has_room_for_its_words_in_a_narrow_window(
    qtbot: QtBot, desk: Desk, signed: Signed, mixed: Path
) -> None:
    desk.window.resize(1024, 640)
    judge(desk, (mixed,))
    page = ended(qtbot, desk)
    view = page.table.view
    page.table.fit()
    letter = view.fontMetrics().horizontalAdvance("n")
    assert view.columnWidth(4) >= 40 * letter
    assert view.columnWidth(0) >= view.fontMetrics().horizontalAdvance("Not authentic") + 24, "the verdict stays whole"
    assert view.wordWrap()
    assert view.rowHeight(0) >= 2 * view.fontMetrics().lineSpacing() + 8
    assert view.horizontalScrollBar().maximum() == 0


def test_an_empty_folder_says_that_there_is_no_file(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    judge(desk, (tmp_path / "none",))
    assert "No file here" in text_of(ended(qtbot, desk))


def test_the_window_closes_while_files_are_looked_at(qtbot: QtBot, desk: Desk, mixed: Path) -> None:
    judge(desk, (mixed,))
    judging = judging_of(desk)
    assert judging is not None
    desk.window.close()
    qtbot.waitUntil(lambda: not judging.running, timeout=PATIENCE)
    assert judging.stopped


def test_ten_thousand_rows_are_narrowed_and_ordered_at_once() -> None:
    seen = [
        Seen(f"/x/{n}.pdf", f"{n}.pdf", Outcome.GOOD if n % 3 else Outcome.BAD, "submission.accepted", provider="P")
        for n in range(10_000)
    ]
    model = ManyModel(Words.load("en"), seen)
    assert model.take_in() == 10_000
    assert model.arrange(Outcome.BAD, (1, True)) == 3334
    assert [row.words[1] for row in model.rows(0, 1)] == ["9999.pdf"]
