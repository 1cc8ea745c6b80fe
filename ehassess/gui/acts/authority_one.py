"""What the page of one submission does: look, answer, note, go on to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ehassess.authority import Register
from ehassess.authority.answering import answer
from ehassess.errors import UserFacingError
from ehassess.gui.acts.authority_files import say_saved, write_into
from ehassess.gui.office import Office, office_of
from ehassess.gui.opening import now
from ehassess.gui.pages.authority_answer import AnswerWish, Draft
from ehassess.gui.pages.authority_one import OneModel, OnePage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

ANSWERS = "answers"
"""The folder beside the register into which the files of answers go."""


@dataclass(frozen=True, slots=True)
class _Answered:
    file: Path
    key: Ed25519PrivateKey


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page of the submission whose `id` is in `where`; UserFacingErrors stand above an empty page."""
    office, number = office_of(desk), int(where["id"])
    try:
        model = _model(office, number)
    except UserFacingError as error:
        desk.fail(error)
        return QWidget()
    page = OnePage(desk.look, desk.words, desk.texts, model)
    page.moved.connect(partial(_move, desk, number))
    page.wanted.connect(lambda other: desk.show("authority-one", id=str(other)))
    page.left.connect(lambda: desk.show(office.origin))
    page.opened.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(model.found.row.path))))
    page.answer.wanted.connect(partial(_answer, desk, number))
    page.answer.saved.connect(partial(_save_again, desk, number))
    page.answer.locked.connect(partial(_lock, desk))
    page.written.connect(lambda: office.drafts.__setitem__(number, page.draft))
    page.notes.wanted.connect(partial(_note, desk, number))
    return page


def _model(office: Office, number: int) -> OneModel:
    found = office.reader.submissions.one(number)
    owner = found.row.provider_id
    history = (found.row,) if owner is None else office.reader.submissions.history(owner)
    today = now().astimezone().date()
    at, draft = office.place_of(number), office.drafts.get(number, Draft())
    late = office.origin == "authority-reminders"
    place = at + 1, len(office.ids)
    return OneModel(found, history, *place, draft, today, office.key is not None, office.officer, late)


def _move(desk: Desk, number: int, step: int) -> None:
    """The next one of the list, or the one before; nothing happens at its ends."""
    office = office_of(desk)
    there = office.place_of(number) + step
    if office.place_of(number) >= 0 and 0 <= there < len(office.ids):
        office.at = there
        desk.show("authority-one", id=str(office.ids[there]))


def _answer(desk: Desk, number: int, wish: AnswerWish) -> None:
    """Sign the answer, keep it in the register, write its file, and say where it is."""
    office, note = office_of(desk), wish.note
    held, folder = office.key, office.folder
    if wish.due_on is not None:
        note = f"{note}\n{desk.words('authority.due_by', day=wish.due_on)}".strip()

    def job(register: Register) -> _Answered:
        key = held or register.key(wish.passphrase)
        given = answer(register, number, wish.kind, key, note=note, due_on=wish.due_on)
        return _Answered(write_into(folder / ANSWERS, given.name, given.file), key)

    def done(found: object) -> None:
        made = cast(_Answered, found)
        office.key = made.key
        office.drafts[number] = Draft(note=office.drafts.get(number, Draft()).note)
        if desk.office is office:
            desk.again()
            heading = QCoreApplication.translate("Authority", "The answer is signed and saved")
            text = QCoreApplication.translate("Authority", "Send this file to the care provider.")
            say_saved(desk, heading, made.file, text)

    work = office.ask(job)
    work.done.connect(done)
    work.failed.connect(desk.fail)


def _save_again(desk: Desk, number: int, reply: int) -> None:
    """Write the file of an answer once more, as it was signed then."""
    office = office_of(desk)

    def job(register: Register) -> Path:
        found = register.submissions.one(number)
        version, kind = next((each.version, each.kind) for each in found.replies if each.id == reply)
        data = register.submissions.reply_file(reply)
        return write_into(office.folder / ANSWERS, f"{found.row.number}-{version}-{kind}.zip", data)

    heading = QCoreApplication.translate("Authority", "The answer is saved again")
    work = office.ask(job)
    work.done.connect(lambda path: say_saved(desk, heading, cast(Path, path)))
    work.failed.connect(desk.fail)


def _note(desk: Desk, number: int, text: str, by: str) -> None:
    office = office_of(desk)
    office.officer = by

    def done(_none: object) -> None:
        office.drafts[number] = replace(office.drafts.get(number, Draft()), note="")
        if desk.office is office:
            desk.window.quiet()
            desk.again()

    work = office.ask(lambda register: register.submissions.note(number, text, by))
    work.done.connect(done)
    work.failed.connect(desk.fail)


def _lock(desk: Desk) -> None:
    office_of(desk).key = None
    desk.again()
