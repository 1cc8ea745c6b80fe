"""Who can open the dossier: its passphrase, the recovery sheet, locking it while nobody is there, and where it lies."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.domain.passphrase import Strength, strength
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.recovery import RecoverySheet, spelled
from ehassess.errors import UserFacingError
from ehassess.store import Secret, Store
from ehassess.store.location import Location, location_of

if TYPE_CHECKING:
    from ehassess.session.opened import Session


@dataclass(frozen=True, slots=True)
class Locked:
    """A dossier that was closed because nobody was there: neither its content nor its key is held here any more.

    trouble  why the copy that was worked on did not go back as it should, to be told; None: it did
    """

    path: Path
    _opening: type[Session]
    _questionnaire: Questionnaire
    _now: Callable[[], datetime]
    trouble: UserFacingError | None = None

    def unlock(self, passphrase: str | None = None, *, recovery: str | None = None) -> Session:
        """Open it again; UserFacingError as `Session.open` raises it, and it is still locked then."""
        return self._opening.open(
            self.path, self._questionnaire, passphrase=passphrase, recovery=recovery, now=self._now
        )


class Protection:
    """Passphrase and place of the open dossier."""

    def __init__(self, session: Session, store: Store, now: Callable[[], datetime]) -> None:
        """Belongs to one session."""
        self._session = session
        self._store = store
        self._now = now

    @property
    def room_used(self) -> bool:
        """Whether the last save found the disk full and took the spare room; the next one may fail."""
        return self._store.room_used

    @property
    def location(self) -> Location:
        """What kind of place the dossier lies in."""
        return location_of(self._session.path)

    def strength(self, passphrase: str) -> Strength:
        """How hard it is to guess for somebody who knows whose dossier this is. A hint: nobody is stopped."""
        return strength(passphrase, (self._session.state.provider.name, self._session.path.stem))

    def opens_with(self, passphrase: str) -> bool:
        """Whether this is the passphrase of the dossier; takes as long as opening it."""
        return self._store.opens_with(Secret(passphrase))

    def change(self, passphrase: str | None) -> None:
        """Set, change or (None) remove the passphrase, in a fresh file that takes the place of the old one once it was
        checked; a verified copy of the state is made before and, under the new passphrase, after.

        What the copies come to is told by `session.backups.trouble`. Backups of earlier days keep the passphrase of
        their time, except those made while there was none. UserFacingError `protection.same_passphrase`, or as any
        save: the dossier then opens as before.
        """
        session, secret = self._session, Secret(passphrase)
        if secret.protected == self._store.protected and (not secret.protected or self._store.opens_with(secret)):
            raise UserFacingError("protection.same_passphrase", path=str(session.path))
        if not self._store.read_only:
            with contextlib.suppress(UserFacingError):
                session.backups.make(self._now())
        self._store.rekey(secret)
        session.protected = self._store.protected
        with contextlib.suppress(UserFacingError):
            session.backups.make(self._now())

    def recovery_sheet(self) -> RecoverySheet:
        """What opens the dossier when the passphrase is forgotten; another one after each change of passphrase.

        UserFacingError `protection.no_passphrase` where there is none.
        """
        key = self._store.copies.key
        self._must_be_protected()
        groups = spelled(key.raw, key.salt)
        return RecoverySheet(groups, self._session.state.provider.name, self._session.path.name, self._now().date())

    def lock(self) -> Locked:
        """Close the dossier and forget all of it: the session and its parts hold nothing afterwards and cannot be used.

        The key is dropped; that no trace of it is left in the memory of the process, Python cannot promise.
        UserFacingError `protection.no_passphrase` where nobody would have to know anything to go on.
        """
        self._must_be_protected()
        session = self._session
        locked = Locked(session.path, type(session), session.questionnaire, self._now)
        try:
            session.close()
        except UserFacingError as error:
            locked = replace(locked, trouble=error.with_traceback(None))
        vars(session).clear()
        return locked

    def _must_be_protected(self) -> None:
        if not self._store.protected:
            raise UserFacingError("protection.no_passphrase", path=str(self._session.path))
