"""What the unlock page does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.gui.acts.files import open_dossier
from ehassess.gui.pages.unlock import UnlockPage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page that asks for the passphrase of `path`."""
    path = Path(where["path"])
    page = UnlockPage(desk.look, path)
    page.given.connect(lambda passphrase: open_dossier(desk, path, passphrase))
    page.left.connect(lambda: desk.show("start"))
    return page
