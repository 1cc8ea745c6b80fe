"""What the store keeps beside the state of a dossier: which answer became what, and what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ehassess.domain.answers import Answer


@dataclass(frozen=True, slots=True)
class Change:
    """One answer that is about to change; `before` None: there was none, `after` None: it is taken back. Not both None.

    who     who changed it, as the user wrote it; '' if not said
    source  name of the hand-over file that it came in by; '' where it was given here
    """

    before: Answer | None
    after: Answer | None
    who: str = ""
    source: str = ""

    @property
    def answer(self) -> Answer:
        """The answer that says which question and site are meant."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a change without an answer")
        return found


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One row of the history, which is only ever added to.

    at            aware, in UTC
    was, became   ids of the answers; None: no answer
    reason        the reason given with the new answer, '' if none
    source        name of the hand-over file that the answer came in by; '' where it was given here
    """

    at: datetime
    who: str
    round_number: int
    site: str
    question_id: str
    was: str | None
    became: str | None
    reason: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Meta:
    """What the file says of itself; `dossier_id` is 16 hex digits, the pack is the one it was begun with; moments in
    UTC."""

    dossier_id: str
    language: str
    demo: bool
    pack_id: str
    pack_version: str
    pack_digest: str
    created_at: datetime
    saved_at: datetime
