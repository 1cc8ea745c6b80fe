"""Copies of a dossier: written beside, every page checked, and only then given their name."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3

from ehassess.errors import UserFacingError
from ehassess.store import pages
from ehassess.store.connection import Key, check_encrypted, check_whole, connect
from ehassess.store.faults import in_words
from ehassess.store.lean import load_database_library
from ehassess.store.opened_file import OpenedFile
from ehassess.store.schema import FORMAT, bring_up, format_of
from ehassess.store.secret import PUBLIC, PUBLIC_SALT, Secret
from ehassess.whole_file import placed, refuse_existing

if TYPE_CHECKING:
    from sqlite_utils import Database


class Copies:
    """What is copied out of an open dossier, and into it.

    file  whether it is still the file at its path
    """

    def __init__(self, db: Database, path: Path, key: Key) -> None:
        """Belongs to one store; `key` opens its file."""
        self.db = db
        self._path = path
        self.key = key
        self.file = OpenedFile(path)

    @property
    def secret(self) -> Secret:
        """What opens the dossier as it is, without its passphrase."""
        return secret_of(self.key)

    def write(self, target: Path, key: Key | None = None, *, overwrite: bool = False) -> None:
        """Write everything to another file, under the same key unless another is given; verified.

        UserFacingError: it exists and `overwrite` is False, disk full, not writable, or the copy is not whole.
        """
        write_copy(self.db, target, key or self.key, overwrite=overwrite)

    def take_over(self, source: Path, key: Key) -> None:
        """Make the open dossier hold what the file `source` holds, in one transaction; it keeps its own key.

        UserFacingError: `source` is damaged, newer than this program or not a dossier; the open one was moved, the disk
        is full. Nothing was changed then.
        """
        self.file.check()
        with looked_into(source, key) as other, in_words(self._path):
            other.conn.backup(self.db.conn)
        with in_words(self._path):
            bring_up(self.db)


def write_copy(db: Database, target: Path, key: Key, *, overwrite: bool = False) -> None:
    """As `Copies.write`, from any connection."""
    refuse_existing(target, overwrite=overwrite)
    with in_words(target), placed(target, overwrite=overwrite) as beside:
        try:
            copy = connect(beside, key)
            try:
                db.conn.backup(copy.conn)
                copy.execute("PRAGMA journal_mode = DELETE").fetchall()
            finally:
                copy.close()
            check_encrypted(beside)
            with looked_into(beside, key):
                pass
        finally:
            with contextlib.suppress(OSError):
                beside.with_name(beside.name + "-journal").unlink(missing_ok=True)


@contextmanager
def looked_into(path: Path, key: Key) -> Iterator[Database]:
    """A file that nobody else writes to, every page checked, open for reading only: neither it nor its folder is
    touched.

    UserFacingError: damaged, newer than this program, not a dossier. An older format stays as it is.
    """
    load_database_library()
    from sqlite_utils import Database

    with in_words(path):
        driver = sqlcipher3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
        try:
            driver.execute("PRAGMA cipher_log_level = NONE")
            driver.execute(f"PRAGMA key = \"x'{key.raw.hex()}{key.salt.hex()}'\"")
            driver.execute("PRAGMA trusted_schema = OFF")
            db = Database(driver, recursive_triggers=False, execute_plugins=False, strict=True)
            _check(db, path)
            yield db
        finally:
            driver.close()


def key_for(path: Path, secret: Secret) -> Key | None:
    """The key of a file: the one that everybody has, or that of the secret; None where neither fits any page.

    UserFacingError where the file cannot be read.
    """
    with in_words(path), path.open("rb") as file:
        data = file.read(pages.PAGE * pages.LOOKED_AT)
    for candidate in (PUBLIC, secret) if secret.protected else (PUBLIC,):
        salt = data[: pages.SALT] if candidate.protected else PUBLIC_SALT
        raw = candidate.key(salt)
        if pages.fits(data, raw, salt):
            return Key(raw, salt, candidate.protected)
    return None


def opening_key(path: Path, secret: Secret) -> Key:
    """The key that opens a backup; UserFacingError where neither the secret nor the key that everybody has does."""
    key = key_for(path, secret)
    if key is None:
        raise UserFacingError("backups.not_opened", path=str(path))
    return key


def same_key(path: Path, copy: Path, secret: Secret) -> bool:
    """Whether the key that the secret gives for a copy authenticates a page of the file too, whatever its salt is now.

    UserFacingError where the copy does not open, or the file cannot be read.
    """
    key = opening_key(copy, secret)
    with in_words(path), path.open("rb") as file:
        return pages.fits(file.read(pages.PAGE * pages.LOOKED_AT), key.raw, key.salt)


def is_whole(path: Path, key: Key) -> bool:
    """Whether a file opens with this key and every page of it is as it was written."""
    try:
        with looked_into(path, key):
            return True
    except UserFacingError:
        return False


def secret_of(key: Key) -> Secret:
    """What the key is found by again, whatever the salt."""
    return Secret(raw=key.raw) if key.protected else PUBLIC


def new_key(secret: Secret) -> Key:
    """A key for a new file."""
    salt = secret.new_salt()
    return Key(secret.key(salt), salt, secret.protected)


def _check(db: Database, path: Path) -> None:
    found = format_of(db)
    if found is None:
        raise UserFacingError("errors.not_a_dossier", path=str(path))
    if found > FORMAT:
        raise UserFacingError("errors.dossier_newer", path=str(path), found=str(found), known=str(FORMAT))
    if not check_whole(db, path):
        raise UserFacingError("errors.dossier_damaged", path=str(path))
