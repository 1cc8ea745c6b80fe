"""Looking things up in the register: lists by filter, one submission with everything, a provider's history."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ehassess.authority.rows import AsideRow, NoteRow, ReplyRow, Status, SubmissionDetail, SubmissionRow
from ehassess.authority.stamps import day_of, moment_of, stamp
from ehassess.errors import UserFacingError

if TYPE_CHECKING:
    from ehassess.authority.register import Register

_COLUMNS = """s.id, status, sentence, path, received_at, s.provider_id, s.name, kind, size, coalesce(region, ''), year,
number, assessed_on, valid_until, coalesce(grade, ''), coalesce(grade_high, ''), score, score_high, essentials, unmet,
coalesce(outcome, ''), (SELECT group_concat(flag) FROM flag WHERE submission_id = s.id), answered, due_on, demo"""
_FROM = "FROM submission s LEFT JOIN provider p ON p.id = s.provider_id"
_OF_ONE = (
    ("fact, reason", "failed_fact"),
    ("flag, amount", "flag"),
    ("scenario, level", "risk"),
    ("domain, score, score_high", "domain_score"),
)
"""Columns and tables of what one submission has several of."""
ORDERS = {
    "received": "s.id",
    "name": "s.name, s.id",
    "grade": "grade, s.id",
    "score": "score, s.id",
    "unmet": "unmet DESC, s.id",
    "due": "due_on IS NULL, due_on, s.id",
    "status": "status, s.id",
    "kind": "kind, s.id",
    "region": "coalesce(region, ''), s.id",
    "year": "year, s.id",
    "flags": "(SELECT count(*) FROM flag WHERE submission_id = s.id) DESC, s.id",
    "answered": "answered, s.id",
}
"""How a list may be ordered."""
AT_ONCE = 500
"""Most lines that `some` reads; SQLite bounds how many values one question has."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list shows; None or '' leaves a field open.

    flag      id of a `FlagKind`, or `any`; answered: kind of the last reply, or `none`
    text      part of the name or of the number
    """

    status: str = ""
    kind: str = ""
    size: int | None = None
    region: str = ""
    grade: str = ""
    year: int | None = None
    outcome: str = ""
    flag: str = ""
    answered: str = ""
    provider_id: int | None = None
    text: str = ""

    def condition(self) -> tuple[str, list[object]]:
        """The condition in SQL, and its values."""
        parts, values = ["1"], list[object]()
        for field in fields(self):
            value = getattr(self, field.name)
            if value in ("", None):
                continue
            if field.name == "flag":
                one = "" if value == "any" else " AND flag = ?"
                parts.append(f"EXISTS (SELECT 1 FROM flag WHERE submission_id = s.id{one})")
                values += [] if value == "any" else [value]
            elif field.name == "text":
                parts.append("(instr(lower(s.name), lower(?)) OR instr(number, ?))")
                values += [value, str(value).upper()]
            else:
                parts.append(f"{'s.' if field.name == 'provider_id' else ''}{field.name} = ?")
                values.append("" if (field.name, value) == ("answered", "none") else value)
        return " AND ".join(parts), values


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class Reminder:
    """A provider that is to act: its last submission, the day, and why: `due` (asked for) or `expired`."""

    row: SubmissionRow
    day: date
    why: str


class Submissions:
    """What was received."""

    def __init__(self, register: Register) -> None:
        """Belongs to one register."""
        self._register = register

    def find(
        self, wanted: Filter = EVERYTHING, *, order: str = "received", start: int = 0, most: int = -1
    ) -> Iterator[SubmissionRow]:
        """The lines of a list, one by one; `order`: key of ORDERS; `start`, `most`: a part of it (-1: to the end)."""
        condition, values = wanted.condition()
        query = f"SELECT {_COLUMNS} {_FROM} WHERE {condition} ORDER BY {ORDERS[order]} LIMIT ? OFFSET ?"
        return map(_row, self._register.rows(query, [*values, most, start]))

    def ids(self, wanted: Filter = EVERYTHING, *, order: str = "received", backwards: bool = False) -> tuple[int, ...]:
        """The ids of a whole list, in its order; with `some` they give any part of it at once, however long it is."""
        condition, values = wanted.condition()
        query = f"SELECT s.id {_FROM} WHERE {condition} ORDER BY {ORDERS[order]}"
        found = tuple(number for (number,) in self._register.rows(query, values))
        return found[::-1] if backwards else found

    def some(self, ids: Sequence[int]) -> tuple[SubmissionRow, ...]:
        """The lines with these ids, in this order; those that are gone are left out. At most AT_ONCE."""
        gaps = ", ".join("?" * len(ids))
        rows = self._register.rows(f"SELECT {_COLUMNS} {_FROM} WHERE s.id IN ({gaps})", ids)
        found = {row.id: row for row in map(_row, rows)}
        return tuple(found[number] for number in ids if number in found)

    def count(self, wanted: Filter = EVERYTHING) -> int:
        """How many lines the list has."""
        condition, values = wanted.condition()
        return int(self._register.row(f"SELECT count(*) {_FROM} WHERE {condition}", values)[0])

    def counts(self) -> dict[Status, int]:
        """How many files came to what."""
        found = dict(self._register.rows("SELECT status, count(*) FROM submission GROUP BY status"))
        found[Status.SET_ASIDE.value] = self._register.row("SELECT count(*) FROM set_aside")[0]
        return {status: found.get(status.value, 0) for status in Status}

    def choices(self, column: str) -> tuple[str, ...]:
        """What occurs in `kind`, `region` or `year`, for a filter to offer."""
        name = {"kind": "kind", "region": "region", "year": "year"}[column]
        table = "provider" if column == "region" else "submission"
        rows = self._register.rows(f"SELECT DISTINCT {name} FROM {table} WHERE {name} != '' ORDER BY 1")
        return tuple(str(value) for (value,) in rows)

    def one(self, number: int) -> SubmissionDetail:
        """Everything of one; UserFacingError `authority.no_such_submission`."""
        register = self._register
        row = register.row(f"SELECT {_COLUMNS} {_FROM} WHERE s.id = ?", (number,))
        if row is None:
            raise UserFacingError("authority.no_such_submission", id=str(number))
        more = """SELECT fingerprint, file_hash, dossier_id, round_number, signer, key_fingerprint, signed_at,
        proven_at, trim(pack || ' ' || pack_version), method, coverage, evidence, previous_id, duplicate_of
        FROM submission WHERE id = ?"""
        own = register.row(more, (number,))
        cells: list[Any] = [_row(row), *own[:6], moment_of(own[6]), moment_of(own[7]), *own[8:12]]
        cells += [self._of(number, *each) for each in _OF_ONE[:2]]
        cells += [tuple(each for (each,) in self._of(number, "control", "unmet_essential"))]
        cells += [self._of(number, *each) for each in _OF_ONE[2:]]
        cells += [*own[12:], tuple(self._notes(number)), tuple(self.replies(number))]
        return SubmissionDetail(*cells)

    def history(self, provider_id: int) -> tuple[SubmissionRow, ...]:
        """Everything that a provider handed in, oldest assessment first."""
        query = f"SELECT {_COLUMNS} {_FROM} WHERE s.provider_id = ? ORDER BY assessed_on, s.id"
        return tuple(map(_row, self._register.rows(query, (provider_id,))))

    def aside(self) -> Iterator[AsideRow]:
        """Files that could not be looked at, by path."""
        for path, size, sentence, facts, at in self._register.rows(
            "SELECT path, size, sentence, facts, seen_at FROM set_aside ORDER BY path"
        ):
            seen = moment_of(at)
            assert seen is not None
            yield AsideRow(Path(path), size, sentence, tuple(json.loads(facts).items()), seen)

    def note(self, number: int, text: str, written_by: str = "") -> None:
        """Put a note beside a submission; UserFacingError `authority.no_such_submission`, `authority.note_empty`."""
        self.one(number)
        if not text.strip():
            raise UserFacingError("authority.note_empty")
        values = (number, stamp(self._register.now()), written_by, text.strip())
        self._register.write(
            "INSERT INTO note (submission_id, written_at, written_by, text) VALUES (?, ?, ?, ?)", values
        )

    def replies(self, number: int) -> Iterator[ReplyRow]:
        """The answers to a submission, oldest first."""
        query = "SELECT id, kind, version, answered_on, due_on, note FROM reply WHERE submission_id = ? ORDER BY id"
        for reply, kind, version, on, due, note in self._register.rows(query, (number,)):
            yield ReplyRow(reply, kind, version, date.fromisoformat(on), day_of(due), note)

    def reply_file(self, reply_id: int) -> bytes:
        """The signed file of an answer, as it was made; KeyError for an answer that is not there."""
        row = self._register.row("SELECT file FROM reply WHERE id = ?", (reply_id,))
        if row is None:
            raise KeyError(reply_id)
        return bytes(row[0])

    def reminders(self, today: date, ahead: int = 0) -> Iterator[Reminder]:
        """Providers that are to act by `today` or within `ahead` days after it, and have handed in nothing since.

        Those that were asked to come first; then those whose last accepted report holds no longer.
        """
        last = (today + timedelta(days=ahead)).isoformat()
        # the + keeps SQLite from looking through all accepted ones for each of them
        newest = """s.status = 'accepted' AND NOT EXISTS (SELECT 1 FROM submission t WHERE t.dossier_id = s.dossier_id
        AND +t.status = 'accepted' AND (t.assessed_on, t.id) > (s.assessed_on, s.id))"""
        for why, column in (("due", "due_on"), ("expired", "valid_until")):
            other = "" if why == "due" else " AND due_on IS NULL"
            query = f"SELECT {_COLUMNS} {_FROM} WHERE {column} <= ?{other} AND {newest} ORDER BY {column}, s.id"
            for row in map(_row, self._register.rows(query, (last,))):
                day = row.due_on if why == "due" else row.valid_until
                assert day is not None
                yield Reminder(row, day, why)

    def _of(self, number: int, columns: str, table: str) -> tuple[Any, ...]:
        query = f"SELECT {columns} FROM {table} WHERE submission_id = ? ORDER BY 1"
        return tuple(tuple(row) for row in self._register.rows(query, (number,)))

    def _notes(self, number: int) -> Iterator[NoteRow]:
        query = "SELECT written_at, written_by, text FROM note WHERE submission_id = ? ORDER BY id"
        for at, by, text in self._register.rows(query, (number,)):
            written = moment_of(at)
            assert written is not None
            yield NoteRow(written, by, text)


def _row(cells: Sequence[Any]) -> SubmissionRow:
    """A line of the list from `_COLUMNS`."""
    number, status, sentence, path, received, *rest = cells
    at = moment_of(received)
    assert at is not None
    made: list[Any] = [number, Status(status), sentence, Path(path), at, *rest[:7]]
    made += [day_of(rest[7]), day_of(rest[8]), *rest[9:16]]
    flags = tuple(sorted(rest[16].split(","))) if rest[16] else ()
    made += [flags, rest[17], day_of(rest[18]), bool(rest[19])]
    return SubmissionRow(*made)
