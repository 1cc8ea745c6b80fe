"""Files of evidence that are kept inside the dossier: found by their SHA-256, stored in chunks, taken out identical."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.errors import UserFacingError
from ehassess.store.faults import in_words

if TYPE_CHECKING:
    from sqlite_utils import Database

LARGEST = 10 * 2**20
"""Most bytes of one kept file."""
MOST = 100 * 2**20
"""Most bytes of all kept files of one dossier."""
_CHUNK = 256 * 2**10


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file to keep: its SHA-256 in 64 hex digits, and what it holds."""

    sha256: str
    data: bytes


class KeptFiles:
    """The files inside one open dossier; they are written by `Store.save`, together with what names them."""

    def __init__(self, db: Database, path: Path) -> None:
        """Of the dossier `path`, open as `db`."""
        self._db = db
        self._path = path

    def sizes(self) -> dict[str, int]:
        """Bytes of each kept file by its SHA-256."""
        with in_words(self._path):
            return dict(self._db.execute("SELECT sha256, size FROM kept ORDER BY sha256").fetchall())

    def content(self, sha256: str) -> bytes:
        """The file as it was. UserFacingError `store.not_kept`, or `errors.dossier_damaged` if it is not that file."""
        with in_words(self._path):
            if self._db.execute("SELECT 1 FROM kept WHERE sha256 = ?", [sha256]).fetchone() is None:
                raise UserFacingError("store.not_kept", path=str(self._path))
            whole = "FROM chunk WHERE sha256 = ?"
            (size,) = self._db.execute(f"SELECT coalesce(sum(length(data)), 0) {whole}", [sha256]).fetchone()
            found = self._db.execute(f"SELECT data {whole} ORDER BY number", [sha256]) if size <= LARGEST else ()
            data = b"".join(chunk for (chunk,) in found)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise UserFacingError("errors.dossier_damaged", path=str(self._path))
        return data


def write_kept(db: Database, files: Iterable[KeptFile]) -> None:
    """Put the files in, inside the caller's transaction, and take out those that no evidence names any more.

    UserFacingError `store.kept_too_large` for a file above LARGEST, `store.kept_too_much` where all together would be
    above MOST.
    """
    for file in files:
        if len(file.data) > LARGEST:
            raise UserFacingError("store.kept_too_large", limit="10 MB")
        db.table("kept").insert({"sha256": file.sha256, "size": len(file.data)}, replace=True)
        for number, start in enumerate(range(0, len(file.data), _CHUNK)):
            chunk = file.data[start : start + _CHUNK]
            db.table("chunk").insert({"sha256": file.sha256, "number": number, "data": chunk}, replace=True)
    db.execute("DELETE FROM kept WHERE sha256 NOT IN (SELECT sha256 FROM evidence)")
    (total,) = db.execute("SELECT coalesce(sum(size), 0) FROM kept").fetchone()
    if total > MOST:
        raise UserFacingError("store.kept_too_much", limit="100 MB")
