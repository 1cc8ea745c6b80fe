"""The frame of a page: scrolling content with one left edge, a heading, and a bar of actions that stays."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import Item, column, holder, row, scroll
from ehassess.tokens import S2, S3, S4, S5, S6


def page(*items: Item, footer: QWidget | None = None, wide: int = 1120, gap: int = S4) -> QWidget:
    """A scrolling page of at most `wide` pixels; `footer` is its bar of actions, None for none."""
    inner = holder(column(*items, None, gap=gap, margins=(S6, S4, S6, S5)))
    inner.setMaximumWidth(wide + 2 * S6)
    made = QWidget()
    lay = QVBoxLayout(made)
    lay.setContentsMargins(0, 0, 0, 0)
    lay.setSpacing(0)
    across = row(inner, None)
    across.setStretch(0, 100)
    lay.addWidget(scroll(holder(across)), 1)
    if footer:
        lay.addWidget(footer)
    return made


def actions(*items: Item) -> QWidget:
    """The bar of actions, 64 px high: the primary button first, at the left edge of the text."""
    for item in items:
        if isinstance(item, QLabel):
            item.setWordWrap(False)
    rest = () if None in items else (None,)
    made = holder(row(*items, *rest, gap=S2, margins=(S6, S3, S6, S3)), "bar")
    made.setFixedHeight(64)
    return made


def title(words: str, lead: str | QLabel = "") -> QWidget:
    """The page's heading and one sentence, which may change later; '' for no sentence."""
    said = label(lead, "lead") if isinstance(lead, str) else lead
    return holder(column(label(words, "h1"), *([said] if lead else []), gap=6))
