"""The tables of a dossier, made by named steps that are never edited once they were released."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ehassess.store.connection import APPLICATION_ID

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

_FIRST = (
    """CREATE TABLE meta (id INTEGER PRIMARY KEY CHECK (id = 1), dossier_id TEXT NOT NULL, language TEXT NOT NULL,
    demo INTEGER NOT NULL, pack_id TEXT NOT NULL, pack_version TEXT NOT NULL, pack_digest TEXT NOT NULL,
    created_at TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT""",
    "CREATE TABLE round (number INTEGER PRIMARY KEY, opened_on TEXT NOT NULL, closed_on TEXT) STRICT",
    """CREATE TABLE provider (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, address TEXT NOT NULL,
    contact TEXT NOT NULL, deputy TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, services TEXT NOT NULL,
    scope TEXT NOT NULL) STRICT""",
    "CREATE TABLE identifier (id INTEGER PRIMARY KEY, scheme TEXT NOT NULL, value TEXT NOT NULL) STRICT",
    """CREATE TABLE profile (id INTEGER PRIMARY KEY CHECK (id = 1), kind TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 4)) STRICT""",
    "CREATE TABLE fact (fact_id TEXT PRIMARY KEY, value INTEGER NOT NULL CHECK (value IN (0, 1))) STRICT",
    """CREATE TABLE answer (round_number INTEGER NOT NULL REFERENCES round (number), site TEXT NOT NULL,
    question_id TEXT NOT NULL, value TEXT NOT NULL CHECK (value IN ('yes', 'mostly', 'partly', 'no', 'unknown', 'na')),
    given_at TEXT NOT NULL, reason TEXT NOT NULL, given_by TEXT NOT NULL,
    PRIMARY KEY (round_number, site, question_id)) STRICT""",
    """CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL,
    round_number INTEGER NOT NULL REFERENCES round (number), site TEXT NOT NULL, question_id TEXT NOT NULL, was TEXT,
    became TEXT, reason TEXT NOT NULL) STRICT""",
    """CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON history
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END""",
    """CREATE TRIGGER history_is_not_cut BEFORE DELETE ON history
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END""",
    """CREATE TABLE remark (question_id TEXT PRIMARY KEY, note TEXT NOT NULL, flagged INTEGER NOT NULL,
    ask_supplier INTEGER NOT NULL) STRICT""",
    """CREATE TABLE evidence (id INTEGER PRIMARY KEY, question_id TEXT NOT NULL, name TEXT NOT NULL,
    sha256 TEXT NOT NULL, size INTEGER NOT NULL, added_at TEXT NOT NULL, UNIQUE (question_id, sha256)) STRICT""",
    """CREATE TABLE asset (asset_id TEXT PRIMARY KEY, in_use INTEGER, supplier TEXT NOT NULL,
    tolerable_hours INTEGER) STRICT""",
    """CREATE TABLE decision (measure_id TEXT PRIMARY KEY, status TEXT NOT NULL, owner TEXT NOT NULL,
    due TEXT) STRICT""",
    """CREATE TABLE budget (id INTEGER PRIMARY KEY CHECK (id = 1), hours INTEGER NOT NULL CHECK (hours >= 0),
    money INTEGER NOT NULL CHECK (money >= 0)) STRICT""",
    """CREATE TABLE accepted (id INTEGER PRIMARY KEY, scenario_id TEXT NOT NULL UNIQUE, accepted_by TEXT NOT NULL,
    accepted_on TEXT NOT NULL, reason TEXT NOT NULL) STRICT""",
    """CREATE TABLE records (id INTEGER PRIMARY KEY CHECK (id = 1), restore_test TEXT, exercise TEXT,
    incidents INTEGER, notified INTEGER) STRICT""",
    """CREATE TABLE declaration (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, function TEXT NOT NULL,
    place TEXT NOT NULL, accepted INTEGER NOT NULL) STRICT""",
    """CREATE TABLE signed (id INTEGER PRIMARY KEY, number TEXT NOT NULL, signed_on TEXT NOT NULL,
    fingerprint TEXT NOT NULL, file_hash TEXT NOT NULL, file_name TEXT NOT NULL) STRICT""",
)

_KEPT = (
    "ALTER TABLE evidence ADD COLUMN note TEXT",
    "ALTER TABLE history ADD COLUMN source TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE kept (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT",
    """CREATE TABLE chunk (sha256 TEXT NOT NULL REFERENCES kept (sha256) ON DELETE CASCADE, number INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (sha256, number)) STRICT""",
)
"""Evidence with a note and, if wished, the file itself; the history names the file that an answer came in by."""

_ROUNDS = (
    """CREATE TABLE closed_round (number INTEGER PRIMARY KEY REFERENCES round (number), pack_version TEXT NOT NULL,
    grade TEXT, grade_high TEXT, answered INTEGER NOT NULL, applicable INTEGER NOT NULL, figures_digest TEXT NOT NULL,
    content TEXT NOT NULL) STRICT""",
    """CREATE TABLE pack_use (id INTEGER PRIMARY KEY, pack TEXT NOT NULL, version TEXT NOT NULL, digest TEXT NOT NULL,
    since TEXT NOT NULL, marks TEXT NOT NULL) STRICT""",
    *(
        f"""CREATE TRIGGER closed_round_keeps_answers_{name} BEFORE {act} ON answer
        WHEN EXISTS (SELECT 1 FROM closed_round WHERE number = {row}.round_number)
        BEGIN SELECT RAISE(ABORT, 'a closed round is not changed'); END"""
        for name, act, row in (
            ("whole", "DELETE", "OLD"),
            ("as_they_are", "UPDATE", "OLD"),
            ("alone", "INSERT", "NEW"),
        )
    ),
    """CREATE TRIGGER closed_round_is_not_changed BEFORE UPDATE ON closed_round
    BEGIN SELECT RAISE(ABORT, 'a closed round is not changed'); END""",
    """CREATE TRIGGER closed_round_is_not_removed BEFORE DELETE ON closed_round
    BEGIN SELECT RAISE(ABORT, 'a closed round is not changed'); END""",
)
"""What is kept of a closed round beside its answers, and from when on which content was in use."""


_REPLIES = """CREATE TABLE replies (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, fingerprint TEXT NOT NULL,
    authority TEXT NOT NULL, answered_on TEXT NOT NULL, version INTEGER NOT NULL, note TEXT NOT NULL,
    key_fingerprint TEXT NOT NULL) STRICT"""
"""What authorities answered to signed reports."""


_LOGO = """CREATE TABLE logo (id INTEGER PRIMARY KEY CHECK (id = 1), width INTEGER NOT NULL, height INTEGER NOT NULL,
    pixels TEXT NOT NULL) STRICT"""
"""The practice's logo, if it chose one."""


