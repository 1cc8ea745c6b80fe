"""Who signs a report, and in which field of it."""

from __future__ import annotations

import re
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

TIME_STAMP_FIELD = re.compile(r"TimeStamp[1-9][0-9]?")
"""Names of the fields that may hold a time stamp of the whole document."""


def time_stamp_field(number: int) -> str:
    """The name of the field of that time stamp; the first has the number 1."""
    return f"TimeStamp{number}"
