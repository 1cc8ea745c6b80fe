"""A dossier on a share or in a cloud folder: worked on as a copy on this computer, which goes back whole."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from ehassess.errors import UserFacingError
from ehassess.store.away_note import Note, fingerprint_of, folder_of, mark_of, read_note, remove_note, write_note
from ehassess.store.copying import Copies
from ehassess.store.faults import in_words, renamed
from ehassess.store.location import Kind, Location, location_of
from ehassess.store.lock import Lock
from ehassess.store.secret import Secret
from ehassess.store.stand_in import settled
from ehassess.store.store import Store
from ehassess.whole_file import placed, write_whole

APART = frozenset({Kind.NETWORK, Kind.CLOUD})
"""Kinds of place where SQLite's locks are not to be relied on, or a half-written file is copied away."""

Locate = Callable[[Path], Location]
"""Says what kind of place a file lies in."""

_OUT_OF_REACH = frozenset(
    {
        "errors.file_missing",
        "errors.file_unwritable",
        "errors.folder_missing",
        "errors.disk_full",
        "store.read_only",
        "store.disk_trouble",
    }
)
_DAMAGED = frozenset({"errors.dossier_damaged", "errors.not_a_dossier", "store.file_empty"})
_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_LONGEST_STEM = 60
"""Letters of the dossier's own name in the name of a file beside it; file systems end at 255 bytes."""


def open_store(path: Path, secret: Secret, locate: Locate = location_of) -> Store:
    """The dossier at `path`, open: a copy of it where it lies on a share or in a cloud folder, else the file itself.

    UserFacingError as `Store.open`, and `away.kept_here` where the place is out of reach and what was entered last
    lies on this computer: its path is the fact `copy`.
    """
    if locate(path).kind not in APART and _waiting(path) is None:
        return Store.open(path, secret)
    away = Away(path, locate)
    try:
        with renamed(away.copy, path):
            store = _opened(away, secret)
    except BaseException:
        away.abandon()
        raise
    store.away = away
    return store


def moved_away(store: Store, locate: Locate = location_of) -> Store:
    """A dossier that was just made, closed and opened again as a copy where its place asks for one."""
    if locate(store.path).kind not in APART:
        return store
    secret = store.copies.secret
    store.close()
    return open_store(store.path, secret, locate)


