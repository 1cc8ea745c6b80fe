"""The register of suppliers in the open dossier: those whom a system names, and those whom one adds."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from ehassess.domain.dossier import AssetEntry
from ehassess.domain.suppliers import LONGEST, MOST, Assurance, ContractState, Supplied, Supplier
from ehassess.errors import UserFacingError

if TYPE_CHECKING:
    from ehassess.session.opened import Session


class Suppliers:
    """Who supplies what, with contract and assurance; each change is saved when its call returns."""

    def __init__(self, session: Session) -> None:
        """Belongs to one session."""
        self._session = session

    def listed(self) -> tuple[Supplier, ...]:
        """Each supplier once, by name; a name that differs in capitals only is the same supplier."""
        found = {_key(name): each for name, each in self._session.state.suppliers.items()}
        for entry in self._session.state.assets.values():
            if entry.in_use and entry.supplier.strip():
                found.setdefault(_key(entry.supplier), Supplier(entry.supplier.strip()))
        return tuple(found[key] for key in sorted(found, key=_in_order))

    def systems_of(self, name: str) -> tuple[str, ...]:
        """Ids of the systems in use that this supplier supplies."""
        entries = self._session.state.assets.values()
        return tuple(each.asset_id for each in entries if each.in_use and _key(each.supplier) == _key(name))

    def add(self, name: str) -> Supplier:
        """One more; UserFacingError `suppliers.no_name`, `_name_long`, `_known` (there already), `_too_many`."""
        supplier = Supplier(name.strip())
        if _key(name) in {_key(each.name) for each in self.listed()}:
            raise UserFacingError("suppliers.known", name=supplier.name)
        self.change(supplier)
        return supplier

    def change(self, supplier: Supplier) -> None:
        """What is known of a supplier from now on; errors as `add` has them, but that it may be there."""
        self._become((Supplied("", supplier),), merged=False)

    def remove(self, name: str) -> None:
        """Take a supplier off the register; one whom a system names stays in the list, with nothing known of it."""
        kept = {held: each for held, each in self._session.state.suppliers.items() if _key(held) != _key(name)}
        self._session.become(replace(self._session.state, suppliers=kept))

    def take(self, lines: Iterable[Supplied]) -> None:
        """Take a whole list over, all of it or nothing; a state that it leaves open stays as it was."""
        self._become(tuple(lines), merged=True)

    def _become(self, lines: tuple[Supplied, ...], merged: bool) -> None:
        state = self._session.state
        assets, held = dict(state.assets), dict(state.suppliers)
        spelled = {_key(each.name): each.name for each in self.listed()}
        for line in lines:
            _check(line.supplier.name)
            name = spelled.setdefault(_key(line.supplier.name), line.supplier.name)
            known = held.get(name, Supplier(name)) if merged else Supplier(name)
            held[name] = _merged(known, line.supplier)
            if line.system:
                entry = assets.get(line.system, AssetEntry(line.system))
                assets[line.system] = replace(entry, in_use=True, supplier=name)
        if len(held) > MOST:
            raise UserFacingError("suppliers.too_many", limit=MOST)
        self._session.become(replace(state, assets=assets, suppliers=held))


def _check(name: str) -> None:
    if not name:
        raise UserFacingError("suppliers.no_name")
    if len(name) > LONGEST:
        raise UserFacingError("suppliers.name_long", limit=LONGEST)


def _merged(known: Supplier, line: Supplier) -> Supplier:
    """The line, and what it leaves open as it was."""
    return Supplier(
        known.name,
        known.contract if line.contract is ContractState.OPEN else line.contract,
        known.assurance if line.assurance is Assurance.OPEN else line.assurance,
    )


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _in_order(key: str) -> str:
    """Letters without their accents, so that É stands with E."""
    return unicodedata.normalize("NFKD", key).encode("ascii", "ignore").decode()
