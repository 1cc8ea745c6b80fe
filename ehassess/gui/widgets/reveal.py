"""Bringing a part of a page into view."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

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
    """Scroll so that the part stands at the top, with a little air above it."""
    area = page.findChild(QScrollArea)
    content = area.widget() if area else None
    if area and content:
        _settle(area)
        area.verticalScrollBar().setValue(part.mapTo(content, QPoint(0, 0)).y() - S4)


def settle(page: QWidget) -> None:
    """Give what was just added its place at once, so that nothing is drawn squeezed meanwhile."""
    area = page.findChild(QScrollArea)
    if area:
        _settle(area)


def _settle(area: QScrollArea) -> None:
    content = area.widget()
    layout = content.layout() if content else None
    if layout:
        layout.activate()