class Away:
    """A far file and its copy here. The far file is locked while this lasts, and only ever replaced whole.

    far      the far file as the user knows it
    copy     what is worked on; private, and under the key of the far file
    notes    what the user is to be told after the opening
    resumed  whether the copy is an earlier one that never went back
    """

    def __init__(self, far: Path, locate: Locate = location_of) -> None:
        """Lock the far file and bring a copy of it, or find the one that never went back.

        Where both were changed, the earlier copy is laid beside the far file. UserFacingError: the far file cannot be
        read or locked, this computer has no room, or `away.kept_here`. Nothing was changed then.
        """
        self.far = far
        self._real = far.resolve()
        self._folder = folder_of(far)
        self.copy = self._folder / far.name
        self.notes: list[UserFacingError] = []
        self.resumed = False
        self._locate = locate
        self._place = locate(self._real)
        self._note = read_note(self._folder, self._real)
        self._told = self._real
        self._snapshot = self._folder / "going.ehassess"
        self._snapshot_of: str | None = None
        self._busy = threading.Lock()
        self._lock = self._locked()
        try:
            self._fetch()
        except BaseException:
            self._lock.release()
            raise

    def changed(self) -> bool:
        """Whether the copy was saved to since it last agreed with what lies far away."""
        return mark_of(self.copy) != self._note.mark

    def snapshot(self, copies: Copies) -> None:
        """Make what is to go back, verified; `copies` are of the store that has the copy open.

        UserFacingError where this computer has no room for it.
        """
        with self._busy:
            mark = mark_of(self.copy)
            copies.write(self._snapshot, overwrite=True)
            self._snapshot_of = mark

    def carry_back(self) -> None:
        """Bring the snapshot to its place. Touches files only, so it may run beside the thread that saves.

        UserFacingError `away.conflict`: the far file was changed by somebody else, and ours lies beside it (fact
        `conflict`); there it goes from now on. `away.gone`, `away.full`, `away.read_only`, `away.not_returned`: the far
        file is as it was, and all is in the copy.
        """
        with self._busy:
            if self._snapshot_of is None:
                return
            news = self._carry(self._snapshot, self._snapshot_of)
            self._snapshot_of = None
            self._snapshot.unlink(missing_ok=True)
        if news is not None:
            raise news

    def leave(self) -> None:
        """Bring the copy, which is closed, back, remove it here, and give the far file free.

        UserFacingError as `carry_back`; after all but `away.conflict` the copy stays, for the next opening.
        """
        news = None
        try:
            with self._busy:
                if self.changed():
                    self._must_be_at_rest()
                    news = self._carry(self.copy, mark_of(self.copy))
                self._snapshot_of = None
                self._forget()
        finally:
            self._lock.release()
        if news is not None:
            raise news

    def abandon(self) -> None:
        """Give the far file free without bringing anything back; the copy stays if it holds more."""
        if not self.changed():
            self._forget()
        self._lock.release()

    def start_over(self) -> None:
        """Lay an earlier copy that is damaged beside the far file, where it can be salvaged, and bring a fresh one."""
        self._carry(self.copy, "", self._free_name())
        self.notes = [UserFacingError("away.copy_damaged", path=str(self.far), conflict=self._note.target)]
        self._forget()
        self.resumed = False
        self._fetch()

    def _locked(self) -> Lock:
        """The lock beside the far file."""
        try:
            with in_words(self.far):
                if not self._real.is_file():
                    raise UserFacingError("errors.file_missing", path=str(self.far))
                _must_be_writable(self._real)
            return Lock.take(self.far)
        except UserFacingError as error:
            copy = _waiting(self.far)
            if error.id not in _OUT_OF_REACH or copy is None:
                raise
            raise UserFacingError("away.kept_here", path=str(self.far), copy=str(copy)) from error

    def _fetch(self) -> None:
        data, journal = settled(self.far, held=True)
        found = hashlib.sha256(data).hexdigest()
        with in_words(self._folder):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self.copy.exists() and self._goes_on(found):
            return
        self._forget()
        with in_words(self._folder):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            # One that was left would be played back into the fresh copy.
            _journal(self.copy).unlink(missing_ok=True)
        write_whole(self.copy, data, private=True)
        if journal:
            write_whole(_journal(self.copy), journal, private=True)
        self._told = self._real
        self._note = Note(str(self._real), found, mark=mark_of(self.copy))
        write_note(self._folder, self._note)

    def _goes_on(self, found: str) -> bool:
        """Whether the copy that lies here is to be worked on; one that cannot is laid beside the far file.

        found  SHA-256 of the far file
        """
        with renamed(self.copy, self.far):
            lock = Lock.take(self.copy)
        try:
            with in_words(self.copy):
                if mark_of(self.copy) == self._note.mark or fingerprint_of(self.copy) == found:
                    return False
            self._sweep()
            if self._note.target == str(self._real) and self._note.knows(found):
                self._note = Note(str(self._real), found)
                write_note(self._folder, self._note)
                self.notes.append(UserFacingError("away.resumed", path=str(self.far)))
                self.resumed = True
                return True
            news = self._carry(self.copy, "", self._free_name() if _in_midst(self.copy) else None)
            self.notes += [] if news is None else [news]
            return False
        finally:
            lock.release()

    def _carry(self, source: Path, mark: str, goal: Path | None = None) -> UserFacingError | None:
        """Write the file to where it belongs, or beside what somebody else changed; what is to be told of that.

        mark  of the copy as it is in `source`
        goal  a free name, to write there whatever lies in the place
        """
        with self._in_words():
            if self._unmounted() or not self._real.parent.is_dir():
                raise UserFacingError("away.gone", path=str(self.far), copy=str(self.copy))
            ours = fingerprint_of(source)
            if ours is None:
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            try:
                goal = self._put(source, ours, goal)
            except FileExistsError:  # somebody was quicker in this very moment
                goal = self._put(source, ours, self._free_name())
            self._know(Note(str(goal), ours, mark=mark))
        if goal == self._told:
            return None
        self._told = goal
        return UserFacingError("away.conflict", path=str(self.far), conflict=str(goal))

    def _put(self, source: Path, ours: str, goal: Path | None) -> Path:
        """Write to the goal, else to the target of the note if that is as we left it; FileExistsError where it changes
        meanwhile."""
        seen = None
        if goal is None:
            goal = Path(self._note.target)
            seen = fingerprint_of(goal)
            if not self._note.knows(seen):
                goal, seen = self._free_name(), None
        known = self._note if str(goal) == self._note.target else Note(str(goal))
        self._know(replace(known, going=ours))
        if seen is not None:
            _must_be_writable(goal)
        with placed(goal, overwrite=seen is not None) as beside:
            shutil.copyfile(source, beside)
            with contextlib.suppress(OSError):  # shares that know no such rights
                shutil.copymode(self._real, beside)
            _must_be(beside, ours)
            if fingerprint_of(goal) != seen:
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
            # A journal of the file that lies here would be played back into the one that takes its place.
            _journal(goal).unlink(missing_ok=True)
            if _in_midst(source):
                shutil.copyfile(_journal(source), _journal(goal))
        _must_be(goal, ours)
        return goal

    def _unmounted(self) -> bool:
        """Whether the folder is no longer that of the share, but an empty one of this computer under the same name."""
        return self._place.kind is Kind.NETWORK and self._locate(self._real) != self._place

    def _know(self, note: Note) -> None:
        """Note it. A computer too full for that still brings the file back: at worst one more file lies beside it."""
        self._note = note
        with contextlib.suppress(UserFacingError):
            write_note(self._folder, note)

    def _must_be_at_rest(self) -> None:
        """A copy that was closed in the midst of a save is sound only after the next opening."""
        if _in_midst(self.copy):
            reason = os.strerror(errno.EBUSY)
            raise UserFacingError("away.not_returned", path=str(self.far), copy=str(self.copy), reason=reason)

    def _free_name(self) -> Path:
        """A free name beside the far file, with the moment at which the copy was last saved."""
        saved_at = datetime.fromtimestamp(self.copy.stat().st_mtime, UTC)
        stem = f"{self._real.stem[:_LONGEST_STEM]}.conflict-{saved_at:%Y%m%dT%H%M%SZ}"
        numbers = ("", *(f"-{number}" for number in range(2, 10_000)))
        names = (self._real.with_name(f"{stem}{number}{self._real.suffix}") for number in numbers)
        return next(name for name in names if not name.exists())

    def _sweep(self) -> None:
        """Remove what a return that was cut off left beside the far file; its lock is ours."""
        stem, suffix = re.escape(self._real.stem), re.escape(self._real.suffix)
        _remove(self._real.parent, rf"\.{stem}(\.conflict-[\dTZ-]+)?{suffix}\.[\da-f]{{8}}")

    def _forget(self) -> None:
        """Remove the copy and what belongs to it; one that cannot be removed agrees with its target, and goes later."""
        with contextlib.suppress(OSError):
            for file in (self._snapshot, self.copy, _journal(self.copy)):
                file.unlink(missing_ok=True)
            remove_note(self._folder)
            _remove(self._folder, r"\..+\.[\da-f]{8}(-journal)?")
            self._folder.rmdir()

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Say why the copy did not go back, and where it lies."""
        try:
            yield
        except OSError as error:
            facts = {"path": str(self.far), "copy": str(self.copy)}
            if error.errno in _FULL:
                raise UserFacingError("away.full", **facts) from error
            if error.errno in _FORBIDDEN:
                raise UserFacingError("away.read_only", **facts) from error
            raise UserFacingError("away.not_returned", **facts, reason=error.strerror or "?") from error


def _opened(away: Away, secret: Secret) -> Store:
    """The copy, open; a fresh one where an earlier one is damaged."""
    try:
        return Store.open(away.copy, secret, copy_of=away.far)
    except UserFacingError as error:
        if not away.resumed or error.id not in _DAMAGED:
            raise
    away.start_over()
    return Store.open(away.copy, secret, copy_of=away.far)


def _waiting(far: Path) -> Path | None:
    """The copy of a far file that holds more than went back; None: there is none, or nobody here may look."""
    mark, folder = "", folder_of(far)
    with contextlib.suppress(OSError):
        mark = mark_of(folder / far.name)
    return folder / far.name if mark and mark != read_note(folder, far.resolve()).mark else None


def _remove(folder: Path, names: str) -> None:
    """Remove files whose whole name fits, as `whole_file` names what is not finished."""
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            if re.fullmatch(names, file.name):
                file.unlink()


def _must_be(path: Path, sha256: str) -> None:
    if fingerprint_of(path) != sha256:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _in_midst(path: Path) -> bool:
    """Whether a save to this file was cut off; opening rolls it back by the journal that lies beside."""
    journal = _journal(path)
    return journal.exists() and journal.stat().st_size > 0


def _must_be_writable(path: Path) -> None:
    """PermissionError for a write-protected file, which a renaming would replace all the same."""
    with path.open("r+b"):
        pass
