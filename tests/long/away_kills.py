"""`dev.py long away-kills`: a program that works on the copy of a far dossier is killed before each of its calls on
files in turn, and the dossier is opened each time."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.store.test_away_kills import all_calls


def main(_: Sequence[str]) -> int:
    """Print how often it was killed; an AssertionError tells what was lost."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        kills = all_calls(Path(folder), patch, 1)
    print(f"killed {kills} times, at each call once: 0 saves lost, 0 far files torn, 0 files left beside")
    return 0
