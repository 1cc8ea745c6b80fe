"""The draws that tell how steady a plan is: begun and ended by the user, ended by every change of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ehassess.domain.sensitivity import DRAWS

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ehassess.session import Session


class Draws(QObject):
    """`counted` carries every Steady so far; `over` whether all draws are done."""

    counted = Signal(object)
    over = Signal()
    _told = Signal(object, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """They end with their parent."""
        super().__init__(parent)
        self._session = session
        self._running: Future[tuple[frozenset[str], ...]] | None = None
        self._told.connect(self._hear)
        held = self._held = list["Future[tuple[frozenset[str], ...]]"]()
        parent.destroyed.connect(lambda: [drawing.cancel() for drawing in held])

    def start(self) -> None:
        """Begin from the first draw, for the plan as it is now."""
        self.stop()
        mark = object()
        self._mark = mark
        self._running = self._session.steadiness.draw(lambda found: self._told.emit(mark, found))
        self._held.append(self._running)

    def stop(self) -> None:
        """End them; what was counted stands."""
        running, self._running = self._running, None
        self._held.clear()
        if running is not None:
            running.cancel()

    def _hear(self, mark: object, found: tuple[object, ...]) -> None:
        """Older ones are not heard."""
        if self._running is None or mark is not self._mark:
            return
        self.counted.emit(found)
        if found and getattr(found[0], "draws", 0) >= DRAWS:
            self._running = None
            self.over.emit()
