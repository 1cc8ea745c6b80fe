"""What the page about versions does: take newer questions in from a file that the user chooses."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess import __version__
from ehassess.domain.versions import is_older
from ehassess.gui.opening import now
from ehassess.gui.pages.updates import UpdatesPage, VersionFacts
from ehassess.paths import shipped_sets
from ehassess.signing.release_keys import is_trial
from ehassess.submission.question_sets import ENDING, LARGEST, QuestionSets
from ehassess.whole_file import read_up_to

if TYPE_CHECKING:
    from ehassess.domain.questionnaire import Questionnaire
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `where` is not read."""
    page = UpdatesPage(desk.look, facts_of(desk, now().date()))
    page.choosing.connect(lambda: _ask(desk))
    page.left.connect(lambda: desk.show("settings"))
    return page


def facts_of(desk: Desk, today: date) -> VersionFacts:
    """Versions and age of what is in use; a newer set that waits for the open dossier to be closed."""
    pack, newest = desk.questionnaire, QuestionSets().newest_kept()
    written_on = date.fromisoformat(pack.date)
    return VersionFacts(
        program=__version__,
        pack=desk.texts.title,
        version=pack.version,
        written_on=desk.words.day(written_on),
        days=max(0, (today - written_on).days),
        waiting=newest if desk.is_open and newest and is_older(pack.version, newest) else "",
        trial=is_trial() and bool(shipped_sets()),  # a checkout is no build that somebody gave out
    )


def _ask(desk: Desk) -> None:
    """Ask for the file, and take it in."""
    heading = QCoreApplication.translate("Updates", "Newer questions")
    kinds = QCoreApplication.translate("Updates", "Questions") + f" (*{ENDING})"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, heading, str(Path.home()), kinds)
    if chosen:
        take(desk, Path(chosen))


def take(desk: Desk, path: Path) -> None:
    """Check the file and keep it; without an open dossier its questions are in use at once."""
    step = QCoreApplication.translate("Updates", "Checking {0}").format(path.name)
    promise = QCoreApplication.translate("Updates", "Nothing is changed")

    def done(taken: object) -> None:
        if not desk.is_open:
            desk.leave()  # what was read before is forgotten
        desk.again()
        said = QCoreApplication.translate("Updates", "Version {0} of the questions was taken in")
        text = QCoreApplication.translate("Updates", "Answers stay as they are. Reworded questions are shown to you.")
        desk.notify("success", said.format(cast("Questionnaire", taken).version), text)

    desk.run(partial(_taken, path), [step], done, promise=promise)


def _taken(path: Path, _step: object) -> object:
    return QuestionSets().take(read_up_to(path, LARGEST))
