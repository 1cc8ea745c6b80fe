"""What the list of enrolled keys does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.authority import Register
from ehassess.authority.enrolment import EnrolledKey
from ehassess.gui.office import Office, office_of
from ehassess.gui.opening import now
from ehassess.gui.pages.authority_keys import KeyLine, KeysPage
from ehassess.gui.widgets.fetched import Fetched

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The list, as it was left; `where` is not read."""
    office = office_of(desk)

    def make(lines: object) -> QWidget:
        page = KeysPage(desk.look, desk.words, lines, office.keys)  # type: ignore[arg-type]  # what was asked for
        page.opened.connect(lambda key: desk.show("authority-key", key=key))
        page.enrol_wanted.connect(lambda: desk.show("authority-enrol"))
        page.wished.connect(lambda wish: _remember(office, wish))
        return page

    return Fetched(desk.look, desk.words, lambda: office.ask(_lines), make)


def _lines(register: Register) -> tuple[KeyLine, ...]:
    """In the register's thread."""
    today = now().astimezone().date()
    return tuple(KeyLine(key, key.state_on(today), _sought(key)) for key in register.enrolment.all())


def _sought(key: EnrolledKey) -> str:
    numbers = (value for _, value in key.identifiers)
    return "\n".join((key.name, key.region, key.key_fingerprint, *numbers)).casefold()


def _remember(office: Office, wish: object) -> None:
    office.keys = wish  # type: ignore[assignment]  # a KeyWish
