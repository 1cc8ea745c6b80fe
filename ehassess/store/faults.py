"""What the driver and the system say, turned into what the user can do; only this module knows their errors."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3

from ehassess.errors import UserFacingError

_SENTENCES = (
    ("SQLITE_FULL", "errors.disk_full"),
    ("SQLITE_READONLY", "store.read_only"),
    ("SQLITE_PERM", "store.read_only"),
    ("SQLITE_BUSY", "errors.dossier_in_use"),
    ("SQLITE_LOCKED", "errors.dossier_in_use"),
    ("SQLITE_NOTADB", "errors.dossier_damaged"),
    ("SQLITE_CORRUPT", "errors.dossier_damaged"),
    ("SQLITE_IOERR", "store.disk_trouble"),
    ("SQLITE_CANTOPEN", "store.disk_trouble"),
)
"""The first name that an error begins with decides; what is not here is our own mistake."""

_UNNAMED = {
    "database or disk is full": "SQLITE_FULL",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "database is locked": "SQLITE_BUSY",
    "database table is locked": "SQLITE_LOCKED",
    "file is not a database": "SQLITE_NOTADB",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "disk I/O error": "SQLITE_IOERR",
    "unable to open database file": "SQLITE_CANTOPEN",
    "Cannot operate on a closed database.": "SQLITE_CANTOPEN",  # not opened again after a change of passphrase
}
"""A copy that fails names no error, and an export only SQLITE_ERROR, beside SQLite's own text for what went wrong."""

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Raise a UserFacingError about `path` in place of what the driver or the system raises inside."""
    try:
        yield
    except sqlcipher3.Error as error:
        told = _driver_fault(error, path)
        if told is None:
            raise
        raise told from error
    except UnicodeEncodeError as error:
        raise UserFacingError("store.text_not_savable") from error
    except OverflowError as error:
        raise UserFacingError("store.number_too_large") from error
    except OSError as error:
        raise system_fault(error, path) from error


def refuse_when_absent(path: Path) -> None:
    """UserFacingError where there is no such file, or this account may not look into its folder."""
    try:
        there = path.is_file()
    except OSError as error:
        raise UserFacingError("errors.file_unreadable", path=str(path), reason=error.strerror or "?") from error
    if not there:
        raise UserFacingError("errors.file_missing", path=str(path))


@contextmanager
def renamed(copy: Path, path: Path) -> Iterator[None]:
    """What is told about a copy inside is told about the file `path` that the user knows."""
    try:
        yield
    except UserFacingError as error:
        error.facts.update({name: str(path) for name, fact in error.facts.items() if fact == str(copy)})
        raise


def system_fault(error: OSError, path: Path) -> UserFacingError:
    """The sentence for an error of the system on a dossier, its lock or its folder."""
    if error.errno in _FULL:
        return UserFacingError("errors.disk_full", path=str(path))
    if error.errno in _FORBIDDEN:
        if not os.path.lexists(path):  # a new one, of which nothing can be copied
            return UserFacingError("errors.file_unwritable", path=str(path), reason=error.strerror or "?")
        return UserFacingError("store.read_only", path=str(path))
    if isinstance(error, FileNotFoundError):
        known = path.parent.is_dir()
        return UserFacingError("errors.file_missing" if known else "errors.folder_missing", path=str(_missing(path)))
    return UserFacingError("store.disk_trouble", path=str(path), reason=error.strerror or type(error).__name__)


def _missing(path: Path) -> Path:
    """The file, or its folder where that is what is missing."""
    return path if path.parent.is_dir() else path.parent


def _driver_fault(error: sqlcipher3.Error, path: Path) -> UserFacingError | None:
    names = (getattr(error, "sqlite_errorname", ""), _UNNAMED.get(str(error), ""))
    sentence = next((said for name in names for begin, said in _SENTENCES if name.startswith(begin)), None)
    if sentence is None:
        return None
    facts = {"reason": str(error)} if sentence == "store.disk_trouble" else {}
    return UserFacingError(sentence, path=str(path), **facts)
