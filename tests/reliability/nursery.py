"""Brings up programs to be killed: it has everything loaded, so that each begins at once, in a process of its own.

Reads `KIND PATH NUMBER` from its input; the child says `at work PID`, then the number of each act that was
acknowledged; when it has ended, in whatever way, `ended` is said.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from ehassess.store import Store
from tests.reliability.acts import ActClock, contents, opened, perform, rekeyed
from tests.store.dossiers import RAW

Say = Callable[[object], None]

LONGEST = 60
"""Acts of one program at most; as a rule it is killed before."""


def save(path: Path, number: int, say: Say) -> None:
    """One act after the other, from `number` on."""
    clock = ActClock()
    session = opened(path, clock)
    for act in range(number, number + LONGEST):
        perform(session, clock, act, path.parent)
        say(act)


def backup(path: Path, number: int, say: Say) -> None:
    """An act and a backup of the dossier in turn."""
    clock = ActClock()
    session = opened(path, clock)
    for act in range(number, number + LONGEST):
        perform(session, clock, act, path.parent)
        say(act)
        session.backups.make(clock())


def passphrase(path: Path, number: int, say: Say) -> None:
    """An act and a change of the secret in turn."""
    clock = ActClock()
    session = opened(path, clock)
    for act in range(number, number + LONGEST):
        perform(session, clock, act, path.parent)
        say(act)
        rekeyed(session)


def export(path: Path, number: int, say: Say) -> None:
    """The dossier is written out, encrypted and plain, over what was written before."""
    session = opened(path, ActClock())
    say(number - 1)
    while True:
        session.backups.write(path.with_name("whole.ehassess"), passphrase=None, overwrite=True)
        session.backups.write_plain(path.with_name("plain.sqlite"), overwrite=True)


def migration(path: Path, number: int, say: Say) -> None:
    """A dossier of an older format is opened."""
    say(number)
    Store.open(path, RAW)


KINDS: Mapping[str, Callable[[Path, int, Say], None]] = {
    "save": save,
    "backup": backup,
    "passphrase": passphrase,
    "export": export,
    "migration": migration,
}


def main() -> None:
    """Bring up one child after the other until the input ends."""
    with tempfile.TemporaryDirectory() as folder:
        contents(Path(folder), 12)
    for line in sys.stdin:
        kind, path, number = line.rstrip("\n").split("\t")
        child = os.fork()
        if not child:
            _say(f"at work {os.getpid()}")
            KINDS[kind](Path(path), int(number), _say)
            os._exit(0)
        os.waitpid(child, 0)
        _say("ended")


def _say(what: object) -> None:
    os.write(1, f"{what}\n".encode())


if __name__ == "__main__":
    main()
