"""Suppliers: what each supplies, whether there is a contract, what vouches for it; whole lists in and out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.domain.suppliers import LONGEST, Assurance, ContractState, Supplier
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, rule
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import EmptyState
from ehassess.tokens import S2, S3, S5, Look


@dataclass(frozen=True, slots=True)
class SupplierLine:
    """A supplier and the names of the systems in use that it supplies."""

    supplier: Supplier
    systems: tuple[str, ...]


def contract_words() -> dict[ContractState, str]:
    """What each state of a contract is called."""
    return {
        ContractState.OPEN: QCoreApplication.translate("ContractsPage", "Contract not looked at"),
        ContractState.NONE: QCoreApplication.translate("ContractsPage", "No contract"),
        ContractState.WRITTEN: QCoreApplication.translate("ContractsPage", "Contract in writing"),
        ContractState.SECURED: QCoreApplication.translate("ContractsPage", "Contract with rules on security"),
    }


def assurance_words() -> dict[Assurance, str]:
    """What each kind of assurance is called."""
    return {
        Assurance.OPEN: QCoreApplication.translate("ContractsPage", "Assurance not looked at"),
        Assurance.NONE: QCoreApplication.translate("ContractsPage", "Nothing vouches for it"),
        Assurance.STATED: QCoreApplication.translate("ContractsPage", "Their own word"),
        Assurance.CERTIFIED: QCoreApplication.translate("ContractsPage", "A certificate that was seen"),
    }


class ContractsPage(QWidget):
    """Everything is saved as it is chosen.

    `changed` carries a Supplier, `added` and `removed` a name, `taking` asks for a file with a list, `saving` where
    this one goes, `systems_wanted` the page of the systems, `left` means Back.
    """

    changed = Signal(object)
    added = Signal(str)
    removed = Signal(str)
    taking = Signal()
    saving = Signal()
    systems_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, lines: Sequence[SupplierLine]) -> None:
        """Who supplies what, in the order of names."""
        super().__init__()
        self._look = look
        self._told = label("", "muted")
        self.tell([line.supplier for line in lines])
        heading = title(
            self.tr("Suppliers and contracts"),
            self.tr("Who supplies your systems, and what they have promised. None of this leaves with the report."),
        )
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        shown = self._lines(lines) if lines else self._nothing()
        parts = (heading, shown, self._more(), self._files(some=bool(lines)))
        self.setLayout(column(page(*parts, footer=actions(back), wide=880)))

    def tell(self, suppliers: Sequence[Supplier]) -> None:
        """How many are bound by rules on security, as it is saved now."""
        bound = sum(each.contract is ContractState.SECURED for each in suppliers)
        self._told.setText(
            self.tr("{0} of {1} suppliers are bound by rules on security.").format(bound, len(suppliers))
        )

    def _lines(self, lines: Sequence[SupplierLine]) -> QWidget:
        """Each with its systems, contract and assurance."""
        shown = column(self._told, S2)
        for line in lines:
            shown.addWidget(rule())
            shown.addWidget(self._line(line))
        return card(holder(shown), pad=S5 - 4)

    def _line(self, line: SupplierLine) -> QWidget:
        name, held = line.supplier.name, [line.supplier]
        systems = ", ".join(line.systems) or self.tr("no system in use names it")
        contract = Dropdown(list(contract_words().values()), self._look)
        contract.setAccessibleName(self.tr("Contract: {0}").format(name))
        contract.setCurrentIndex(list(ContractState).index(line.supplier.contract))
        assurance = Dropdown(list(assurance_words().values()), self._look)
        assurance.setAccessibleName(self.tr("Assurance: {0}").format(name))
        assurance.setCurrentIndex(list(Assurance).index(line.supplier.assurance))

        def choose(_index: int) -> None:
            states = list(ContractState)[contract.currentIndex()], list(Assurance)[assurance.currentIndex()]
            held[0] = replace(held[0], contract=states[0], assurance=states[1])
            self.changed.emit(held[0])

        for choice in (contract, assurance):
            choice.activated.connect(choose)
        fields: list[QWidget] = [contract, assurance]
        if not line.systems:
            gone = button(self.tr("Remove"), "quiet", "close", self._look)
            gone.setAccessibleName(self.tr("Remove: {0}").format(name))
            gone.clicked.connect(lambda: self.removed.emit(name))
            fields.append(gone)
        words = column(label(name, "h3"), label(systems, "muted"), gap=2)
        return holder(column(words, holder(Flow(*fields, gap=S3, lines=S2)), gap=S2, margins=(0, S3, 0, S3)))

    def _nothing(self) -> QWidget:
        """No supplier yet."""
        go = button(self.tr("Your systems"))
        go.clicked.connect(self.systems_wanted)
        text = self.tr("Say on the page of your systems who supplies each, add one here, or take in a list.")
        return card(EmptyState(self._look, "server", self.tr("No supplier yet"), text, go))

    def _more(self) -> QWidget:
        """One that supplies no system of the list."""
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(self.tr("Name of one more supplier"))
        self.name.setPlaceholderText(self.tr("Name of one more supplier"))
        self.name.setFixedWidth(round(320 * self._look.scale))
        add = button(self.tr("Add supplier"), "", "plus", self._look)
        add.clicked.connect(lambda: self.added.emit(self.name.text()))
        self.name.returnPressed.connect(add.click)
        return holder(Flow(self.name, add, gap=S3, lines=S2))

    def _files(self, some: bool) -> QWidget:
        """Lists in and out."""
        take = button(self.tr("Take in a list"), "", "folder", self._look)
        take.clicked.connect(self.taking)
        save = button(self.tr("Save this list"), "", "export", self._look)
        save.clicked.connect(self.saving)
        save.setVisible(some)
        said = self.tr(
            "A list is a table (CSV or Excel) with the columns System, Supplier, Contract and Assurance; only the "
            "supplier must be there."
        )
        buttons = holder(Flow(take, save, gap=S3, lines=S2))
        return card(label(self.tr("As a table"), "h2"), label(said, "muted"), buttons, gap=S3, pad=S5 - 4)


def row_of(line: SupplierLine) -> list[tuple[str, Supplier]]:
    """The rows of a list that is saved: one for each system, one for a supplier of none."""
    return [(system, line.supplier) for system in line.systems or ("",)]
