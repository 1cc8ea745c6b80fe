"""Backups of a dossier: where they lie, which are kept, and how one takes the place of a dossier.

They lie in the data folder of this computer, so that they outlive a lost stick and no cloud folder holds them twice.
Each is named after the moment at which its dossier was last saved: the same state is never copied twice, and no clock
decides.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.errors import UserFacingError
from ehassess.paths import data_folder
from ehassess.store.connection import Key
from ehassess.store.copying import Copies, is_whole, key_for, looked_into, opening_key, secret_of, write_copy
from ehassess.store.faults import in_words
from ehassess.store.lock import Lock
from ehassess.store.secret import PUBLIC, Secret
from ehassess.whole_file import placed

if TYPE_CHECKING:
    from sqlite_utils import Database

NEWEST, DAYS, WEEKS = 5, 7, 4
"""Kept: the newest ones, and the last one of each of so many days and weeks in which there is any."""

_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"(.+)\.(\d{8}T\d{12}Z)(?:\.before-format-(\d+))?\.ehassess", re.DOTALL)
_LONGEST_STEM = 60
"""Letters of the dossier's own name in the name of a backup; file systems end at 255 bytes."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a dossier as it was last saved at `saved_at` (UTC); `size` in bytes.

    before_format  made before the file was brought up to this format; None: one of the regular ones
    """

    path: Path
    saved_at: datetime
    size: int
    before_format: int | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What a whole backup holds: whose it is, the open round, and how many answers that has."""

    dossier_id: str
    provider: str
    round_number: int
    answers: int


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup in a list; `look` None: it is damaged, or only another passphrase opens it (`locked`)."""

    backup: Backup
    look: Look | None
    locked: bool = False


def folder_for(dossier_id: str, path: Path) -> Path:
    """Where the backups of the dossier at this place go; not made here."""
    return _root() / f"{dossier_id}-{_place(path)}"


def backups_of(dossier_id: str) -> tuple[Backup, ...]:
    """The backups of a dossier made on this computer, wherever it lay, newest first."""
    return _listed(_root().glob(f"{dossier_id}-*"))


def backups_at(path: Path) -> tuple[Backup, ...]:
    """The backups of what lay at this place, newest first; found even where nothing of the file can be read."""
    return _listed(_root().glob(f"*-{_place(path)}"))


def make(copies: Copies, path: Path, dossier_id: str, saved_at: datetime) -> Backup:
    """A verified backup of the open dossier; afterwards those that are too many go.

    The same state again gives the same file; one that is damaged, or under another key, is written anew. Backups made
    while the dossier had no passphrase are brought under its key. UserFacingError where one cannot be written.
    """
    folder = folder_for(dossier_id, path)
    target = folder / _name(path, saved_at)
    if not (target.exists() and is_whole(target, copies.key)):
        _written(copies, target)
    if copies.key.protected:
        _protect(folder, copies.key)
    _rotate(folder, saved_at)
    return Backup(target, saved_at, target.stat().st_size)


def before_migration(db: Database, path: Path, key: Key, wanted: int) -> None:
    """A verified copy of the dossier before its tables change; it is never rotated away.

    It goes beside the dossier where the data folder cannot take it. UserFacingError where neither can: then the file is
    not to be changed.
    """
    dossier_id, saved_at = db.execute("SELECT dossier_id, saved_at FROM meta").fetchone()
    name = _name(path, datetime.fromisoformat(saved_at), f".before-format-{wanted}")
    copies = Copies(db, path, key)
    try:
        _written(copies, folder_for(dossier_id, path) / name)
    except UserFacingError:
        _written(copies, path.resolve().with_name(name))


def look(backup: Path, secret: Secret) -> Look:
    """What a backup holds, every page of it checked.

    UserFacingError: damaged, newer than this program, or neither the secret nor the key that everybody has opens it.
    """
    with looked_into(backup, opening_key(backup, secret)) as db, in_words(backup):
        (dossier_id,) = db.execute("SELECT dossier_id FROM meta").fetchone()
        (provider,) = db.execute("SELECT name FROM provider").fetchone()
        (number,) = db.execute("SELECT max(number) FROM round").fetchone()
        (answers,) = db.execute("SELECT count(*) FROM answer WHERE round_number = ?", [number]).fetchone()
    return Look(str(dossier_id), str(provider), int(number), int(answers))


def listing(backups: Iterable[Backup], secret: Secret) -> tuple[BackupLine, ...]:
    """Each of them opened and checked. What the passphrase opened once is opened by its key from then on, for finding
    a key takes a third of a second."""
    found, keys = [], list[Secret]()
    for backup in backups:
        held, locked = None, True
        for candidate in (*keys, secret):
            with contextlib.suppress(UserFacingError):
                key = opening_key(backup.path, candidate)
                locked = False
                if key.protected and secret_of(key) not in keys:
                    keys.append(secret_of(key))
                held = look(backup.path, secret_of(key))
                break
        found.append(BackupLine(backup, held, locked))
    return tuple(found)


def restore(path: Path, backup: Path, secret: Secret) -> Path | None:
    """Put a copy of the backup in place of the dossier at `path`, which is closed, damaged or gone.

    What lay there is kept beside it, byte for byte: its path comes back, None where nothing did. The backup stays.
    UserFacingError: the backup is damaged or does not open with the secret, the dossier is open, the disk is full.
    Nothing was changed then.
    """
    key = opening_key(backup, secret)
    with looked_into(backup, key):
        pass
    path = path.resolve()
    lock = Lock.take(path)
    try:
        with in_words(path):
            kept = _put_aside(path)
            with placed(path, overwrite=True) as beside:
                shutil.copyfile(backup, beside)
                with looked_into(beside, key):
                    pass
                # A journal of the file that lay here would be played back into the one that takes its place.
                _journal(path).unlink(missing_ok=True)
            return kept
    finally:
        lock.release()


def aside(path: Path, saved_at: datetime) -> Path:
    """A free name beside a dossier for the state that something takes the place of."""
    stem = f"{path.stem}.before-restore-{saved_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    candidates = (path.with_name(f"{stem}{more}{path.suffix}") for more in ("", *(f"-{n}" for n in range(2, 10_000))))
    return next(candidate for candidate in candidates if not candidate.exists())


def _put_aside(path: Path) -> Path | None:
    """Copy what lies there, and its journal, beside it."""
    if not path.exists():
        return None
    kept = aside(path, datetime.fromtimestamp(path.stat().st_mtime, UTC))
    for source, target in ((path, kept), (_journal(path), _journal(kept))):
        if source.exists():
            with placed(target) as beside:
                shutil.copyfile(source, beside)
    return kept


def kept_of(given: Iterable[Backup], latest: datetime) -> frozenset[Backup]:
    """Which of them stay: the newest, the last of each day and week in which there is one, all before a migration.

    latest  moment of the one just made; those of a later moment, from a clock that was wrong, take no place from it
    """
    backups = sorted(given, key=lambda backup: backup.saved_at, reverse=True)
    regular = [backup for backup in backups if backup.before_format is None]
    later = [backup for backup in regular if backup.saved_at > latest]
    due = regular[len(later) :]
    by_day: dict[Hashable, Backup] = {}
    by_week: dict[Hashable, Backup] = {}
    for backup in due:
        by_day.setdefault(backup.saved_at.date(), backup)
        by_week.setdefault(backup.saved_at.isocalendar()[:2], backup)
    chosen = (*later[:NEWEST], *due[:NEWEST], *islice(by_day.values(), DAYS), *islice(by_week.values(), WEEKS))
    return frozenset(chosen) | {backup for backup in backups if backup.before_format is not None}


def _rotate(folder: Path, latest: datetime) -> None:
    """Remove what is too many; one that cannot be removed does no harm."""
    backups = _listed([folder])
    for backup in frozenset(backups) - kept_of(backups, latest):
        with contextlib.suppress(OSError):
            backup.path.unlink()


def _protect(folder: Path, key: Key) -> None:
    """Bring the backups that anybody can open under this key, each replaced by its verified copy."""
    for backup in _listed([folder]):
        found = key_for(backup.path, PUBLIC)
        if found is not None and is_whole(backup.path, found):
            with looked_into(backup.path, found) as db:
                write_copy(db, backup.path, key, overwrite=True)


def _written(copies: Copies, target: Path) -> None:
    with in_words(target):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    copies.write(target, overwrite=True)


def _listed(folders: Iterable[Path]) -> tuple[Backup, ...]:
    """The backups in some folders, newest first; what else lies there is none."""
    found = []
    for folder in folders:
        for file in folder.glob("*.ehassess"):
            match = _NAME.fullmatch(file.name)
            with contextlib.suppress(ValueError, OSError):
                if match is not None:
                    moment = datetime.strptime(match[2], _STAMP).replace(tzinfo=UTC)
                    found.append(Backup(file, moment, file.stat().st_size, int(match[3]) if match[3] else None))
    return tuple(sorted(found, key=lambda backup: (backup.saved_at, backup.path.name), reverse=True))


def _name(path: Path, saved_at: datetime, more: str = "") -> str:
    return f"{path.stem[:_LONGEST_STEM]}.{saved_at.astimezone(UTC).strftime(_STAMP)}{more}.ehassess"


def _root() -> Path:
    return data_folder() / "backups"


def _place(path: Path) -> str:
    """Eight hex digits for where a dossier lies, the same for every way to write its path."""
    return hashlib.sha256(os.path.normcase(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:8]


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")
