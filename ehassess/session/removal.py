"""A dossier that is to be gone from this computer, with the backups that were made of it here."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.errors import UserFacingError
from ehassess.store import backups
from ehassess.store.faults import in_words

if TYPE_CHECKING:
    from ehassess.session.opened import Session


@dataclass(frozen=True, slots=True)
class Removed:
    """What is gone: the dossier's path, and how many backups; `kept`: backups that could not be removed."""

    path: Path
    backups: int
    kept: tuple[Path, ...]


def remove(session: Session) -> Removed:
    """Close the dossier, then remove its file and every backup of it in the data folder of this computer.

    Copies elsewhere and signed reports stay. UserFacingError where the file cannot be removed, or where it was opened
    only to be read: then everything is as it was, but for the dossier being closed in the first case.
    """
    path, identity = session.path, session.state.dossier_id
    if session.read_only:
        raise UserFacingError("store.opened_read_only", path=str(path))
    session.close()
    with in_words(path):
        path.unlink()
    gone, kept = 0, []
    for backup in backups.backups_of(identity):
        try:
            backup.path.unlink()
            gone += 1
        except OSError:
            kept.append(backup.path)
        with contextlib.suppress(OSError):  # not empty yet
            backup.path.parent.rmdir()
    return Removed(path, gone, tuple(kept))
