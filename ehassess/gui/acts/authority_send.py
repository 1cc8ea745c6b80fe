"""What the page to send out does: make a signed file of what is asked for, a notice or a benchmark."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.authority import Register
from ehassess.authority.collecting import lessons
from ehassess.authority.publishing import published
from ehassess.authority.renewal import earlier_keys, renew
from ehassess.authority.sending import notice_in, send, sent
from ehassess.domain.circulars import NationalNotice
from ehassess.errors import UserFacingError
from ehassess.exchange.logo import logo_in
from ehassess.gui.acts.authority_files import ask_files, say_saved, show_folder, write_into
from ehassess.gui.office import office_of
from ehassess.gui.opening import now
from ehassess.gui.pages.authority_national import NationalForm
from ehassess.gui.pages.authority_new_key import NewKeyForm
from ehassess.gui.pages.authority_notices import BenchmarkForm, BulletinForm
from ehassess.gui.pages.authority_send import SendPage, SendWish, SentLine
from ehassess.gui.widgets.fetched import Fetched
from ehassess.signing.container import ContainerKind
from ehassess.whole_file import read_up_to

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

SENT = "sent"
"""The folder beside the register into which circulars go."""
LARGEST = 20_000_000


@dataclass(frozen=True, slots=True)
class _Made:
    file: Path
    key: Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class _Seen:
    lines: tuple[SentLine, ...]
    lessons: int


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page, or the form that is `form` in `where`: `national`, `bulletin`, `benchmark` or `key`."""
    forms: dict[str, Callable[[Desk], QWidget]] = {
        "national": _national,
        "bulletin": _bulletin,
        "benchmark": _benchmark,
        "key": _new_key,
    }
    if where.get("form") not in forms:
        return _overview(desk)
    try:
        return forms[where["form"]](desk)
    except UserFacingError as error:
        desk.fail(error)
        return QWidget()


def _overview(desk: Desk) -> QWidget:
    office = office_of(desk)

    def read(register: Register) -> _Seen:
        place = register.folder / SENT
        lines = tuple(SentLine(each, (place / each.file_name).is_file()) for each in sent(register))
        return _Seen(lines, sum(1 for _ in lessons(register)))

    def make(found: object) -> QWidget:
        held = cast(_Seen, found)
        page = SendPage(desk.look, desk.words, held.lines, held.lessons, office.about.key_fingerprint)
        page.form_wanted.connect(lambda form: desk.show("authority-send", form=form))
        page.lessons_wanted.connect(lambda: desk.show("authority-lessons"))
        page.opened.connect(lambda _name: show_folder(office.folder / SENT))
        return page

    return Fetched(desk.look, desk.words, lambda: office.ask(read), make)


def _national(desk: Desk) -> QWidget:
    """Begun with what was asked for last, where its file is still there."""
    office = office_of(desk)
    held = _last_notice(office.reader)
    today = now().astimezone().date()
    earlier = earlier_keys(office.folder)
    form = NationalForm(desk.look, desk.words, desk.texts, held, earlier, today, office.key is not None)
    form.logo_wanted.connect(lambda: _ask_logo(desk, form))
    return _connected(desk, form)


def _last_notice(register: Register) -> NationalNotice:
    """What was asked for last; nothing where that is not there."""
    about = register.about
    empty = NationalNotice(about.profile, (), "", "")
    newest = next((each for each in sent(register) if each.kind is ContainerKind.NATIONAL_PROFILE), None)
    path = register.folder / SENT / newest.file_name if newest is not None else None
    held = notice_in(read_up_to(path, LARGEST), register) if path is not None and path.is_file() else None
    return replace(held or empty, authority=about.name)


def _bulletin(desk: Desk) -> QWidget:
    office = office_of(desk)
    form = BulletinForm(desk.look, desk.texts, now().astimezone().date(), office.key is not None)
    return _connected(desk, form)


