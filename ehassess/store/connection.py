"""An open connection to a dossier file, with the settings under which no confirmed answer is ever lost."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3

from ehassess.errors import UserFacingError
from ehassess.store import pages
from ehassess.store.lean import load_database_library
from ehassess.store.secret import PUBLIC, PUBLIC_SALT, Secret

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x45484153
"""`EHAS`: marks the file as ours among all SQLite files."""

_ALTERED = re.compile(r"HMAC verification failed for page \d+")
_PLAIN = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Key:
    """The raw key and the salt that open one file; `protected`: not the public key."""

    raw: bytes = field(repr=False)
    salt: bytes
    protected: bool


def unlock(path: Path, secret: Secret) -> Key:
    """The key that opens the file, found without touching it.

    A dossier without protection opens whatever the secret. UserFacingError: no such file, empty, not a dossier,
    damaged, passphrase needed, wrong passphrase or recovery sheet, write-protected.
    """
    try:
        with path.open("rb") as file:
            data = file.read(pages.PAGE * pages.LOOKED_AT)
    except PermissionError as error:
        raise UserFacingError("errors.file_unreadable", path=str(path), reason=error.strerror) from error
    if not data:
        raise UserFacingError("store.file_empty", path=str(path))
    if not pages.looks_encrypted(data):
        raise UserFacingError("errors.not_a_dossier", path=str(path))
    key = _fitting_key(data, secret)
    if not pages.begins_encrypted(data) or (key is not None and not data.startswith(key.salt)):
        raise UserFacingError("errors.dossier_damaged", path=str(path))
    if key is None:
        raise UserFacingError(_refusal(secret), path=str(path))
    _check_writable(path)
    return key


def connect(path: Path, key: Key) -> Database:
    """A connection that holds the file alone; the caller translates errors with `in_words`."""
    load_database_library()
    from sqlite_utils import Database

    # The window opens a dossier beside its own thread and uses it there afterwards, never from both at once.
    driver = sqlcipher3.connect(str(path), timeout=0, isolation_level=None, check_same_thread=False)
    try:
        driver.execute("PRAGMA cipher_log_level = NONE")
        driver.execute(f"PRAGMA key = \"x'{key.raw.hex()}{key.salt.hex()}'\"")
        if not driver.execute("PRAGMA cipher_version").fetchone():  # pragma: no cover - a plain SQLite ignores the key
            raise RuntimeError("the driver does not encrypt")
        for setting in _settings():
            driver.execute(f"PRAGMA {setting}").fetchall()
        # Only now is the file read: a transaction that was cut off is rolled back, and the lock is taken and kept.
        driver.execute("BEGIN EXCLUSIVE")
        # SQLite opens a file for reading where it cannot for writing, and says so only when asked to write: this does.
        driver.execute("PRAGMA incremental_vacuum(1)").fetchall()
        driver.execute("COMMIT")
    except BaseException:
        driver.close()
        raise
    return Database(driver, recursive_triggers=False, execute_plugins=False, strict=True)


def check_whole(db: Database, path: Path) -> bool:
    """Whether every page is as it was written; False where some that nothing uses are not, which does no harm.

    A power cut leaves such pages: what a transaction wrote into a free one is not undone. UserFacingError where a page
    in use was altered or the tables do not hold together.
    """
    altered = db.execute("PRAGMA cipher_integrity_check").fetchall()
    # This reads every page in use, and a page that was altered cannot be read.
    told = db.execute("PRAGMA integrity_check(1)").fetchall()
    dangling = db.execute("PRAGMA foreign_key_check").fetchall()
    (free,) = db.execute("PRAGMA freelist_count").fetchone()
    unused = len(altered) <= free and all(_ALTERED.fullmatch(line) for (line,) in altered)
    if not unused or told != [("ok",)] or dangling:
        raise UserFacingError("errors.dossier_damaged", path=str(path))
    return not altered


def write_unused(db: Database) -> None:
    """Write every unused page anew, unread: a copy, which reads them too, could not be made while one is torn.

    Not by VACUUM, which reads them as well.
    """
    (free,) = db.execute("PRAGMA freelist_count").fetchone()
    with db.atomic():
        db.execute("CREATE TABLE filling (content BLOB) STRICT")
        db.execute("INSERT INTO filling VALUES (zeroblob(?))", [pages.PAGE * free])
        db.execute("DROP TABLE filling")


def check_encrypted(path: Path) -> None:
    """RuntimeError where the file that was just written could be read by anybody."""
    with path.open("rb") as file:
        if file.read(len(_PLAIN)) == _PLAIN:  # pragma: no cover - proof against a driver that ignores the key
            raise RuntimeError("the dossier was not encrypted")


def _fitting_key(data: bytes, secret: Secret) -> Key | None:
    """The public key, tried first because it costs nothing, or that of the secret; None if neither fits."""
    tried = [(PUBLIC, PUBLIC_SALT)]
    if secret.protected:
        # A recovery sheet knows the salt as well, and so fits a file whose beginning was overwritten.
        tried += [(secret, salt) for salt in (data[: pages.SALT], secret.salt) if salt is not None]
    for candidate, salt in tried:
        raw = candidate.key(salt)
        if pages.fits(data, raw, salt):
            return Key(raw, salt, candidate.protected)
    return None


def _refusal(secret: Secret) -> str:
    """The sentence for a secret that fits no page of a file that is encrypted."""
    if secret.salt is not None:
        return "recovery.not_this_file"
    return "errors.wrong_passphrase" if secret.protected else "errors.passphrase_needed"


def _check_writable(path: Path) -> None:
    """SQLite opens a write-protected file without a word, and would refuse the first answer only."""
    with path.open("r+b"):
        pass


def _settings() -> tuple[str, ...]:
    """Measured to lose nothing when the power goes: TRUNCATE does not depend on a folder being flushed."""
    flush = ("fullfsync = ON", "checkpoint_fullfsync = ON") if sys.platform == "darwin" else ()
    return (
        "locking_mode = EXCLUSIVE",
        "journal_mode = TRUNCATE",
        "synchronous = FULL",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "secure_delete = ON",
        *flush,
    )
