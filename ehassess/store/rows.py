"""A value as a row and back: the columns of a table bear the names of the fields of its dataclass."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from sqlite_utils import Database

Cell = str | int | None
T = TypeVar("T")


def row_of(value: Any, **more: Cell) -> dict[str, Cell]:
    """The row of a dataclass; fields that hold several things, or a record, are left out, `more` is put before them."""
    row: dict[str, Cell] = dict(more)
    for name in _columns(type(value)):  # type: ignore[arg-type]  # a class can be hashed
        row[name] = cell_of(getattr(value, name))
    return row


def put(db: Database, table: str, row: Mapping[str, Cell]) -> None:
    """Write a row, in place of the one with the same key if there is one; the caller's transaction.

    For what is saved with every answer: it takes half the time of sqlite-utils, which looks at all tables first.
    """
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    db.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", list(row.values()))


def value_of(wanted: type[T], row: Mapping[str, Any], **more: object) -> T:
    """The dataclass that a row stands for; `more` for the fields that have no column. ValueError for a cell that is
    not what belongs there."""
    given = {name: _made(row[name], kind) for name, kind in _columns(wanted).items() if name not in more}  # type: ignore[arg-type]
    return wanted(**given, **more)


def cell_of(value: object) -> Cell:
    """What is stored for a value: a truth value as 1 or 0, a date and a moment (in UTC) by ISO 8601."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


@cache
def _columns(wanted: type) -> Mapping[str, type]:
    """Fields that fit into one column, with their type less None."""
    hints = typing.get_type_hints(wanted)
    kinds = {field.name: _less_none(hints[field.name]) for field in fields(wanted)}
    return {name: kind for name, kind in kinds.items() if isinstance(kind, type) and not is_dataclass(kind)}


def _less_none(hint: Any) -> Any:
    if isinstance(hint, types.UnionType):
        return next(kind for kind in typing.get_args(hint) if kind is not types.NoneType)
    return hint


def _made(cell: Any, kind: type) -> object:
    if cell is None:
        return None
    if issubclass(kind, date):
        return kind.fromisoformat(cell)
    if issubclass(kind, bool | StrEnum):
        return kind(cell)
    return cell
