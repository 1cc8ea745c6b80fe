"""What the page about the protection of the dossier does."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.errors import UserFacingError
from ehassess.gui.acts.files import ask_where
from ehassess.gui.pages.protection import ProtectionPage
from ehassess.gui.widgets.rows import breakable
from ehassess.submission.recovery import recovery_sheet_pdf, write_recovery_sheet

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `part` in `where` is `sheet` for the recovery sheet."""
    session = desk.session
    page = ProtectionPage(
        desk.look,
        desk.words,
        session.protection.strength,
        protected=session.protected,
        read_only=session.read_only,
        part=where.get("part", ""),
    )
    page.changing.connect(lambda present, new: _change(desk, page, present, new))
    page.removing.connect(lambda present: _change(desk, page, present, None))
    page.sheet_saving.connect(lambda: _ask_sheet(desk))
    page.sheet_printing.connect(lambda: _print_sheet(desk))
    page.locking.connect(lambda: desk.idle is not None and desk.idle.lock())
    page.left.connect(lambda: desk.show("data"))
    return page


def _change(desk: Desk, page: ProtectionPage, present: str, new: str | None) -> None:
    """Set another passphrase, or none, where the present one was typed rightly."""
    session = desk.session
    path, was_protected = breakable(str(session.path)), session.protected
    step = QCoreApplication.translate("Protection", "Writing the file anew and checking it")

    def job(_step: object) -> None:
        if was_protected and not session.protection.opens_with(present):
            raise UserFacingError("protection.wrong_current")
        session.protection.change(new)

    def done(_none: object) -> None:
        said = "removed" if new is None else "changed" if was_protected else "added"
        desk.show("protection", **({} if new is None else {"part": "sheet"}))
        first, _, rest = desk.words(f"protection.{said}", path=path).partition(". ")
        desk.notify("warn" if new is None else "success", first, rest)

    def failed(error: UserFacingError) -> None:
        if error.id == "protection.wrong_current":
            page.complain(desk.words.error(error), page.goodbye.field if new is None else page.present.field)
        elif error.id == "protection.same_passphrase":
            page.complain(desk.words.error(error), page.new.first.field)
        else:
            desk.fail(error)

    desk.run(job, [step], done, failed, hold=True)


def _ask_sheet(desk: Desk) -> None:
    title = QCoreApplication.translate("Protection", "Save the recovery sheet")
    name = QCoreApplication.translate("Protection", "recovery-sheet-{0}").format(desk.session.path.stem)
    path = ask_where(desk, title, name, ".pdf")
    if path is not None:
        save_sheet(desk, path)


def save_sheet(desk: Desk, path: Path) -> None:
    """Write the sheet, which only this account may read, and say what to do with it."""
    sheet = desk.session.protection.recovery_sheet()
    step = QCoreApplication.translate("Protection", "Writing the recovery sheet")
    words, language = desk.words, desk.language

    def done(_none: object) -> None:
        first, _, rest = words("protection.sheet_made", path=breakable(str(path))).partition(". ")
        desk.notify("success", first, rest)

    desk.run(lambda _step: write_recovery_sheet(sheet, language, path, overwrite=True), [step], done)


def _print_sheet(desk: Desk) -> None:
    """Draw the sheet and hand it to the printer that is chosen; it is never written to the disk."""
    sheet, language = desk.session.protection.recovery_sheet(), desk.language
    step = QCoreApplication.translate("Protection", "Drawing the recovery sheet")

    def drawn(pdf: object) -> None:
        if isinstance(pdf, bytes):
            import_module("ehassess.gui.printing").print_pdf(desk, pdf)

    desk.run(lambda _step: recovery_sheet_pdf(sheet, language), [step], drawn)
