"""The draws that tell how steady a plan is: begun and ended by the user, ended by every change of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ehassess.gui.pages.plan_steady import Counted

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ehassess.domain.steadiness import Drawn, Steady
    from ehassess.session import Session


class Draws(QObject):
    """The quick plan of every draw first, so that something is there soon; then each draw is solved.

    `counted` carries a Counted each time; `over` comes when all draws are solved, or no more of them can be.
    """

    counted = Signal(object)
    over = Signal()
    _told = Signal(object, object)
    _ended = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """They end with their parent."""
        super().__init__(parent)
        self._session = session
        self._running: Future[tuple[Drawn, ...]] | None = None
        self._exact = False
        self._told.connect(self._hear)
        self._ended.connect(self._go_on)
        held = self._held = list["Future[tuple[Drawn, ...]]"]()
        parent.destroyed.connect(lambda: [drawing.cancel() for drawing in held])

    def start(self) -> None:
        """Begin from the first draw, for the plan as it is now."""
        self.stop()
        self._begin(exact=False)

    def stop(self) -> None:
        """End them; what was counted stands."""
        running, self._running = self._running, None
        self._held.clear()
        if running is not None:
            running.cancel()

    def _begin(self, exact: bool) -> None:
        mark = object()
        self._mark, self._exact = mark, exact
        running = self._session.steadiness.draw(lambda found: self._told.emit(mark, found), exact=exact)
        self._running = running
        self._held[:] = [running]
        running.add_done_callback(lambda _done: self._ended.emit(mark))

    def _hear(self, mark: object, found: tuple[Steady, ...]) -> None:
        """Older ones are not heard."""
        if self._running is not None and mark is self._mark:
            self.counted.emit(Counted(found, self._exact))

    def _go_on(self, mark: object) -> None:
        """The quick draws are there: solve them; or that is done too, or no longer possible."""
        running = self._running
        if running is None or mark is not self._mark:
            return
        if not self._exact and running.exception() is None:
            self._begin(exact=True)
            return
        self._running = None
        self._held.clear()
        self.over.emit()
