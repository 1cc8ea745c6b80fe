"""A program that is killed while it works on the copy of a far dossier loses nothing, and tears no far file."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ehassess.domain.dossier import DossierState
from ehassess.store.away import open_store
from tests.architecture.source import ROOT
from tests.domain.worked_example import SCALE
from tests.store.dossiers import FULL, RAW, folder_content, made, state_in
from tests.store.shares import LATER, Share, left_here

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such signal")

MAY_HOLD: dict[str, tuple[DossierState, ...]] = {
    "": (FULL, LATER[0]),
    "a": (LATER[0], LATER[1]),
    "ab": (LATER[1],),
    "abc": (LATER[1],),
}
"""After the saves that were acknowledged: that state, or the one that was being saved."""


@contextmanager
def programs() -> Iterator[subprocess.Popen[str]]:
    """Brings up programs to be killed."""
    command = [sys.executable, "-m", "tests.store.cut_short"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def killed(nursery: subprocess.Popen[str], folder: Path, call: int) -> str:
    """Work on a fresh far dossier in this folder until just before the call; what was acknowledged and how it ended."""
    far = folder / "share" / "cabinet.ehassess"
    far.parent.mkdir(parents=True)
    made(far)
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{far}\t{call}\n")
    nursery.stdin.flush()
    return nursery.stdout.readline().strip()


def check(folder: Path, acknowledged: str) -> None:
    """The far file is whole, the next opening holds what was acknowledged, and its end leaves nothing beside."""
    far = folder / "share" / "cabinet.ehassess"
    shutil.copyfile(far, folder / "seen.ehassess")
    assert state_in(folder / "seen.ehassess") in (FULL, *LATER)
    store = open_store(far, RAW, Share())
    assert store.away is not None
    assert [note.id for note in store.away.notes] in ([], ["away.resumed"])
    held = store.state(SCALE)
    assert held in MAY_HOLD[acknowledged]
    store.close()
    assert state_in(far) == held
    assert list(folder_content(far.parent)) == [far.name]
    assert left_here() == []


def all_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> int:
    """Kill before every `step`th call until the program gets through; how often it was killed."""
    kills = 0
    with programs() as nursery:
        for call in range(1, 10_000, step):
            folder = tmp_path / str(call)
            monkeypatch.setenv("EHASSESS_DATA", str(folder / "data"))
            acknowledged, ended = killed(nursery, folder, call).partition("=")[::2]
            check(folder, acknowledged.rstrip("."))
            if ended:
                assert (acknowledged, ended) == ("abc", "0")
                return kills
            kills += 1
            shutil.rmtree(folder)
    raise AssertionError("it never came to its end")


def test_a_program_killed_before_some_of_its_calls_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert all_calls(tmp_path, monkeypatch, 19) >= 5
