"""Backups of the open dossier: made when it is opened, every half hour while it changes, and when it is closed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.errors import UserFacingError
from ehassess.store import Secret, backups, whole
from ehassess.store.backups import Backup, BackupLine
from ehassess.store.copying import Copies, new_key, opening_key, same_key

if TYPE_CHECKING:
    from ehassess.session.opened import Session

EVERY = timedelta(minutes=30)
"""While one works, a backup is made no more often than this."""

_WRONG = "errors.wrong_passphrase"
OFFERS = {"errors.dossier_damaged": "backups.damaged", "errors.file_missing": "backups.gone", _WRONG: "backups.damaged"}
"""What is told in place of these where a good copy is at hand. A right passphrase seems wrong where the salt, which
begins the file, is damaged: the salt of the copy shows it."""


@contextmanager
def offering(path: Path, secret: Secret) -> Iterator[None]:
    """Where the dossier at `path` is damaged or gone, offer its last good copy on this computer, if there is one.

    The fact `backup` of the error is the path of that copy.
    """
    try:
        yield
    except UserFacingError as error:
        told = error.id
        good = last_good(path, secret) if told in OFFERS else None
        if good is None or (told == _WRONG and not same_key(path, good.path, secret)):
            raise
        day = good.saved_at.astimezone().date()
        raise UserFacingError(OFFERS[told], path=str(path), day=day, backup=str(good.path)) from error


def last_good(path: Path, secret: Secret) -> Backup | None:
    """The newest backup of what lay at `path` that is whole and opens with the secret; None: there is none."""
    for backup in backups.backups_at(path):
        if backups.listing([backup], secret)[0].look is not None:
            return backup
    return None


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

    @property
    def last(self) -> Backup | None:
        """The newest backup on this computer, by its name, so not opened; None: there is none yet."""
        return next(iter(backups.backups_of(self._session.state.dossier_id)), None)

    def all(self) -> tuple[BackupLine, ...]:
        """Every backup of this dossier on this computer, newest first, each opened and checked."""
        return backups.listing(backups.backups_of(self._session.state.dossier_id), self._copies.secret)

    def write(self, target: Path, *, passphrase: str | None, overwrite: bool = False) -> None:
        """Write the whole dossier to another file under a passphrase of its own; None: under the same key. Verified.

        UserFacingError: it exists and `overwrite` is False, disk full, not writable, the passphrase is empty.
        """
        key = None if passphrase is None else new_key(Secret(passphrase))
        self._copies.write(target, key, overwrite=overwrite)

    def write_plain(self, target: Path, *, overwrite: bool = False) -> None:
        """Write every table to a SQLite file that anybody can read; whoever calls this has told so and was asked."""
        whole.write_plain(self._copies.db, target, overwrite=overwrite)

    def as_json(self) -> bytes:
        """Everything but the content of kept files, as resources/schemas/whole-dossier.schema.json describes it."""
        return whole.as_json(self._copies.db)

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
        copies.file.check()
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
