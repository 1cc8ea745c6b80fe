"""A page whose content is read beside the window: empty for a moment, then the page, or why it could not be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ehassess.errors import UserFacingError
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.rows import EmptyState, Working, breakable
from ehassess.gui.widgets.waiting import waiting_page
from ehassess.gui.window import TakesFocus
from ehassess.gui.work import Work
from ehassess.tokens import S4, S6, Look
from ehassess.words import Words

PATIENCE_MS = 300
"""Reading shorter than this shows no words."""


class Fetched(QWidget):
    """Of several requests only the last one counts; `arrived` comes each time after something is shown.

    page  what is shown, None before the first time and after an error
    """

    arrived = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        start: Callable[[], Work],
        make: Callable[[Any], QWidget],
        steps: Sequence[str] = (),
    ) -> None:
        """`start` begins to read, `make` makes the page of what was read; `steps`: what is done meanwhile, where that
        takes its time, by the indices that the work tells."""
        super().__init__()
        self._look, self._words, self._start, self._make = look, words, start, make
        self._steps, self._step = tuple(steps), 0
        self._work: Work | None = None
        self._focus = False
        self.page: QWidget | None = None
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._wait)
        self.refresh()

    def refresh(self) -> None:
        """Read again; what is shown stays until that is there."""
        self.forget()
        self._work = self._start()
        self._step = 0
        self._work.stepped.connect(self._stepped)
        self._work.done.connect(self._show)
        self._work.failed.connect(self._fail)
        if self.page is None:
            self._patience.start()

    def forget(self) -> None:
        """Show nothing more of what is still being read."""
        self._patience.stop()
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def take_focus(self) -> None:
        """The page chooses, as soon as it is there; else its heading."""
        self._focus = True
        if self.page is not None:
            self._enter(self.page)

    def _show(self, found: object) -> None:
        self._work = None  # it is over, and is freed
        held = self.page is not None and self.page.isAncestorOf(QApplication.focusWidget() or self)
        page = self._make(found)
        self._put(page)
        self.page = page
        if self._focus or held:
            self._enter(page)
        self._focus = False
        self.arrived.emit()

    def _fail(self, error: UserFacingError) -> None:
        """Why nothing is shown, and the way to try again."""
        self._work = None
        again = button(self.tr("Try again"), "primary")
        again.clicked.connect(self._retry)
        heading = self.tr("The register could not be read")
        state = EmptyState(self._look, "error", heading, breakable(self._words.error(error)), again)
        self._put(holder(column(state, None, margins=(S6, S4, S6, S4))))
        self.page = None
        again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.arrived.emit()

    def _retry(self) -> None:
        self._focus = True
        emptied(self._lay)
        self.refresh()

    def _stepped(self, step: int) -> None:
        self._step = step

    def _wait(self) -> None:
        """It takes a while."""
        if self._steps and self._work is not None:
            panel = Working(self._look, self._steps, self._step, self.tr("You can work on other pages meanwhile."))
            panel.offer_no_cancel()
            self._work.stepped.connect(panel.step)
            self._put(waiting_page(self._steps[0], panel))
            return
        self._put(holder(column(label(self.tr("Reading the register"), "h1"), None, margins=(S6, S4, S6, S4))))

    def _put(self, page: QWidget) -> None:
        self._patience.stop()
        emptied(self._lay)
        self._lay.addWidget(page)
        page.show()

    def _enter(self, page: QWidget) -> None:
        if isinstance(page, TakesFocus):
            page.take_focus()
            return
        heading = next((text for text in page.findChildren(QLabel) if text.property("type") == "h1"), page)
        heading.setFocus(Qt.FocusReason.OtherFocusReason)
