"""Layouts in one call: a column, a row, a card, a rule."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ehassess.tokens import S5

Item = QWidget | QLayout | int | None  # a widget, a layout, a space in pixels, None for a stretch


def fill(box: QBoxLayout, items: tuple[Item, ...]) -> None:
    """Add items to a box in order."""
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        elif isinstance(box, QVBoxLayout) and item.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Maximum:
            box.addWidget(item, 0, Qt.AlignmentFlag.AlignLeft)  # else it would narrow the whole column
        else:
            box.addWidget(item)


def column(*items: Item, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """A vertical layout."""
    box = QVBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    fill(box, items)
    return box


def row(*items: Item, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A horizontal layout."""
    box = QHBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    fill(box, items)
    return box


def top(widget: QWidget) -> QVBoxLayout:
    """The widget at the top of its cell."""
    return column(widget, None)


def holder(layout: QLayout, ground: str = "") -> QWidget:
    """A plain widget around a layout, with an optional ground colour role."""
    made = QWidget()
    made.setLayout(layout)
    if ground:
        made.setProperty("ground", ground)
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def card(*items: Item, kind: str = "plain", gap: int = 8, pad: int = S5, tail: int | None = None) -> QFrame:
    """A card: plain (white), tint (the one thing to look at) or flat (aside); tail is the bottom padding if not pad."""
    made = QFrame()
    made.setProperty("card", kind)
    made.setLayout(column(*items, gap=gap, margins=(pad, pad, pad, pad if tail is None else tail)))
    return made


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("rule", "h")
    return made


def scroll(content: QWidget) -> QScrollArea:
    """A vertical scroll area that never takes the focus itself."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
