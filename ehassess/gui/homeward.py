"""Brings the copy of a dossier that lies on a share or in a cloud folder back to its place from time to time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ehassess.errors import UserFacingError
from ehassess.gui.desk import Desk
from ehassess.gui.health import standing
from ehassess.gui.opening import now

EVERY_MS = 60_000
"""How often it is asked whether it is due, which costs nothing."""


class Homeward(QObject):
    """Looks once a minute; the copying itself runs beside the window."""

    def __init__(self, desk: Desk, every_ms: int = EVERY_MS) -> None:
        """Belongs to the desk."""
        super().__init__(desk)
        self._desk = desk
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.look)
        desk.adopted.connect(self._timer.start)
        desk.left.connect(self._timer.stop)

    def look(self) -> None:
        """Bring it back if it is due; what went wrong stands above the page until it went well."""
        desk = self._desk
        if not desk.is_open or desk.running or desk.window.held:
            return
        away = desk.session.away
        if not away.due(now()):
            return
        try:
            away.snapshot()  # in this thread, which is the one that writes
        except UserFacingError:
            desk.window.stand(standing(desk))
            return

        def job(_step: object) -> None:
            try:
                away.carry_back()
            except UserFacingError:  # it is in `trouble`, and stands above the page
                return

        desk.quietly(job, lambda _none: desk.window.stand(standing(desk)))
