"""What SQLite and the system say of a register, turned into what an officer can do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ehassess.errors import UserFacingError

_SENTENCES = (
    ("SQLITE_FULL", "errors.disk_full"),
    ("SQLITE_BUSY", "authority.register_locked"),
    ("SQLITE_LOCKED", "authority.register_locked"),
    ("SQLITE_READONLY", "authority.register_read_only"),
    ("SQLITE_CANTOPEN", "authority.register_read_only"),
    ("SQLITE_PERM", "authority.register_read_only"),
    ("SQLITE_NOTADB", "authority.register_damaged"),
    ("SQLITE_CORRUPT", "authority.register_damaged"),
    ("SQLITE_IOERR", "authority.register_trouble"),
)
"""The first name that an error begins with decides; what is not here is our own mistake."""


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Raise a UserFacingError about the register `path` in place of what SQLite raises inside."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        sentence = next((said for begin, said in _SENTENCES if name.startswith(begin)), None)
        if sentence is None:
            raise
        raise UserFacingError(sentence, path=str(path)) from error
