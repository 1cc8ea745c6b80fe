"""Opening a dossier from wherever it is named, and asking for files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication

from ehassess.errors import UserFacingError
from ehassess.gui.opening import opened
from ehassess.gui.status import saved_words
from ehassess.gui.widgets.rows import breakable

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk
    from ehassess.session import Session

SUFFIX = ".ehassess"


@dataclass(frozen=True, slots=True, repr=False)
class Way:
    """A dossier and what opens it; not shown in any message."""

    path: Path
    passphrase: str | None = None
    recovery: str | None = None
    read_only: bool = False


TOLD_ON_A_PAGE = frozenset(
    {
        "errors.dossier_in_use",
        "store.in_use_elsewhere",
        "store.read_only",
        "store.never_settled",
        "errors.dossier_newer",
        "errors.dossier_damaged",
        "store.file_empty",
        "backups.damaged",
        "backups.gone",
        "backups.nothing_readable",
        "away.kept_here",
    }
)
"""What keeps a dossier closed and leaves a choice; the rest is said above the page."""


def open_dossier(desk: Desk, path: Path, passphrase: str | None = None) -> None:
    """Open it and go to its questions; a protected one without a passphrase leads to the page that asks for it."""
    open_by(desk, Way(path, passphrase))


def open_by(
    desk: Desk,
    way: Way,
    then: Callable[[Session], None] | None = None,
    refused: Callable[[UserFacingError], None] | None = None,
) -> None:
    """Open a dossier in this way; the window that has it open comes to the front instead, if there is one.

    `then` gets the open dossier, `refused` what speaks against it; None: it is shown, or told where it can be mended.
    """
    words = QCoreApplication.translate("Files", "Opening {0}").format(way.path.name)
    if not way.read_only and _open_in_another_window(desk, way.path):
        return

    def job(_step: object) -> object:
        return opened(
            way.path, lambda: desk.questionnaire, way.passphrase, recovery=way.recovery, read_only=way.read_only
        )

    def show(session: Session) -> None:
        arrived(desk, session, way)

    desk.run(
        job,
        [words],
        lambda session: (then or show)(cast("Session", session)),
        refused or (lambda error: failed(desk, way, error)),
    )


def arrived(desk: Desk, session: Session, way: Way) -> None:
    """Show the dossier: where it was locked, else its questions; say at once what its place asks of the user."""
    cut_off = desk.preferences.open_now == str(session.path.absolute())
    desk.adopt(session)
    if desk.idle is None:
        desk.show("tasks")
    else:
        desk.idle.resume()
    place = session.protection.location
    if way.recovery is not None:
        heading = QCoreApplication.translate("Files", "Opened with the recovery sheet")
        text = QCoreApplication.translate("Files", "Set a new passphrase under My data, then print a new sheet.")
        desk.notify("info", heading, text)
    elif session.away.notes:
        heading = QCoreApplication.translate("Files", "Please read this first")
        desk.notify("warn", heading, breakable("\n".join(map(desk.words.error, session.away.notes))))
    elif cut_off and not session.read_only:
        heading = QCoreApplication.translate("Files", "The program ended without closing this dossier")
        text = QCoreApplication.translate("Files", "Everything that was saved is here: {0}. Go on where you were.")
        desk.notify("info", heading, text.format(saved_words(session, desk.words)))
    elif place.kind != "local" and not session.read_only:
        heading = QCoreApplication.translate("Files", "Good to know about this place")
        desk.notify("info", heading, breakable(desk.words(f"protection.place_{place.kind}", name=place.name)))


def failed(desk: Desk, way: Way, error: UserFacingError) -> None:
    """Lead to the page where it can be mended, else say it above this one."""
    if error.id == "errors.passphrase_needed":
        desk.show("unlock", path=str(way.path))
    elif error.id in TOLD_ON_A_PAGE:
        import_module("ehassess.gui.acts.trouble").show_trouble(desk, way, error)
    else:
        desk.fail(error)


def read_instead(way: Way) -> Way:
    """The same dossier as a copy to read."""
    return replace(way, read_only=True)


def ask_for_dossier(desk: Desk) -> None:
    """Ask which dossier to open, and open it; nothing happens when nothing is chosen."""
    title = QCoreApplication.translate("Files", "Open a dossier")
    kinds = QCoreApplication.translate("Files", "Dossiers") + f" (*{SUFFIX})"
    chosen, _ = QtWidgets.QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), kinds)
    if chosen:
        open_dossier(desk, Path(chosen))


def ask_where(desk: Desk, title: str, name: str, ending: str) -> Path | None:
    """Ask where a file goes, beside the open dossier or at home at first; None: nowhere. The dialog asks before one
    that is there is replaced."""
    folder = desk.session.path.absolute().parent if desk.is_open else Path.home()
    chosen, _ = QtWidgets.QFileDialog.getSaveFileName(desk.window, title, str(folder / f"{name}{ending}"), f"*{ending}")
    if not chosen:
        return None
    return Path(chosen if chosen.endswith(ending) else chosen + ending)


def _open_in_another_window(desk: Desk, path: Path) -> bool:
    """Whether another window has it open, which is now in front."""
    if desk.is_open and desk.session.path.resolve() == path.resolve():
        return False
    try:
        rings = import_module("ehassess.gui.doorbell").ring(path)
    except ImportError:  # a system without the library that Qt needs for this: the lock file still tells
        return False
    if rings:
        heading = QCoreApplication.translate("Files", "This dossier is open in another window")
        text = QCoreApplication.translate("Files", "That window was brought to the front. Go on there.")
        desk.notify("info", heading, text)
    return bool(rings)
