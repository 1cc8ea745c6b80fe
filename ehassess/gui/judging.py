"""Looking at many received files beside the window: by processes with limits; small rows are kept; it can be ended."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from ehassess.errors import UserFacingError
from ehassess.gui.work import Work
from ehassess.signing.trust import Trust
from ehassess.submission.folder import files_in, judge_all
from ehassess.submission.verdict import Verdict
from ehassess.submission.worker import Judged

EVERY_MS = 150
"""Between two words about the progress."""
MOST = 100_000
"""Files of one run; those beyond are left out, and that is said."""
TELLING = 8
"""Files after which the time that is left can be told."""


class Outcome(StrEnum):
    """What became of a file.

    KEY     all holds, but nobody here knows the key
    UNREAD  not a PDF, or it could not be looked at
    """

    GOOD = "good"
    KEY = "key"
    BAD = "bad"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Seen:
    """What is kept of a file; its page judges it again.

    name      below the folder that was named
    sentence  id of the one sentence, '' where `error` says why it was not looked at
    reasons   ids of sentences, one for each fact that does not hold
    holding, facts  how many facts hold, of how many
    grade     '' unless everything holds; the rest '' where no report could be read
    """

    path: str
    name: str
    outcome: Outcome
    sentence: str = ""
    error: UserFacingError | None = None
    reasons: tuple[str, ...] = ()
    holding: int = 0
    facts: int = 0
    provider: str = ""
    grade: str = ""
    number: str = ""
    version: str = ""
    pack: str = ""
    signer: str = ""
    key: str = ""
    file_hash: str = ""


class Judging(QObject):
    """One run over files and folders.

    `moved` comes some times a second while it runs, `ended` once after the last file, or when it was stopped.
    seen     so far, in order; total: files found, complete once `found` is true
    cut      whether there were more than `MOST` files
    """

    moved = Signal()
    ended = Signal()

    def __init__(self, paths: tuple[Path, ...], trust: Trust, parent: QObject) -> None:
        """Files and folders to look at, and whom to trust; nothing runs before `start`."""
        super().__init__(parent)
        self.paths, self.trust = paths, trust
        self.seen: list[Seen] = []
        self.total = 0
        self.found = self.cut = self.running = self.stopped = False
        self._stop, self._began = Event(), 0.0
        self._beat = QTimer(self, interval=EVERY_MS)
        self._beat.timeout.connect(self.moved)

    def start(self) -> None:
        """Begin."""
        self.running = True
        self._beat.start()
        pool = ThreadPoolExecutor(1, thread_name_prefix="judging")
        work = Work(lambda _step: self._run(), self)
        work.over.connect(self._ended)
        work.start(pool)
        pool.shutdown(wait=False)

    def stop(self) -> None:
        """End after the files that are being looked at; what is known of others stays."""
        self.stopped = self.stopped or self.running
        self._stop.set()

    @property
    def seconds_left(self) -> float | None:
        """About how long it will take from now on; None where too little was seen to tell."""
        done = len(self.seen)
        if not self.found or done < min(TELLING, self.total):
            return None
        return (time.monotonic() - self._began) / done * (self.total - done) if done else None

    def _run(self) -> None:
        """In the thread."""
        files = list(self._files())
        self._began, self.found = time.monotonic(), True
        asked = (path for path, _ in takewhile(lambda _: not self._stop.is_set(), files))
        with closing(judge_all(asked, self.trust)) as judged:
            for (_, name), one in zip(files, judged, strict=False):
                self.seen.append(seen_in(one, name))
                if self._stop.is_set():
                    return

    def _files(self) -> Iterator[tuple[Path, str]]:
        """Each file, with its name below the folder that was named."""
        for named in self.paths:
            folder = named if named.is_dir() else named.parent
            for path in files_in([named]):
                if self._stop.is_set():
                    return
                if self.total == MOST:
                    self.cut = True
                    return
                self.total += 1
                yield path, str(path.relative_to(folder))

    def _ended(self) -> None:
        self._beat.stop()
        self.running = False
        self.ended.emit()


def seen_in(judged: Judged, name: str) -> Seen:
    """The little that is kept of what was found in a file."""
    path, verdict = str(judged.path), judged.verdict
    if verdict is None:
        return Seen(path, name, Outcome.UNREAD, error=judged.error)
    report, signer = verdict.report, verdict.signers[0] if verdict.signers else None
    grade = report.evaluation.grade if report is not None and verdict.accepted else None
    return Seen(
        path=path,
        name=name,
        outcome=_outcome(verdict),
        sentence=verdict.sentence,
        reasons=tuple(dict.fromkeys(reason for fact in verdict.failed for reason in fact.reasons[:1])),
        holding=sum(1 for fact in verdict.facts if fact.holds),
        facts=len(verdict.facts),
        provider=report.provider.name if report else "",
        grade="–".join(dict.fromkeys((grade.low, grade.high))) if grade else "",
        number=report.number if report else "",
        version=report.version if report else "",
        pack=report.made.pack_version if report else "",
        signer=signer.name if signer else "",
        key=signer.key_fingerprint if signer else "",
        file_hash=verdict.file_hash,
    )


def _outcome(verdict: Verdict) -> Outcome:
    if verdict.accepted:
        return Outcome.GOOD
    if verdict.sentence == "submission.refused_unknown_key":
        return Outcome.KEY
    return Outcome.UNREAD if verdict.sentence == "submission.refused_unreadable" else Outcome.BAD
