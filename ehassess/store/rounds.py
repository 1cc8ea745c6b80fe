"""The rounds in a dossier file: earlier ones are read when they are asked for, and never changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.domain.answers import Answer, Choice, worst_of_sites
from ehassess.domain.canonical import encode, recall
from ehassess.domain.carry import Mark, PackUse
from ehassess.domain.dossier import DossierState
from ehassess.domain.rounds import ClosedRound, RoundEntry
from ehassess.errors import UserFacingError
from ehassess.store.faults import in_words
from ehassess.store.foreign import sound_cells
from ehassess.store.rows import cell_of, row_of, value_of
from ehassess.store.writing import write_difference

if TYPE_CHECKING:
    from sqlite_utils import Database

_LIST = """SELECT number, opened_on, closed_on, pack_version, grade, grade_high, answered, applicable
FROM closed_round JOIN round USING (number) ORDER BY number"""

_CARRY = """INSERT INTO answer (round_number, site, question_id, value, given_at, reason, given_by)
SELECT ?, site, question_id, value, given_at, reason, given_by FROM answer WHERE round_number = ?"""


@dataclass(frozen=True, slots=True)
class _Marks:
    """The form in which the marks of a content are kept."""

    marks: tuple[Mark, ...]


class StoredRounds:
    """The rounds and contents of one open dossier file."""

    def __init__(self, db: Database, path: Path) -> None:
        """Belongs to one store."""
        self._db = db
        self._path = path

    def entries(self) -> tuple[RoundEntry, ...]:
        """The closed rounds, oldest first."""
        with in_words(self._path), sound_cells(self._path):
            return tuple(value_of(RoundEntry, row) for row in self._db.query(_LIST))

    def closed(self, number: int) -> ClosedRound:
        """What is kept of a closed round; UserFacingError `rounds.no_such_round` for one that is open or not there."""
        with in_words(self._path):
            rows = list(self._db.query("SELECT content FROM closed_round WHERE number = ?", [number]))
        if not rows:
            raise UserFacingError("rounds.no_such_round", number=str(number))
        with sound_cells(self._path):
            return recall(rows[0]["content"].encode(), ClosedRound)

    def answers(self, number: int, scale: Mapping[Choice, Fraction]) -> dict[str, Answer]:
        """The answers of a round, worst site per question; none for a round that there is not."""
        with in_words(self._path), sound_cells(self._path):
            found = self._db.query("SELECT * FROM answer WHERE round_number = ? ORDER BY question_id, site", [number])
            return worst_of_sites([value_of(Answer, row) for row in found], scale)

    def pack_uses(self) -> tuple[PackUse, ...]:
        """The contents that the dossier was worked on with, oldest first."""
        with in_words(self._path), sound_cells(self._path):
            rows = list(self._db.table("pack_use").rows_where(order_by="id"))
            return tuple(value_of(PackUse, row, marks=recall(row["marks"].encode(), _Marks).marks) for row in rows)

    def digest_in_use(self) -> str | None:
        """The digest of the content that was used last; None where none was noted yet."""
        with in_words(self._path):
            rows = list(self._db.query("SELECT digest FROM pack_use ORDER BY id DESC LIMIT 1"))
        return rows[0]["digest"] if rows else None

    def version_in_use(self) -> str:
        """The version of the content that was used last; '' where none was noted yet."""
        with in_words(self._path):
            rows = list(self._db.query("SELECT version FROM pack_use ORDER BY id DESC LIMIT 1"))
        return rows[0]["version"] if rows else ""

    def use_packs(self, *uses: PackUse) -> None:
        """Note that these contents are used from their moments on, in this order."""
        with in_words(self._path), self._db.atomic():
            for use in uses:
                row = row_of(use, marks=encode(_Marks(use.marks)).decode())
                self._db.table("pack_use").insert(row)

    def close(self, closed: ClosedRound, before: DossierState, after: DossierState, at: datetime) -> None:
        """Close the open round and begin the next with its answers, in one transaction; on the disk on return.

        UserFacingError: disk full, file moved or write-protected. The round is still open then.
        """
        figures = closed.figures
        kept = {
            "number": closed.number,
            "pack_version": closed.pack_version,
            "grade": figures.grade,
            "grade_high": figures.grade_high,
            "answered": figures.answered,
            "applicable": figures.applicable,
            "figures_digest": figures.digest,
            "content": encode(closed).decode(),
        }
        with in_words(self._path), self._db.atomic():
            self._db.execute(
                "UPDATE round SET closed_on = ? WHERE number = ?", [cell_of(closed.closed_on), closed.number]
            )
            self._db.table("round").insert({"number": after.round_number, "opened_on": cell_of(after.opened_on)})
            self._db.execute(_CARRY, [after.round_number, closed.number])
            self._db.table("closed_round").insert(kept)
            write_difference(self._db, before, after, at)
