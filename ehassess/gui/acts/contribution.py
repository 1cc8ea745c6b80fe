"""What the page of a lesson does: keep the draft while one looks elsewhere, refuse own names, write the file."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.errors import UserFacingError
from ehassess.gui.desk import Spot
from ehassess.gui.pages.contribution import ContributionPage, Draft, From
from ehassess.gui.pages.helped import risk_choices
from ehassess.gui.widgets.rows import breakable
from ehassess.submission.contribution import Contribution, make, refuse_names
from ehassess.whole_file import write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `risk`, `lesson` and `measures` (divided by spaces) in `where`: what is written there at first."""
    pack, texts, state = desk.questionnaire, desk.texts, desk.session.state
    profile = state.profile
    giver = From(profile.kind, texts.kinds[profile.kind], profile.size, texts.sizes[str(profile.size)])
    draft = Draft(**{field.name: where.get(field.name, "") for field in fields(Draft)})
    page = ContributionPage(desk.look, desk.words, risk_choices(pack, texts, state), giver, draft)
    page.drafted.connect(lambda drafted: _remember(desk, drafted))
    page.saving.connect(lambda shared: _ask(desk, shared))
    page.left.connect(desk.back)
    return page


def _remember(desk: Desk, drafted: Draft) -> None:
    """Keep the draft for when this page is built again: in another language, or on the way back from elsewhere."""
    if desk.trail and desk.trail[-1].page == "contribution":
        written = tuple((field.name, getattr(drafted, field.name)) for field in fields(Draft))
        desk.trail[-1] = Spot("contribution", written)


def _ask(desk: Desk, shared: Contribution) -> None:
    """Refuse what names somebody of the dossier, then ask where the file shall go."""
    try:
        refuse_names(shared.lesson, desk.session.state)
    except UserFacingError as error:
        desk.fail(error)
        return
    title = QCoreApplication.translate("Contribution", "Save the lesson")
    name = QCoreApplication.translate("Contribution", "lesson")
    chosen, _ = QFileDialog.getSaveFileName(desk.window, title, str(Path.home() / f"{name}.zip"), "*.zip")
    if chosen:
        save(desk, shared, Path(chosen))


def save(desk: Desk, shared: Contribution, path: Path) -> None:
    """Write it over a file that is there: the dialog has asked already."""
    if desk.attempt(lambda: write_whole(path, make(shared), overwrite=True)):
        heading = QCoreApplication.translate("Contribution", "The lesson is saved")
        text = QCoreApplication.translate("Contribution", "Send {0} to your authority. It holds what this page shows.")
        desk.notify("success", heading, breakable(text.format(path.name)))
