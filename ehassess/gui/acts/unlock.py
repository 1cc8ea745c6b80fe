"""What the unlock page does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.errors import FaultsError, UserFacingError
from ehassess.gui.acts.files import Way, failed, open_by
from ehassess.gui.pages.unlock import UnlockPage
from ehassess.gui.widgets.rows import breakable

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

HERE = frozenset({"errors.wrong_passphrase", "store.passphrase_empty"})
"""What is wrong with what was typed; said on the page itself, as is all that begins with `recovery.`."""


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page that asks for the passphrase of `path`; `locked` in `where`: it was closed by itself."""
    path = Path(where["path"])
    page = UnlockPage(desk.look, path, locked="locked" in where)

    def attempt(way: Way) -> None:
        page.complain("", ())
        open_by(desk, way, refused=lambda error: _refused(desk, page, way, error))

    page.given.connect(lambda passphrase: attempt(Way(path, passphrase)))
    page.recovered.connect(lambda code: attempt(Way(path, recovery=code)))
    page.left.connect(lambda: desk.show("start"))
    return page


def _refused(desk: Desk, page: UnlockPage, way: Way, error: UserFacingError) -> None:
    """Say it beside the field where something was mistyped; all else as anywhere."""
    if error.id not in HERE and not error.id.startswith("recovery."):
        failed(desk, way, error)
        return
    heading, *faults = breakable(desk.words.error(error)).split("\n")
    group = 0
    if isinstance(error, FaultsError):
        number = dict(error.faults[0].facts).get("number", 0)
        group = int(str(number))
    page.complain(heading, [fault.removeprefix("- ") for fault in faults], group)
