"""What a critical eye finds in a window: small targets, words cut off or too faint, pages too wide, too much that is
loud."""

from __future__ import annotations

from collections.abc import Iterator

import numpy
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QTableView,
    QWidget,
)

LEAST_TARGET = 24
"""WCAG 2.2, 2.5.8: side of the smallest target, in pixels."""
LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3: of words to their ground."""
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QSlider)
ROUNDED = 2
"""Pixels that a size hint may be above what is given, and nothing is cut: fractions are rounded up."""
DRAWN = 2
"""Dots a pixel when words are looked at, so that thin strokes have their full colour somewhere."""
WEIGHTS = numpy.array([1 << 16, 1 << 8, 1], numpy.uint32)
"""Make one number of red, green and blue."""


def faults(window: QWidget) -> list[str]:
    """Everything found, each in a line that names the widget."""
    return [*small_targets(window), *cut_off(window), *sideways(window), *faint(window), *loud_buttons(window)]


def name_of(widget: QWidget) -> str:
    """Kind of widget and its words."""
    words = getattr(widget, "text", lambda: "")() or widget.accessibleName()
    return f"{type(widget).__name__} “{' '.join(str(words).split())[:48]}”"


def shown(window: QWidget, kinds: tuple[type[QWidget], ...]) -> Iterator[QWidget]:
    """The visible widgets of these kinds; a field inside a number field is part of it."""
    for kind in kinds:
        for widget in window.findChildren(kind):
            if widget.isVisible() and not isinstance(widget.parent(), QAbstractSpinBox):
                yield widget


def small_targets(window: QWidget) -> list[str]:
    """Controls that are hard to hit."""
    found = {w: w.size() for w in shown(window, CONTROLS)}
    return [
        f"target {size.width()} x {size.height()}: {name_of(widget)}"
        for widget, size in found.items()
        if min(size.width(), size.height()) < LEAST_TARGET
    ]


def cut_off(window: QWidget) -> list[str]:
    """Words that have less room than they need."""
    found = []
    for text in window.findChildren(QLabel):
        if not text.isVisible() or not text.text():
            continue
        if text.wordWrap():
            needed, held = text.heightForWidth(text.width()), text.height()
        else:
            needed, held = text.sizeHint().width(), text.width()
        if needed > held + ROUNDED:
            found.append(f"cut off, {held} of {needed}: {name_of(text)}")
    for button in window.findChildren(QAbstractButton):
        wraps = button.hasHeightForWidth() or not isinstance(button, QPushButton)
        if button.isVisible() and button.text() and not wraps and button.sizeHint().width() > button.width() + ROUNDED:
            found.append(f"cut off, {button.width()} of {button.sizeHint().width()}: {name_of(button)}")
    return found


def loud_buttons(window: QWidget) -> list[str]:
    """More than one filled button: nothing says then which act is meant."""
    loud = [name_of(each) for each in shown(window, (QPushButton,)) if each.property("kind") == "primary"]
    return [f"filled buttons: {', '.join(loud)}"] if len(loud) > 1 else []


def sideways(window: QWidget) -> list[str]:
    """Pages and tables wider than their place, which do not scroll sideways."""
    found = []
    for area in window.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content and content.minimumSizeHint().width() > area.viewport().width():
            found.append(f"wider than its place: {content.minimumSizeHint().width()} of {area.viewport().width()}")
    for table in window.findChildren(QTableView):
        wide, held = table.horizontalHeader().length(), table.viewport().width()
        if table.isVisible() and wide > held + ROUNDED:
            found.append(f"table wider than its place: {wide} of {held}: {table.accessibleName()}")
    return found


def faint(window: QWidget) -> list[str]:
    """Words that stand out too little from their ground, as they are painted."""
    image = QImage(window.size() * DRAWN, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(DRAWN)
    window.render(image)
    dots = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), image.width(), 4)[:, :, 2::-1]
    found = []
    for widget in shown(window, (QLabel, QPushButton, QRadioButton, QLineEdit, QComboBox)):
        told = (getattr(widget, name, str)() for name in ("text", "currentText", "placeholderText"))
        words = next(filter(None, told), "")
        if not words.strip() or not widget.isEnabled():
            continue
        seen = widget.visibleRegion().boundingRect()
        place = QRect(widget.mapTo(window, seen.topLeft()), seen.size()).intersected(window.rect())
        if place.height() >= 12 and place.width() >= 6 and _whole(widget, seen):
            ratio = strongest(dots[_span(place.top(), place.height()), _span(place.left(), place.width())])
            if ratio < LEAST_CONTRAST:
                found.append(f"faint, {ratio:.1f}:1: {name_of(widget)}")
    return found


def strongest(dots: numpy.typing.NDArray[numpy.uint8]) -> float:
    """The contrast of the most frequent colour to the one that differs most from it (WCAG 2.2), 1 to 21."""
    numbers, counts = numpy.unique(dots.reshape(-1, 3).astype(numpy.uint32) @ WEIGHTS, return_counts=True)
    colours = numpy.stack([numbers >> 16, numbers >> 8 & 255, numbers & 255], axis=1)
    parts = colours / 255
    linear = numpy.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    light = linear @ numpy.array([0.2126, 0.7152, 0.0722]) + 0.05
    ground = light[counts.argmax()]
    return float(numpy.maximum(light / ground, ground / light).max())


def _whole(widget: QWidget, seen: QRect) -> bool:
    """Whether enough of it is in view to see its words: its upper left corner."""
    return seen.topLeft() == QPoint(0, 0) and seen.height() >= min(widget.height(), 16)


def _span(begin: int, length: int) -> slice:
    return slice(begin * DRAWN, (begin + length) * DRAWN)
