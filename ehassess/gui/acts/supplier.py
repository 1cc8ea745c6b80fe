"""What the pages about the IT supplier do: write the questions, read what came back, take over what was chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.dossier import DossierState
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import Texts
from ehassess.errors import UserFacingError
from ehassess.exchange.office_file import FILE_LIMIT
from ehassess.exchange.questions import Returned, asked_of_supplier, compared, reference_of
from ehassess.gui.opening import now
from ehassess.gui.pages.supplier import ReturnedPage, SupplierPage
from ehassess.gui.signing_jobs import Step
from ehassess.whole_file import read_up_to, write_whole
from ehassess.words import Words

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """Sending and receiving."""
    page = SupplierPage(desk.look, _count(desk, only_open=False), _count(desk, only_open=True))
    page.sending.connect(lambda form, only_open: _send(desk, form, only_open))
    page.seeking.connect(lambda: seek_answers(desk))
    page.left.connect(lambda: desk.show("tasks"))
    return page


def _count(desk: Desk, *, only_open: bool) -> int:
    try:
        asked = asked_of_supplier(desk.questionnaire, desk.session.state, desk.texts, only_open=only_open)
    except UserFacingError:  # it only says that there is none
        return 0
    return sum(len(section.controls) for section in asked)


def _send(desk: Desk, form: str, only_open: bool) -> None:
    """Ask where the file shall go, and write it."""
    title = QCoreApplication.translate("Supplier", "Save the questions")
    name = QCoreApplication.translate("Supplier", "questions-it-supplier") + f".{form}"
    folder = desk.session.path.absolute().parent
    chosen, _ = QFileDialog.getSaveFileName(desk.window, title, str(folder / name), f"*.{form}")
    if chosen:
        send(desk, Path(chosen), form, only_open=only_open)


def send(desk: Desk, path: Path, form: str, *, only_open: bool) -> None:
    """Write the questions to a file, over one that is there: the dialog has asked already."""
    step = QCoreApplication.translate("Supplier", "Writing the questions")
    state, pack, texts, words = desk.session.state, desk.questionnaire, desk.texts, desk.words

    def done(_made: object) -> None:
        heading = QCoreApplication.translate("Supplier", "The questions are saved")
        text = QCoreApplication.translate("Supplier", "Send {0} to your IT supplier yourself. It holds no answer.")
        desk.notify("success", heading, text.format(path.name))

    desk.run(partial(_write, state, pack, texts, words, path, form, only_open), [step], done)


def _write(
    state: DossierState,
    pack: Questionnaire,
    texts: Texts,
    words: Words,
    path: Path,
    form: str,
    only_open: bool,
    _step: Step,
) -> None:
    asked = asked_of_supplier(pack, state, texts, only_open=only_open)
    if form == "xlsx":
        from ehassess.exchange.questions_xlsx import questions_xlsx as written  # loads openpyxl
    else:
        from ehassess.exchange.questions_docx import questions_docx as written  # loads python-docx
    data = written(asked, texts, words, state.provider.name, reference_of(state), now().astimezone())
    write_whole(path, data, overwrite=True)


def seek_answers(desk: Desk) -> None:
    """Ask which file came back."""
    title = QCoreApplication.translate("Supplier", "Take in the answers")
    kinds = QCoreApplication.translate("Supplier", "Files with questions") + " (*.xlsx *.docx)"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(desk.session.path.absolute().parent), kinds)
    if chosen:
        receive(desk, Path(chosen))


def receive(desk: Desk, path: Path) -> None:
    """Read a file that came back, off the window's thread, and show what it would change."""
    step = QCoreApplication.translate("Supplier", "Reading {0}").format(path.name)
    state, pack = desk.session.state, desk.questionnaire

    def arrived(returned: object) -> None:
        if isinstance(returned, Returned):
            show_returned(desk, returned, path.name)

    desk.run(lambda _step: _read(path, pack, state), [step], arrived)


def _read(path: Path, pack: Questionnaire, state: DossierState) -> Returned:
    data = read_up_to(path, FILE_LIMIT)
    if path.suffix.casefold() == ".docx":
        from ehassess.exchange.questions_docx import read_questions_docx as read  # loads python-docx
    else:
        from ehassess.exchange.questions_xlsx import read_questions_xlsx as read  # loads openpyxl
    return compared(read(data, path.name), path.name, pack, state)


def show_returned(desk: Desk, returned: Returned, name: str) -> None:
    """Show what came back in place of the page; it is not a place one comes back to."""
    page = ReturnedPage(desk.look, desk.words, desk.texts, returned, name)
    page.left.connect(lambda: desk.show("supplier"))
    page.taking.connect(lambda taken: _take(desk, returned, taken))
    desk.window.quiet()
    desk.window.put(page, "tasks")


def _take(desk: Desk, returned: Returned, taken: frozenset[str]) -> None:
    """Store the chosen answers, then their comments."""
    given = returned.given(taken)
    session, by = desk.session, returned.answered_by or desk.words("exchange.supplier")

    def store() -> None:
        session.record_many(given, given_by=by)
        for remark in returned.remarks(taken, session.state.remarks, by):
            session.remark(remark)

    if desk.attempt(store):
        desk.show("tasks")
        heading = QCoreApplication.translate("Supplier", "The answers are taken over")
        text = QCoreApplication.translate("Supplier", "Changed answers: {0}. Undo takes them back together.")
        desk.notify("success", heading, text.format(len(given)))
