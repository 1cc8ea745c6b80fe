"""What the verify page does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.errors import UserFacingError
from ehassess.gui.acts.verify_many import judge, trusted_here
from ehassess.gui.looking import looking_of
from ehassess.gui.opening import now
from ehassess.gui.pages.verify import VerifyPage
from ehassess.gui.settings import TrustedKey
from ehassess.gui.trusted_files import TrustedFile, TrustedKind, add, read_file, remove, trusted_files
from ehassess.submission.trust import key_fingerprint
from ehassess.submission.verdict import Verdict

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `file` in `where` is looked at once, otherwise a file is asked for."""
    page = VerifyPage(desk.look, desk.words, desk.preferences.trusted, trusted_files())
    file = where.get("file", "")
    page.sought.connect(lambda: ask_for_report(desk))
    page.dropped.connect(lambda path: desk.show("verify", file=path))
    page.several.connect(lambda paths: judge(desk, tuple(map(Path, paths))))
    page.many.connect(lambda: desk.show("verify-many"))
    page.left.connect(lambda: _leave(desk))
    page.approving.connect(lambda path: _approve(desk, path))
    page.opened.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(file)))
    page.trusted.connect(lambda fingerprint, name: _trust(desk, fingerprint, name))
    page.forgotten.connect(lambda fingerprint: _forget(desk, fingerprint))
    page.file_sought.connect(lambda kind: _ask_for_trust(desk, page, TrustedKind(kind)))
    page.file_agreed.connect(lambda found: _keep_trust(desk, found, add))
    page.file_removed.connect(lambda found: _keep_trust(desk, found, remove))
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


def _approve(desk: Desk, path: str) -> None:
    """The page to sign a second time on, with this file where there is one; its own page asks for another."""
    if path:
        desk.show("signed-approve", file=path)
    else:
        desk.show("signed-approve")


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


def _ask_for_trust(desk: Desk, page: VerifyPage, kind: TrustedKind) -> None:
    """Ask for a list of keys or a file of root certificates; nothing happens when none is chosen."""
    title = QCoreApplication.translate("TrustFiles", "Choose a list of keys")
    kinds = QCoreApplication.translate("TrustFiles", "Lists") + " (*.csv *.xlsx *.txt)"
    if kind is TrustedKind.ROOTS:
        title = QCoreApplication.translate("TrustFiles", "Choose root certificates")
        kinds = QCoreApplication.translate("TrustFiles", "Certificates") + " (*.pem *.crt *.cer *.der)"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), kinds)
    if chosen:
        take_trust(desk, page, kind, Path(chosen))


def take_trust(desk: Desk, page: VerifyPage, kind: TrustedKind, path: Path) -> None:
    """Read the file beside the window, and show what it would bring; what is wrong with it is said."""

    def arrived(found: object) -> None:
        if isinstance(found, TrustedFile) and desk.window.page is page:
            desk.window.quiet()
            page.files.ask(found)

    desk.quietly(lambda _step: read_file(kind, path, now().date()), arrived)


def _keep_trust(desk: Desk, found: TrustedFile, change: Callable[[TrustedFile], None]) -> None:
    """Trust a file from now on, or no longer."""
    if desk.attempt(lambda: change(found)):
        desk.again()
