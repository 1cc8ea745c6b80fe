"""Bringing a part of a page into view."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from ehassess.tokens import S4


def scrolled_to(page: QWidget) -> int:
    """How far the page is scrolled down, in pixels; 0 for a page that does not scroll."""
    area = page.findChild(QScrollArea)
    return area.verticalScrollBar().value() if area else 0


def scroll_to(page: QWidget, pixels: int) -> None:
    """Scroll to a place, after the layout has been brought up to date."""
    area = page.findChild(QScrollArea)
    if area:
        _settle(area)
        area.verticalScrollBar().setValue(pixels)


def reveal(page: QWidget, part: QWidget) -> None:
    """Scroll so that the part stands at the top, with a little air above it; where the beginning of the page and the
    whole part are seen together, the page stands at its beginning, so that its heading says where one is."""
    area = page.findChild(QScrollArea)
    content = area.widget() if area else None
    if area and content:
        _settle(area)
        begin = part.mapTo(content, QPoint(0, 0)).y()
        fits = begin + part.height() + S4 <= area.viewport().height()
        area.verticalScrollBar().setValue(0 if fits else begin - S4)


def bring_into_view(part: QWidget) -> None:
    """Scroll no further than it takes to see the whole part; nothing where it does not lie in anything that scrolls."""
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        _settle(area)
        area.ensureWidgetVisible(part, S4, S4)


def settle(page: QWidget) -> None:
    """Give what was just added its place at once, so that nothing is drawn squeezed meanwhile."""
    area = page.findChild(QScrollArea)
    if area:
        _settle(area)


def _settle(area: QScrollArea) -> None:
    """Lay out at once what waits for it, from the inside to the outside."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    content = area.widget()
    layout = content.layout() if content else None
    if layout:
        layout.activate()


class Hold:
    """Keeps one part of a page where it is on the screen while others come, go and move; `back` when they have."""

    def __init__(self, page: QWidget, part: QWidget | None) -> None:
        """The page, and the part that must not move; None: the page stays scrolled as far as it was."""
        self._page, self._part = page, part
        self._pixels = scrolled_to(page)
        self._seen = self._place()

    def back(self) -> None:
        """Scroll so that the part is again where it was seen; without it the page stays scrolled as it was."""
        scroll_to(self._page, self._pixels)
        self._follow()
        QTimer.singleShot(0, self._page, self._follow)  # some words find their height only once they are shown

    def _follow(self) -> None:
        now = self._place()
        if self._seen is not None and now is not None:
            scroll_to(self._page, self._pixels + now - self._seen)

    def _place(self) -> int | None:
        """How far below the top of the content the part begins; None where it is not shown."""
        area, part = self._page.findChild(QScrollArea), self._part
        content = area.widget() if area else None
        if part is None or content is None or not isValid(part) or part.isHidden() or not content.isAncestorOf(part):
            return None
        return part.mapTo(content, QPoint(0, 0)).y()
