"""How the check page leads on; it changes nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.check_model import PART, list_model, part_model
from ehassess.gui.pages.check_review import ReviewBox
from ehassess.gui.pages.check_text import as_html, as_text
from ehassess.gui.pages.walk import next_question, part_of, stage_now

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The check of a part (`stage` and `domain`) or of a `list`; where neither is named, of everything."""
    texts, focus = desk.texts, where.get("focus", "")
    if "stage" in where:
        model = part_model(desk.session, texts, where["stage"], where.get("domain", ""), focus)
    else:
        model = list_model(desk.session, texts, where.get("list", "all"), focus)
    page = CheckPage(desk.look, texts, model)
    page.changing.connect(lambda question: desk.show("question", question=question, origin=model.which))
    page.going_on.connect(lambda: _go_on(desk))
    page.later.connect(lambda: desk.show("tasks"))
    page.result_wanted.connect(lambda: desk.show("result"))
    page.left.connect(desk.back)
    page.copied.connect(lambda: _copy(desk, page))
    if "stage" in where:
        page.end_with(_review(desk, where["stage"], where.get("domain", "")))
    page.printed.connect(lambda: _print(desk, page))
    return page


def _review(desk: Desk, stage: str, domain: str) -> QWidget:
    """Who reviewed this section; the page is built anew after each change."""
    people = desk.session.people
    names = [person.name for person in desk.session.state.people.values()]
    box = ReviewBox(desk.look, desk.words, people.reviewed(stage, domain), names)

    def act(change: Callable[[], object]) -> None:
        if desk.attempt(change):
            desk.again()

    box.reviewed.connect(lambda name: act(lambda: people.review(stage, domain, name)))
    box.withdrawn.connect(lambda: act(lambda: people.withdraw_review(stage, domain)))
    return box


def show_list(desk: Desk, which: str, question: str) -> None:
    """Go back to the list that a question was changed from, to its line."""
    if which == PART:
        part = part_of(desk.session.interview(), question)
        desk.show("check", stage=part.stage, domain=part.domain, focus=question)
    else:
        desk.show("check", list=which, focus=question)


def _go_on(desk: Desk) -> None:
    """The next open question of the same stage; the list of sections where a stage ends or all are answered."""
    walk, answers = desk.session.interview(), desk.session.state.answers
    following = next_question(walk, answers)
    where = desk.window.page
    here = where.model.lines[0].question_id if isinstance(where, CheckPage) else ""
    if following is None or stage_now(walk) != desk.questionnaire.control_by_id[here].stage:
        desk.show("tasks")
    else:
        desk.show("question", question=following.id)


def _copy(desk: Desk, page: CheckPage) -> None:
    """Put the list on the clipboard, to paste it into a message."""
    QGuiApplication.clipboard().setText(as_text(page, desk.texts))
    heading = QCoreApplication.translate("Check", "The list is copied")
    text = QCoreApplication.translate("Check", "Paste it where you need it, for example into a message.")
    desk.notify("success", heading, text)


def _print(desk: Desk, page: CheckPage) -> None:
    """Ask for a printer, then print the list."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, desk.window).exec() == QDialog.DialogCode.Accepted:
        print_list(page, desk, printer)


def print_list(page: CheckPage, desk: Desk, printer: QPrinter) -> None:
    """Print the list in black on white, whatever the look."""
    document = QTextDocument()
    document.setHtml(as_html(page, desk.texts, desk.session.state.provider.name))
    document.print_(printer)
