"""What differs between two states of a dossier, written to its tables inside the caller's transaction.

Whole rows only, by insert or replace: sqlite-utils' upsert loses a row on a full disk.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ehassess.domain.dossier import DossierState
from ehassess.domain.incidents import Incident
from ehassess.store.changes import Change, HistoryEntry, Meta
from ehassess.store.rows import cell_of, put, row_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_KEYED = (
    ("remark", "question_id", "remarks"),
    ("asset", "asset_id", "assets"),
    ("decision", "measure_id", "decisions"),
    ("site", "id", "sites"),
    ("person", "id", "people"),
    ("assignment", "question_id", "assigned"),
    ("review", "section", "reviews"),
    ("supplier", "name", "suppliers"),
)
"""Table, key column and field of the state, for what is held by id."""

_LISTED = ("evidence", "accepted", "signed", "replies")
"""Tables whose name is that of the field, for what is held in order."""

_SINGLE = ("provider", "profile", "budget", "records", "declaration")
"""Tables of one row, or none, whose name is that of the field."""


def write_new(db: Database, state: DossierState, meta: Meta) -> None:
    """Fill the empty tables of a new dossier; its answers, if it has any, get a history row each."""
    db.table("meta").insert(row_of(meta, id=1))
    db.table("round").insert({"number": state.round_number, "opened_on": cell_of(state.opened_on)})
    for table in _SINGLE:
        _write_single(db, table, None, getattr(state, table))
    _write_identifiers(db, state)
    _write_single(db, "logo", None, state.provider.logo)
    _write_facts(db, {}, state.profile.facts)
    for table, key, field in _KEYED:
        _write_keyed(db, table, key, {}, getattr(state, field))
    _write_incidents(db, {}, state.incidents)
    for table in _LISTED:
        _write_listed(db, table, (), getattr(state, table))
    write_answers(db, state.round_number, (Change(None, given) for given in state.answers.values()), meta.created_at)


def write_difference(db: Database, before: DossierState, after: DossierState, at: datetime) -> None:
    """Bring the tables from one state to the next, answers left out; `at` becomes the moment of saving."""
    for table in _SINGLE:
        _write_single(db, table, getattr(before, table), getattr(after, table))
    if before.provider.identifiers != after.provider.identifiers:
        _write_identifiers(db, after)
    _write_single(db, "logo", before.provider.logo, after.provider.logo)
    _write_facts(db, before.profile.facts, after.profile.facts)
    for table, key, field in _KEYED:
        _write_keyed(db, table, key, getattr(before, field), getattr(after, field))
    _write_incidents(db, before.incidents, after.incidents)
    for table in _LISTED:
        _write_listed(db, table, getattr(before, table), getattr(after, table))
    db.execute("UPDATE meta SET language = ?, saved_at = ?", [after.language, cell_of(at)])


def write_answers(db: Database, round_number: int, changes: Iterable[Change], at: datetime) -> None:
    """Write or remove each answer, and add its row to the history."""
    for change in changes:
        answer = change.answer
        if change.after is None:
            keys = (round_number, answer.site, answer.question_id)
            db.execute("DELETE FROM answer WHERE round_number = ? AND site = ? AND question_id = ?", keys)
        else:
            put(db, "answer", row_of(answer, round_number=round_number))
        entry = HistoryEntry(
            at=at,
            who=change.who,
            round_number=round_number,
            site=answer.site,
            question_id=answer.question_id,
            was=change.before.value if change.before else None,
            became=change.after.value if change.after else None,
            reason=change.after.reason if change.after else "",
            source=change.source,
        )
        put(db, "history", row_of(entry))


def _write_single(db: Database, table: str, before: object, after: object) -> None:
    if before == after:
        return
    if after is None:
        db.execute(f"DELETE FROM {table}")
    else:
        db.table(table).insert(row_of(after, id=1), replace=True)


def _write_identifiers(db: Database, state: DossierState) -> None:
    db.execute("DELETE FROM identifier")
    for scheme, value in state.provider.identifiers:
        db.table("identifier").insert({"scheme": scheme, "value": value})


def _write_facts(db: Database, before: Mapping[str, bool], after: Mapping[str, bool]) -> None:
    for fact in before.keys() - after.keys():
        db.execute("DELETE FROM fact WHERE fact_id = ?", [fact])
    for fact, value in after.items():
        if before.get(fact) is not value:
            db.table("fact").insert({"fact_id": fact, "value": int(value)}, replace=True)


def _write_incidents(db: Database, before: Mapping[str, Incident], after: Mapping[str, Incident]) -> None:
    for gone in before.keys() - after.keys():
        db.execute("DELETE FROM incident WHERE id = ?", [gone])
    for name, value in after.items():
        if before.get(name) != value:
            db.table("incident").insert(row_of(value, measures=" ".join(value.measures)), replace=True)


def _write_keyed(db: Database, table: str, key: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    if before is after:
        return
    for gone in before.keys() - after.keys():
        db.execute(f"DELETE FROM {table} WHERE {key} = ?", [gone])
    for name, value in after.items():
        if before.get(name) != value:
            db.table(table).insert(row_of(value), replace=True)


def _write_listed(db: Database, table: str, before: tuple[Any, ...], after: tuple[Any, ...]) -> None:
    """Add what came at the end; anything else is written anew, so that the order stays that of the state."""
    known = len(before)
    if after[:known] != before:
        db.execute(f"DELETE FROM {table}")
        known = 0
    for value in after[known:]:
        db.table(table).insert(row_of(value))
