"""The program at work while every call that changes its folders is written down: FOLDER RECORD ACTS
[SETTING ...]."""

from __future__ import annotations

import sys
from pathlib import Path

from ehassess.store import connection
from tests.reliability.acts import ActClock, begin, content, perform, rekeyed
from tests.reliability.shim import Shim

BACKUP_EVERY, EXPORT_EVERY, REKEY_EVERY = 13, 17, 9


def main(folder: Path, record: Path, acts: int, settings: tuple[str, ...]) -> None:
    """Do so many acts, and now and then what is not an answer; print what the dossier holds after each."""
    ours = connection._settings()
    connection._settings = lambda: (*ours, *settings)
    shim = Shim(folder, record)
    clock = ActClock()
    evidence = record.parent / "evidence"
    evidence.mkdir()
    session = begin(folder / "cabinet.ehassess", clock)
    shim.mark(0)
    sys.stdout.write(f"{content(session)}\n")
    for number in range(1, acts + 1):
        perform(session, clock, number, evidence)
        shim.mark(number)
        sys.stdout.write(f"{content(session)}\n")
        if number % BACKUP_EVERY == 0:
            session.backups.make(clock())
        if number % EXPORT_EVERY == 0:
            session.backups.write(folder / "whole.ehassess", passphrase=None, overwrite=True)
        if number % REKEY_EVERY == 0:
            rekeyed(session)
    session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), tuple(sys.argv[4:]))
