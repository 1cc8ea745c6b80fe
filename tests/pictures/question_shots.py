"""What has to happen before the pictures of start, new dossier, questions and answers are taken."""

from __future__ import annotations

import tempfile
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from ehassess.domain.answers import Evidence, Remark
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.settings import Recent


def unnamed(desk: Desk) -> None:
    """A new dossier without a name, on Continue."""
    page = desk.window.page
    assert page is not None
    page._check()  # type: ignore[attr-defined]  # what Continue does


def recent(desk: Desk) -> None:
    """Two dossiers opened before."""
    here = tempfile.gettempdir()
    first = Recent(here, "Centre de santé d’exemple", "2026-11-23", True, (("first", 16, 16), ("essential", 7, 24)))
    other = Recent(here + "/x", "Cabinet d’exemple", "2026-10-12", False, (), "2025-11-28")
    desk.prefer(recent=(first, other))
    desk.again()


def question(desk: Desk) -> QuestionPage:
    """The page of a question, with the focus in it."""
    page = desk.window.page
    assert isinstance(page, QuestionPage)
    desk.window.activateWindow()
    page.take_focus()
    return page


def answered(desk: Desk) -> None:
    """An answer was given."""
    page = question(desk)
    page.answers.cards[1].click()
    page.take_focus()


def all_lines(desk: Desk) -> None:
    """Long lists come group by group."""
    page = desk.window.page
    assert isinstance(page, CheckPage)
    while len(page.rows) < len(page.model.lines):
        QApplication.processEvents()


def unanswered(desk: Desk) -> None:
    """Continue without an answer."""
    question(desk).go_on()


def with_extras(desk: Desk) -> None:
    """Not applicable without its reason, a note, a flag, a proof."""
    session, asked = desk.session, question(desk).model.question_id
    session.details.set_profile(replace(session.state.profile, facts={}))  # so that `na` may be answered
    session.remark(Remark(asked, "Contrat revu en mars", flagged=True, ask_supplier=True))
    session.evidence.add(Evidence(asked, "contrat-exemple.pdf", "0" * 64, 241_000, now()))
    desk.show("question", question=asked)
    page = question(desk)
    page.answers.cards[-1].click()
    page.go_on()
