"""What a user must know of the open dossier for as long as it is so: a full disk, a missing backup, a copy to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ehassess.gui.widgets.rows import breakable

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def standing(desk: Desk) -> tuple[str, str, str] | None:
    """Kind, heading and text of the message that stays above every page; None: nothing to tell.

    The full disk goes before the rest: the next save may fail.
    """
    if not desk.is_open:
        return None
    session = desk.session
    if session.protection.room_used:
        heading = QCoreApplication.translate("Health", "The disk is full")
        return "error", heading, desk.words("protection.room_used")
    if session.read_only:
        heading = QCoreApplication.translate("Health", "You are reading a copy")
        text = QCoreApplication.translate(
            "Health", "Nothing can be changed or signed here. Save a copy under My data to work on."
        )
        return "info", heading, text
    if session.away.trouble is not None:
        heading = QCoreApplication.translate("Health", "Not yet back in its place")
        return "warn", heading, breakable(desk.words.error(session.away.trouble))
    if session.backups.trouble is not None:
        heading = QCoreApplication.translate("Health", "There is no fresh backup")
        return "warn", heading, breakable(desk.words.error(session.backups.trouble))
    return None
