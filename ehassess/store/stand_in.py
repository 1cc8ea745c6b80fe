"""A copy to read in place of a dossier that is open elsewhere or write-protected; the dossier is not touched."""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import time
from pathlib import Path

from ehassess.errors import UserFacingError
from ehassess.paths import data_folder
from ehassess.store.faults import in_words
from ehassess.store.lock import Lock, holder_of
from ehassess.whole_file import write_whole

ATTEMPTS = 20
"""So often is a dossier read that changes meanwhile; a save takes a few milliseconds."""


class StandIn:
    """A private copy in the data folder, under the same key as the dossier; `remove` takes it away."""

    def __init__(self, path: Path) -> None:
        """Copy the dossier as it was after its last save.

        UserFacingError: it cannot be read, is saved to without a pause, or the data folder takes no copy.
        """
        folder = data_folder() / "reading"
        with in_words(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear(folder)
        self.path = folder / f"{secrets.token_hex(8)}.ehassess"
        self.lock = Lock.take(self.path)
        try:
            data, journal = settled(path)
            write_whole(self.path, data, private=True)
            if journal:
                write_whole(_journal(self.path), journal, private=True)
        except BaseException:
            self.lock.release()
            raise

    def remove(self) -> None:
        """Take the copy away and give its lock back; its connection is closed."""
        _unlink(self.path)
        self.lock.release()


def settled(path: Path, *, held: bool = False) -> tuple[bytes, bytes]:
    """The file and its journal as nobody changes them: between two saves the journal is empty.

    A journal that holds something while nobody has the dossier open was left by a crash; opening rolls it back.
    held  its lock is ours. UserFacingError: it cannot be read, or is saved to without a pause.
    """
    with in_words(path):
        for _ in range(ATTEMPTS):
            data, journal = path.read_bytes(), _in_journal(path)
            same = hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(data).digest()
            if same and _in_journal(path) == journal and (not journal or held or holder_of(path) is None):
                return data, journal
            time.sleep(0.05)
    raise UserFacingError("store.never_settled", path=str(path))


def _in_journal(path: Path) -> bytes:
    with contextlib.suppress(FileNotFoundError):
        return _journal(path).read_bytes()
    return b""


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _clear(folder: Path) -> None:
    """Remove what programs that died left there."""
    for left in folder.glob("*.ehassess"):
        with contextlib.suppress(UserFacingError):
            lock = Lock.take(left)
            _unlink(left)
            lock.release()


def _unlink(path: Path) -> None:
    for file in (path, _journal(path)):
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
