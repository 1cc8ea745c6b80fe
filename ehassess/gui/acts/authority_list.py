"""What the list of received reports does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.authority import Register
from ehassess.authority.listing import ListForm, write_list
from ehassess.authority.submissions import AT_ONCE, Filter
from ehassess.gui.acts.authority_files import ask_target, form_of, write_beside
from ehassess.gui.office import Office, office_of
from ehassess.gui.opening import now
from ehassess.gui.pages.authority_filter import Choices
from ehassess.gui.pages.authority_list import ListModel, ListPage
from ehassess.gui.pages.authority_rows import column_of, order_of, table_rows
from ehassess.gui.widgets.fetched import Fetched
from ehassess.gui.widgets.table_paged import TableRow

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The list, as it was left; `where` is not read."""
    office = office_of(desk)
    made = Fetched(desk.look, desk.words, lambda: office.ask(partial(_model, office)), partial(_page, desk))
    office.changed.connect(made.refresh)
    return made


def _model(office: Office, register: Register) -> ListModel:
    """In the register's thread."""
    found = register.submissions
    choices = Choices(*(found.choices(each) for each in ("kind", "region", "year")))
    flagged = found.count(Filter(flag="any"))
    keys = next(register.enrolment.all(), None) is not None
    ids = found.ids(office.wanted, order=office.order, backwards=office.backwards)
    return ListModel(found.counts(), flagged, keys, choices, ids)


def _page(desk: Desk, model: ListModel) -> QWidget:
    office = office_of(desk)
    page = ListPage(desk.look, desk.words, desk.texts, model, office.wanted)
    page.wanted.connect(partial(_narrow, desk, page))
    page.arranged.connect(partial(_arrange, desk, page))
    page.opened.connect(partial(_open, desk, page))
    page.table.failed.connect(desk.fail)
    page.aside_wanted.connect(lambda: desk.show("authority-aside"))
    page.receive_wanted.connect(lambda: desk.show("authority-receive"))
    page.enrol_wanted.connect(lambda: desk.show("authority-enrol"))
    page.saving.connect(partial(ask_list_file, desk))
    page.deadlines_wanted.connect(lambda: desk.show("authority-reminders"))
    page.limits_wanted.connect(lambda: desk.show("authority-limits"))
    _show(desk, page, model.ids)
    return page


def _show(desk: Desk, page: ListPage, ids: object) -> None:
    """The lines with these ids; each part is read when it is looked at."""
    office = office_of(desk)
    office.ids, office.origin = cast(tuple[int, ...], ids), "authority-list"

    def rows(start: int, most: int) -> Sequence[TableRow]:
        found = office.reader.submissions.some(office.ids[start : start + most])
        return table_rows(found, desk.texts, desk.words)

    page.show_lines(len(office.ids), rows, column_of(office.order, office.backwards), office.at)


def _narrow(desk: Desk, page: ListPage, wanted: Filter) -> None:
    office = office_of(desk)
    office.wanted, office.at = wanted, 0
    _again(desk, page)


def _arrange(desk: Desk, page: ListPage, column: int, largest_first: bool) -> None:
    office = office_of(desk)
    (office.order, office.backwards), office.at = order_of(column, largest_first), 0
    _again(desk, page)


def _again(desk: Desk, page: ListPage) -> None:
    """Read the ids anew; where another wish came meanwhile, this one is not shown any more."""
    office = office_of(desk)
    asked = office.wanted, office.order, office.backwards

    def show(ids: object) -> None:
        if desk.office is office and asked == (office.wanted, office.order, office.backwards) and page.isVisible():
            _show(desk, page, ids)

    wanted, order, backwards = asked
    work = office.ask(lambda register: register.submissions.ids(wanted, order=order, backwards=backwards))
    work.done.connect(show)
    work.failed.connect(desk.fail)


def _open(desk: Desk, page: ListPage, number: int) -> None:
    office_of(desk).at = page.table.view.currentIndex().row()
    desk.show("authority-one", id=str(number))


def ask_list_file(desk: Desk) -> None:
    """Ask where the list goes; its ending says in which form."""
    title = QCoreApplication.translate("Authority", "Save the list")
    name = QCoreApplication.translate("Authority", "reports")
    target = ask_target(desk, title, name, [ListForm.XLSX, ListForm.CSV, ListForm.JSON])
    if target is not None:
        save_list(desk, target)


def save_list(desk: Desk, target: Path) -> None:
    """Write the lines of the list as they are filtered, in their order, in the form that the ending says."""
    office = office_of(desk)
    ids, folder, words = office.ids, office.folder, desk.words

    def make() -> bytes:
        with Register.open(folder, now=now) as register:  # a connection of its own: this may take a while
            parts = (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
            rows = (row for part in parts for row in register.submissions.some(part))
            return write_list(rows, ListForm(form_of(target)), words)

    write_beside(desk, target, make, QCoreApplication.translate("Authority", "The list is saved"))
