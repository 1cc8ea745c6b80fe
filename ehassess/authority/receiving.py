"""Receiving: files known are told by their hash, all others judged in worker processes, each put down at once.

Whatever ends the program between two files or within one, the next run goes on where it was: a file is in the register
whole or not at all, and its hash says so.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ehassess.authority.recording import Recorded, Recording
from ehassess.authority.register import Register
from ehassess.authority.rows import Status
from ehassess.authority.stamps import stamp
from ehassess.errors import UserFacingError
from ehassess.signing.trust import Trust
from ehassess.signing.verify import LARGEST
from ehassess.submission.folder import files_in, judge_all
from ehassess.submission.packs import shipped_packs
from ehassess.submission.worker import Judged
from ehassess.whole_file import unreadable

Judge = Callable[[Iterable[Path], Trust], Iterator[Judged]]
"""Gives what is said of each file, in the given order."""

LASTING = ("errors.not_a_pdf",)
"""Why a file is not looked at a second time; anything else may have been a trouble of the moment."""
_PIECE = 1_000_000
_OF_THE_KEY = ("submission.refused_unknown_key", "authority.")
"""Beginnings of the sentences of what is judged again once the enrolment list has changed."""


@dataclass(frozen=True, slots=True)
class Received:
    """One file: what became of it now, or (`known`) at an earlier time.

    submission_id  None for a file that was set aside; flags: how many questions it raises
    sentence       id of the one sentence, with its facts
    """

    path: Path
    status: Status
    submission_id: int | None
    sentence: str
    facts: tuple[tuple[str, str], ...] = ()
    flags: int = 0
    known: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """Files done, of how many; seconds that the others will take, None before anything can be said."""

    done: int
    total: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many files came to what; `known` ones were counted when they first came, and are in no other figure."""

    accepted: int = 0
    duplicate: int = 0
    disputed: int = 0
    refused: int = 0
    set_aside: int = 0
    flagged: int = 0
    known: int = 0

    def plus(self, found: Received) -> Tally:
        """One file more."""
        counts = {name: getattr(self, name) for name in Tally.__dataclass_fields__}
        counts["known" if found.known else found.status.value] += 1
        counts["flagged"] += bool(found.flags) and not found.known
        return Tally(**counts)


def receive(
    register: Register,
    paths: Iterable[Path],
    *,
    tell: Callable[[Received, Progress], None] = lambda _found, _progress: None,
    stop: Callable[[], bool] = lambda: False,
    judge: Judge = judge_all,
) -> Tally:
    """Take in files and folders; `tell` hears of each file once it is in the register, in this thread.

    stop       asked before each file; True ends after those that are being looked at
    judge      how files are judged; as a rule in worker processes, one for each core, each file within its limits
    Whatever is in a file, the others go on. UserFacingError only where the register cannot be written (locked, full).
    """
    return _Receiving(register, tell, stop).run(list(paths), judge)


