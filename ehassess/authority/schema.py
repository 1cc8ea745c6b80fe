"""The tables of a register, plain SQLite for any tool, made by named steps that are never edited once released."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x45484155
"""`EHAU`: marks the file as a register among all SQLite files."""

_FIRST = (
    """CREATE TABLE authority (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, profile TEXT NOT NULL,
    key_fingerprint TEXT NOT NULL, created_at TEXT NOT NULL, enrolment INTEGER NOT NULL DEFAULT 0) STRICT""",
    "CREATE TABLE flag_limit (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT",
    """CREATE TABLE provider (id INTEGER PRIMARY KEY, name TEXT NOT NULL, region TEXT NOT NULL) STRICT""",
    """CREATE TABLE provider_identifier (scheme TEXT NOT NULL, value TEXT NOT NULL,
    provider_id INTEGER NOT NULL REFERENCES provider (id), PRIMARY KEY (scheme, value)) STRICT""",
    "CREATE INDEX identifier_of ON provider_identifier (provider_id)",
    """CREATE TABLE enrolled_key (key_fingerprint TEXT PRIMARY KEY,
    provider_id INTEGER NOT NULL REFERENCES provider (id), valid_from TEXT, valid_until TEXT, revoked_on TEXT,
    reason TEXT NOT NULL DEFAULT '', enrolled_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX key_of ON enrolled_key (provider_id)",
    """CREATE TABLE submission (id INTEGER PRIMARY KEY, file_hash TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('accepted', 'duplicate', 'disputed', 'refused')), sentence TEXT NOT NULL,
    path TEXT NOT NULL, received_at TEXT NOT NULL, enrolment INTEGER NOT NULL,
    provider_id INTEGER REFERENCES provider (id), previous_id INTEGER REFERENCES submission (id),
    duplicate_of INTEGER REFERENCES submission (id), dossier_id TEXT NOT NULL, number TEXT NOT NULL,
    round_number INTEGER, name TEXT NOT NULL, kind TEXT NOT NULL, size INTEGER, year INTEGER, assessed_on TEXT,
    valid_until TEXT, grade TEXT, grade_high TEXT, score REAL, score_high REAL, coverage REAL, evidence REAL,
    essentials INTEGER, unmet INTEGER, outcome TEXT, signer TEXT NOT NULL, key_fingerprint TEXT NOT NULL,
    signed_at TEXT, proven_at TEXT, pack TEXT NOT NULL, pack_version TEXT NOT NULL, method TEXT NOT NULL,
    demo INTEGER NOT NULL, answered TEXT NOT NULL DEFAULT '', due_on TEXT) STRICT""",
    "CREATE INDEX submission_report ON submission (fingerprint)",
    "CREATE INDEX submission_dossier ON submission (dossier_id)",
    "CREATE INDEX submission_provider ON submission (provider_id, year)",
    "CREATE INDEX submission_status ON submission (status, year)",
    "CREATE INDEX submission_due ON submission (due_on) WHERE due_on IS NOT NULL",
    """CREATE TABLE failed_fact (submission_id INTEGER NOT NULL REFERENCES submission (id), fact TEXT NOT NULL,
    reason TEXT NOT NULL, PRIMARY KEY (submission_id, fact, reason)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE flag (submission_id INTEGER NOT NULL REFERENCES submission (id), flag TEXT NOT NULL,
    amount INTEGER NOT NULL, PRIMARY KEY (submission_id, flag)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE unmet_essential (submission_id INTEGER NOT NULL REFERENCES submission (id), control TEXT NOT NULL,
    PRIMARY KEY (submission_id, control)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE risk (submission_id INTEGER NOT NULL REFERENCES submission (id), scenario TEXT NOT NULL,
    level TEXT NOT NULL, PRIMARY KEY (submission_id, scenario)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE domain_score (submission_id INTEGER NOT NULL REFERENCES submission (id), domain TEXT NOT NULL,
    score REAL NOT NULL, score_high REAL NOT NULL, PRIMARY KEY (submission_id, domain)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE text_mark (mark TEXT NOT NULL, submission_id INTEGER NOT NULL REFERENCES submission (id),
    PRIMARY KEY (mark, submission_id)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE set_aside (mark TEXT PRIMARY KEY, path TEXT NOT NULL, size INTEGER, sentence TEXT NOT NULL,
    facts TEXT NOT NULL, seen_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE note (id INTEGER PRIMARY KEY, submission_id INTEGER NOT NULL REFERENCES submission (id),
    written_at TEXT NOT NULL, written_by TEXT NOT NULL, text TEXT NOT NULL) STRICT""",
    "CREATE INDEX note_of ON note (submission_id)",
    """CREATE TABLE reply (id INTEGER PRIMARY KEY, submission_id INTEGER NOT NULL REFERENCES submission (id),
    kind TEXT NOT NULL CHECK (kind IN ('receipt', 'agreed', 'returned')), version INTEGER NOT NULL,
    answered_on TEXT NOT NULL, due_on TEXT, note TEXT NOT NULL, file BLOB NOT NULL) STRICT""",
    "CREATE INDEX reply_to ON reply (submission_id)",
    """CREATE TABLE publication (year INTEGER PRIMARY KEY, published_at TEXT NOT NULL, picture TEXT NOT NULL,
    counts TEXT NOT NULL) STRICT""",
    """CREATE TRIGGER publication_is_not_changed BEFORE UPDATE ON publication
    BEGIN SELECT RAISE(ABORT, 'what was published stays'); END""",
    """CREATE TRIGGER publication_is_not_removed BEFORE DELETE ON publication
    BEGIN SELECT RAISE(ABORT, 'what was published stays'); END""",
    """CREATE TABLE circular (kind TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, made_at TEXT NOT NULL,
    PRIMARY KEY (kind, name, version)) STRICT""",
    """CREATE TABLE contribution (mark TEXT PRIMARY KEY, collected_at TEXT NOT NULL, kind TEXT NOT NULL,
    size INTEGER NOT NULL, scenario TEXT NOT NULL, lesson TEXT NOT NULL, measures TEXT NOT NULL) STRICT""",
)
"""Times are ISO 8601 in UTC, days ISO 8601; scores are 0 to 100, shares 0 to 1, rounded for reading."""


def bring_up(db: Database) -> None:
    """Apply every step that the file does not have yet; each is recorded by its name."""
    steps_until(FORMAT).apply(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {FORMAT}")


def format_of(db: Database) -> int | None:
    """The format of the file; None where it is not a register."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version) if application == APPLICATION_ID else None


def steps_until(number: int) -> Migrations:
    """The steps that make a file of this format, in their order."""
    from sqlite_utils import Migrations

    steps = Migrations("register")
    for name, step in _STEPS[:number]:
        steps(name=name)(step)
    return steps


def _first_tables(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)


_STEPS = (("0001_first_tables", _first_tables),)

FORMAT = len(_STEPS)
"""The newest format that this program writes and reads: the number of steps."""
