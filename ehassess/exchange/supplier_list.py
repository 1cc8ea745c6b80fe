"""A list of suppliers as CSV, and one read back from CSV or XLSX, in any of our languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from ehassess.domain.suppliers import LONGEST, Assurance, ContractState, Supplied, Supplier
from ehassess.errors import Fault, FaultsError, Place, UserFacingError
from ehassess.exchange.csv_text import csv_text
from ehassess.exchange.rows_file import Row, rows_of
from ehassess.words import Words, languages

COLUMNS = ("system", "supplier", "contract", "assurance")
"""Heads of the columns, as `suppliers.column_…` says them; only the supplier must be there."""
State = TypeVar("State", bound=StrEnum)


def list_csv(rows: Iterable[tuple[str, Supplier]], words: Words) -> str:
    """A row for each system (by its name, '' for a supplier of none) and its supplier, with the heads above."""
    heads = [words(f"suppliers.column_{name}") for name in COLUMNS]
    said = [(system, each.name, *_said(each, words)) for system, each in rows]
    return csv_text([heads, *said])


def read_list(data: bytes, name: str, systems: Mapping[str, str]) -> tuple[Supplied, ...]:
    """The lines of a list; `systems`: what a system may be called, in lower case, and its id.

    FaultsError `suppliers.faults` with every line that cannot be taken over; UserFacingError `suppliers.no_column`
    where no column names the supplier, `exchange.table_unreadable` for what is no table.
    """
    rows = rows_of(data, name)
    spoken = [Words.load(language) for language in languages()]
    places = _places(rows[0].cells if rows else (), spoken)
    if "supplier" not in places:
        raise UserFacingError("suppliers.no_column", file=name, column=spoken[0]("suppliers.column_supplier"))
    contracts, vouched = _states("contract", ContractState, spoken), _states("assurance", Assurance, spoken)
    taken, faults = list[Supplied](), list[Fault]()
    for row in rows[1:]:
        at, said = Place(name, row.line), {head: _cell(row, place) for head, place in places.items()}
        system, who = said.get("system", ""), said["supplier"]
        contract, assurance = said.get("contract", ""), said.get("assurance", "")
        if system and system.casefold() not in systems:
            faults.append(Fault.of("suppliers.unknown_system", at, system=system))
        elif not who or len(who) > LONGEST:
            faults.append(Fault.of("suppliers.name_long" if who else "suppliers.no_name", at, limit=LONGEST))
        elif contract.casefold() not in contracts or assurance.casefold() not in vouched:
            unknown = assurance if contract.casefold() in contracts else contract
            faults.append(Fault.of("suppliers.unknown_state", at, state=unknown))
        else:
            supplier = Supplier(who, contracts[contract.casefold()], vouched[assurance.casefold()])
            taken.append(Supplied(systems.get(system.casefold(), ""), supplier))
    if faults:
        raise FaultsError("suppliers.faults", faults)
    return tuple(taken)


def _said(supplier: Supplier, words: Words) -> tuple[str, str]:
    """Its states in words."""
    return words(f"suppliers.contract_{supplier.contract}"), words(f"suppliers.assurance_{supplier.assurance}")


def _places(heads: Sequence[str], spoken: Sequence[Words]) -> dict[str, int]:
    """Which column holds what."""
    known = {words(f"suppliers.column_{name}").casefold(): name for name in COLUMNS for words in spoken}
    known |= {name: name for name in COLUMNS}
    return {known[head.casefold()]: place for place, head in enumerate(heads) if head.casefold() in known}


def _states(kind: str, states: type[State], spoken: Sequence[Words]) -> dict[str, State]:
    """What a state may be called; nothing means: not looked at."""
    found = {words(f"suppliers.{kind}_{state}").casefold(): state for state in states for words in spoken}
    return {"": next(iter(states)), **{state.value: state for state in states}, **found}


def _cell(row: Row, place: int) -> str:
    return " ".join(row.cells[place].split()) if place < len(row.cells) else ""
