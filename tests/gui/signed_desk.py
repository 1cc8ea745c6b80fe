"""A desk with a dossier from which a report is signed, for the tests of what follows a signature."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.dossier import Declaration
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.identity_choice import IdentityWish
from ehassess.gui.pages.sign import SignWish
from ehassess.gui.settings import TrustedKey
from ehassess.gui.signing_jobs import Signed, sign_report
from tests.gui.results_desk import PASSPHRASE, text_of

PATIENCE = 60_000


def signed_from(desk: Desk, folder: Path) -> Signed:
    """A report signed from the open dossier, noted in it, with its key known here."""
    session = desk.session
    declaration = Declaration("Dr Sample", "Owner", "", accepted=True)
    session.details.set_declaration(declaration)
    wish = SignWish(declaration, IdentityWish(None, PASSPHRASE), "en", folder / "report.pdf")
    made = sign_report(session.state, session.questionnaire, wish, now(), lambda _step: None)
    session.details.log_signed(made.record)
    desk.prefer(trusted=(TrustedKey(made.key, made.name),))
    return made


def dropped(page: QWidget, *paths: Path) -> None:
    """Drop these files on a page, which has to take them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, left, none)
    enter.ignore()
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))


def said(qtbot: QtBot, desk: Desk, words: str) -> str:
    """Everything on the window, once it says this."""
    qtbot.waitUntil(lambda: words in text_of(desk.window), timeout=PATIENCE)
    return text_of(desk.window)
