"""The power goes at every call of a recorded run of the program: whatever the disk then holds, nothing that was
acknowledged is lost and nothing is torn."""

from __future__ import annotations

import hashlib
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from ehassess.errors import UserFacingError
from ehassess.store.copying import is_whole, key_for
from tests.architecture.source import ROOT
from tests.reliability.acts import OTHER, ActClock, content, opened
from tests.reliability.disk import Disk, Loss, Record, records_of
from tests.reliability.shim import build, loaded_with
from tests.store.dossiers import RAW


@dataclass(slots=True)
class Tally:
    """What became of the disk states that were tried; no two of them are the same.

    kept      opened, with everything acknowledged and at most the act that was under way
    lost      opened without something that was acknowledged, or gone
    torn      opened with what no act ever left
    unopened  not opened
    copies    whole copies (backups, exports) that lay there under their names; `torn_copies`: that were not whole
    """

    calls: int = 0
    saves: int = 0
    kept: int = 0
    lost: int = 0
    torn: int = 0
    unopened: int = 0
    copies: int = 0
    torn_copies: int = 0
    by_loss: Counter[str] = field(default_factory=Counter)

    @property
    def states(self) -> int:
        """How many were tried."""
        return self.kept + self.lost + self.torn + self.unopened

    @property
    def whole(self) -> bool:
        """Whether nothing was lost or torn, and everything opened."""
        return not (self.lost or self.torn or self.unopened or self.torn_copies)


@dataclass(frozen=True, slots=True)
class Run:
    """A recorded run: its calls, the folder that they were about, and what the dossier held after each act."""

    folder: PurePosixPath
    records: tuple[Record, ...]
    contents: tuple[str, ...]


def recorded(acts: int, *settings: str) -> Run:
    """Let the program do so many acts, in a process that writes down its calls.

    settings  of the database that take the place of ours, such as `synchronous = OFF`, to show what they would lose
    """
    with tempfile.TemporaryDirectory() as name:
        home = Path(name).resolve()
        folder = home / "watched"
        folder.mkdir()
        command = [sys.executable, "-m", "tests.reliability.recorded", str(folder), str(home / "record")]
        environment = loaded_with(build(home), folder / "data")
        told = subprocess.run(
            [*command, str(acts), *settings], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        ).stdout
        return Run(PurePosixPath(folder), tuple(records_of(home / "record")), tuple(told.split()))


def cut_everywhere(run: Run, times: int, seed: int, *, folders_flush: bool = True, every: int = 1) -> Tally:
    """Cut the power after every call (or every so manieth), `times` for each kind of loss, and open what is left."""
    chance = random.Random(seed)
    disk = Disk(folders_flush=folders_flush)
    tally = Tally(saves=len(run.contents) - 1)
    seen = set[bytes]()
    with _quick_folder() as place:
        for record in run.records:
            disk.take(record)
            if record.what not in "WTSRLUO":
                continue
            tally.calls += 1
            if tally.calls % every:
                continue
            for loss in list(Loss) * times:
                left = disk.after_a_cut(loss, chance)
                mark = _mark(left, disk.acknowledged)
                if mark not in seen:
                    seen.add(mark)
                    tally.by_loss[loss] += 1
                    _try(run, left, disk.acknowledged, place, tally)
    return tally


def _mark(left: Mapping[PurePosixPath, bytes], acknowledged: int) -> bytes:
    """The same for the same state of the disk."""
    digest = hashlib.sha256(str(acknowledged).encode())
    for name in sorted(left):
        digest.update(f"{name}\0{len(left[name])}\0".encode() + left[name])
    return digest.digest()


def _try(run: Run, left: Mapping[PurePosixPath, bytes], acknowledged: int, place: Path, tally: Tally) -> None:
    """Start the computer again, and open the dossier."""
    shutil.rmtree(place)
    place.mkdir()
    for name, data in left.items():
        target = place / name.relative_to(run.folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        if target.suffix == ".ehassess" and not target.name.startswith(".") and target.name != "cabinet.ehassess":
            tally.copies += 1
            tally.torn_copies += not _is_whole(target)
    path = place / "cabinet.ehassess"
    if not path.exists():
        tally.kept += acknowledged < 0
        tally.lost += acknowledged >= 0
        return
    try:
        session = opened(path, ActClock())
    except UserFacingError as error:
        tally.unopened += 1
        sys.stderr.write(f"not opened after act {acknowledged}: {error} {sorted(str(n) for n in left)} {tally.calls}\n")
        return
    held = content(session)
    session._store.close()
    if held in run.contents[max(acknowledged, 0) : acknowledged + 2]:
        tally.kept += 1
    elif held in run.contents:
        tally.lost += 1
    else:
        tally.torn += 1


def _is_whole(copy: Path) -> bool:
    key = key_for(copy, RAW) or key_for(copy, OTHER)
    return key is not None and is_whole(copy, key)


@contextmanager
def _quick_folder() -> Iterator[Path]:
    """A folder in memory where there is one, for it is filled anew for each state."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        place = Path(name) / "disk"
        place.mkdir()
        yield place
