"""What can be done for a dossier that does not open: its last good copy, what is still readable, a copy to work on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ehassess.domain.questionnaire import Questionnaire
from ehassess.session.opened import Clock, Session
from ehassess.store import Secret, backups
from ehassess.store.backups import BackupLine
from ehassess.store.salvage import Salvaged, salvage

__all__ = ["BackupLine", "Salvaged", "copied", "restored", "salvaged"]


def restored(path: Path, backup: Path, passphrase: str | None, recovery: str | None = None) -> Path | None:
    """Put a copy of the backup where the closed, damaged or lost dossier lay.

    Where that is kept comes back, None: nothing lay there. UserFacingError as `store.backups.restore`; nothing was
    changed then.
    """
    return backups.restore(path, backup, _secret(passphrase, recovery))


def salvaged(
    broken: Path, new: Path, passphrase: str | None, pack: Questionnaire, at: datetime, recovery: str | None = None
) -> Salvaged:
    """Put what can still be read of a damaged dossier into a new file, over one that is there, and tell what was lost.

    UserFacingError: nothing can be read with this secret, the disk is full. The damaged file stays as it is.
    """
    return salvage(broken, new, _secret(passphrase, recovery), pack, at, overwrite=True)


def copied(
    path: Path,
    target: Path,
    questionnaire: Questionnaire,
    passphrase: str | None,
    now: Clock,
    recovery: str | None = None,
) -> Session:
    """The open copy `target`, under the same key, of a dossier that is open elsewhere or write-protected.

    UserFacingError as of any opening and any copy; the dossier itself is only read.
    """
    with Session.open(
        path, questionnaire, passphrase=passphrase, recovery=recovery, now=now, read_only=True
    ) as reading:
        reading.backups.write(target, passphrase=None, overwrite=True)
    return Session.open(target, questionnaire, passphrase=passphrase, recovery=recovery, now=now)


def _secret(passphrase: str | None, recovery: str | None) -> Secret:
    return Secret(passphrase) if recovery is None else Secret.from_recovery(recovery)
