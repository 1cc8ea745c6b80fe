"""The program is killed at a random moment of its work, again and again, and the dossier is opened each time."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import sqlcipher3

from ehassess.content import load_questionnaire
from ehassess.domain.answers import Choice
from ehassess.domain.profile import Provider
from ehassess.errors import UserFacingError
from ehassess.paths import pack_folder
from ehassess.session import Session
from ehassess.store import Store
from ehassess.store.backups import backups_at
from ehassess.store.copying import is_whole, key_for
from tests.architecture.source import ROOT
from tests.reliability.acts import OTHER, ActClock, begin, content, contents, opened
from tests.reliability.nursery import LONGEST
from tests.store.dossiers import AT, PACK, RAW

SAMPLE = ROOT / "tests" / "store" / "samples" / "format_2.ehassess"

ANEW_AFTER = 40
"""Acts after which a fresh dossier is begun."""

MOST_ACTS = ANEW_AFTER + LONGEST
"""Acts whose content is known: those of a dossier, and as many as one program does at most."""

SECONDS = 0.4
"""Seconds after which a program is killed at the latest."""


@dataclass(slots=True)
class Killed:
    """What became of the programs that were killed.

    acknowledged  saves that the programs had acknowledged, in all
    hot           dossiers left in the middle of a transaction, which the next opening rolls back
    beside        files left that were being written beside a dossier, a copy or a backup
    torn_copies   backups and exports under their names that were not whole
    """

    runs: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    hot: int = 0
    beside: int = 0
    kept: int = 0
    lost: int = 0
    unopened: int = 0
    copies: int = 0
    torn_copies: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing was lost."""
        return not (self.lost or self.unopened or self.torn_copies)


