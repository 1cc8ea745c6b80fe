"""Who signs a report, and in which field of it."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """The manager signs first and certifies; the person responsible for IT may approve after that."""

    MANAGER = "manager"
    IT = "it"

    @property
    def field(self) -> str:
        """Name of the signature field; the report draws the box of the same name."""
        return {Role.MANAGER: "ManagerSignature", Role.IT: "ItSignature"}[self]


ROLE_OF_FIELD = {role.field: role for role in Role}
"""The only fields that may hold a signature."""
