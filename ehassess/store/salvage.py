"""What can still be read of a damaged dossier, put into a new one, with a list of what was lost."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3

from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.store import pages
from ehassess.store.backups import backups_at
from ehassess.store.broken import Broken, Cell, Row, Tree
from ehassess.store.connection import Key, connect
from ehassess.store.copying import looked_into
from ehassess.store.faults import in_words
from ehassess.store.mending import mend
from ehassess.store.schema import FORMAT, bring_up, steps_until
from ehassess.store.secret import PUBLIC, PUBLIC_SALT, Secret
from ehassess.whole_file import placed, refuse_existing

if TYPE_CHECKING:
    from sqlite_utils import Database

_OWN = ("_sqlite_migrations", "sqlite_sequence")
"""Tables that keep the others in order; the new file has its own."""

_LAST = ("history", "closed_round", "chunk")
"""Filled after the others: what they hold forbids later changes, or belongs to other rows."""


@dataclass(frozen=True, slots=True)
class TableSaved:
    """What became of one table: rows that are in the new dossier, rows that are lost, and damaged pages of rows, of
    which nobody can say how many they held.
    """

    table: str
    kept: int
    lost_rows: int
    lost_pages: int


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What became of a damaged dossier.

    pages, lost_pages  of the file, and how many of them are damaged
    tables   those that held anything, in the order of the file
    strays   rows on pages of which nobody can say any more to what they belong; they are lost
    rebuilt  questions whose lost answer was taken from the history
    made_up  tables whose only row was lost and stands at its beginning again
    """

    pages: int
    lost_pages: int
    tables: tuple[TableSaved, ...]
    strays: int
    rebuilt: tuple[str, ...]
    made_up: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing was lost."""
        losses = any(table.lost_rows or table.lost_pages for table in self.tables)
        return not (losses or self.strays or self.made_up)


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    kind: type
    required: bool
    number: bool
    """Whether it is another name of the row's number."""


def salvage(
    broken: Path, new: Path, secret: Secret, pack: Questionnaire, at: datetime, *, overwrite: bool = False
) -> Salvaged:
    """Put what can be read of `broken` into the new dossier `new`, under the same key; `broken` is only read.

    pack, at  stand in for the questionnaire and the moment that the dossier names, where those are lost

    UserFacingError: nothing can be read with this secret, made by a newer program, `new` exists or cannot be written.
    """
    refuse_existing(new, overwrite=overwrite)
    with in_words(broken):
        data = broken.read_bytes()
    key = _key(broken, data, secret)
    found = Broken(data, key)
    if (found.format or 0) > FORMAT:
        raise UserFacingError("errors.dossier_newer", path=str(broken), found=str(found.format), known=str(FORMAT))
    with in_words(new), placed(new, overwrite=overwrite) as beside:
        try:
            db = connect(beside, key)
            try:
                saved = _filled(db, found, pack, at)
                db.execute("PRAGMA journal_mode = DELETE").fetchall()
            finally:
                db.close()
            with looked_into(beside, key):
                pass
        finally:
            with contextlib.suppress(OSError):
                beside.with_name(beside.name + "-journal").unlink(missing_ok=True)
    return saved


def _key(path: Path, data: bytes, secret: Secret) -> Key:
    """The key that authenticates any page; the salt may be damaged, then that of a backup serves."""
    salts = [data[: pages.SALT]]
    for backup in backups_at(path) if secret.protected else ():
        with contextlib.suppress(OSError), backup.path.open("rb") as file:
            salts.append(file.read(pages.SALT))
    candidates = [(PUBLIC, PUBLIC_SALT), *((secret, salt) for salt in dict.fromkeys(salts) if secret.protected)]
    for candidate, salt in candidates:
        key = Key(candidate.key(salt), salt, candidate.protected)
        if len(salt) == pages.SALT and Broken(data, key).any_page:
            return key
    raise UserFacingError("backups.nothing_readable", path=str(path))


