"""Asking for files on the authority's pages, and saying where something was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from ehassess.errors import UserFacingError
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.rows import breakable
from ehassess.whole_file import write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

NAMES = {"pdf": "PDF", "xlsx": "Excel", "csv": "CSV", "json": "JSON", "zip": "ZIP"}
"""What forms of files are called, in every language."""


def ask_target(desk: Desk, title: str, name: str, forms: Sequence[str]) -> Path | None:
    """Ask where a file goes, in one of these forms by its ending; None: nowhere. The dialog asks before replacing."""
    offered = ";;".join(f"{NAMES[form]} (*.{form})" for form in forms)
    start = str(Path.home() / f"{name}.{forms[0]}")
    chosen, kind = QFileDialog.getSaveFileName(desk.window, title, start, offered)
    if not chosen:
        return None
    if chosen.rpartition(".")[2].lower() in forms:
        return Path(chosen)
    wanted = next((form for form in forms if kind.endswith(f"(*.{form})")), forms[0])
    return Path(f"{chosen}.{wanted}")


def ask_files(desk: Desk, title: str, forms: Sequence[str]) -> list[Path]:
    """Ask for files with one of these endings; none where nothing is chosen."""
    kinds = " ".join(f"*.{form}" for form in forms)
    chosen, _ = QFileDialog.getOpenFileNames(desk.window, title, str(Path.home()), kinds)
    return [Path(each) for each in chosen]


def form_of(path: Path) -> str:
    """The form that the ending of a file says."""
    return path.suffix.removeprefix(".").lower()


def write_beside(desk: Desk, target: Path, make: Callable[[], bytes], heading: str, text: str = "") -> None:
    """Make the bytes and write them beside the window, then say so, with the way to the folder."""
    step = QCoreApplication.translate("Authority", "Writing {0}").format(target.name)
    promise = QCoreApplication.translate("Authority", "What is saved stays saved")
    desk.run(
        lambda _step: write_whole(target, make(), overwrite=True),
        [step],
        lambda _none: say_saved(desk, heading, target, text),
        promise=promise,
    )


def write_into(place: Path, name: str, data: bytes) -> Path:
    """Write a file into a folder, which is made where it is not there; UserFacingErrors of writing files."""
    try:
        place.mkdir(exist_ok=True)
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(place), reason=error.strerror or "?") from error
    write_whole(place / name, data, overwrite=True)
    return place / name


def say_saved(desk: Desk, heading: str, target: Path, text: str = "") -> None:
    """What was done, in which file it is, and a link to its folder."""
    said = "\n".join(part for part in (breakable(str(target)), text) if part)
    show = button(QCoreApplication.translate("Authority", "Show the folder"), "link")
    show.clicked.connect(partial(show_folder, target.parent))
    desk.window.notify("success", heading, said, [show])


def show_folder(folder: Path) -> None:
    """Open a folder in the desktop's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
