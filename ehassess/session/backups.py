"""Backups of the open dossier: made when it is opened, every half hour while it changes, and when it is closed."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.errors import UserFacingError
from ehassess.store import Secret, backups
from ehassess.store.backups import Backup, Look
from ehassess.store.copying import Copies, opening_key

if TYPE_CHECKING:
    from ehassess.session.opened import Session

EVERY = timedelta(minutes=30)
"""While one works, a backup is made no more often than this."""


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup in the list; `look` None: it is damaged, or only an earlier passphrase opens it."""

    backup: Backup
    look: Look | None


class Backups:
    """Backups of the open dossier.

    trouble  why the last backup could not be made; None: it was. It never stops the work, so somebody has to tell it.
    """

    def __init__(self, session: Session) -> None:
        """Belongs to one session."""
        self._session = session
        self._made_at: datetime | None = None
        self.trouble: UserFacingError | None = None

    @property
    def folder(self) -> Path:
        """Where they go; it need not exist."""
        return backups.folder_for(self._session.state.dossier_id, self._session.path)

    def due(self, now: datetime) -> bool:
        """Whether the dossier holds what no backup has, and the last one of this run was made long enough ago."""
        return (self._made_at is None or not timedelta() <= now - self._made_at < EVERY) and self._changed()

    def make(self, now: datetime) -> Backup:
        """A verified backup of the dossier as it is; backups made while it had no passphrase are brought under its key.

        UserFacingError `backups.not_made` with the folder.
        """
        session = self._session
        self._made_at = now
        try:
            made = backups.make(self._copies, session.path, session.state.dossier_id, session.saved_at)
        except UserFacingError as error:
            self.trouble = UserFacingError("backups.not_made", folder=str(self.folder))
            raise self.trouble from error
        self.trouble = None
        return made

    def keep_up(self, at: datetime) -> None:
        """Something was saved: make one if it is due, half an hour after the first; what goes wrong is in `trouble`."""
        if self._made_at is None:
            self._made_at = at
        if self.due(at):
            with contextlib.suppress(UserFacingError):
                self.make(at)

    def catch_up(self) -> None:
        """Make one if anything was saved since the last; what goes wrong is held in `trouble`."""
        if self._changed():
            with contextlib.suppress(UserFacingError):
                self.make(self._session.saved_at)

    def all(self) -> tuple[BackupLine, ...]:
        """Every backup of this dossier on this computer, newest first, each opened and checked."""
        return tuple(
            BackupLine(backup, self._look(backup.path)) for backup in backups.backups_of(self._session.state.dossier_id)
        )

    def restore(self, backup: Path, *, passphrase: str | None = None) -> Path:
        """Go on with what the backup holds; the state before is kept beside the dossier: its path comes back.

        The dossier keeps its passphrase; `passphrase` is that of the backup, where it was made under another.
        UserFacingError: the backup is damaged, does not open, or belongs to another dossier; the disk is full.
        Everything is then as it was.
        """
        session = self._session
        copies = self._copies
        secret = copies.secret if passphrase is None else Secret(passphrase)
        if backups.look(backup, secret).dossier_id != session.state.dossier_id:
            raise UserFacingError("backups.other_dossier", path=str(backup))
        kept = backups.aside(session.path, session.saved_at)
        copies.write(kept)
        copies.take_over(backup, opening_key(backup, secret))
        session.reread()
        return kept

    @property
    def _copies(self) -> Copies:
        return self._session._store.copies  # the store changes with the passphrase

    def _changed(self) -> bool:
        saved_at = self._session.saved_at.astimezone(UTC)
        folder = self.folder
        return not any(
            backup.saved_at == saved_at and backup.path.parent == folder and backup.before_format is None
            for backup in backups.backups_at(self._session.path)
        )

    def _look(self, backup: Path) -> Look | None:
        try:
            return backups.look(backup, self._copies.secret)
        except UserFacingError:
            return None
