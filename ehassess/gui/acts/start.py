"""What the start page's buttons do."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ehassess.gui.acts.files import ask_for_dossier, open_dossier
from ehassess.gui.pages.start import StartPage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The start page; `where` is not read."""
    page = StartPage(desk.look, desk.words, desk.preferences.recent, tour=not desk.preferences.tour_seen)
    page.opened.connect(lambda path: open_dossier(desk, Path(path)))
    page.begun.connect(lambda: desk.show("new"))
    page.sought.connect(lambda: ask_for_dossier(desk))
    page.verifying.connect(lambda: _verify(desk))
    page.received.connect(lambda path: desk.show("verify", file=path))
    page.several.connect(lambda paths: _verify_all(desk, paths))
    page.approving.connect(lambda: _approve(desk))
    page.authority_wanted.connect(lambda: desk.show("authority"))
    page.tour_wanted.connect(lambda: desk.show("tour"))
    page.tour_refused.connect(lambda: _refuse(desk))
    page.forgotten.connect(lambda path: _forget(desk, path))
    return page


def _verify(desk: Desk) -> None:
    """The page to verify on, and at once the dialog for the file; whoever has none there finds the way on the page."""
    desk.show("verify")
    QTimer.singleShot(0, desk, lambda: import_module("ehassess.gui.acts.verify").ask_for_report(desk))


def _verify_all(desk: Desk, paths: list[str]) -> None:
    """Several reports, or what is in a folder, at once."""
    import_module("ehassess.gui.acts.verify_many").judge(desk, tuple(map(Path, paths)))


def _approve(desk: Desk) -> None:
    """The page to approve on, and at once the dialog for the file."""
    desk.show("signed-approve")
    QTimer.singleShot(0, desk, lambda: import_module("ehassess.gui.acts.signed_approve").ask_for_signed(desk))


def _refuse(desk: Desk) -> None:
    """Offer the tour no more; it stays under Help."""
    desk.prefer(tour_seen=True)
    desk.again()


def _forget(desk: Desk, path: str) -> None:
    """Take a dossier off the list; the file, wherever it is, stays as it is."""
    desk.prefer(recent=tuple(entry for entry in desk.preferences.recent if entry.path != path))
    desk.again()
