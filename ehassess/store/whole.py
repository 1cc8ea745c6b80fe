"""The whole of a dossier outside of it: encrypted, or, readable by anybody and told so, as SQLite or JSON."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3

from ehassess.errors import UserFacingError
from ehassess.store.connection import APPLICATION_ID
from ehassess.store.copying import looked_into, opening_key, write_copy
from ehassess.store.faults import in_words
from ehassess.store.foreign import check_foreign, check_identity, check_parts, check_rows
from ehassess.store.schema import FORMAT, format_of
from ehassess.store.secret import Secret
from ehassess.whole_file import placed, refuse_existing

if TYPE_CHECKING:
    from sqlite_utils import Database

SCHEMA = "ehassess-whole-dossier/1"
"""Id of the form of the JSON; resources/schemas/whole-dossier.schema.json describes it."""

_SEQUENCE = "sqlite_sequence"
"""The table in which SQLite counts, and which it makes itself."""

LEFT_OUT = ("chunk",)
"""Not in the JSON: the content of kept files, whose names, sizes and fingerprints are."""


def take_in(source: Path, target: Path, secret: Secret, *, overwrite: bool = False) -> None:
    """Make a dossier of a file that was written out elsewhere: a verified copy under its key; `source` is only read.

    UserFacingError: not a dossier, damaged, newer than this program, does not open with the secret, holds what no
    dossier of ours holds; `target` exists or cannot be written.
    """
    refuse_existing(target, overwrite=overwrite)
    check_foreign(source)
    key = opening_key(source, secret)
    with looked_into(source, key) as db:
        check_parts(db, source, format_of(db) or FORMAT)
        check_identity(db, source)
        check_rows(db, source)
        write_copy(db, target, key, overwrite=overwrite)


def write_plain(db: Database, target: Path, *, overwrite: bool = False) -> None:
    """Write every table to a SQLite file that any program reads, and read it back.

    UserFacingError: it exists and `overwrite` is False, disk full, not writable.
    """
    refuse_existing(target, overwrite=overwrite)
    with in_words(target), placed(target, overwrite=overwrite) as beside:
        try:
            _fill(beside, db)
            if _counted(beside) != {name: db.table(name).count for name in db.table_names()}:
                raise UserFacingError("store.disk_trouble", path=str(target), reason="?")
        finally:
            with contextlib.suppress(OSError):
                beside.with_name(beside.name + "-journal").unlink(missing_ok=True)


def _fill(path: Path, db: Database) -> None:
    """Make a plain file of everything. Through a connection of its own: one attached to the dossier that fails halfway
    cannot be let go of, and no answer could be saved any more."""
    plain = sqlcipher3.connect(str(path), isolation_level=None)
    try:
        plain.execute("BEGIN")
        parts = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
        tables = {name: sql for kind, name, sql in parts if kind == "table"}
        for name, sql in tables.items():
            if name != _SEQUENCE:
                plain.execute(sql)
        for name in tables:
            plain.execute(f'DELETE FROM "{name}"')
            rows = db.execute(f'SELECT * FROM "{name}"')
            plain.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(rows.description))})', rows)
        for kind, _, sql in parts:
            if kind != "table":  # triggers that refuse what was just done
                plain.execute(sql)
        plain.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        plain.execute(f"PRAGMA user_version = {FORMAT}")
        plain.execute("COMMIT")
    finally:
        plain.close()


def as_json(db: Database) -> bytes:
    """Every row of every table as JSON in UTF-8, in the order of the file; LEFT_OUT is left out."""
    names = [name for name in db.table_names() if not name.startswith(("sqlite_", "_sqlite_")) and name not in LEFT_OUT]
    tables: dict[str, Any] = {name: list(db.table(name).rows_where(order_by="rowid")) for name in names}
    whole = {"schema": SCHEMA, "format": FORMAT, "tables": tables}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8", "strict") + b"\n"


def _counted(path: Path) -> dict[str, int]:
    """Rows by table of a plain file, read by the standard library's SQLite."""
    plain = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        names = plain.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: plain.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}
    finally:
        plain.close()
