"""A desk as the program composes it, with registers of an authority that lie on the disk."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ehassess.authority import Register
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.authority import open_register
from ehassess.gui.desk import Desk
from ehassess.gui.places import Places
from ehassess.gui.settings import SettingsFile
from ehassess.gui.widgets.fetched import Fetched

NOW = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)
PASSPHRASE = "long enough"
NAME = "Agence d’essai"

MANY = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
INSERT INTO provider SELECT i, 'Cabinet fictif ' || i, 'Region ' || (i % 13) FROM n
"""
MANY_SUBMISSIONS = """
INSERT INTO submission (id, file_hash, fingerprint, status, sentence, path, received_at, enrolment, provider_id,
dossier_id, number, round_number, name, kind, size, year, assessed_on, valid_until, grade, grade_high, score,
score_high, essentials, unmet, outcome, signer, key_fingerprint, pack, pack_version, method, demo, answered)
SELECT id, printf('%064x', id), printf('%064x', id),
CASE id % 20 WHEN 0 THEN 'refused' WHEN 1 THEN 'disputed' ELSE 'accepted' END, 'submission.accepted', id || '.pdf',
'2026-06-01T09:00:00+00:00', 1, id, id, 'EHA-2026-' || id, 1, name, CASE id % 3 WHEN 0 THEN 'gp' WHEN 1 THEN 'clinic'
ELSE 'lab' END, id % 5, 2024 + id % 3, '2026-05-01', '2027-06-01', substr('ABCDE', 1 + id % 5, 1),
substr('ABCDE', 1 + id % 5, 1), (id * 7919) % 1000 / 10.0, 90, 60, id % 60, 'met', 'Dr Sample', '', 'enisa-ehealth',
'1', 'ehassess 1.0', 0, CASE id % 4 WHEN 0 THEN 'receipt' ELSE '' END FROM provider
"""


def composed(app: QApplication, pack: Questionnaire) -> Desk:
    """A shown desk in English with nothing open."""
    here = Desk(app, Places(), lambda: pack, SettingsFile())
    here.prefer(language="en", look="light", registers=())
    here.show("start")
    here.window.show()
    return here


def end(desk: Desk) -> None:
    """Close everything, once nothing runs beside the window any more."""
    office = desk.office
    desk.leave()
    if office is not None:
        office.ended.wait(30)
    desk._pool.shutdown()
    desk.window.close()


def a_register(folder: Path, rows: int = 0) -> Path:
    """The folder of a closed register, with so many rows as if they had been received."""
    with Register.create(folder, name=NAME, profile="fr", passphrase=PASSPHRASE, now=lambda: NOW) as register:
        if rows:
            with register.atomic():
                register.write(MANY, (rows,))
                register.write(MANY_SUBMISSIONS)
                register.write("INSERT INTO flag SELECT id, 'alike', 97 FROM submission WHERE id % 50 = 3")
                register.write("INSERT INTO enrolled_key VALUES (?, 1, NULL, NULL, NULL, '', '')", ("ab" * 32,))
    return folder


def open_it(qtbot: QtBot, desk: Desk, folder: Path) -> QWidget:
    """Open a register in the window; its list."""
    open_register(desk, folder)
    qtbot.waitUntil(lambda: desk.office is not None, timeout=30_000)
    return shown(qtbot, desk)


def shown(qtbot: QtBot, desk: Desk) -> QWidget:
    """The page on the desk, once it was read."""
    page = desk.window.page
    assert page is not None
    if isinstance(page, Fetched):
        qtbot.waitUntil(lambda: page.page is not None, timeout=30_000)
        assert page.page is not None
        return page.page
    return page


def seen(desk: Desk) -> str:
    """All words that are visible in the window."""
    window = desk.window
    words = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    words += [each.text() for each in window.findChildren(QAbstractButton) if each.isVisibleTo(window)]
    return "\n".join(words).replace("\u200b", "")


def key(desk: Desk, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, in a window that is in front."""
    desk.window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(desk.window.focusWidget(), which, held)


def press(within: QWidget, words: str) -> None:
    """Click the visible button with these words."""
    found = [b for b in within.findChildren(QAbstractButton) if b.text() == words and b.isVisibleTo(within)]
    assert found, (words, [b.text() for b in within.findChildren(QAbstractButton)])
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def wait_for(qtbot: QtBot, desk: Desk, words: str) -> None:
    """Until these words are seen."""
    try:
        qtbot.waitUntil(lambda: words in seen(desk), timeout=60_000)
    except AssertionError:
        raise AssertionError(f"{words!r} is not in {seen(desk)}") from None


def focused(desk: Desk) -> str:
    """The words, else the name, of what has the focus."""
    held = desk.window.focusWidget()
    return getattr(held, "text", lambda: "")() or held.accessibleName()


def tab_to(desk: Desk, name: str) -> None:
    """Press Tab until what has these words or this name has the focus."""
    passed = []
    for _ in range(60):
        held = desk.window.focusWidget()
        if name in (held.accessibleName(), getattr(held, "text", lambda: "")()):
            return
        passed.append(focused(desk))
        key(desk, Qt.Key.Key_Tab)
    raise AssertionError(f"{name!r} is not among {passed}")
