"""Looking at received files in a process that stays alive: bounded in time and memory, and replaced when it dies."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import sys
from dataclasses import dataclass
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from ehassess.errors import UserFacingError
from ehassess.signing.trust import Trust
from ehassess.signing.verify import LARGEST
from ehassess.submission.packs import FindPack, shipped_packs
from ehassess.submission.verdict import Verdict
from ehassess.submission.verify import verify_submission

if sys.platform == "linux":
    import resource

SECONDS = 30.0
"""For one file; a report takes a small part of one."""
START = 60.0
"""Seconds for a process to begin, on a computer that is busy."""
RESTS = 8
"""Files after which the process looks for garbage; one leaves some hundred thousand objects."""
MEMORY = 2_000_000_000
"""Bytes of address space beyond what the libraries take; where the system can bound it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One file: its verdict, or the error, of those a user can read, that kept it from being looked at."""

    path: Path
    verdict: Verdict | None
    error: UserFacingError | None = None

    @property
    def exit_status(self) -> int:
        """0 accepted, 1 refused, 2 not looked at."""
        return 2 if self.verdict is None else self.verdict.exit_status


class Worker:
    """One process that looks at one file after the other; `with` ends it. For one thread at a time."""

    def __init__(self, trust: Trust, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        """Whom to trust, and the limits for each file; the process begins with the first file."""
        self._trust, self._seconds, self._memory = trust, seconds, memory
        self._process: Any = None
        self._line: Connection | None = None

    def __enter__(self) -> Worker:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self._end()

    def judge(self, path: Path, trust: Trust | None = None) -> Judged:
        """What is said of a file; never raises for what is in it, nor for one that takes too long or too much.

        `trust`: for this file, None for that of the worker.
        """
        try:
            line = self._line or self._begin()
            line.send((str(path), self._trust if trust is None else trust))
            if not line.poll(self._seconds):
                self._end()
                return Judged(path, None, UserFacingError("errors.verify_too_long", path=str(path)))
            found: Judged = line.recv()
        except (EOFError, OSError):
            self._end()
            return Judged(path, None, UserFacingError("errors.verify_died", path=str(path)))
        return found

    def _begin(self) -> Connection:
        """A new process, ready."""
        spawning = multiprocessing.get_context("spawn")
        self._line, other = spawning.Pipe()
        self._process = spawning.Process(target=serve, args=(other, self._memory), daemon=True, name="verifying")
        self._process.start()
        other.close()
        if not self._line.poll(START):
            raise EOFError
        self._line.recv()
        return self._line

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._line is not None:
            self._line.close()
        self._process = self._line = None


def serve(line: Connection, memory: int) -> None:
    """What the process does: say that it is ready, then look at each file whose path comes, with whom to trust, until
    the line ends."""
    import pikepdf  # noqa: F401 - all that is slow to load comes before the first file
    import pypdfium2  # noqa: F401
    from pyhanko.sign import validation  # noqa: F401

    find_pack = shipped_packs()
    gc.freeze()  # what is loaded is never garbage, and looking through it again for each file takes a tenth of the time
    gc.disable()
    _bound(memory)
    line.send("ready")
    with contextlib.suppress(EOFError, OSError):
        for number in count(1):
            path, trust = line.recv()
            line.send(look_at(Path(path), trust, find_pack))
            if number % RESTS == 0:
                gc.collect()  # never in the middle of a file


def look_at(path: Path, trust: Trust, find_pack: FindPack) -> Judged:
    """The same in this process, without limits but that of size (`LARGEST`)."""
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > LARGEST:  # before anything of it is read
                limit = f"{LARGEST // 1_000_000} MB"
                return Judged(path, None, UserFacingError("errors.file_too_large", path=str(path), limit=limit))
            data = file.read(LARGEST + 1)
        return Judged(path, verify_submission(data, trust, find_pack))
    except FileNotFoundError:
        return Judged(path, None, UserFacingError("errors.file_missing", path=str(path)))
    except OSError as error:
        return Judged(
            path, None, UserFacingError("errors.file_unreadable", path=str(path), reason=error.strerror or "?")
        )
    except UserFacingError:
        return Judged(path, None, UserFacingError("errors.not_a_pdf", path=str(path)))


def _bound(memory: int) -> None:
    """Let the process have no more than this beside what it has, where the system knows such a bound."""
    if sys.platform != "linux":
        return
    own = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (own + memory, own + memory))
