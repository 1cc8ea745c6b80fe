"""A dossier from elsewhere: what it may hold, so that nothing planted in it ever runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3

from ehassess.errors import UserFacingError
from ehassess.store.faults import in_words
from ehassess.store.schema import steps_until

if TYPE_CHECKING:
    from sqlite_utils import Database

LARGEST = 250 * 2**20
"""Bytes of a file that somebody sent: the kept files and twice as much again."""
MOST_ROWS = 100_000
"""Rows of one table of such a file; 50 rounds of 110 answers are 5 500."""

_IDENTITY = re.compile("[0-9a-f]{16}")
_STEPS_TABLE = "_sqlite_migrations"
"""Made by sqlite-utils in its own way, so only its columns are looked at."""
_STEPS_COLUMNS = {"id", "migration_set", "name", "applied_at"}
_EXPRESSION = -2
"""Number of a column of an index that is reckoned."""
_SCHEMA = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"

Part = tuple[str, str, str, str]
"""Type, name, table and text of a part of the schema; the text without spaces, quotes and capitals."""


def check_foreign(file: Path) -> None:
    """Nothing for a file that may be copied. UserFacingError where there is none, or it is far too large."""
    if not file.is_file():
        raise UserFacingError("errors.file_missing", path=str(file))
    with in_words(file):
        size = file.stat().st_size
    if size > LARGEST:
        raise UserFacingError("errors.file_too_large", path=str(file), limit="250 MB")


def check_parts(db: Database, path: Path, format_number: int) -> None:
    """UserFacingError `store.foreign_parts` for a view, trigger, table, column or rule that our steps never make.

    A trigger or view runs when a table is used; this is asked before any table is.
    """
    limit = len(_ours(format_number)) + 10
    found = db.execute(f"{_SCHEMA} LIMIT {limit}").fetchall()
    strange = sorted(_plain(found) - _ours(format_number))
    missing = sorted(_ours(format_number) - _plain(found))
    if strange or missing or not _steps_table_is_plain(db):
        parts = ", ".join(dict.fromkeys(f"{kind} {name[:40]}" for kind, name, _, _ in (*strange, *missing)))
        raise UserFacingError("store.foreign_parts", path=str(path), parts=parts or _STEPS_TABLE)


def check_identity(db: Database, path: Path) -> None:
    """UserFacingError `errors.dossier_damaged` unless its id is 16 hex digits: paths are made of it."""
    found = [row for (row,) in db.execute("SELECT dossier_id FROM meta LIMIT 2").fetchall()]
    if len(found) != 1 or not _IDENTITY.fullmatch(str(found[0])):
        raise UserFacingError("errors.dossier_damaged", path=str(path))


@contextmanager
def sound_cells(path: Path) -> Iterator[None]:
    """UserFacingError `errors.dossier_damaged` in place of the error for a cell that holds what never belongs there.

    A page is authentic when whoever wrote it knew the key: that is no proof of what stands in it.
    """
    try:
        yield
    except ValueError as error:
        raise UserFacingError("errors.dossier_damaged", path=str(path)) from error
    except sqlcipher3.OperationalError as error:
        if "decode to UTF-8" not in str(error):
            raise
        raise UserFacingError("errors.dossier_damaged", path=str(path)) from error


def check_rows(db: Database, path: Path) -> None:
    """UserFacingError `store.foreign_rows` where a table holds more than any dossier ever will."""
    tables = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall()
    for (table,) in tables:
        (count,) = db.execute(f'SELECT count(*) FROM (SELECT 1 FROM "{table}" LIMIT {MOST_ROWS + 1})').fetchone()
        if count > MOST_ROWS:
            raise UserFacingError("store.foreign_rows", path=str(path))


@cache
def _ours(format_number: int) -> frozenset[Part]:
    """The parts of a dossier of this format, as our own steps make them in memory."""
    from sqlite_utils import Database

    driver = sqlcipher3.connect(":memory:", isolation_level=None)
    try:
        steps_until(format_number).apply(Database(driver, execute_plugins=False, strict=True))
        return frozenset(_plain(driver.execute(_SCHEMA).fetchall()))
    finally:
        driver.close()


def _plain(parts: list[Part]) -> set[Part]:
    return {
        (kind, name, table, "".join(text.split()).replace('"', "").casefold())
        for kind, name, table, text in parts
        if _STEPS_TABLE not in (name, table)
    }


def _steps_table_is_plain(db: Database) -> bool:
    """Whether the table of the steps is one of plain columns, with at most plain indexes attached to it."""
    parts = db.execute("SELECT type, name, sql FROM sqlite_schema WHERE ? IN (name, tbl_name)", [_STEPS_TABLE])
    found = parts.fetchall()
    tables = [(name, text) for kind, name, text in found if kind == "table"]
    if {kind for kind, _, _ in found} - {"table", "index"} or [name for name, _ in tables] != [_STEPS_TABLE]:
        return False
    columns = db.execute(f"PRAGMA table_xinfo({_STEPS_TABLE})").fetchall()
    plain = all(column[1] in _STEPS_COLUMNS and not column[-1] for column in columns)
    return plain and "virtual" not in tables[0][1].casefold().split()[:2] and _indexes_are_plain(db)


def _indexes_are_plain(db: Database) -> bool:
    """Whether no index of the table of the steps reckons anything."""
    for _, name, _, _, partial in db.execute(f"PRAGMA index_list({_STEPS_TABLE})").fetchall():
        quoted = name.replace('"', '""')
        columns = db.execute(f'PRAGMA index_xinfo("{quoted}")').fetchall()
        if partial or any(column[1] == _EXPRESSION for column in columns):
            return False
    return True
