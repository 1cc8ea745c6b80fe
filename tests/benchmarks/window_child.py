"""A window in a process of its own: shows itself, or walks through questions, and ends.

Modes: `bare` (one label), `window` (ours, until painted), `questions FILE` (prints p95 in ms and peak memory in MB).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

WALKS = 3
PREVIEW_SECONDS = 5
"""Until the first page of the report is drawn, which takes the most memory."""


class UntilPainted(QObject):
    """Ends the program once the widget has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's own name."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return super().eventFilter(watched, event)


class Paints(QObject):
    """Counts how often the window's backing store was brought to what the page shows now."""

    def __init__(self, window: QWidget) -> None:
        """Count from now on."""
        super().__init__()
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's own name. A window is painted as a whole when it gets an update request."""
        self.count += event.type() == QEvent.Type.UpdateRequest
        return super().eventFilter(watched, event)


def bare() -> None:
    """The least that a window can be."""
    app = QApplication(["bare"])
    window, painted = QMainWindow(), UntilPainted()
    window.setCentralWidget(QLabel("A label"))
    window.installEventFilter(painted)
    window.show()
    app.exec()


def ours(then: Callable[[object], None] | None = None) -> None:
    """Our window by its own way in, until it was painted; or with something done once it is there."""
    from ehassess import app as program

    composed, painted = program.compose, UntilPainted()

    def watched(app: QApplication) -> object:
        desk = composed(app)
        if then is None:
            desk.window.installEventFilter(painted)
        else:
            QTimer.singleShot(0, desk, lambda: then(desk))
        return desk

    program.compose = watched  # type: ignore[assignment]
    program.run([])


def walk(desk: object) -> None:
    """From question to question, each until it is painted; then every other page once, for the memory."""
    import psutil  # type: ignore[import-untyped]

    from ehassess.domain.profile import Provider
    from ehassess.session import Session

    pack = desk.questionnaire  # type: ignore[attr-defined]
    profile = pack.default_profile("gp")
    session = Session.create(
        Path(sys.argv[2]), pack, Provider(), profile, passphrase=None, language="en", now=lambda: datetime.now(UTC)
    )
    desk.adopt(session)  # type: ignore[attr-defined]
    window: QWidget = desk.window  # type: ignore[attr-defined]
    paints = Paints(window)
    times = []
    for _ in range(WALKS):
        for control in session.interview().controls:
            begin = time.perf_counter()
            painted = paints.count
            desk.show("question", question=control.id)  # type: ignore[attr-defined]
            while paints.count == painted:
                QApplication.processEvents()
            times.append(1000 * (time.perf_counter() - begin))
    for page in ("tasks", "organisation", "systems", "result", "plan", "sign", "data", "settings"):
        desk.show(page)  # type: ignore[attr-defined]
        end = time.monotonic() + (PREVIEW_SECONDS if page == "sign" else 0)
        while time.monotonic() < end:
            QApplication.processEvents()
        window.repaint()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the loop would, between two acts of a user
    own = psutil.Process().memory_info()
    peak = getattr(own, "peak_wset", 0) or _highest_resident() or own.rss
    print(f"{sorted(times)[int(0.95 * len(times))]:.2f} {peak / 1e6:.1f}")
    QApplication.quit()


def _highest_resident() -> int:
    """Bytes, where the system keeps count; 0 elsewhere."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    elif sys.argv[1] == "window":
        ours()
    else:
        ours(walk)
