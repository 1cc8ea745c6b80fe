"""Locks a protected dossier once nobody has touched the window for a while, and brings back the page that was shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from ehassess.gui.desk import Desk, Spot

MINUTE_MS = 60_000
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Idle(QObject):
    """Watches the window's own events, not those of each part of it, so that it costs nothing while one works.

    minute_ms  how long a minute of the wish is; tests do not wait
    """

    def __init__(self, desk: Desk, minute_ms: int = MINUTE_MS) -> None:
        """Belongs to the desk; begins with the next dossier that is opened."""
        super().__init__(desk)
        self._desk, self._minute = desk, minute_ms
        self._locked: tuple[Path, tuple[Spot, ...]] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._nobody)
        self._watched: QObject | None = None
        desk.adopted.connect(self.begin)
        desk.left.connect(self._timer.stop)
        desk.idle = self

    def begin(self) -> None:
        """Count from now; not at all where locking is switched off or there is no passphrase."""
        handle: QWindow | None = self._desk.window.windowHandle()  # None before the window is shown
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle
        minutes = self._desk.preferences.lock_minutes
        if minutes and self._desk.is_open and self._desk.session.protected:
            self._timer.start(minutes * self._minute)
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if event.type() in TOUCHES and self._timer.isActive():
            self._timer.start()
        return super().eventFilter(watched, event)

    def lock(self) -> bool:
        """Close the dossier and show the page that asks for its passphrase.

        False: it stays open, since work runs, a dialog is open, or nobody would have to know a passphrase.
        """
        desk = self._desk
        busy = desk.running or desk.window.held or QApplication.activeModalWidget() is not None
        if busy or not desk.is_open or not desk.session.protected:
            return False
        writing = desk.window.focusWidget()
        if writing is not None:
            writing.clearFocus()  # what is being written is taken over
        path, trail, protection = desk.session.path, tuple(desk.trail), desk.session.protection

        def close() -> None:
            trouble = protection.lock().trouble
            if trouble is not None:
                raise trouble

        desk.leave(close)
        desk.show("unlock", path=str(path), locked="yes")
        self._locked = (path, trail)
        return True

    def resume(self) -> None:
        """Show the page on which the open dossier was locked; its questions where it was not."""
        path, trail = self._locked or (None, ())
        self._locked = None
        desk = self._desk
        if path != desk.session.path or not trail:
            desk.show("tasks")
            return
        desk.trail = [*trail, Spot("unlock")]
        desk.back()

    def _nobody(self) -> None:
        """Time is up; where the dossier cannot be locked now, try again after as long."""
        if not self.lock():
            self.begin()
