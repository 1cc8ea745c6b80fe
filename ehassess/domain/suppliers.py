"""Suppliers: who they are, whether there is a contract, and what vouches for their security. None of it is scored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST, MOST = 200, 300
"""Characters of a name, and suppliers of one dossier."""


class ContractState(StrEnum):
    """Whether a supplier is bound: not looked at, no contract, one in writing, one with rules on security."""

    OPEN = "open"
    NONE = "none"
    WRITTEN = "written"
    SECURED = "secured"


class Assurance(StrEnum):
    """What vouches for a supplier's security: not looked at, nothing, their own word, a certificate that was seen."""

    OPEN = "open"
    NONE = "none"
    STATED = "stated"
    CERTIFIED = "certified"


@dataclass(frozen=True, slots=True)
class Supplier:
    """A supplier by its name, as it stands beside the systems that it supplies."""

    name: str
    contract: ContractState = ContractState.OPEN
    assurance: Assurance = Assurance.OPEN


@dataclass(frozen=True, slots=True)
class Supplied:
    """A line of a list of suppliers: the system (id of the asset, '' for none named) and who supplies it."""

    system: str
    supplier: Supplier
