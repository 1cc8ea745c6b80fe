"""The page shown while long work runs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import Working
from ehassess.tokens import S5


def waiting_page(words: str, panel: Working) -> QWidget:
    """A heading that says what is being done, and the panel of steps."""
    return page(S5, title(words), panel, wide=640)
