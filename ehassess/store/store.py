"""One open dossier file: made, opened, read, and written to in one transaction for each act."""

from __future__ import annotations

import contextlib
import hmac
import secrets
import shutil
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.carry import use_of
from ehassess.domain.dossier import DossierState
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.rounds import ClosedRound
from ehassess.errors import UserFacingError
from ehassess.store import reading, writing
from ehassess.store.backups import before_migration
from ehassess.store.changes import Change, HistoryEntry, Meta
from ehassess.store.connection import Key, check_encrypted, check_whole, connect, unlock, write_unused
from ehassess.store.copying import Copies, new_key
from ehassess.store.faults import in_words, refuse_when_absent, renamed
from ehassess.store.foreign import check_identity, check_parts, check_rows, sound_cells
from ehassess.store.kept_files import KeptFile, KeptFiles, write_kept
from ehassess.store.lock import Lock
from ehassess.store.rounds import StoredRounds
from ehassess.store.schema import FORMAT, bring_up, format_of
from ehassess.store.secret import Secret
from ehassess.store.stand_in import StandIn
from ehassess.whole_file import flush_name

if TYPE_CHECKING:
    from sqlite_utils import Database

    from ehassess.store.away import Away


class Store:
    """An open dossier file. What `save` was given is on the disk when it returns; an error leaves the file as it was.

    path, protected  where it lies, and whether a passphrase or raw key is needed to open it
    read_only        whether this is a private copy, to be read only
    room_used        whether the last save found the disk full and took the spare room
    kept             the files of evidence that it holds
    rounds           closed rounds, and the contents that it was worked on with
    copies           writes the whole of it elsewhere, and takes a whole back
    away             the far file whose copy this is; None: the file itself
    """

    def __init__(self, path: Path, db: Database, lock: Lock, key: Key, stand_in: StandIn | None = None) -> None:
        """Use `Store.create`, `Store.open` or `Store.open_to_read`."""
        self.path = path
        self.read_only = stand_in is not None
        self.room_used = False
        self.protected = key.protected
        self.kept = KeptFiles(db, path)
        self.copies = Copies(db, path, key)
        self.rounds = StoredRounds(db, path)
        self._db = db
        self._lock = lock
        self._stand_in = stand_in
        self.away: Away | None = None
        self.closed = False

    @classmethod
    def create(
        cls,
        path: Path,
        secret: Secret,
        state: DossierState,
        questionnaire: Questionnaire,
        at: datetime,
        *,
        overwrite: bool = False,
    ) -> Store:
        """Make the file with this state and open it: written beside, then put in place, so it is whole or not there.

        UserFacingError: it exists already and is not to be overwritten, or cannot be written.
        """
        path = Path(path)
        lock = Lock.take(path)
        try:
            with in_words(path):
                if path.exists() and not overwrite:
                    raise UserFacingError("errors.output_exists", path=str(path))
                salt = secret.new_salt()
                key = Key(secret.key(salt), salt, secret.protected)
                _write_beside(path, key, state, questionnaire, at)
                return cls(path, connect(path, key), lock, key)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, secret: Secret, *, borrowed: bool = False, copy_of: Path | None = None) -> Store:
        """Open a dossier, and check every page of it.

        borrowed  a copy of what somebody sent: no backup is made of it, and it must not be larger than any of ours
        copy_of   the far file that this is the working copy of: a backup made here is counted as one of that
        UserFacingError: no such file, not a dossier, damaged, newer than this program, passphrase needed or wrong,
        in use, write-protected. The file is then as it was.
        """
        path = Path(path)
        refuse_when_absent(path)
        lock = Lock.take(path)
        try:
            with in_words(path):
                key = unlock(path, secret)
                db = connect(path, key)
                try:
                    _check(db, path, key, borrowed=borrowed, place=copy_of)
                except BaseException:
                    db.close()
                    raise
                return cls(path, db, lock, key)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open_to_read(cls, path: Path, secret: Secret) -> Store:
        """Open a private copy of a dossier that is open elsewhere or write-protected; nothing beside it is touched.

        Everything that would save raises UserFacingError `store.opened_read_only` or `store.read_only`.
        """
        path = Path(path)
        refuse_when_absent(path)
        stand_in = StandIn(path)
        try:
            with in_words(path), renamed(stand_in.path, path):
                key = unlock(stand_in.path, secret)
                db = connect(stand_in.path, key)
                try:
                    _check(db, path, key, borrowed=True)
                    db.execute("PRAGMA query_only = ON")
                except BaseException:
                    db.close()
                    raise
                return cls(path, db, stand_in.lock, key, stand_in)
        except BaseException:
            stand_in.remove()
            raise

    def meta(self) -> Meta:
        """What the file says of itself."""
        with in_words(self.path), sound_cells(self.path):
            return reading.read_meta(self._db)

    def state(self, scale: Mapping[Choice, Fraction]) -> DossierState:
        """Everything of the open round; `scale` is the pack's, it decides which site is the worst."""
        with in_words(self.path), sound_cells(self.path):
            return reading.read_state(self._db, scale)

    def answers(self) -> tuple[Answer, ...]:
        """The answers of the open round, of every site."""
        with in_words(self.path), sound_cells(self.path):
            return reading.read_answers(self._db)

    def history(self) -> tuple[HistoryEntry, ...]:
        """Every change of an answer, oldest first."""
        with in_words(self.path), sound_cells(self.path):
            return reading.read_history(self._db)

    def save(
        self,
        before: DossierState,
        after: DossierState,
        at: datetime,
        changes: Iterable[Change] = (),
        files: Collection[KeptFile] = (),
    ) -> None:
        """Write what differs, and the changed answers with their history, in one transaction; on the disk on return.

        `files` of evidence are kept inside; those that no evidence names any more go.
        UserFacingError: disk full, file moved or write-protected, text that cannot be stored. Nothing was written then.
        """
        self._safely(partial(self._save, before, after, at, tuple(changes), files))

    def close_round(self, closed: ClosedRound, before: DossierState, after: DossierState, at: datetime) -> None:
        """Close the open round for good and begin the next with its answers, in one transaction; raises what `save`
        raises, and the round is still open then.
        """
        self._safely(partial(self.rounds.close, closed, before, after, at))

    def rekey(self, secret: Secret) -> None:
        """Protect the file by another secret, or by none: written beside, every page checked, put in place of it.

        Whatever happens meanwhile, the file opens with the old secret or with the new one.
        UserFacingError: opened to be read only, moved, disk full, not writable. Nothing was changed then.
        """
        if self.read_only:
            raise UserFacingError("store.opened_read_only", path=str(self.path))
        self.copies.file.check()
        key, path = new_key(secret), self.path.resolve()
        beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
        try:
            self.copies.write(beside, key)
            with in_words(self.path):
                shutil.copymode(path, beside)
                self._put_in_place(beside, path, key)
        finally:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)

    def opens_with(self, secret: Secret) -> bool:
        """Whether the secret is the one that opens this file; nothing is read."""
        key = self.copies.key
        return secret.protected == key.protected and hmac.compare_digest(secret.key(key.salt), key.raw)

    def close(self) -> None:
        """Close the file and give the lock back; the emptied journal beside it goes too. Twice is no harm.

        UserFacingError where it is the copy of a far file and does not go back as it should: see `Away.leave`.
        """
        if self.closed:
            return
        self.closed = True
        with contextlib.suppress(UserFacingError), in_words(self.path):
            self._db.execute("PRAGMA journal_mode = DELETE").fetchall()
        self._db.close()
        self.copies.key = Key(b"", b"", self.protected)
        if self._stand_in is None:
            self._lock.release()
        else:
            self._stand_in.remove()
        if self.away is not None:
            self.away.leave()

    def _save(
        self,
        before: DossierState,
        after: DossierState,
        at: datetime,
        changes: tuple[Change, ...],
        files: Collection[KeptFile],
    ) -> None:
        with in_words(self.path), self._db.atomic():
            writing.write_answers(self._db, after.round_number, changes, at)
            writing.write_difference(self._db, before, after, at)
            if before.evidence != after.evidence or files:
                write_kept(self._db, files)

    def _safely(self, act: Callable[[], None]) -> None:
        """Write, a second time with the spare room where the disk is full; say where the file is ours no more."""
        if self.read_only:
            raise UserFacingError("store.opened_read_only", path=str(self.path))
        self.room_used = False
        self.copies.file.check()
        try:
            act()
        except UserFacingError as error:
            if error.id != "errors.disk_full" or not self._lock.give_up_room():
                raise
            act()
            self.room_used = True

    def _connect_again(self, path: Path, key: Key) -> None:
        """Go on with the file, or close: then every act is told that the dossier has to be opened again."""
        try:
            self.copies.file.renew()
            self._db.conn = connect(path, key).conn
        except BaseException:
            self.close()
            raise

    def _put_in_place(self, beside: Path, path: Path, key: Key) -> None:
        """Go on with the file `beside` under the name `path`; what shares the connection notices nothing."""
        used = self.copies.key
        self._db.execute("PRAGMA journal_mode = DELETE").fetchall()
        self._db.conn.close()
        try:
            beside.replace(path)
            used = key
            flush_name(path)
        finally:
            self._connect_again(path, used)
            self.copies.key = used
            self.protected = used.protected


