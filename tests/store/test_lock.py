"""The lock beside a dossier ends with its process, and a lock of another computer is never stolen."""

from __future__ import annotations

import getpass
import json
import os
import signal
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ehassess.store import lock as module
from ehassess.store.lock import ROOM, Holder, Lock, holder_of, lock_file
from tests.store.dossiers import AT, told

HOLDER = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from ehassess.store import lock as module
from ehassess.store.lock import Lock
lock = Lock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A dossier; for the lock it need not exist."""
    return tmp_path / "cabinet.ehassess"


def test_a_lock_says_who_holds_it_and_goes_away(path: Path) -> None:
    lock = Lock.take(path)
    said = holder_of(path)
    assert said is not None
    assert (said.host, said.process, said.user) == (socket.gethostname(), os.getpid(), getpass.getuser())
    assert said.since is not None
    assert abs(datetime.now(UTC) - said.since) < timedelta(minutes=1)
    lock.release()
    assert holder_of(path) is None
    assert list(path.parent.iterdir()) == []


def test_who_is_refused_learns_who_holds_the_dossier_and_since_when(path: Path) -> None:
    lock = Lock.take(path)
    with told("errors.dossier_in_use", process=str(os.getpid()), user=getpass.getuser()):
        Lock.take(path)
    lock.release()


def test_a_lock_takes_up_room_that_it_gives_up_once_when_the_disk_is_full(path: Path) -> None:
    lock = Lock.take(path)
    assert lock_file(path).stat().st_size > ROOM
    before = holder_of(path)
    assert lock.give_up_room()
    assert lock_file(path).stat().st_size < 1000
    assert holder_of(path) == before
    assert not lock.give_up_room()
    lock.release()


@pytest.mark.parametrize("fails", [1, 2])
def test_a_disk_too_full_for_a_lock_is_told_and_one_too_full_for_the_room_is_not(
    path: Path, monkeypatch: pytest.MonkeyPatch, fails: int
) -> None:
    written: list[int] = []
    write = os.write

    def full(descriptor: int, data: bytes) -> int:
        written.append(len(data))
        if len(written) == fails:
            raise OSError(28, os.strerror(28))
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", full)
    if fails == 1:
        with told("errors.disk_full", path=str(path)):
            Lock.take(path)
        assert list(path.parent.iterdir()) == []
        return
    lock = Lock.take(path)
    assert lock_file(path).stat().st_size == written[0]
    lock.release()


def test_a_lock_is_held_once_until_its_process_dies(path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with told("errors.dossier_in_use", path=str(path)):
            Lock.take(path)
        process.send_signal(signal.SIGKILL)
    assert lock_file(path).exists()
    assert holder_of(path) is None
    Lock.take(path).release()


def test_a_lock_of_another_computer_is_never_stolen(path: Path) -> None:
    said = {"host": "RECEPTION-2", "process": 4, "user": "ada", "since": "2026-03-02T09:30:00+00:00"}
    lock_file(path).write_text(json.dumps(said), "utf-8")
    assert holder_of(path) == Holder("RECEPTION-2", 4, "ada", AT)
    before = lock_file(path).read_bytes()
    for _ in range(2):
        with told("store.in_use_elsewhere", host="RECEPTION-2", user="ada", since=f"{AT.astimezone():%Y-%m-%d %H:%M}"):
            Lock.take(path)
    assert lock_file(path).read_bytes() == before


@pytest.mark.parametrize(
    "content", ["", "garbled", "[]", "{}", '{"host": "x"}', '{"host": "x", "process": "?", "user": ""}']
)
def test_a_garbled_lock_that_nobody_holds_is_taken_over(path: Path, content: str) -> None:
    lock_file(path).write_text(content, "utf-8")
    Lock.take(path).release()


def test_a_lock_released_while_one_waits_at_it_is_taken_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file opened is removed before it is held: a lock on it would hold off nobody."""
    holding = module._hold
    replaced: list[bool] = []

    def hold_late(descriptor: int) -> None:
        if len(replaced) < 2:
            lock_file(path).unlink()
            if replaced:
                lock_file(path).touch()
            replaced.append(True)
        holding(descriptor)

    monkeypatch.setattr(module, "_hold", hold_late)
    lock = Lock.take(path)
    with told("errors.dossier_in_use"):
        Lock.take(path)
    lock.release()
    assert len(replaced) == 2


def test_an_account_without_a_name_may_hold_a_lock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no name")

    monkeypatch.setattr(getpass, "getuser", nobody)
    Lock.take(path).release()