_PEOPLE = (
    "CREATE TABLE site (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT",
    """CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('manager', 'it', 'clinical', 'privacy', 'other'))) STRICT""",
    "CREATE TABLE assignment (question_id TEXT PRIMARY KEY, person_id TEXT NOT NULL) STRICT",
    """CREATE TABLE review (section TEXT PRIMARY KEY, reviewed_by TEXT NOT NULL, reviewed_on TEXT NOT NULL,
    digest TEXT NOT NULL) STRICT""",
)
"""Sites of the provider, who answers what, and who reviewed which section."""


_INCIDENTS = """CREATE TABLE incident (id TEXT PRIMARY KEY, noticed_on TEXT NOT NULL, title TEXT NOT NULL,
    happened TEXT NOT NULL, done TEXT NOT NULL, told TEXT NOT NULL, scenario TEXT NOT NULL, measures TEXT NOT NULL,
    lesson TEXT NOT NULL, closed_on TEXT) STRICT"""
"""The log of incidents; ids of measures are divided by spaces."""


_SUPPLIERS = """CREATE TABLE supplier (name TEXT PRIMARY KEY,
    contract TEXT NOT NULL CHECK (contract IN ('open', 'none', 'written', 'secured')),
    assurance TEXT NOT NULL CHECK (assurance IN ('open', 'none', 'stated', 'certified'))) STRICT"""
"""What is known of suppliers beside their names."""


def bring_up(db: Database) -> None:
    """Apply every step that the file does not have yet, all in one transaction; each is recorded by its name."""
    with db.atomic():
        steps_until(FORMAT).apply(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {FORMAT}")


def format_of(db: Database) -> int | None:
    """The format of the file; None where it is not a dossier."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version) if application == APPLICATION_ID else None


def steps_until(number: int) -> Migrations:
    """The steps that make a file of this format, in their order."""
    from sqlite_utils import Migrations

    steps = Migrations("dossier")
    for name, step in _STEPS[:number]:
        steps(name=name)(step)
    return steps


def _first_tables(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)


def _country(db: Database) -> None:
    db.execute("ALTER TABLE provider ADD COLUMN country TEXT")


def _rounds(db: Database) -> None:
    for statement in _ROUNDS:
        db.execute(statement)


def _evidence(db: Database) -> None:
    for statement in _KEPT:
        db.execute(statement)


def _replies(db: Database) -> None:
    db.execute(_REPLIES)


def _logo(db: Database) -> None:
    db.execute(_LOGO)


def _people(db: Database) -> None:
    for statement in _PEOPLE:
        db.execute(statement)


def _incidents(db: Database) -> None:
    db.execute(_INCIDENTS)


def _suppliers(db: Database) -> None:
    db.execute(_SUPPLIERS)


_STEPS = (
    ("0001_first_tables", _first_tables),
    ("0002_country", _country),
    ("0003_rounds", _rounds),
    ("0004_evidence", _evidence),
    ("0005_replies", _replies),
    ("0006_logo", _logo),
    ("0007_people", _people),
    ("0008_incidents", _incidents),
    ("0009_suppliers", _suppliers),
)

FORMAT = len(_STEPS)
"""The newest format that this program writes and reads: the number of steps."""