def _check(db: Database, path: Path, key: Key, *, borrowed: bool, place: Path | None = None) -> None:
    """Ours, not newer than we are, with nothing planted, and whole; one of an older format is brought up to ours."""
    found = format_of(db)
    if found is None:
        raise UserFacingError("errors.not_a_dossier", path=str(path))
    if found > FORMAT:
        raise UserFacingError("errors.dossier_newer", path=str(path), found=str(found), known=str(FORMAT))
    check_parts(db, path, found)
    if borrowed:
        check_rows(db, path)
    if not check_whole(db, path):
        write_unused(db)
    check_identity(db, path)
    if found < FORMAT:
        if not borrowed:
            before_migration(db, place or path, key, FORMAT)
        bring_up(db)


def _write_beside(path: Path, key: Key, state: DossierState, questionnaire: Questionnaire, at: datetime) -> None:
    """Write the whole file under another name, then put it in place of `path`."""
    path = path.resolve()
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    pack = questionnaire
    meta = Meta(state.dossier_id, state.language, state.demo, pack.id, pack.version, pack.digest, at, at)
    try:
        db = connect(beside, key)
        try:
            with db.atomic():
                bring_up(db)
                writing.write_new(db, state, meta)
                StoredRounds(db, beside).use_packs(use_of(pack, at))
            db.execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            db.close()
        check_encrypted(beside)
        # A journal left by a file that lay here before would be played back into the new one.
        _journal(path).unlink(missing_ok=True)
        beside.replace(path)
        flush_name(path)
    except BaseException:
        for leftover in (beside, _journal(beside)):
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)
        raise


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")
