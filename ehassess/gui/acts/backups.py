"""What the page about backups does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ehassess.gui.opening import now
from ehassess.gui.pages.backups import BackupsPage, CopyLine
from ehassess.gui.widgets.later import Later
from ehassess.gui.widgets.rows import breakable
from ehassess.session.rescue import BackupLine

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; each backup is opened and checked beside the window first. `where` is not read."""
    backups = desk.session.backups
    folder, read_only = backups.folder, desk.session.read_only

    def make(lines: tuple[BackupLine, ...]) -> QWidget:
        page = BackupsPage(desk.look, [_line(desk, line) for line in lines], str(folder), read_only=read_only)
        page.making.connect(lambda: make_one(desk))
        page.folder_shown.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        page.restoring.connect(lambda path, passphrase: restore(desk, path, passphrase or None))
        page.left.connect(lambda: desk.show("data"))
        return page

    return Later(lambda: backups.all, make)


def _line(desk: Desk, line: BackupLine) -> CopyLine:
    words, backup, look = desk.words, line.backup, line.look
    at = backup.saved_at.astimezone()
    moment = f"{words.day(at.date())}, {words.clock(at.time())}"
    size = words("backups.size", count=max(1, round(backup.size / 1000)))
    if look is None:
        holds = words("backups.unreadable")
    else:
        holds = words("backups.holds", count=look.answers, round=look.round_number)
    if backup.before_format is not None:
        holds = f"{holds}, {words('backups.before_migration')}"
    return CopyLine(backup.path, moment, f"{holds}, {size}", look is not None)


def make_one(desk: Desk) -> None:
    """A backup of the dossier as it is; says so once it was checked."""
    backups = desk.session.backups
    step = QCoreApplication.translate("Backups", "Making a backup and checking it")

    def done(_made: object) -> None:
        desk.again()
        desk.notify("success", QCoreApplication.translate("Backups", "The backup is made and checked"))

    desk.run(lambda _step: backups.make(now()), [step], done, hold=True)


def restore(desk: Desk, backup: Path, passphrase: str | None) -> None:
    """Go on with what the backup holds, and say where the state before was kept."""
    backups = desk.session.backups
    step = QCoreApplication.translate("Backups", "Going back to the backup")

    def done(kept: object) -> None:
        desk.show("data")
        desk.again()
        heading = QCoreApplication.translate("Backups", "The dossier is as it was then")
        desk.notify("success", heading, desk.words("backups.kept", path=breakable(Path(str(kept)).name)))

    desk.run(lambda _step: backups.restore(backup, passphrase=passphrase), [step], done, hold=True)
