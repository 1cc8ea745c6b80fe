"""What the page to take over a list of keys does: read the file, show what it brings, take it over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.authority import Register
from ehassess.authority.enrolment import Enrolled
from ehassess.authority.enrolment_file import COLUMNS, EnrolmentRow, read_enrolment
from ehassess.authority.profiles import schemes_of
from ehassess.domain.obligations import words_for
from ehassess.errors import UserFacingError
from ehassess.exchange.csv_text import csv_text
from ehassess.gui.acts.authority_files import ask_files, ask_target, write_beside
from ehassess.gui.office import office_of
from ehassess.gui.opening import now
from ehassess.gui.pages.authority_enrol import EnrolPage, Faulty, FaultyPage, Foreseen, PreviewPage
from ehassess.gui.widgets.fetched import Fetched
from ehassess.whole_file import read_up_to

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

LARGEST = 50_000_000
"""Bytes of a list."""


def build(desk: Desk, /, **where: str) -> QWidget:
    """What the list whose path is `file` in `where` would bring; without one, the page to choose it on."""
    if "file" in where:
        return _read(desk, Path(where["file"]))
    page = EnrolPage(desk.look, _numbers(desk))
    page.sought.connect(lambda: _ask(desk))
    page.dropped.connect(lambda paths: read_list(desk, paths[0]))
    page.sample_wanted.connect(lambda: _ask_sample(desk))
    page.left.connect(lambda: desk.show("authority-keys"))
    return page


def read_list(desk: Desk, path: Path) -> None:
    """Show what a list would bring."""
    desk.show("authority-enrol", file=str(path))


def _numbers(desk: Desk) -> list[tuple[str, str]]:
    """The national numbers that may be columns, and what they are called."""
    profile = office_of(desk).about.profile
    named = words_for(desk.questionnaire, profile, desk.texts).identifiers
    return [(each, named[each].name if each in named else "") for each in schemes_of(desk.questionnaire, profile)]


def _read(desk: Desk, path: Path) -> QWidget:
    office, schemes = office_of(desk), schemes_of(desk.questionnaire, office_of(desk).about.profile)

    def job(register: Register, _step: object) -> Foreseen | Faulty:
        try:
            rows = read_enrolment(read_up_to(path, LARGEST), path.name, schemes)
            brings = register.enrolment.foresee(rows, path.name)
        except UserFacingError as error:
            return Faulty(path, error)
        held = register.enrolment.trust().keys
        return Foreseen(path, rows, brings, frozenset(row.key_fingerprint for row in rows) & held)

    def make(found: object) -> QWidget:
        page: PreviewPage | FaultyPage
        if isinstance(found, Faulty):
            page = FaultyPage(desk.look, desk.words, found)
            page.again.connect(lambda: read_list(desk, path))
        else:
            taken = cast(Foreseen, found)
            page = PreviewPage(desk.look, desk.words, taken)
            page.agreed.connect(partial(_take, desk, taken.rows, path.name))
        page.other.connect(lambda: _ask(desk))
        page.left.connect(lambda: desk.show("authority-keys"))
        return page

    return Fetched(desk.look, desk.words, lambda: office.beside(job), make)


def _take(desk: Desk, rows: tuple[EnrolmentRow, ...], name: str) -> None:
    """Take over every line; the window waits for the end, since all of it is put down at once or nothing."""
    office = office_of(desk)

    def job(_step: object) -> Enrolled:
        with Register.open(office.folder, now=now) as register:
            return register.enrolment.add(rows, name)

    def done(found: object) -> None:
        brings = cast(Enrolled, found)
        desk.show("authority-keys")
        counts = {"count": brings.new, "known": brings.known, "providers": brings.providers}
        text = QCoreApplication.translate(
            "Authority", "Reports that were refused for their key are judged again when they are received again."
        )
        desk.notify("success", desk.words("authority.enrolled", **counts), text)
        office.changed.emit()

    step = QCoreApplication.translate("Authority", "Taking over the keys")
    desk.run(job, [step], done, hold=True)


def _ask(desk: Desk) -> None:
    chosen = ask_files(desk, QCoreApplication.translate("Authority", "Choose a list of keys"), ["csv", "xlsx"])
    if chosen:
        read_list(desk, chosen[0])


def _ask_sample(desk: Desk) -> None:
    """Ask where an empty list goes: its first line names every column."""
    title = QCoreApplication.translate("Authority", "Save an empty list")
    target = ask_target(desk, title, QCoreApplication.translate("Authority", "keys"), ["csv"])
    if target is not None:
        save_sample(desk, target)


def save_sample(desk: Desk, target: Path) -> None:
    """Write a list with the names of the columns and nothing else."""
    heads = (*COLUMNS, *(name for name, _ in _numbers(desk)))
    mark = desk.words.manner("cell_mark")
    heading = QCoreApplication.translate("Authority", "The empty list is saved")
    text = QCoreApplication.translate("Authority", "Write one key on each line below the names of the columns.")
    write_beside(desk, target, lambda: csv_text([heads], mark).encode("utf-8-sig"), heading, text)
