"""Programs that work on the copy of a far dossier and are killed before one of their calls on files.

Reads `FAR CALL` from its input, for each brings up a child that kills itself before that call, and says which saves it
acknowledged and whether it was killed.
"""

from __future__ import annotations

import os
import signal
import sys
from itertools import count
from pathlib import Path
from typing import Any

from ehassess.store.away import open_store
from tests.store.dossiers import AT, FULL, RAW
from tests.store.shares import LATER, Share

CALLS = {
    "open",
    "os.chmod",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.truncate",
    "shutil.copyfile",
    "sqlite3.connect",
}
"""What Python tells of itself when it is about to change files; flushing is watched beside."""


def work(far: Path) -> None:
    """Save, bring back, save, close; each is acknowledged by a letter."""
    store = open_store(far, RAW, Share())
    assert store.away is not None
    store.save(FULL, LATER[0], AT)
    _say("a")
    store.away.snapshot(store.copies)
    store.away.carry_back()
    store.save(LATER[0], LATER[1], AT)
    _say("b")
    store.close()
    _say("c")


def _killed_before(number: int) -> None:
    """Die by SIGKILL before this call, from 1."""
    calls = count(1)
    flush = os.fsync

    def reached() -> None:
        if next(calls) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(event: str, _: object) -> None:
        if event in CALLS:
            reached()

    def flushed(descriptor: Any) -> None:
        reached()
        flush(descriptor)

    os.fsync = flushed  # type: ignore[assignment]  # its parameter has another name
    sys.addaudithook(watched)


def main() -> None:
    """One child after the other until the input ends."""
    for line in sys.stdin:
        far, number = line.rstrip("\n").split("\t")
        child = os.fork()
        if not child:
            os.environ["EHASSESS_DATA"] = str(Path(far).parents[1] / "data")
            _killed_before(int(number))
            work(Path(far))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        _say("." if os.WIFSIGNALED(status) else f"={os.waitstatus_to_exitcode(status)}")
        _say("\n")


def _say(what: str) -> None:
    os.write(1, what.encode())


if __name__ == "__main__":
    import sqlite_utils  # noqa: F401 - loaded before the children, not by each of them

    main()
