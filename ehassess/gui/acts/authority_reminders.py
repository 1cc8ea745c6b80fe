"""What the page of deadlines does."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from ehassess.authority import Register
from ehassess.authority.submissions import Reminder
from ehassess.gui.acts.authority_list import ask_list_file
from ehassess.gui.office import office_of
from ehassess.gui.opening import now
from ehassess.gui.pages.authority_reminders import DeadlinesPage, DeadlineWish
from ehassess.gui.widgets.fetched import Fetched

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The list, as it was left; `where` is not read."""
    office, today = office_of(desk), now().astimezone().date()

    def read(register: Register) -> tuple[Reminder, ...]:
        found = register.submissions.reminders(today, office.deadlines.ahead)
        return tuple(sorted(found, key=lambda line: (line.day, line.row.name)))

    def make(lines: object) -> QWidget:
        found = cast(tuple[Reminder, ...], lines)
        page = DeadlinesPage(desk.look, desk.words, desk.texts, found, office.deadlines, today)
        page.opened.connect(lambda number: _open(desk, page, number))
        page.ahead_wanted.connect(further)
        page.wished.connect(lambda wish: setattr(office, "deadlines", wish))
        page.saving.connect(lambda: _save(desk, page))
        page.left.connect(lambda: desk.show("authority-list"))
        if office.origin == "authority-reminders":
            page.go_to(office.at)
        return page

    def further(wish: DeadlineWish) -> None:
        office.deadlines = wish
        work.refresh()

    work = Fetched(desk.look, desk.words, lambda: office.ask(read), make)
    office.changed.connect(work.refresh)
    return work


def _open(desk: Desk, page: DeadlinesPage, number: int) -> None:
    """One of them, and from it the next in the order of their days."""
    office = office_of(desk)
    office.ids = tuple(line.row.id for line in page.found)
    office.at, office.origin = page.table.view.currentIndex().row(), "authority-reminders"
    desk.show("authority-one", id=str(number))


def _save(desk: Desk, page: DeadlinesPage) -> None:
    office_of(desk).ids = tuple(line.row.id for line in page.found)
    ask_list_file(desk)