class Nursery:
    """The process that brings up programs."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Use `nursery`."""
        self._process = process

    def killed(self, kind: str, path: Path, number: int, after: float) -> list[int]:
        """Start a program and kill it after so many seconds; the acts that it acknowledged."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{kind}\t{path}\t{number}\n")
        self._process.stdin.flush()
        child = int(self._line().removeprefix("at work "))
        time.sleep(after)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        lines = list(iter(self._line, "ended"))
        return [int(line) for line in lines if line.isdigit()]

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the nursery ended"
        return line.rstrip("\n")


@contextmanager
def nursery() -> Iterator[Nursery]:
    """One that has everything loaded."""
    command = [sys.executable, "-m", "tests.reliability.nursery"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Nursery(process)


def kill_often(folder: Path, runs: int, seed: int) -> Killed:
    """Kill so many programs, of every kind in turn, in a folder; backups go where EHASSESS_DATA says."""
    chance = random.Random(seed)
    killed = Killed()
    (folder / "reference").mkdir()
    known = contents(folder / "reference", MOST_ACTS)
    with nursery() as programs:
        work = Work(folder, known, killed)
        for run in range(runs):
            kind = ("save", "save", "backup", "passphrase", "export", "migration")[run % 6]
            killed.runs[kind] += 1
            if kind == "migration":
                work.migrate(programs, run, chance.uniform(0, SECONDS / 3))
            else:
                work.go_on(programs, kind, chance.uniform(0, SECONDS))
    return killed


class Work:
    """A dossier that one program after the other works on."""

    def __init__(self, folder: Path, known: tuple[str, ...], killed: Killed) -> None:
        """`known`: what it holds after each act."""
        self._folder = folder
        self._known = known
        self._killed = killed
        self._begun = self._act = 0
        self._path = folder
        self._begin()

    def go_on(self, programs: Nursery, kind: str, after: float) -> None:
        """Let a program work on it, kill that, and look."""
        said = programs.killed(kind, self._path, self._act + 1, after)
        acknowledged = max((self._act, *said))
        self._killed.acknowledged += acknowledged - self._act
        _count_leftovers(self._path, self._killed)
        for copy in (*(b.path for b in backups_at(self._path)), *self._path.parent.glob("whole.ehassess")):
            self._killed.copies += 1
            self._killed.torn_copies += not _is_whole_copy(copy)
        for plain in self._path.parent.glob("plain.sqlite"):
            self._killed.copies += 1
            self._killed.torn_copies += not _is_whole_plain(plain)
        held = _held(self._path, self._killed)
        if held is None:
            return
        if held not in self._known[acknowledged : acknowledged + 2]:
            self._killed.lost += 1
            self._begin()
            return
        self._killed.kept += 1
        self._act = acknowledged + (held in self._known[acknowledged + 1 : acknowledged + 2])
        if self._act > ANEW_AFTER:
            self._begin()

    def migrate(self, programs: Nursery, run: int, after: float) -> None:
        """Let a program open a copy of an older dossier, kill that, and look."""
        path = Path(shutil.copyfile(SAMPLE, self._folder / f"older-{run}.ehassess"))
        wanted = _migrated(Path(shutil.copyfile(SAMPLE, self._folder / f"reference-{run}.ehassess")))
        programs.killed("migration", path, run, after)
        _count_leftovers(path, self._killed)
        held = _held(path, self._killed)
        self._killed.kept += held == wanted
        self._killed.lost += held is not None and held != wanted

    def _begin(self) -> None:
        self._begun += 1
        self._act = 0
        place = self._folder / f"work-{self._begun}"
        place.mkdir()
        self._path = place / "cabinet.ehassess"
        begin(self._path, ActClock())._store.close()


def _held(path: Path, killed: Killed) -> str | None:
    """What the dossier holds; None: it does not open."""
    try:
        session = opened(path, ActClock())
    except UserFacingError:
        killed.unopened += 1
        return None
    held = content(session)
    session._store.close()
    return held


def _migrated(path: Path) -> str:
    session = Session(Store.open(path, RAW), PACK, ActClock())
    held = content(session)
    session._store.close()
    return held


def _count_leftovers(path: Path, killed: Killed) -> None:
    """A journal that holds something, and files that were being written beside; those are removed."""
    journal = path.with_name(f"{path.name}-journal")
    killed.hot += journal.exists() and journal.stat().st_size > 0
    for file in path.parent.glob(".*"):
        if not file.name.endswith(".lock"):
            killed.beside += 1
            file.unlink()


def _is_whole_copy(copy: Path) -> bool:
    key = key_for(copy, RAW) or key_for(copy, OTHER)
    return key is not None and is_whole(copy, key)


def _is_whole_plain(plain: Path) -> bool:
    driver = sqlcipher3.connect(str(plain))
    try:
        return bool(driver.execute("PRAGMA integrity_check").fetchall() == [("ok",)])
    finally:
        driver.close()


def kill_commands(folder: Path, runs: int, seed: int) -> Killed:
    """Kill the command line, as a user has it, while it takes over answers; all of a file are there, or none."""
    chance = random.Random(seed)
    killed = Killed()
    path, answers = folder / "cabinet.ehassess", folder / "answers.yaml"
    pack = load_questionnaire(pack_folder())
    profile = pack.default_profile("gp")
    Session.create(path, pack, Provider(), profile, passphrase=None, language="en", now=lambda: AT).close()
    questions = [control.id for control in pack.controls[:3]]
    command = [sys.executable, "-m", "ehassess", "answer", str(path), str(answers)]
    held: tuple[Choice | None, ...] = (None, None, None)
    longest = 0.0
    for run in range(runs + 1):
        new = chance.choices((Choice.YES, Choice.PARTLY, Choice.NO), k=3)
        answers.write_text("".join(f"{name}: {value}\n" for name, value in zip(questions, new, strict=True)), "utf-8")
        begun = time.monotonic()
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            with suppress(subprocess.TimeoutExpired):
                # the first is let go on to its end, which tells how long one takes
                process.wait(chance.uniform(0.3, 1) * longest if run else None)
            process.kill()
        longest = longest or time.monotonic() - begun
        _count_leftovers(path, killed)
        with Session.open(path, pack, passphrase=None, now=lambda: AT) as session:
            found = tuple(a.value if (a := session.state.answers.get(name)) else None for name in questions)
        done = process.returncode == 0
        killed.runs["command"] += not done
        killed.acknowledged += 3 * done
        killed.kept += found == tuple(new) or (not done and found == held)
        killed.lost += found not in (tuple(new), held) or (done and found == held != tuple(new))
        held = found
    return killed
