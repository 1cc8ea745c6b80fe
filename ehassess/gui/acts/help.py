"""What the help page leads to, and the text for support, which holds nothing of the user's."""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ehassess import __version__
from ehassess.gui.pages.help import HelpPage
from ehassess.paths import log_folder
from ehassess.submission.guides import guide

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

LOG_LINES = 40
"""The last lines of the log that go into the text."""


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; without an open dossier its results are explained and lead nowhere."""
    asked = frozenset(c.id for c in desk.session.interview().controls) if desk.is_open else None
    page = HelpPage(desk.look, desk.texts, asked, support_text(desk), guide("user", desk.language))
    page.chapter_wanted.connect(lambda chapter: desk.show("guide", chapter=chapter))
    page.question_wanted.connect(lambda question: desk.show("question", question=question))
    page.page_wanted.connect(desk.show)
    page.copied.connect(lambda text: _copy(desk, text))
    return page


def support_text(desk: Desk) -> str:
    """Versions, look and screens, counts of the dossier, and the end of the log without the user's own folder."""
    wishes, screens = desk.preferences, QGuiApplication.screens()
    lines = [
        f"EHAssess {__version__}, {desk.questionnaire.id} {desk.questionnaire.version}",
        f"{platform.system()} {platform.release()} {platform.machine()}, Python {platform.python_version()}",
        f"Qt {QLibraryInfo.version().toString()}, {QGuiApplication.platformName()}, bundled: {hasattr(sys, 'frozen')}",
        f"window: {desk.language}, look {wishes.look or 'desktop'}, text {wishes.scale} %",
        "screens: " + ", ".join(f"{s.size().width()}x{s.size().height()} at {s.devicePixelRatio():g}" for s in screens),
    ]
    if desk.is_open:
        session, state = desk.session, desk.session.state
        lines += [
            f"dossier: round {state.round_number}, {len(state.answers)} answers, {len(state.sites)} sites, "
            f"{len(state.evidence)} proofs, protected: {session.protected}, read only: {session.read_only}",
            f"place: {session.protection.location.kind}, backups: {session.backups.trouble is None}",
        ]
    return "\n".join([*lines, "", "log:", *_log()])


def _log() -> list[str]:
    """The end of the log, which holds no message of an error; the home folder is left out, since it bears a name."""
    try:
        lines = (log_folder() / "ehassess.log").read_text("utf-8", errors="replace").splitlines()[-LOG_LINES:]
    except OSError:
        return ["-"]
    return [line.replace(str(Path.home()), "~") for line in lines]


def _copy(desk: Desk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    desk.notify("success", QCoreApplication.translate("HelpPage", "The text is copied"))
