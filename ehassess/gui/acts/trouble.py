"""What the page about a dossier that does not open does."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from ehassess.errors import UserFacingError
from ehassess.gui.acts.files import SUFFIX, Way, arrived, ask_where, failed, open_by, read_instead
from ehassess.gui.opening import now
from ehassess.gui.pages.salvaged_text import salvaged_text
from ehassess.gui.pages.trouble import KINDS, SalvagedPage, TroublePage
from ehassess.gui.widgets.rows import breakable
from ehassess.session.rescue import copied, restored, salvaged

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk
    from ehassess.session import Session
    from ehassess.session.rescue import Salvaged


def show_trouble(desk: Desk, way: Way, error: UserFacingError) -> None:
    """Show it in place of the page; it is no place one comes back to, and what opens the dossier goes with it."""
    day = error.facts.get("day")
    page = TroublePage(
        desk.look,
        KINDS[error.id],
        way.path,
        _told(desk, error),
        holder_words=_holder(desk, error),
        copy_day=desk.words.day(day) if isinstance(day, date) else "",
    )
    does = {
        "again": lambda: open_by(desk, way),
        "read": lambda: open_by(desk, read_instead(way)),
        "copy": lambda: _ask_copy(desk, way),
        "here": lambda: open_by(desk, replace(way, path=Path(str(error.facts["copy"])))),
        "restore": lambda: restore(desk, way, Path(str(error.facts["backup"]))),
        "salvage": lambda: _ask_salvage(desk, way),
    }
    page.chosen.connect(lambda offer: does[offer]())
    page.left.connect(lambda: desk.show("start"))
    desk.window.quiet()
    desk.window.put(page, "start")


def _told(desk: Desk, error: UserFacingError) -> str:
    """The sentence of the error; where there is a good copy, the buttons say what can be done with it."""
    if error.id == "backups.damaged":
        return desk.words("errors.dossier_damaged", path=error.facts["path"])
    if error.id == "backups.gone":
        return desk.words("errors.file_missing", path=error.facts["path"])
    return desk.words.error(error)


def _holder(desk: Desk, error: UserFacingError) -> str:
    """Who has it open, and since when; '' where that is not known or said already."""
    facts = error.facts
    if error.id != "errors.dossier_in_use" or not facts.get("host"):
        return ""
    words = QCoreApplication.translate("Trouble", "By {0} on {1}, since {2}")
    since = str(facts.get("since"))
    with contextlib.suppress(ValueError):
        moment = datetime.fromisoformat(since)
        since = f"{desk.words.day(moment.date())}, {desk.words.clock(moment.time())}"
    return words.format(facts.get("user") or "?", facts["host"], since)


def _ask_copy(desk: Desk, way: Way) -> None:
    title = QCoreApplication.translate("Trouble", "Where does the copy go?")
    name = QCoreApplication.translate("Trouble", "{0}-copy").format(way.path.stem)
    target = ask_where(desk, title, name, SUFFIX)
    if target is not None:
        save_copy(desk, way, target)


def save_copy(desk: Desk, way: Way, target: Path) -> None:
    """Save a copy of a dossier that cannot be written to, and open that."""
    step = QCoreApplication.translate("Trouble", "Saving a copy of {0}").format(way.path.name)
    new = replace(way, path=target, read_only=False)

    def job(_step: object) -> object:
        return copied(way.path, target, desk.questionnaire, way.passphrase, now, way.recovery)

    desk.run(job, [step], lambda made: arrived(desk, cast("Session", made), new), partial(failed, desk, way))


def restore(desk: Desk, way: Way, backup: Path) -> None:
    """Put the good copy in place of the dossier and open it; what lay there is kept and named."""
    step = QCoreApplication.translate("Trouble", "Bringing back the copy")
    desk.run(
        lambda _step: restored(way.path, backup, way.passphrase, way.recovery),
        [step],
        lambda kept: _restored(desk, way, cast("Path | None", kept)),
        hold=True,
    )


def _restored(desk: Desk, way: Way, kept: Path | None) -> None:
    """Open what was brought back, and say where the damaged file is."""
    heading = QCoreApplication.translate("Trouble", "The copy took its place")
    said = QCoreApplication.translate("Trouble", "What lay there before is kept as {0}.")

    def told(session: Session) -> None:
        arrived(desk, session, way)
        desk.notify("success", heading, "" if kept is None else said.format(breakable(kept.name)))

    open_by(desk, way, told)


def _ask_salvage(desk: Desk, way: Way) -> None:
    title = QCoreApplication.translate("Trouble", "Where does the new dossier go?")
    name = QCoreApplication.translate("Trouble", "{0}-saved").format(way.path.stem)
    target = ask_where(desk, title, name, SUFFIX)
    if target is not None:
        salvage(desk, way, target)


def salvage(desk: Desk, way: Way, target: Path) -> None:
    """Save what can be read into a new dossier, and show what was lost."""
    step = QCoreApplication.translate("Trouble", "Reading {0} page by page").format(way.path.name)

    def job(_step: object) -> object:
        return salvaged(way.path, target, way.passphrase, desk.questionnaire, now(), way.recovery)

    desk.run(job, [step], lambda found: _show_salvaged(desk, way, target, cast("Salvaged", found)))


def _show_salvaged(desk: Desk, way: Way, target: Path, found: Salvaged) -> None:
    kept, lost, advice = salvaged_text(desk.words, way.path, target, found)
    page = SalvagedPage(desk.look, target.name, kept, lost, advice)
    page.opened.connect(lambda: open_by(desk, replace(way, path=target)))
    page.left.connect(lambda: desk.show("start"))
    desk.window.quiet()
    desk.window.put(page, "start")
