"""What the page for a time stamp does: ask the authority that the user named, save, and note it in the dossier."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.gui.acts.sign import free_name
from ehassess.gui.pages.signed_stamp import StampPage
from ehassess.gui.signed_files import with_folder
from ehassess.gui.stamping import Stamping
from ehassess.gui.widgets.rows import breakable
from ehassess.signing.timestamp import Level
from ehassess.submission.deliver import Delivered

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page for the signed report that `file` names."""
    path = Path(where["file"])
    stamped = QCoreApplication.translate("SignedStamp", "stamped")
    page = StampPage(desk.look, path, desk.preferences.stamp_url, free_name(path.parent, f"{path.stem}-{stamped}"))
    page.left.connect(desk.back)
    page.stamping.connect(lambda url, level, name: _stamp(desk, path, url, level, path.with_name(name)))
    return page


def _stamp(desk: Desk, path: Path, url: str, level: Level, target: Path) -> None:
    """Connect once, beside the window; nothing is kept of what is given up."""
    desk.prefer(stamp_url=url)
    steps = [
        QCoreApplication.translate("SignedStamp", "Reading the report"),
        QCoreApplication.translate("SignedStamp", "Asking {0}, then checking and saving").format(
            urlsplit(url).hostname
        ),
    ]
    promise = QCoreApplication.translate("SignedStamp", "The signed report stays as it is")
    stamping = Stamping(path, url, level, target)
    work = desk.run(stamping.run, steps, lambda made: _arrived(desk, made), promise=promise)
    work.given_up.connect(stamping.give_up)
    desk.window.closing.connect(stamping.give_up)


def _arrived(desk: Desk, made: object) -> None:
    """Note the stamped file in the dossier that the report is of, and show it among the others."""
    found = cast("Delivered", made)
    heading = QCoreApplication.translate("SignedStamp", "The time stamp is added, checked and saved")
    told = QCoreApplication.translate("SignedStamp", "{0} at {1}, by {2}: {3}")
    local, by = found.when.astimezone(), found.verdict.stamps[-1].authority
    words = desk.words
    said = told.format(words.day(local.date()), words.clock(local.time()), by, found.path)
    if desk.is_open and desk.session.state.dossier_id == found.dossier_id:
        if not desk.attempt(lambda: desk.session.details.log_signed(found.record)):
            return
        desk.prefer(report_folders=with_folder(desk.preferences.report_folders, found.path.parent))
        desk.back()
    else:
        desk.show("verify", file=str(found.path))
    desk.notify("success", heading, breakable(said))
