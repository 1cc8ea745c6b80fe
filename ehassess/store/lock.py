"""The lock beside a dossier: who has it open, so that two programs never write to one file, even on a share."""

from __future__ import annotations

import base64
import contextlib
import errno
import getpass
import json
import os
import socket
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
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

ROOM = 128 * 1024
"""Bytes that a lock takes up beside what it says: given up when the disk is full, so that one more save works."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: computer, process number, account, since when (UTC).

    The computer is '' and the moment None where the file does not say.
    """

    host: str = ""
    process: int = 0
    user: str = ""
    since: datetime | None = None

    @property
    def here(self) -> bool:
        """Whether it is a process of this computer, as far as the file says."""
        return self.host in ("", socket.gethostname())


class Lock:
    """A held lock; `release` gives it back. The system frees it when the process dies, so no age ever decides."""

    def __init__(self, file: Path, descriptor: int) -> None:
        """Use `Lock.take`."""
        self._file = file
        self._descriptor = descriptor
        self.room_given_up = False

    @classmethod
    def take(cls, path: Path) -> Lock:
        """The lock of the dossier `path`, which need not exist.

        UserFacingError where another process holds it, or where one on another computer left or holds it: from here
        nobody can tell which.
        """
        file = lock_file(path.resolve())
        with in_words(path):
            while True:
                try:
                    descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
                except PermissionError:
                    _take_away(file, path)
                    continue
                try:
                    _claim(descriptor, path)
                    if _same(file, descriptor):
                        _sign(file, descriptor)
                        return cls(file, descriptor)
                except BaseException:
                    os.close(descriptor)
                    raise
                os.close(descriptor)

    def give_up_room(self) -> bool:
        """Free the room that is kept for a full disk; False where it was given up before. The lock stays."""
        if self.room_given_up:
            return False
        os.ftruncate(self._descriptor, len(_text(_read(self._descriptor))))
        self.room_given_up = True
        return True

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


def holder_of(path: Path) -> Holder | None:
    """Who has the dossier open; None: nobody, or a program of this computer that died. Nothing is touched.

    UserFacingError where the lock cannot be read.
    """
    file = lock_file(path.resolve())
    with in_words(path):
        try:
            descriptor = os.open(file, os.O_RDONLY)
        except FileNotFoundError:
            return None
        try:
            left_by = _read(descriptor)
            try:
                _hold(descriptor)
            except OSError:
                return left_by
            return None if left_by.here else left_by
        finally:
            os.close(descriptor)


def _claim(descriptor: int, path: Path) -> None:
    """Hold the open file, or say who does."""
    try:
        _hold(descriptor)
    except OSError as error:
        raise _in_use(path, _read(descriptor)) from error
    left_by = _read(descriptor)
    if not left_by.here:
        raise _in_use(path, left_by)


def _take_away(file: Path, path: Path) -> None:
    """Remove the lock that a program of another account left, which alone may write to it; it is held meanwhile, so
    that nobody takes it over.

    UserFacingError where that program still runs; OSError where this account may not remove it, or there is none.
    """
    try:
        descriptor = os.open(file, os.O_RDONLY)
    except FileNotFoundError as error:  # it is the folder that this account may not write to
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(file)) from error
    try:
        _claim(descriptor, path)
        if _same(file, descriptor):
            file.unlink()
    finally:
        os.close(descriptor)


def _in_use(path: Path, holder: Holder) -> UserFacingError:
    sentence = "errors.dossier_in_use" if holder.here else "store.in_use_elsewhere"
    since = "?" if holder.since is None else f"{holder.since.astimezone():%Y-%m-%d %H:%M}"
    return UserFacingError(
        sentence, path=str(path), host=holder.host, process=str(holder.process), user=holder.user, since=since
    )


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
    """What the first line says; an empty or garbled one says nothing."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        said = json.loads(os.read(descriptor, _LONGEST).partition(b"\n")[0])
        since = said.get("since")
        moment = None if since is None else datetime.fromisoformat(since)
        return Holder(str(said["host"]), int(said["process"]), str(said["user"]), moment)
    except (ValueError, KeyError, TypeError, AttributeError):
        return Holder()


def _sign(file: Path, descriptor: int) -> None:
    """Say who holds the lock and take up the room; a disk that has none for that says so later, at a save."""
    text = _text(Holder(socket.gethostname(), os.getpid(), _account(), datetime.now(UTC)))
    try:
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, text)
    except OSError:
        file.unlink(missing_ok=True)
        raise
    try:
        # noise, for a file system may pack what repeats itself
        os.write(descriptor, base64.b64encode(os.urandom(ROOM * 3 // 4)))
    except OSError:
        os.ftruncate(descriptor, len(text))


def _text(holder: Holder) -> bytes:
    since = None if holder.since is None else holder.since.isoformat()
    said = {"host": holder.host, "process": holder.process, "user": holder.user, "since": since}
    return (json.dumps(said) + "\n").encode()
