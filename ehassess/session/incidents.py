"""The log of incidents in the open dossier: each change is saved when its call returns, and can be taken back."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from ehassess.domain.incidents import LONGEST, LONGEST_LINE, MOST, Incident
from ehassess.errors import UserFacingError

if TYPE_CHECKING:
    from ehassess.session.opened import Session


class Incidents:
    """What is written in the log; `undo` takes back the changes of this run, the last one first."""

    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        """Belongs to one session."""
        self._session, self._now = session, now
        self._before: list[Mapping[str, Incident]] = []

    @property
    def undoable(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def write(self, incident: Incident) -> Incident:
        """Add one without an id, or change the one with this id; what is now in the log.

        UserFacingError `incidents.no_title`, `_long_line`, `_long`, `_to_come` (a day still to come), `_order` (over
        before it was noticed), `_too_many`, `_gone` (no such id).
        """
        held = self._session.state.incidents
        self._check(incident)
        if incident.id and incident.id not in held:
            raise UserFacingError("incidents.gone")
        if not incident.id and len(held) >= MOST:
            raise UserFacingError("incidents.too_many", limit=MOST)
        kept = incident if incident.id else replace(incident, id=secrets.token_hex(4))
        if held.get(kept.id) != kept:
            self._become({**held, kept.id: kept})
        return kept

    def remove(self, incident_id: str) -> None:
        """Take one out of the log; UserFacingError `incidents.gone` where there is none."""
        held = self._session.state.incidents
        if incident_id not in held:
            raise UserFacingError("incidents.gone")
        self._become({name: each for name, each in held.items() if name != incident_id})

    def undo(self) -> None:
        """Take back the last change; nothing happens where there is none."""
        if self._before:
            self._session.become(replace(self._session.state, incidents=self._before[-1]))
            self._before.pop()

    def _become(self, after: Mapping[str, Incident]) -> None:
        before = self._session.state.incidents
        self._session.become(replace(self._session.state, incidents=after))
        self._before.append(before)

    def _check(self, incident: Incident) -> None:
        if not incident.title.strip():
            raise UserFacingError("incidents.no_title")
        if len(incident.title) > LONGEST_LINE or len(incident.told) > LONGEST_LINE:
            raise UserFacingError("incidents.long_line", limit=LONGEST_LINE)
        if any(len(text) > LONGEST for text in (incident.happened, incident.done, incident.lesson)):
            raise UserFacingError("incidents.long", limit=LONGEST)
        today = self._now().date()
        if incident.noticed_on > today or (incident.closed_on or today) > today:
            raise UserFacingError("incidents.to_come")
        if incident.closed_on is not None and incident.closed_on < incident.noticed_on:
            raise UserFacingError("incidents.order")
