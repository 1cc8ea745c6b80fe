"""How the page of people and sites acts on the open dossier; it is built anew after each change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.gui.pages.people import PeoplePage
from ehassess.gui.pages.people_model import people_model

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page."""
    people = desk.session.people
    page = PeoplePage(desk.look, people_model(desk.session, desk.texts))
    for signal, act in (
        (page.person_added, people.add_person),
        (page.person_changed, people.change_person),
        (page.person_removed, people.remove_person),
        (page.site_added, people.add_site),
        (page.site_renamed, people.rename_site),
        (page.site_removed, people.remove_site),
    ):
        signal.connect(partial(_do, desk, act))
    page.assigned.connect(partial(_assign, desk))
    page.answering_chosen.connect(partial(setattr, people, "answering"))
    page.left.connect(lambda: desk.show("tasks"))
    return page


def _do(desk: Desk, act: Callable[..., object], *what: object) -> None:
    """An act on the dossier; the page shows it, or what is wrong stands above the page as it was."""
    if desk.attempt(lambda: act(*what)):
        desk.again()


def _assign(desk: Desk, domain: str, person: str) -> None:
    asked = desk.session.interview().controls
    _do(desk, desk.session.people.assign, [control.id for control in asked if control.domain == domain], person)