class _Receiving:
    """One run."""

    def __init__(
        self, register: Register, tell: Callable[[Received, Progress], None], stop: Callable[[], bool]
    ) -> None:
        self._register, self._tell, self._stop = register, tell, stop
        self._recording = Recording(register, shipped_packs())
        self._waiting: deque[str] = deque()
        self._tally, self._done, self._total = Tally(), 0, 0
        self._begun = time.monotonic()

    def run(self, paths: list[Path], judge: Judge) -> Tally:
        self._total = sum(1 for _ in files_in(paths))
        self._enrolment = self._register.enrolment.version
        trust = self._register.enrolment.trust()
        for judged in judge(self._unknown(files_in(paths)), trust):
            mark = self._waiting.popleft()
            self._count(self._put(judged, mark))
        return self._tally

    def _unknown(self, paths: Iterable[Path]) -> Iterator[Path]:
        """The paths of files to judge; what is known or cannot be read is put down on the way."""
        for path in paths:
            if self._stop():
                return
            mark = self._mark(path)
            if isinstance(mark, UserFacingError):
                self._count(self._aside(path, mark, _mark_of_path(path)))
                continue
            known = self._known(path, mark)
            if known is not None:
                self._count(known)
                continue
            self._waiting.append(mark)
            yield path

    def _mark(self, path: Path) -> str | UserFacingError:
        """SHA-256 of a file, or why it is not read."""
        try:
            if path.exists() and not path.is_file():  # a pipe would be waited for, for ever
                return UserFacingError("authority.no_plain_file", path=str(path))
            if path.stat().st_size > LARGEST:
                return UserFacingError("errors.file_too_large", path=str(path), limit=f"{LARGEST // 1_000_000} MB")
            made = hashlib.sha256()
            with path.open("rb") as file:
                while piece := file.read(_PIECE):
                    made.update(piece)
        except OSError as error:
            return unreadable(path, error)
        return made.hexdigest()

    def _known(self, path: Path, mark: str) -> Received | None:
        """What is known of the file; None for one to judge, or to judge again."""
        query = "SELECT id, status, sentence, enrolment FROM submission WHERE file_hash = ?"
        row = self._register.row(query, (mark,))
        if row is not None:
            number, status, sentence, enrolment = row
            again = status == Status.REFUSED and enrolment < self._enrolment and sentence.startswith(_OF_THE_KEY)
            return None if again else Received(path, Status(status), number, sentence, known=True)
        row = self._register.row("SELECT sentence, facts FROM set_aside WHERE mark = ?", (mark,))
        if row is None or row[0] not in LASTING:
            return None
        return Received(path, Status.SET_ASIDE, None, row[0], tuple(json.loads(row[1]).items()), known=True)

    def _put(self, judged: Judged, mark: str) -> Received:
        """Put down what was found; a file whose bytes are not those that were hashed has changed meanwhile."""
        verdict = judged.verdict
        if verdict is None:
            error = judged.error or UserFacingError("errors.verify_died", path=str(judged.path))
            return self._aside(judged.path, error, mark)
        if verdict.file_hash != mark:
            changed = UserFacingError("authority.file_changed", path=str(judged.path))
            return self._aside(judged.path, changed, _mark_of_path(judged.path))
        twin = self._known(judged.path, mark)
        if twin is not None:  # the same file twice among those that are looked at together
            return twin
        with self._register.atomic():
            found: Recorded = self._recording.record(judged.path, verdict)
            for each in (mark, _mark_of_path(judged.path)):
                self._register.write("DELETE FROM set_aside WHERE mark = ?", (each,))
        return Received(judged.path, found.status, found.submission_id, found.sentence, flags=found.flags)

    def _aside(self, path: Path, error: UserFacingError, mark: str) -> Received:
        """Leave the file where it is, and put down why."""
        facts = {name: str(fact) for name, fact in error.facts.items()}
        try:
            size: int | None = path.stat().st_size
        except OSError:
            size = None
        values = (mark, str(path), size, error.id, json.dumps(facts), stamp(self._register.now()))
        known = self._register.row("SELECT sentence FROM set_aside WHERE mark = ?", (mark,)) == (error.id,)
        with self._register.atomic():
            self._register.write("INSERT OR REPLACE INTO set_aside VALUES (?, ?, ?, ?, ?, ?)", values)
        return Received(path, Status.SET_ASIDE, None, error.id, tuple(facts.items()), known=known)

    def _count(self, found: Received) -> None:
        self._tally, self._done = self._tally.plus(found), self._done + 1
        gone = time.monotonic() - self._begun
        left = gone / self._done * max(0, self._total - self._done) if self._done > 1 else None
        self._tell(found, Progress(self._done, max(self._total, self._done), left))


def _mark_of_path(path: Path) -> str:
    """Stands for a file whose bytes are not known."""
    return hashlib.sha256(b"path:" + str(path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()
