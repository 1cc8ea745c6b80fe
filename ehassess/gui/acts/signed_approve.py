"""What the page to approve a report does: look at the file, sign it a second time, save it beside the first."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.gui.acts.sign import add_second, ask_identity, free_name
from ehassess.gui.acts.verify_many import trusted_here
from ehassess.gui.known_keys import known_keys
from ehassess.gui.looking import looking_of
from ehassess.gui.pages.signed_approve import ApprovePage
from ehassess.submission.verdict import Verdict

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `file` in `where` is looked at once, otherwise a file is asked for."""
    page = ApprovePage(desk.look, desk.words)
    file = where.get("file", "")
    page.sought.connect(lambda: ask_for_signed(desk))
    page.dropped.connect(lambda path: desk.show("signed-approve", file=path))
    page.several.connect(lambda paths: desk.show("signed-approve", file=paths[0]))
    page.opened.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(file)))
    page.left.connect(lambda: desk.back() if len(desk.trail) > 1 else desk.show("start"))
    if file:
        _look(desk, page, Path(file))
    return page


def ask_for_signed(desk: Desk) -> None:
    """Ask which report to approve, and look at it; nothing happens when nothing is chosen."""
    title = QCoreApplication.translate("SignedApprove", "Choose the signed report")
    kinds = QCoreApplication.translate("SignedApprove", "Reports") + " (*.pdf)"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), kinds)
    if chosen:
        desk.show("signed-approve", file=chosen)


def _look(desk: Desk, page: ApprovePage, path: Path) -> None:
    """Verify the file, off the window's thread."""
    steps = [
        QCoreApplication.translate("SignedApprove", "Reading the file"),
        QCoreApplication.translate("SignedApprove", "Checking signature, data and figures"),
    ]

    def arrived(verdict: object) -> None:
        if isinstance(verdict, Verdict) and desk.window.page is page:
            page.show_verdict(path, verdict, known_keys(), free_name(path.parent, f"{path.stem}-it"))
            if page.form is not None:
                form = page.form
                form.identity.sought.connect(lambda: ask_identity(desk, form.identity))
                form.identity.keys_wanted.connect(lambda: desk.show("identity"))
                page.signing.connect(lambda wish: add_second(desk, form, path, wish))

    looking = looking_of(desk)
    desk.window.closing.connect(looking.end, Qt.ConnectionType.UniqueConnection)
    promise = QCoreApplication.translate("SignedApprove", "The file is only read")
    work = desk.run(partial(looking.look_at, path, trusted_here(desk)), steps, arrived, promise=promise)
    work.over.connect(looking.rest)
