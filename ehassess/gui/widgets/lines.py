"""A card of lines: words on the left, a control on the right."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.rows import breakable
from ehassess.tokens import S1, S2, S3, S4, S5

Line = tuple[str, str, QWidget | None]
"""Name, what is to be known ('' for nothing), control (None for none)."""


def lines_card(heading: str, *lines: Line, narrow: bool = False) -> QWidget:
    """A heading and its lines; narrow: the control stands below its words."""
    made = column(label(heading, "h2"), S1)
    for i, (name, words, control) in enumerate(lines):
        if i:
            made.addWidget(rule())
        caption = label(name)
        if isinstance(control, QComboBox):
            caption.setBuddy(control)  # Qt tells what is chosen as the name of a list
        texts = holder(column(caption, *([label(breakable(words), "muted")] if words else []), gap=2))
        parts = [texts] if control is None else [texts, control]
        if narrow:
            made.addLayout(column(*parts, gap=S2, margins=(0, S3, 0, S3)))
        else:
            lay = row(*parts, gap=S4, margins=(0, 10, 0, 10))
            lay.setStretch(0, 1)
            made.addLayout(lay)
    return card(holder(made), pad=S5 - 4, tail=S4 - 4)
