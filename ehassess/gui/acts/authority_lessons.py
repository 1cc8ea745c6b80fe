"""What the page of lessons does: read in files that care providers share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.authority import Register
from ehassess.authority.collecting import collect, lessons
from ehassess.errors import UserFacingError
from ehassess.gui.acts.authority_files import ask_files
from ehassess.gui.office import office_of
from ehassess.gui.pages.authority_lessons import LessonsPage
from ehassess.gui.widgets.fetched import Fetched
from ehassess.gui.widgets.rows import breakable
from ehassess.whole_file import read_up_to

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

LARGEST = 1_000_000
"""Bytes of a file that are looked at; a lesson is far smaller."""
TOLD = 5
"""How many files that are none are named."""


@dataclass(frozen=True, slots=True)
class _Read:
    new: int
    wrong: tuple[tuple[Path, UserFacingError], ...]


def build(desk: Desk, /, **where: str) -> QWidget:
    """The list; `where` is not read."""
    office = office_of(desk)

    def make(found: object) -> QWidget:
        page = LessonsPage(desk.look, desk.words, desk.texts, found)  # type: ignore[arg-type]  # what was asked for
        page.sought.connect(lambda: _ask(desk))
        page.dropped.connect(partial(read_in, desk))
        page.left.connect(lambda: desk.show("authority-send"))
        return page

    return Fetched(desk.look, desk.words, lambda: office.ask(lambda register: tuple(lessons(register))), make)


def read_in(desk: Desk, paths: list[Path]) -> None:
    """Read in these files, say how many are new, and which are none and why."""
    office = office_of(desk)

    def job(register: Register) -> _Read:
        new, wrong = 0, []
        for path in paths:
            try:
                new += collect(register, read_up_to(path, LARGEST))
            except UserFacingError as error:
                wrong.append((path, error))
        return _Read(new, tuple(wrong))

    def done(found: object) -> None:
        if desk.office is office:
            desk.show("authority-lessons")
            _tell(desk, cast(_Read, found))

    work = office.ask(job)
    work.done.connect(done)
    work.failed.connect(desk.fail)


def _tell(desk: Desk, found: _Read) -> None:
    said = desk.words("authority.collected", count=found.new)
    lines = [breakable(f"{path.name}: {desk.words.error(error)}") for path, error in found.wrong[:TOLD]]
    if len(found.wrong) > TOLD:
        more = QCoreApplication.translate("Authority", "and {0} more files")
        lines.append(more.format(desk.words.number(len(found.wrong) - TOLD)))
    desk.notify("warn" if lines else "success", said, "\n".join(lines))


def _ask(desk: Desk) -> None:
    chosen = ask_files(desk, QCoreApplication.translate("Authority", "Choose files with lessons"), ["zip"])
    if chosen:
        read_in(desk, chosen)
