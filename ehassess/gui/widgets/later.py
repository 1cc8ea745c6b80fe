"""A page whose figures are computed off the window's thread before it is made."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ehassess.gui.work import Work

Figures = TypeVar("Figures")


class Later(QWidget, Generic[Figures]):
    """Empty until the figures are there, which is within a moment; of several requests only the last one counts.

    `arrived` comes each time after the page shows the figures asked for last; `page` is None before the first time.
    """

    arrived = Signal()

    def __init__(
        self,
        prepare: Callable[[], Callable[[], Figures]],
        make: Callable[[Figures], QWidget],
        update: Callable[[QWidget, Figures], None] | None = None,
    ) -> None:
        """`prepare` takes what is needed from the dossier and gives what is then run in another thread; `make` makes
        the page, `update` shows later figures in it (None: it is made anew)."""
        super().__init__()
        self._prepare, self._make, self._update = prepare, make, update
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="figures")
        self._work: Work | None = None
        self.page: QWidget | None = None
        self._focus = False
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        pool = self._pool
        self.destroyed.connect(lambda: pool.shutdown(wait=False))
        self.refresh()

    def refresh(self) -> None:
        """Compute again, after something changed."""
        if self._work is not None:
            self._work.cancel()
        compute = self._prepare()
        self._work = Work(lambda _step: compute())
        self._work.done.connect(self._show)
        self._work.start(self._pool)

    def forget(self) -> None:
        """Show nothing more of what is still being computed: the dossier it is about may be closed by then."""
        if self._work is not None:
            self._work.cancel()

    def take_focus(self) -> None:
        """The heading gets the focus, as soon as there is one."""
        self._focus = True
        if self.page is not None:
            self._focus_heading(self.page)

    def _show(self, figures: Figures) -> None:
        """Make the page, or show the figures in it."""
        if self.page is not None and self._update is not None:
            self._update(self.page, figures)
        else:
            if self.page is not None:
                self.page.hide()
                self.page.deleteLater()
            self.page = self._make(figures)
            self._lay.addWidget(self.page)
            if self._focus:
                self._focus_heading(self.page)
        self.arrived.emit()

    def _focus_heading(self, page: QWidget) -> None:
        holding = QApplication.focusWidget()
        if holding is not None and page.isAncestorOf(holding):
            return
        for text in page.findChildren(QLabel):
            if text.property("type") == "h1":
                text.setFocus(Qt.FocusReason.OtherFocusReason)
                return
