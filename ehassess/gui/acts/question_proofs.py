"""What the list of proofs on the question page does."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ehassess.domain.answers import Evidence
from ehassess.gui.opening import now
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.pages.question_model import question_model
from ehassess.gui.widgets.rows import breakable
from ehassess.session.evidence import Checked, fingerprint
from ehassess.whole_file import write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def connect(desk: Desk, page: QuestionPage) -> None:
    """Let the list of proofs of this page do what it offers."""
    proofs = page.extras.proofs
    page.proof_wanted.connect(lambda question: _ask_proof(desk, page, question))
    page.proof_removed.connect(lambda question, sha: _remove(desk, page, question, sha))
    proofs.taken_out.connect(lambda sha: _ask_out(desk, sha))
    proofs.checking.connect(lambda: _ask_folder(desk, page))


def _ask_proof(desk: Desk, page: QuestionPage, question: str) -> None:
    """Ask for a file, then whether a copy of it is to be kept."""
    title = QCoreApplication.translate("Question", "Choose a file that shows it")
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()))
    if chosen:
        ask_keep(desk, page, question, Path(chosen))


def ask_keep(desk: Desk, page: QuestionPage, question: str, file: Path) -> None:
    """Ask in the page whether a copy of the file goes into the dossier; it is named either way."""
    page.extras.show_proofs()
    page.extras.proofs.ask_keep(file.name)
    page.extras.deciding = lambda keep: add_proof(desk, page, question, file, keep=keep)


def add_proof(desk: Desk, page: QuestionPage, question: str, file: Path, *, keep: bool = False) -> None:
    """Read the file off the window's thread and name it; nothing changes where it cannot be read or kept."""
    if keep:
        evidence = desk.session.evidence
        step = QCoreApplication.translate("Question", "Putting a copy of {0} into the dossier").format(file.name)
        desk.run(
            lambda _step: evidence.add_file(question, file, keep=True),
            [step],
            lambda _e: refresh(desk, page),
            hold=True,
        )
        return

    def read(found: object) -> None:
        desk.attempt(lambda: desk.session.evidence.add(cast(Evidence, found)))
        if desk.window.page is page:
            refresh(desk, page)

    desk.quietly(partial(_fingerprint, file, question), read)


def _fingerprint(file: Path, question: str, _step: object) -> Evidence:
    return fingerprint(file, question, now())


def refresh(desk: Desk, page: QuestionPage) -> None:
    """Show what is on disk now, whatever was tried."""
    model = page.model
    page.show_saved(question_model(desk.session, desk.texts, model.question_id, model.origin, model.site))


def _remove(desk: Desk, page: QuestionPage, question: str, sha256: str) -> None:
    desk.attempt(lambda: desk.session.evidence.remove(question, sha256))
    refresh(desk, page)


def _ask_out(desk: Desk, sha256: str) -> None:
    """Ask where the file goes, under its own name at first."""
    name = next((each.name for each in desk.session.state.evidence if each.sha256 == sha256), "")
    title = QCoreApplication.translate("Question", "Save the file")
    folder = desk.session.path.absolute().parent
    chosen, _ = QFileDialog.getSaveFileName(desk.window, title, str(folder / Path(name).name))
    if chosen:
        take_out(desk, sha256, Path(chosen))


def take_out(desk: Desk, sha256: str, target: Path) -> None:
    """Write a kept file, identical to what was put in."""
    evidence = desk.session.evidence
    step = QCoreApplication.translate("Question", "Taking the file out")

    def done(_none: object) -> None:
        heading = QCoreApplication.translate("Question", "The file is saved, identical to what was put in")
        desk.notify("success", heading, breakable(str(target)))

    desk.run(
        lambda _step: write_whole(target, evidence.content(sha256), overwrite=True, private=True),
        [step],
        done,
        hold=True,
    )


def _ask_folder(desk: Desk, page: QuestionPage) -> None:
    """Ask where the files are; their folders are not stored."""
    title = QCoreApplication.translate("Question", "In which folder are the files?")
    chosen = QFileDialog.getExistingDirectory(desk.window, title, str(desk.session.path.absolute().parent))
    if chosen:
        check(desk, page, Path(chosen))


def check(desk: Desk, page: QuestionPage, folder: Path) -> None:
    """Look at the files of this question again, and show beside each what was found."""
    evidence, question = desk.session.evidence, page.model.question_id
    step = QCoreApplication.translate("Question", "Checking the files")

    def done(found: object) -> None:
        checked = cast("tuple[Checked, ...]", found)
        mine = {each.evidence.sha256: str(each.state) for each in checked if each.evidence.question_id == question}
        page.extras.show_checked(mine)

    desk.run(lambda _step: evidence.check(folder), [step], done, hold=True)
