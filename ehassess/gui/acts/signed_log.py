"""What the log of signed reports does: find the files, read in answers, lead to the stamp and the second signature."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.dossier import SignedRecord
from ehassess.errors import UserFacingError
from ehassess.gui.acts.signed_answers import REPORT, take
from ehassess.gui.acts.verify_many import trusted_here
from ehassess.gui.looking import Looking, looking_of
from ehassess.gui.pages.signed_log import SignedLogPage
from ehassess.gui.pages.signed_log_model import logged
from ehassess.gui.signed_files import Found, found
from ehassess.signing.trust import Trust

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The log of the open dossier; `where` is not read."""
    session = desk.session
    page = SignedLogPage(
        desk.look, desk.words, session.state.signed, session.state.replies, read_only=session.read_only
    )
    page.choosing.connect(lambda: _ask_for_answer(desk))
    page.dropped.connect(lambda path: take(desk, (Path(path),)))
    page.several.connect(lambda paths: take(desk, tuple(map(Path, paths))))
    page.signing.connect(lambda: desk.show("sign"))
    page.left.connect(lambda: desk.back() if len(desk.trail) > 1 else desk.show("sign"))
    page.sought.connect(lambda record: _seek(desk, record))
    page.acted.connect(lambda what, path: _act(desk, what, path))
    _look(desk, page)
    return page


def folders_of(desk: Desk) -> tuple[Path, ...]:
    """Where signed reports may lie: beside the dossier, and where others were saved before."""
    own = desk.session.path.absolute().parent
    others = (Path(each) for each in desk.preferences.report_folders)
    return (own, *(each for each in others if each != own))


def _look(desk: Desk, page: SignedLogPage) -> None:
    """Find each file and look at it, off the window's thread; one after the other is shown."""
    state, folders, trust = desk.session.state, folders_of(desk), trusted_here(desk)
    looking, looked_at, gone = looking_of(desk), list[Found](), Event()
    records = [record for report in logged(state.signed, ()) for record in reversed(report.files)]

    def job(step: object) -> None:
        for number, record in enumerate(records):
            if gone.is_set():
                return
            looked_at.append(_looked_at(record, folders, looking, trust))
            step(number)  # type: ignore[operator]  # a function that takes a number

    page.destroyed.connect(gone.set)
    page.follow(looked_at)
    desk.window.closing.connect(looking.end, Qt.ConnectionType.UniqueConnection)
    work = desk.quietly(job, lambda _none: None)
    work.stepped.connect(page.show_number)
    work.over.connect(looking.rest)


def _looked_at(record: SignedRecord, folders: tuple[Path, ...], looking: Looking, trust: Trust) -> Found:
    """The file with its verdict, None where it cannot be looked at."""
    here = found(record, folders)
    if here.path is None:
        return here
    try:
        verdict = looking.look_at(here.path, trust, lambda _step: None)
    except UserFacingError:
        return here
    return Found(record, here.path, here.whole, verdict)


def _ask_for_answer(desk: Desk) -> None:
    """Ask for the file that the authority sent; nothing happens when none is chosen."""
    title = QCoreApplication.translate("SignedLog", "Choose the authority’s answer")
    kinds = QCoreApplication.translate("SignedLog", "Answers of an authority") + " (*.zip)"
    chosen, _ = QFileDialog.getOpenFileNames(desk.window, title, str(Path.home()), kinds)
    if chosen:
        take(desk, tuple(map(Path, chosen)))


def _seek(desk: Desk, record: SignedRecord) -> None:
    """Ask where the file lies now."""
    title = QCoreApplication.translate("SignedLog", "Where is {0}?").format(record.file_name)
    kinds = QCoreApplication.translate("SignedLog", "Reports") + f" (*{REPORT})"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), kinds)
    if chosen:
        take(desk, (Path(chosen),))


def _act(desk: Desk, what: str, path: Path) -> None:
    """Do what was pressed on a file."""
    if what in ("open", "folder"):
        wanted = path if what == "open" else path.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(wanted))):
            heading = QCoreApplication.translate("Signing", "No program is set up to open this")
            desk.notify("info", heading, str(wanted))
    elif what == "verify":
        desk.show("verify", file=str(path))
    elif what == "stamp":
        desk.show("signed-stamp", file=str(path))
    else:
        desk.show("sign", second=str(path))