def _filled(db: Database, found: Broken, pack: Questionnaire, at: datetime) -> Salvaged:
    """Fill the new file in one transaction."""
    trees, strays = _gathered(db, found)
    with db.atomic():
        db.execute("PRAGMA defer_foreign_keys = ON")
        tables = [_fill(db, table, tree) for table, tree in trees.items()]
        answers_lost = any(each.table == "answer" and (each.lost_rows or each.lost_pages) for each in tables)
        bring_up(db)
        rebuilt, made_up = mend(db, pack, at, answers_lost=answers_lost)
    kept = tuple(each for each in tables if each.kept or each.lost_rows or each.lost_pages)
    return Salvaged(found.total, found.lost, kept, strays, rebuilt, made_up)


def _gathered(db: Database, found: Broken) -> tuple[dict[str, Tree], int]:
    """The tables of the file with their rows, in the order in which they are to be filled, and rows nobody owns."""
    steps_until(found.format or FORMAT).apply(db)
    roots, known = _roots(found)
    names = [name for name in db.table_names() if name not in _OWN]
    trees = {name: _tree(found, roots.get(name)) for name in names}
    known = known.union(*(tree.leaves for tree in trees.values()))
    known = known.union(*(_tree(found, roots.get(name)).leaves for name in _OWN))
    lost = 0
    for rows, lost_rows in found.stray(known):
        owners = [name for name, tree in trees.items() if tree.lost_pages and _fits(_columns(db, name), rows)]
        if len(owners) == 1:
            tree = trees[owners[0]]
            more = tuple(sorted((*tree.rows, *rows), key=lambda row: row[0]))
            trees[owners[0]] = Tree(more, tree.lost_rows + lost_rows, tree.lost_pages, tree.leaves)
        elif not _lists_tables(rows):
            lost += len(rows) + lost_rows
    order = [*(name for name in names if name not in _LAST), *(name for name in _LAST if name in names)]
    return {name: trees[name] for name in order}, lost


def _roots(found: Broken) -> tuple[dict[str, Cell], frozenset[int]]:
    """The first page of each table by its name, and the pages on which that is written.

    Pages of that list that the first page of the file does not lead to any more are known by their form.
    """
    schema = found.tree(1)
    stray = (rows for rows, _ in found.stray(schema.leaves) if _lists_tables(rows))
    rows = (*schema.rows, *(row for page in stray for row in page))
    return {str(row[1]): row[3] for _, row in rows if row[0] == "table"}, schema.leaves


def _lists_tables(rows: Iterable[Row]) -> bool:
    return all(len(row) == 5 and row[0] in ("table", "index", "trigger") for _, row in rows)


def _tree(found: Broken, root: Cell) -> Tree:
    """A table by its first page; one that is not in the list of tables any more counts as one lost page."""
    return found.tree(root) if isinstance(root, int) else Tree((), 0, 1, frozenset())


def _columns(db: Database, table: str) -> tuple[_Column, ...]:
    kinds = {"TEXT": str, "INTEGER": int, "BLOB": bytes}
    listed = db.execute(f"PRAGMA table_info({table})").fetchall()
    keys = sum(bool(column[5]) for column in listed)
    return tuple(
        _Column(name, kinds[kind], bool(required), bool(part) and keys == 1 and kind == "INTEGER")
        for _, name, kind, required, _, part in listed
    )


def _fits(columns: tuple[_Column, ...], rows: Iterable[Row]) -> bool:
    """Whether rows could be those of a table: neither too many cells nor one of another type."""
    return all(
        len(row) <= len(columns)
        and all(
            cell is None if column.number else (isinstance(cell, column.kind) or (cell is None and not column.required))
            for cell, column in zip(row, columns, strict=False)
        )
        and not any(column.required for column in columns[len(row) :])
        for _, row in rows
    )


def _fill(db: Database, table: str, tree: Tree) -> TableSaved:
    """Insert what was read, row by row: one that the table does not take is lost."""
    columns = _columns(db, table)
    kept = 0
    for number, row in tree.rows:
        cells = {c.name: number if c.number else cell for c, cell in zip(columns, row, strict=False)}
        names, gaps = ", ".join(cells), ", ".join("?" * len(cells))
        with contextlib.suppress(sqlcipher3.IntegrityError):
            db.execute(f"INSERT INTO {table} ({names}) VALUES ({gaps})", list(cells.values()))
            kept += 1
    return TableSaved(table, kept, tree.lost_rows + len(tree.rows) - kept, tree.lost_pages)
