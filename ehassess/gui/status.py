"""What the line above every page says of the open dossier, and what the start page remembers of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ehassess.gui.settings import STAGES_SHOWN, Recent
from ehassess.gui.widgets.rows import breakable
from ehassess.words import Words

if TYPE_CHECKING:
    from ehassess.session import Session


def told_of(session: Session | None) -> tuple[str, str, str]:
    """Whose dossier and which assessment the line names, then the plain name; '' without a dossier."""
    if session is None:
        return "", "", ""
    state = session.state
    name = state.provider.name or session.path.stem
    year = QCoreApplication.translate("Desk", "Assessment {0}").format(state.opened_on.year)
    if not session.protected:
        year = QCoreApplication.translate("Desk", "{0}, no passphrase").format(year)
    return breakable(name), year, name


def saved_words(session: Session, words: Words) -> str:
    """When the last change was saved, in the user's own time, or that nothing is."""
    if session.read_only:
        return QCoreApplication.translate("Desk", "Only read, nothing is saved")
    at = session.saved_at.astimezone()
    if at.date() != datetime.now(UTC).astimezone().date():
        return QCoreApplication.translate("Desk", "Saved on {0}").format(words.day(at.date()))
    return QCoreApplication.translate("Desk", "Saved at {0}").format(words.clock(at.time()))


def recent_of(session: Session) -> Recent:
    """The dossier for the start page; of a protected one only what its file name says."""
    walk = session.interview()
    progress = tuple(
        (stage, sum(c.id in walk.answered for c in controls), len(controls))
        for stage in STAGES_SHOWN
        if (controls := walk.stage(stage))
    )
    return Recent(
        str(session.path.absolute()),
        "" if session.protected else session.state.provider.name,
        datetime.now(UTC).date().isoformat(),
        session.protected,
        progress,
        session.state.signed[-1].signed_on if session.state.signed else "",
    )
