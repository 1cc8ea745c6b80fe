"""Opening and making a register of an authority."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.authority import Register
from ehassess.gui.office import Office, opened_twice, with_register
from ehassess.gui.opening import now
from ehassess.gui.pages.authority import NewRegister, NewRegisterPage, RegistersPage
from ehassess.gui.settings import RecentRegister
from ehassess.gui.widgets.rows import breakable

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `form` in `where`: the form for a new register."""
    if where.get("form") == "new":
        return _form(desk)
    page = RegistersPage(desk.look, desk.preferences.registers)
    page.opened.connect(lambda path: open_register(desk, Path(path)))
    page.forgotten.connect(lambda path: _forget(desk, path))
    page.sought.connect(lambda: _seek(desk))
    page.begun.connect(lambda: desk.show("authority", form="new"))
    page.left.connect(lambda: desk.show("start"))
    return page


def open_register(desk: Desk, folder: Path) -> None:
    """Open the register of a folder and show what was received; what speaks against it stands above the page."""
    words = QCoreApplication.translate("Authority", "Opening the register")
    desk.run(lambda _step: opened_twice(folder), [words], partial(_opened, desk), promise=_promise())


def _form(desk: Desk) -> QWidget:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    place = Path(documents or Path.home()) / "EHAssess"
    countries = desk.texts.countries
    profiles = [(profile.id, countries[profile.id].name) for profile in desk.questionnaire.profiles]
    page = NewRegisterPage(desk.look, desk.words, profiles, place)
    page.wanted.connect(lambda asked: _make(desk, asked))
    page.folder_sought.connect(lambda: _ask_place(desk, page))
    page.left.connect(lambda: desk.show("authority"))
    return page


def _make(desk: Desk, asked: NewRegister) -> None:
    """Make the folder and show it; the form stays as it is where that fails."""

    def job(_step: object) -> object:
        how = {"name": asked.name, "profile": asked.profile, "passphrase": asked.passphrase}
        Register.create(asked.folder, now=now, **how).close()
        return opened_twice(asked.folder)

    def made(registers: object) -> None:
        _opened(desk, registers)
        words = desk.words
        heading = words("authority.made", name=asked.name, path=str(asked.folder))
        desk.notify("success", breakable(heading), words("authority.made_copy"))

    desk.run(job, [QCoreApplication.translate("Authority", "Making the register")], made, promise=_promise())


def _opened(desk: Desk, found: object) -> None:
    """Make this the open register, in place of a dossier."""
    register, reader = cast(tuple[Register, Register], found)
    desk.leave()
    desk.trail.clear()
    desk.office = Office(desk, register, reader)
    entry = RecentRegister(str(register.folder.absolute()), desk.office.about.name)
    desk.prefer(registers=with_register(desk.preferences.registers, entry))
    desk._frame()
    desk.show("authority-list")


def _seek(desk: Desk) -> None:
    title = QCoreApplication.translate("Authority", "Open the folder of a register")
    chosen = QFileDialog.getExistingDirectory(desk.window, title, str(Path.home()))
    if chosen:
        open_register(desk, Path(chosen))


def _ask_place(desk: Desk, page: NewRegisterPage) -> None:
    title = QCoreApplication.translate("Authority", "Choose where the register goes")
    chosen = QFileDialog.getExistingDirectory(desk.window, title, str(Path.home()))
    if chosen:
        page.show_place(Path(chosen))


def _forget(desk: Desk, path: str) -> None:
    """Take a register off the list; its folder stays as it is."""
    desk.prefer(registers=tuple(entry for entry in desk.preferences.registers if entry.path != path))
    desk.again()


def _promise() -> str:
    return QCoreApplication.translate("Authority", "What is saved stays saved")
