"""Full and write-protected drives, real ones, keep no copy of a far dossier from being found again."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ehassess.store.away import open_store
from tests.domain.worked_example import SCALE
from tests.store.dossiers import FULL, RAW, folder_content, made, state_in, told
from tests.store.shares import LATER, Share, left_here, saved


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """A drive of 2 MB of its own; only root may have one."""
    folder = tmp_path / "drive"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("a drive can only be made by root of a Linux that allows it")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def filled(folder: Path) -> Path:
    """A file that leaves no room on the drive."""
    filling = folder / "filling"
    with filling.open("ab", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    return filling


@contextmanager
def write_protected(folder: Path) -> Iterator[None]:
    """The same drive without the right to write, for all that is opened from now on."""
    subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_share_keeps_its_file_and_the_copy_goes_back_when_there_is_room(drive: Path) -> None:
    far = drive / "cabinet.ehassess"
    before = made(far)
    store = open_store(far, RAW, Share())
    assert store.away is not None
    saved(store, FULL, LATER[0])
    filling = filled(drive)
    store.away.snapshot(store.copies)
    with told("away.full", path=str(far), copy=str(store.path)):
        store.away.carry_back()
    saved(store, LATER[0], LATER[1])
    with told("away.full", path=str(far), copy=str(store.path)):
        store.close()
    assert far.read_bytes() == before
    assert sorted(folder_content(drive)) == [far.name, filling.name]
    filled(drive)
    with told("away.kept_here", path=str(far), copy=str(store.path)):
        open_store(far, RAW, Share())
    filling.unlink()
    again = open_store(far, RAW, Share())
    assert again.state(SCALE) == LATER[1]
    again.close()
    assert state_in(far) == LATER[1]
    assert left_here() == []


def test_a_share_that_is_write_protected_meanwhile_gets_the_copy_back_later(drive: Path) -> None:
    far = drive / "cabinet.ehassess"
    before = made(far)
    store = open_store(far, RAW, Share())
    saved(store, FULL, LATER[0])
    with write_protected(drive):
        with told("away.read_only", path=str(far), copy=str(store.path)):
            store.close()
        with told("away.kept_here", path=str(far), copy=str(store.path)):
            open_store(far, RAW, Share())
        assert far.read_bytes() == before
    open_store(far, RAW, Share()).close()
    assert state_in(far) == LATER[0]


def test_a_write_protected_share_is_refused_as_a_disk_would_be(drive: Path) -> None:
    far = drive / "cabinet.ehassess"
    before = made(far)
    with write_protected(drive), told("store.read_only", path=str(far)):
        open_store(far, RAW, Share())
    assert folder_content(drive) == {far.name: before}
    assert left_here() == []


def test_a_computer_too_full_for_a_copy_says_so_and_leaves_the_share_alone(
    drive: Path, far: Path, share: Share, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = folder_content(far.parent)
    monkeypatch.setenv("EHASSESS_DATA", str(drive))
    filling = filled(drive)
    with told("errors.disk_full"):
        open_store(far, RAW, share)
    assert folder_content(far.parent) == before
    assert left_here() == []
    filling.unlink()
    open_store(far, RAW, share).close()


def test_a_computer_that_is_full_meanwhile_still_brings_back_what_was_saved(
    drive: Path, far: Path, share: Share, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EHASSESS_DATA", str(drive))
    store = open_store(far, RAW, share)
    assert store.away is not None
    saved(store, FULL, LATER[0])
    filled(drive)
    with told("errors.disk_full"):
        store.away.snapshot(store.copies)
    store.close()
    assert state_in(far) == LATER[0]
    assert left_here() == []
