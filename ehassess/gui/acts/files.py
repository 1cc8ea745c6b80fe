"""Opening a dossier from wherever it was named, and asking for files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ehassess.errors import UserFacingError
from ehassess.gui.opening import opened

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

SUFFIX = ".ehassess"


def open_dossier(desk: Desk, path: Path, passphrase: str | None = None) -> None:
    """Open it and go to its questions; a protected one without a passphrase leads to the page that asks for it."""
    words = QCoreApplication.translate("Files", "Opening {0}").format(path.name)

    def arrived(session: object) -> None:
        desk.adopt(session)  # type: ignore[arg-type]  # what the job returned
        desk.show("tasks")

    def failed(error: UserFacingError) -> None:
        if error.id == "errors.passphrase_needed":
            desk.show("unlock", path=str(path))
        else:
            desk.fail(error)

    desk.run(lambda _step: opened(path, lambda: desk.questionnaire, passphrase), [words], arrived, failed)


def ask_for_dossier(desk: Desk) -> None:
    """Ask which dossier to open, and open it; nothing happens when nothing is chosen."""
    title = QCoreApplication.translate("Files", "Open a dossier")
    kinds = QCoreApplication.translate("Files", "Dossiers") + f" (*{SUFFIX})"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), kinds)
    if chosen:
        open_dossier(desk, Path(chosen))
