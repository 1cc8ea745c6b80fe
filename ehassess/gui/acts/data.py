"""What the page about the user's data does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ehassess import __version__
from ehassess.errors import UserFacingError
from ehassess.gui.acts.files import SUFFIX, ask_where
from ehassess.gui.pages.data import DataFacts, DataPage
from ehassess.gui.widgets.rows import breakable
from ehassess.session.removal import Removed, remove
from ehassess.whole_file import write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `part` in `where` is `about` for the card about the program."""
    page = DataPage(desk.look, _facts(desk), where.get("part", ""))
    page.closed.connect(lambda: desk.show("start"))
    if desk.is_open:
        folder = str(desk.session.path.absolute().parent)
        page.folder_shown.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)))
        page.wanted.connect(desk.show)
        page.return_wanted.connect(lambda: return_copy(desk))
        page.remove_wanted.connect(lambda: remove_dossier(desk))
        page.copy_wanted.connect(lambda: _ask_copy(desk))
        page.open_copy_wanted.connect(lambda form: _ask_open_copy(desk, form))
    return page


def _facts(desk: Desk) -> DataFacts:
    pack, texts = desk.questionnaire, desk.texts
    title = f"{texts.title}, {pack.version}"
    if not desk.is_open:
        return DataFacts("", False, 0, 0, 0, title, texts.about, __version__)
    session = desk.session
    state, place = session.state, session.protection.location
    return DataFacts(
        path=str(Path(session.path).absolute()),
        protected=session.protected,
        answers=len(state.answers),
        notes=sum(bool(remark.note) for remark in state.remarks.values()),
        proofs=len(state.evidence),
        pack=title,
        about=texts.about,
        version=__version__,
        place=desk.words(f"protection.place_{place.kind}", name=place.name),
        backup=_last_backup(desk),
        away=_away(desk),
        read_only=session.read_only,
    )


def _away(desk: Desk) -> str:
    """What becomes of the copy that is worked on; '' where there is none."""
    away = desk.session.away
    if away.copy is None:
        return ""
    if away.trouble is not None:
        return desk.words.error(away.trouble)
    if away.changed():
        return QCoreApplication.translate(
            "Data", "you work on a copy here; the last changes go back within ten minutes"
        )
    return QCoreApplication.translate("Data", "you work on a copy here; everything is back in its place")


def return_copy(desk: Desk) -> None:
    """Write the copy that is worked on back to its place now."""
    away = desk.session.away
    step = QCoreApplication.translate("Data", "Writing the dossier back to its place")

    def done(_none: object) -> None:
        desk.again()
        desk.notify("success", QCoreApplication.translate("Data", "Everything is back in its place"))

    def failed(error: UserFacingError) -> None:
        desk.again()
        desk.fail(error)

    desk.run(lambda _step: away.return_now(), [step], done, failed, hold=True)


def remove_dossier(desk: Desk) -> None:
    """Remove the open dossier with its backups, and go to the start page; what could not go is told there."""
    session, path = desk.session, str(desk.session.path)
    found: list[Removed] = []
    desk.leave(lambda: found.append(remove(session)))
    if found:
        desk.prefer(recent=tuple(entry for entry in desk.preferences.recent if entry.path != path))
    desk.show("start")
    if found and not found[0].kept:
        heading = QCoreApplication.translate("Data", "The dossier and its backups are deleted")
        desk.notify("success", heading, breakable(path))
    elif found:
        heading = QCoreApplication.translate("Data", "The dossier is deleted, but not every backup")
        desk.notify("warn", heading, "\n".join(breakable(str(each)) for each in found[0].kept))


def _last_backup(desk: Desk) -> str:
    """When the last good copy was made."""
    backups = desk.session.backups
    if backups.trouble is not None:
        return desk.words.error(backups.trouble)
    last = backups.last
    if last is None:
        return QCoreApplication.translate("Data", "none yet; one is made by itself, at the latest when you close")
    at = last.saved_at.astimezone()
    words = QCoreApplication.translate("Data", "the last one holds everything up to {0}, {1}")
    return words.format(desk.words.day(at.date()), desk.words.clock(at.time()))


def _ask_copy(desk: Desk) -> None:
    title = QCoreApplication.translate("Data", "Save a copy of the dossier")
    name = QCoreApplication.translate("Data", "{0}-copy").format(desk.session.path.stem)
    target = ask_where(desk, title, name, SUFFIX)
    if target is not None:
        save_copy(desk, target)


def save_copy(desk: Desk, target: Path) -> None:
    """Write the whole dossier to another file, opened by the same passphrase, and read it back."""
    backups = desk.session.backups
    _save(desk, target, lambda: backups.write(target, passphrase=None, overwrite=True))


def _ask_open_copy(desk: Desk, form: str) -> None:
    title = QCoreApplication.translate("Data", "Save an unprotected copy")
    target = ask_where(desk, title, desk.session.path.stem, f".{form}")
    if target is not None:
        save_open_copy(desk, target, form)


def save_open_copy(desk: Desk, target: Path, form: str) -> None:
    """Write the whole dossier to a file that anybody can read; the page has told so and asked."""
    backups = desk.session.backups

    def write() -> None:
        if form == "json":
            write_whole(target, backups.as_json(), overwrite=True, private=True)
        else:
            backups.write_plain(target, overwrite=True)

    _save(desk, target, write, open_to_all=True)


def _save(desk: Desk, target: Path, write: Callable[[], object], *, open_to_all: bool = False) -> None:
    step = QCoreApplication.translate("Data", "Writing {0} and reading it back").format(target.name)

    def done(_none: object) -> None:
        said = desk.words("backups.exported", path=breakable(str(target)))
        desk.notify(
            "warn" if open_to_all else "success", said, desk.words("backups.readable_by_all") if open_to_all else ""
        )

    desk.run(lambda _step: write(), [step], done, hold=True)
