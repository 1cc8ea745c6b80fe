"""The care provider: who it is, and the facts that decide which questions apply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ehassess.domain.conditions import Condition, holds
from ehassess.domain.logo import Logo

SIZES = (0, 1, 2, 3, 4)
"""Size classes by staff: 0 one person, 1 2-9, 2 10-49, 3 50-249, 4 250 and more."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What conditions are read from: kind of provider (id), size class (0 to 4), facts (only those answered)."""

    kind: str
    size: int
    facts: Mapping[str, bool] = field(default_factory=dict)

    def meets(self, condition: Condition) -> bool:
        """Whether the condition holds here; a fact not answered counts as false."""
        return holds(condition, self.facts, self.size)


@dataclass(frozen=True, slots=True)
class Provider:
    """The care provider as the report names it; every text is the user's own, '' where nothing was written.

    identifiers  national numbers as (scheme, value), such as ("FINESS", "750000001")
    scope        activities or sites left out of this assessment, and why
    country      id of the national profile, such as `fr`; None where none was chosen, which stands for the neutral one
    logo         shown on the first page of the report; None where none was chosen
    """

    name: str = ""
    identifiers: tuple[tuple[str, str], ...] = ()
    address: str = ""
    contact: str = ""
    deputy: str = ""
    phone: str = ""
    email: str = ""
    services: str = ""
    scope: str = ""
    country: str | None = None
    logo: Logo | None = None
