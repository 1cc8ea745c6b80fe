"""What the page for a new dossier does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.profile import Provider
from ehassess.gui.opening import made
from ehassess.gui.pages.new import NewDossier, NewPage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `folder` in `where`: where the file goes, else the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(where["folder"]) if "folder" in where else Path(documents or Path.home()) / "EHAssess"
    page = NewPage(
        desk.look, desk.words, [(kind.id, desk.texts.kinds[kind.id]) for kind in desk.questionnaire.kinds], folder
    )
    page.wanted.connect(lambda asked: _make(desk, asked))
    page.left.connect(lambda: desk.show("start"))
    page.folder_sought.connect(lambda: _ask_folder(desk, page))
    return page


def _ask_folder(desk: Desk, page: NewPage) -> None:
    title = QCoreApplication.translate("Files", "Choose a folder")
    chosen = QFileDialog.getExistingDirectory(desk.window, title, str(Path.home()))
    if chosen:
        page.show_folder(Path(chosen))


def _make(desk: Desk, asked: NewDossier) -> None:
    """Make the file and go to the organisation; the form stays as it is where that fails."""
    pack, language = desk.questionnaire, desk.language

    def job(_step: object) -> object:
        return made(
            asked.path,
            lambda: pack,
            Provider(name=asked.name),
            asked.kind,
            passphrase=asked.passphrase,
            language=language,
            overwrite=False,
        )

    def arrived(session: object) -> None:
        desk.adopt(session)  # type: ignore[arg-type]  # what the job returned
        desk.show("organisation", first="yes")

    desk.run(job, [QCoreApplication.translate("Files", "Making the dossier")], arrived)
