"""The log of incidents: what happened, what was done, what helped. It changes no figure and leaves with no report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

LONGEST_LINE, LONGEST = 120, 4_000
"""Characters of a line, and of a text of several lines."""
MOST = 500
"""Incidents of one dossier."""


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that happened; every text is the user's own, '' where nothing was written.

    id        8 random hex digits, '' for one that is not in a log yet
    scenario  id of the risk that it was, '' if not said; measures: ids of those that helped
    told      who was told of it, such as an authority
    closed_on the day on which it was over; None while it is not
    lesson    what others could learn from it
    """

    id: str
    noticed_on: date
    title: str
    happened: str = ""
    done: str = ""
    told: str = ""
    scenario: str = ""
    measures: tuple[str, ...] = ()
    lesson: str = ""
    closed_on: date | None = None


def newest_first(incidents: Iterable[Incident]) -> tuple[Incident, ...]:
    """Those that are not over yet before all others, the last noticed first."""
    return tuple(
        sorted(incidents, key=lambda each: (each.closed_on is not None, -each.noticed_on.toordinal(), each.id))
    )


def of_last_year(incidents: Iterable[Incident], today: date) -> int:
    """How many were noticed within the twelve months before today."""
    return sum(0 <= (today - each.noticed_on).days < 365 for each in incidents)
