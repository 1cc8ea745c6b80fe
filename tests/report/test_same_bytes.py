"""The same report gives the same bytes in any process, however it hashes and however Python packs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_processes_that_hash_and_pack_differently_write_the_same_file() -> None:
    found = set()
    for start, level in (("1", "9"), ("2", "1")):
        command = [sys.executable, "-m", "tests.report.digests", "mixed", "fr", level]
        surroundings = {**os.environ, "PYTHONHASHSEED": start}
        run = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True)
        found.add(run.stdout)
    assert len(found) == 1
    assert len(found.pop().split()[-1]) == 64
