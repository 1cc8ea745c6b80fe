"""The open dossier on a share or in a cloud folder: worked on as a copy on this computer, which goes back in time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from ehassess.errors import UserFacingError
from ehassess.store import Store

EVERY = timedelta(minutes=10)
"""While one works, the copy goes back no more often than this."""


class AwayFile:
    """The far file and the copy that is worked on; a dossier that is worked on where it lies has no copy.

    trouble  why the copy did not go back the last time; None: it did. All is in the copy then.
    """

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        """Belongs to one session."""
        self._store = store
        self._now = now
        self._tried_at = now() if store.away else None
        self.trouble: UserFacingError | None = None

    @property
    def copy(self) -> Path | None:
        """Where the copy lies; None: the dossier is worked on where it lies."""
        return None if self._store.away is None else self._store.away.copy

    @property
    def notes(self) -> tuple[UserFacingError, ...]:
        """What was found at the opening and is to be told: an earlier copy that is gone on with, or lies beside now."""
        return () if self._store.away is None else tuple(self._store.away.notes)

    def changed(self) -> bool:
        """Whether anything was saved that is not in the far file yet."""
        return self._store.away is not None and self._store.away.changed()

    def due(self, now: datetime) -> bool:
        """Whether the copy holds more than the far file, and the last return was long enough ago."""
        return self._tried_at is not None and not timedelta() <= now - self._tried_at < EVERY and self.changed()

    def return_now(self) -> None:
        """Write what was saved back to the far file; as `snapshot` and `carry_back` in one."""
        self.snapshot()
        self.carry_back()

    def snapshot(self) -> None:
        """Make what is to go back; for the thread that saves. UserFacingError where this computer has no room."""
        if self._store.away is not None:
            self._tried_at = self._now()
            self._store.away.snapshot(self._store.copies)

    def carry_back(self) -> None:
        """Bring the last snapshot back, in any thread, and nothing where there is none.

        UserFacingError `away.conflict`: somebody else changed the far file, and ours lies beside it from now on (fact
        `conflict`). Others beginning with `away.`: the far file is as it was, all is in the copy, and one can go on.
        """
        self.trouble = None
        try:
            if self._store.away is not None:
                self._store.away.carry_back()
        except UserFacingError as error:
            self.trouble = error
            raise
