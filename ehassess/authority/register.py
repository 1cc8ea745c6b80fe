"""The open register of an authority: one folder with a plain SQLite file and the key that signs its answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.authority.enrolment import Enrolment
from ehassess.authority.faults import in_words
from ehassess.authority.key_files import KEY, put_back
from ehassess.authority.schema import FORMAT, bring_up, format_of
from ehassess.authority.stamps import stamp
from ehassess.authority.submissions import Submissions
from ehassess.domain.plausibility import Limits
from ehassess.errors import UserFacingError
from ehassess.signing import container_key
from ehassess.signing.container import key_fingerprint

if TYPE_CHECKING:
    from sqlite_utils import Database

REGISTER = "register.sqlite"
"""Name of the file in the folder; that of the key lies beside it (`key_files`)."""
PATIENCE = 5.0
"""Seconds to wait while another program writes."""

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class About:
    """Whose register it is: name, id of the national profile (such as `fr`), and the fingerprint of its own key."""

    name: str
    profile: str
    key_fingerprint: str


class Register:
    """An open register; `with` closes it. Every call is saved when it returns.

    enrolment    who may sign
    submissions  what was received
    """

    def __init__(self, folder: Path, db: Database, now: Clock) -> None:
        """Use `create` or `open`."""
        self.folder = folder
        self.now = now
        self._db = db
        self.enrolment = Enrolment(self)
        self.submissions = Submissions(self)

    @classmethod
    def create(cls, folder: Path, *, name: str, profile: str, passphrase: str, now: Clock) -> Register:
        """A new folder with register and key; `profile` must be one of the shipped pack.

        UserFacingError `authority.folder_not_empty`, `authority.name_missing`, and those of writing files.
        """
        if not name.strip():
            raise UserFacingError("authority.name_missing")
        _make_folder(folder)
        key = container_key.create(folder / KEY, passphrase)
        path = folder / REGISTER
        with in_words(path):
            db = _connected(path)
            bring_up(db)
            made = (name.strip(), profile, key_fingerprint(key.public_key()), stamp(now()))
            db.execute(
                "INSERT INTO authority (id, name, profile, key_fingerprint, created_at) VALUES (1,?,?,?,?)", made
            )
        return cls(folder, db, now)

    @classmethod
    def open(cls, folder: Path, *, now: Clock) -> Register:
        """The register in a folder; UserFacingError where there is none, it is damaged, locked or too new."""
        path = folder / REGISTER
        if not path.is_file():
            raise UserFacingError("authority.no_register", path=str(folder))
        with in_words(path):
            db = _connected(path)
            found = format_of(db)
            if found is None or found > FORMAT:
                db.close()
                sentence = "authority.register_damaged" if found is None else "authority.register_newer"
                raise UserFacingError(sentence, path=str(path))
            if found < FORMAT:
                bring_up(db)
        return cls(folder, db, now)

    def __enter__(self) -> Register:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @property
    def path(self) -> Path:
        """The SQLite file."""
        return self.folder / REGISTER

    @property
    def about(self) -> About:
        """Whose register it is."""
        return About(*self.row("SELECT name, profile, key_fingerprint FROM authority"))

    @property
    def limits(self) -> Limits:
        """From when on something in a report is flagged."""
        return Limits(**dict(self.rows("SELECT name, value FROM flag_limit")))

    def set_limit(self, name: str, value: int) -> None:
        """Flag from this value on; UserFacingError `authority.no_such_limit`, `authority.bad_limit` (below 1)."""
        if name not in Limits.__dataclass_fields__:
            raise UserFacingError("authority.no_such_limit", name=name, known=", ".join(Limits.__dataclass_fields__))
        if value < 1:
            raise UserFacingError("authority.bad_limit", name=name)
        self.write("INSERT OR REPLACE INTO flag_limit VALUES (?, ?)", (name, value))

    def key(self, passphrase: str) -> Ed25519PrivateKey:
        """The authority's own key; UserFacingError for a wrong passphrase, or where it is not the register's."""
        put_back(self.folder, self.about.key_fingerprint)
        key = container_key.load(self.folder / KEY, passphrase)
        if key_fingerprint(key.public_key()) != self.about.key_fingerprint:
            raise UserFacingError("authority.other_key", path=str(self.folder / KEY))
        return key

    def rows(self, query: str, values: Sequence[object] = ()) -> Iterator[Any]:
        """What a query finds, row by row."""
        with in_words(self.path):
            yield from self._db.execute(query, list(values))

    def row(self, query: str, values: Sequence[object] = ()) -> Any:
        """The first row of a query; None where there is none."""
        with in_words(self.path):
            return self._db.execute(query, list(values)).fetchone()

    def write(self, statement: str, values: Sequence[object] = ()) -> int:
        """Change something, within `atomic` or by itself; the id of the row that was added last."""
        with in_words(self.path):
            return int(self._db.execute(statement, list(values)).lastrowid or 0)

    def write_many(self, statement: str, values: Sequence[Sequence[object]]) -> None:
        """The same statement for each of the values; call it within `atomic`."""
        with in_words(self.path):
            self._db.conn.executemany(statement, values)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All of what is written inside, or nothing."""
        with in_words(self.path):
            self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            with in_words(self.path):
                self._db.execute("COMMIT")
        except BaseException:
            if self._db.conn.in_transaction:
                self._db.execute("ROLLBACK")
            raise


def _connected(path: Path) -> Database:
    from sqlite_utils import Database

    # the window reads in a thread beside its own, never from both at once
    driver = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF"):
            driver.execute(f"PRAGMA {setting}").fetchall()
    except BaseException:
        driver.close()
        raise
    return Database(driver, recursive_triggers=False, execute_plugins=False)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UserFacingError("authority.folder_not_empty", path=str(folder))
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(folder), reason=error.strerror or "?") from error
