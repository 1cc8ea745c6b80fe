"""How the page of suppliers acts on the open dossier, and which lists it takes in and saves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.suppliers import Supplied, Supplier
from ehassess.exchange.office_file import FILE_LIMIT
from ehassess.exchange.supplier_list import list_csv, read_list
from ehassess.gui.acts.files import ask_where
from ehassess.gui.pages.contracts import ContractsPage, SupplierLine, row_of
from ehassess.whole_file import read_up_to, write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; it is built anew when a supplier comes or goes."""
    suppliers = desk.session.suppliers
    page = ContractsPage(desk.look, lines_of(desk))

    def change(supplier: Supplier) -> None:
        if desk.attempt(lambda: suppliers.change(supplier)):
            page.tell(suppliers.listed())
        else:
            desk.again()

    page.changed.connect(change)
    page.added.connect(lambda name: _do(desk, lambda: suppliers.add(name)))
    page.removed.connect(lambda name: _do(desk, lambda: suppliers.remove(name)))
    page.taking.connect(lambda: _ask(desk))
    page.saving.connect(lambda: _ask_where(desk))
    page.systems_wanted.connect(lambda: desk.show("systems"))
    page.left.connect(desk.back)
    return page


def lines_of(desk: Desk) -> list[SupplierLine]:
    """Who supplies what, in the words of the pack."""
    suppliers, names = desk.session.suppliers, desk.texts.assets
    return [
        SupplierLine(each, tuple(names[system].name for system in suppliers.systems_of(each.name) if system in names))
        for each in suppliers.listed()
    ]


def take(desk: Desk, path: Path) -> None:
    """Read a list off the window's thread and take it over, all of it or nothing."""
    step = QCoreApplication.translate("Contracts", "Reading {0}").format(path.name)
    systems = {asset.id.casefold(): asset.id for asset in desk.questionnaire.assets}
    for texts in desk.questionnaire.texts.values():
        systems |= {said.name.casefold(): asset for asset, said in texts.assets.items()}

    def job(_step: object) -> object:
        return read_list(read_up_to(path, FILE_LIMIT), path.name, systems)

    def arrived(found: object) -> None:
        lines = cast("tuple[Supplied, ...]", found)
        if desk.attempt(lambda: desk.session.suppliers.take(lines)):
            desk.again()
            heading = QCoreApplication.translate("Contracts", "The list is taken over")
            text = QCoreApplication.translate("Contracts", "Lines: {0}. Suppliers now: {1}.")
            desk.notify("success", heading, text.format(len(lines), len(desk.session.suppliers.listed())))

    desk.run(job, [step], arrived)


def save(desk: Desk, path: Path) -> None:
    """Write the list over one that is there: the dialog has asked already."""
    rows = [row for line in lines_of(desk) for row in row_of(line)]
    text = "\ufeff" + list_csv(rows, desk.words)  # by this mark a spreadsheet knows the letters
    if desk.attempt(lambda: write_whole(path, text.encode("utf-8"), overwrite=True)):
        desk.notify("success", QCoreApplication.translate("Contracts", "The list is saved"), str(path))


def _do(desk: Desk, act: Callable[[], object]) -> None:
    if desk.attempt(act):
        desk.again()


def _ask(desk: Desk) -> None:
    title = QCoreApplication.translate("Contracts", "Take in a list of suppliers")
    kinds = QCoreApplication.translate("Contracts", "Tables") + " (*.csv *.xlsx)"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(desk.session.path.absolute().parent), kinds)
    if chosen:
        take(desk, Path(chosen))


def _ask_where(desk: Desk) -> None:
    title = QCoreApplication.translate("Contracts", "Where does the list go?")
    target = ask_where(desk, title, QCoreApplication.translate("Contracts", "suppliers"), ".csv")
    if target is not None:
        save(desk, target)
