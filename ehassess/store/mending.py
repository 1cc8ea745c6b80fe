"""What a dossier cannot be without, put back into one whose tables were only partly saved."""

from __future__ import annotations

import hashlib
import secrets
from datetime import date, datetime
from typing import TYPE_CHECKING

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.dossier import DossierState
from ehassess.domain.logo import Logo
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.store.changes import HistoryEntry, Meta
from ehassess.store.rows import cell_of, row_of, value_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_SINGLE = ("provider", "profile", "records", "declaration")

_LAST_WORDS = """SELECT * FROM history AS h
WHERE became IS NOT NULL AND round_number NOT IN (SELECT number FROM closed_round)
AND id = (SELECT max(id) FROM history WHERE (round_number, site, question_id) = (h.round_number, h.site, h.question_id))
AND NOT EXISTS (SELECT 1 FROM answer WHERE (round_number, site, question_id) = (h.round_number, h.site, h.question_id))
ORDER BY id"""
"""The last entry of each answer of a round not closed that is in the history and not among the answers."""

_SPOKEN_OF = """SELECT round_number FROM answer UNION SELECT round_number FROM history
UNION SELECT number FROM closed_round"""
"""Rounds that there must be."""


def mend(
    db: Database, pack: Questionnaire, at: datetime, *, answers_lost: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Questions whose answer was taken from the history, and tables whose only row was made anew.

    In the caller's transaction, whose foreign keys are checked at its end. `answers_lost`: only then is an answer that
    is in the history and not in its table a lost one.
    """
    made_up = _singles(db, pack, at) + _rounds(db, at)
    _drop_torn_files(db)
    _drop_torn_logo(db)
    return _rebuilt(db) if answers_lost else (), made_up


def _singles(db: Database, pack: Questionnaire, at: datetime) -> tuple[str, ...]:
    """Tables of one row that a dossier must have."""
    kind = next(iter(pack.kind_by_id))
    fresh = DossierState(secrets.token_hex(8), "en", 1, at.date(), Provider(), pack.default_profile(kind, None))
    made_up = []
    for table in _SINGLE:
        if not db.table(table).count:
            db.table(table).insert(row_of(getattr(fresh, table), id=1))
            made_up.append(table)
    if not db.table("meta").count:
        meta = Meta(fresh.dossier_id, fresh.language, False, pack.id, pack.version, pack.digest, at, at)
        db.table("meta").insert(row_of(meta, id=1))
        made_up.append("meta")
    return tuple(made_up)


def _rounds(db: Database, at: datetime) -> tuple[str, ...]:
    """Rounds that others speak of, and one that is open."""
    known = {number for (number,) in db.execute("SELECT number FROM round")}
    spoken = (
        "SELECT round_number FROM answer UNION SELECT round_number FROM history UNION SELECT number FROM closed_round"
    )
    missing = sorted({number for (number,) in db.execute(spoken)} - known)
    is_open = bool(db.execute("SELECT count(*) FROM round WHERE closed_on IS NULL").fetchone()[0])
    last = max((*known, *missing), default=1)
    if not is_open and last in known:
        last += 1
        missing.append(last)
    if not is_open and last not in missing:
        missing.append(last)
    for number in missing:
        closed = cell_of(at.date()) if is_open or number != last else None
        db.table("round").insert({"number": number, "opened_on": cell_of(_begun(db, number, at)), "closed_on": closed})
    return ("round",) if missing else ()


def _begun(db: Database, number: int, at: datetime) -> date:
    """The day of the first change in a round."""
    (first,) = db.execute("SELECT min(at) FROM history WHERE round_number = ?", [number]).fetchone()
    return at.date() if first is None else datetime.fromisoformat(first).date()


def _drop_torn_files(db: Database) -> None:
    """Files of evidence that are not whole; the evidence keeps their name and fingerprint."""
    db.execute("DELETE FROM chunk WHERE sha256 NOT IN (SELECT sha256 FROM kept)")
    for (sha256,) in db.execute("SELECT sha256 FROM kept").fetchall():
        digest = hashlib.sha256()
        for (data,) in db.execute("SELECT data FROM chunk WHERE sha256 = ? ORDER BY number", [sha256]):
            digest.update(data)
        if digest.hexdigest() != sha256:
            db.execute("DELETE FROM chunk WHERE sha256 = ?", [sha256])
            db.execute("DELETE FROM kept WHERE sha256 = ?", [sha256])


def _drop_torn_logo(db: Database) -> None:
    """A logo that is not whole, which would keep the dossier from opening; it is quickly chosen again."""
    for row in list(db.table("logo").rows):
        try:
            value_of(Logo, row)
        except ValueError:
            db.execute("DELETE FROM logo")


def _rebuilt(db: Database) -> tuple[str, ...]:
    found = []
    for row in list(db.query(_LAST_WORDS)):
        entry = value_of(HistoryEntry, row)
        value = Choice(row["became"])
        answer = Answer(entry.question_id, value, entry.at, entry.reason, entry.who, entry.site)
        db.table("answer").insert(row_of(answer, round_number=entry.round_number))
        found.append(entry.question_id)
    return tuple(dict.fromkeys(found))
