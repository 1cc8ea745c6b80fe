"""What the verify page does."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.errors import UserFacingError
from ehassess.gui.acts.verify_many import judge, trusted_here
from ehassess.gui.looking import looking_of
from ehassess.gui.pages.verify import VerifyPage
from ehassess.gui.settings import TrustedKey
from ehassess.submission.trust import key_fingerprint
from ehassess.submission.verdict import Verdict

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `file` in `where` is looked at once, otherwise a file is asked for."""
    page = VerifyPage(desk.look, desk.words, desk.preferences.trusted)
    file = where.get("file", "")
    page.sought.connect(lambda: ask_for_report(desk))
    page.dropped.connect(lambda path: desk.show("verify", file=path))
    page.several.connect(lambda paths: judge(desk, tuple(map(Path, paths))))
    page.many.connect(lambda: desk.show("verify-many"))
    page.left.connect(lambda: _leave(desk))
    page.opened.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(file)))
    page.trusted.connect(lambda fingerprint, name: _trust(desk, fingerprint, name))
    page.forgotten.connect(lambda fingerprint: _forget(desk, fingerprint))
    if file:
        _look(desk, page, Path(file))
    return page


def _leave(desk: Desk) -> None:
    """Back to the list of files, or to what was shown before."""
    before = desk.trail[-2].page if len(desk.trail) > 1 else ""
    if desk.is_open or before == "verify-many":
        desk.back()
    else:
        desk.show("start")


def ask_for_report(desk: Desk) -> None:
    """Ask which report to verify, and verify it; nothing happens when nothing is chosen."""
    title = QCoreApplication.translate("Signing", "Choose a report")
    kinds = QCoreApplication.translate("Signing", "Reports") + " (*.pdf)"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), kinds)
    if chosen:
        desk.show("verify", file=chosen)


def _look(desk: Desk, page: VerifyPage, path: Path) -> None:
    """Verify the file, off the window's thread."""
    steps = [
        QCoreApplication.translate("Signing", "Reading the file"),
        QCoreApplication.translate("Signing", "Checking signature, data and figures"),
    ]

    def arrived(verdict: object) -> None:
        if isinstance(verdict, Verdict) and desk.window.page is page:
            page.show_verdict(path, verdict)

    looking = looking_of(desk)
    desk.window.closing.connect(looking.end, Qt.ConnectionType.UniqueConnection)
    promise = QCoreApplication.translate("Signing", "The file is only read")
    work = desk.run(partial(looking.look_at, path, trusted_here(desk)), steps, arrived, promise=promise)
    work.over.connect(looking.rest)


def _trust(desk: Desk, written: str, name: str) -> None:
    """Add a key to those that are known here; what is no fingerprint is said."""
    try:
        fingerprint = key_fingerprint(written)
    except UserFacingError as error:
        desk.fail(error)
        return
    others = tuple(key for key in desk.preferences.trusted if key.fingerprint != fingerprint)
    desk.prefer(trusted=(*others, TrustedKey(fingerprint, name)))
    desk.window.quiet()
    desk.again()


def _forget(desk: Desk, fingerprint: str) -> None:
    desk.prefer(trusted=tuple(key for key in desk.preferences.trusted if key.fingerprint != fingerprint))
    desk.again()
