"""On a disk that is really full one more save works, and nothing that was saved before is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ehassess.domain.answers import Choice, Remark
from tests.store.dossiers import begun, reopened, told


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 600 kB of its own; only root may have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("a small disk can only be made by root of a Linux that allows it")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_still_takes_one_more_save_and_says_so(small_disk: Path) -> None:
    path = small_disk / "cabinet.ehassess"
    kept = ""
    with begun(path) as session:
        (small_disk / "filling").write_bytes(bytes(250_000))
        while not session.protection.room_used:
            kept += "some words " * 300
            session.remark(Remark("Q1", kept))
        with told("errors.disk_full", path=str(path)):
            session.remark(Remark("Q1", kept + "more words " * 100_000))
        held = session.state.remarks["Q1"]
        (small_disk / "filling").unlink()
        session.record("Q2", Choice.NO)
    with reopened(path) as session:
        assert session.state.remarks["Q1"] == held
        assert session.state.answers["Q2"].value is Choice.NO
        assert held.note.startswith(kept)