def _benchmark(desk: Desk) -> QWidget:
    office = office_of(desk)
    held = published(office.reader)
    pictures = [held[year].picture for year in sorted(held, reverse=True)]
    form = BenchmarkForm(desk.look, pictures, office.key is not None)
    form.picture_wanted.connect(lambda: desk.show("authority-picture"))
    return _connected(desk, form)


def _new_key(desk: Desk) -> QWidget:
    office = office_of(desk)
    form = NewKeyForm(desk.look, desk.words, office.key is not None, office.about.name)
    form.wanted.connect(partial(_renew, desk))
    form.locked.connect(partial(_lock, desk, form))
    form.left.connect(lambda: desk.show("authority-send"))
    return form


def _renew(desk: Desk, passphrase: str, fresh: str) -> None:
    """Make the new key, write the file that announces it, and use it from now on."""
    office = office_of(desk)
    held = office.key

    def job(register: Register) -> _Made:
        old = held or register.key(passphrase)
        files: list[Path] = []
        profile = ContainerKind.NATIONAL_PROFILE, register.about.profile
        key = renew(
            register, old, fresh, _last_notice(register), lambda data: files.append(_kept(register, *profile, data))
        )
        return _Made(files[0], key)

    def done(found: object) -> None:
        office.key = cast(_Made, found).key
        office.about = office.reader.about
        if desk.office is office:
            desk.show("authority-send")
            heading = QCoreApplication.translate("Authority", "The new key is made, and this file announces it")
            text = QCoreApplication.translate(
                "Authority", "Send it first: until it is taken in, nothing that the new key signs is trusted."
            )
            say_saved(desk, heading, cast(_Made, found).file, text)

    work = office.ask(job)
    work.done.connect(done)
    work.failed.connect(desk.fail)


def _connected(desk: Desk, form: NationalForm | BulletinForm | BenchmarkForm) -> QWidget:
    form.wanted.connect(partial(_send, desk))
    form.locked.connect(partial(_lock, desk, form))
    form.left.connect(lambda: desk.show("authority-send"))
    return form


def _send(desk: Desk, wish: SendWish) -> None:
    """Sign it, keep its version in the register, write its file, and say where it is."""
    office = office_of(desk)
    held = office.key

    def job(register: Register) -> _Made:
        key = held or register.key(wish.passphrase)
        data = send(register, wish.kind, wish.name, wish.content, key, wish.keys)
        return _Made(_kept(register, wish.kind, wish.name, data), key)

    def done(found: object) -> None:
        made = cast(_Made, found)
        office.key = made.key
        if desk.office is office:
            desk.show("authority-send")
            heading = QCoreApplication.translate("Authority", "The file is signed and saved")
            text = QCoreApplication.translate(
                "Authority", "Send it to the care providers; each takes it in under “From your authority”."
            )
            say_saved(desk, heading, made.file, text)

    work = office.ask(job)
    work.done.connect(done)
    work.failed.connect(desk.fail)


def _kept(register: Register, kind: ContainerKind, name: str, data: bytes) -> Path:
    """Write the newest version of a circular into the folder beside the register."""
    of_it = (each for each in sent(register) if (each.kind, each.name) == (kind, name))
    newest = max(of_it, key=lambda each: each.version)
    return write_into(register.folder / SENT, newest.file_name, data)


def _lock(desk: Desk, form: NationalForm | BulletinForm | BenchmarkForm | NewKeyForm) -> None:
    """Close the key; what is written in the form stays, so the form is told, not made anew."""
    office_of(desk).key = None
    form.sign.key.shut()


def _ask_logo(desk: Desk, form: NationalForm) -> None:
    title = QCoreApplication.translate("Authority", "Choose a logo")
    chosen = ask_files(desk, title, ["png", "jpg", "jpeg"])
    if chosen:
        take_logo(desk, form, chosen[0])


def take_logo(desk: Desk, form: NationalForm, path: Path) -> None:
    """Show the picture of a file as the logo, or say why it is none."""
    try:
        form.show_logo(logo_in(path))
    except UserFacingError as error:
        desk.fail(error)
