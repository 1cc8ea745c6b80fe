"""The lock beside a dossier: who has it open, so that two programs never write to one file, even on a share."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

from ehassess.errors import UserFacingError
from ehassess.store.faults import in_words

if sys.platform == "win32":  # pragma: no cover - the other half of each pair runs elsewhere
    import msvcrt

    def _hold(descriptor: int) -> None:
        os.lseek(descriptor, 1 << 20, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: computer, process number, account. The computer is '' where the file does not say."""

    host: str = ""
    process: int = 0
    user: str = ""


class Lock:
    """A held lock; `release` gives it back. The system frees it when the process dies, so no age ever decides."""

    def __init__(self, file: Path, descriptor: int) -> None:
        """Use `Lock.take`."""
        self._file = file
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path) -> Lock:
        """The lock of the dossier `path`, which need not exist.

        UserFacingError where another process holds it, or where one on another computer left or holds it: from here
        nobody can tell which.
        """
        file = lock_file(path.resolve())
        with in_words(path):
            while True:
                descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
                try:
                    _claim(descriptor, path)
                    if _same(file, descriptor):
                        _write(descriptor, Holder(socket.gethostname(), os.getpid(), _account()))
                        return cls(file, descriptor)
                except BaseException:
                    os.close(descriptor)
                    raise
                os.close(descriptor)

    def release(self) -> None:
        """Give the lock back; the file goes first, so that nobody takes over a lock that is about to vanish."""
        if sys.platform == "win32":  # pragma: no cover - an open file cannot be removed there
            os.close(self._descriptor)
            self._file.unlink(missing_ok=True)
            return
        with contextlib.suppress(OSError):
            self._file.unlink()
        os.close(self._descriptor)


def lock_file(path: Path) -> Path:
    """Where the lock of a dossier lies: beside it."""
    return path.with_name(f".{path.name}.lock")


def _claim(descriptor: int, path: Path) -> None:
    """Hold the open file, or say who does."""
    try:
        _hold(descriptor)
    except OSError as error:
        raise _in_use(path, _read(descriptor)) from error
    left_by = _read(descriptor)
    if left_by.host not in ("", socket.gethostname()):
        raise _in_use(path, left_by)


def _in_use(path: Path, holder: Holder) -> UserFacingError:
    if holder.host in ("", socket.gethostname()):
        return UserFacingError("errors.dossier_in_use", path=str(path))
    return UserFacingError("store.in_use_elsewhere", path=str(path), host=holder.host, user=holder.user)


def _same(file: Path, descriptor: int) -> bool:
    """Whether the file of this name is still the one that was opened, not a fresh one after a release."""
    try:
        return os.path.samestat(file.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _read(descriptor: int) -> Holder:
    """What the file says; an empty or garbled one says nothing."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        said = json.loads(os.read(descriptor, _LONGEST))
        return Holder(str(said["host"]), int(said["process"]), str(said["user"]))
    except (ValueError, KeyError, TypeError):
        return Holder()


def _write(descriptor: int, holder: Holder) -> None:
    text = json.dumps({"host": holder.host, "process": holder.process, "user": holder.user}, indent=1)
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, text.encode())
