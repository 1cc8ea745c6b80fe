"""The file that was opened: whether it still lies where it lay, for a system lets one write on into a moved one."""

from __future__ import annotations

import os
from pathlib import Path

from ehassess.errors import UserFacingError
from ehassess.store.faults import in_words


class OpenedFile:
    """The file at a path, as it was when it was opened.

    SQLite itself looks only before the first transaction; afterwards its journal is open, and it looks no more.
    """

    def __init__(self, path: Path) -> None:
        """OSError where nothing lies there."""
        self._path = path
        self.renew()

    def renew(self) -> None:
        """Another file was put in its place, by us; OSError where nothing lies there."""
        self._opened = self._path.stat()

    def check(self) -> None:
        """UserFacingError `store.moved` where another file lies at the path now, or none; `store.disk_trouble` where
        the system does not tell."""
        with in_words(self._path):
            try:
                same = os.path.samestat(self._path.stat(), self._opened)
            except FileNotFoundError:
                same = False
        if not same:
            raise UserFacingError("store.moved", path=str(self._path))
