"""Whenever the program is killed, everything that it acknowledged is there; `long kill` tries it five hundred times."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.reliability.kills import kill_commands, kill_often

pytestmark = pytest.mark.skipif(os.name != "posix", reason="programs are brought up by fork, which is not here")


def test_nothing_acknowledged_is_lost_when_the_program_is_killed_while_it_saves_copies_or_changes_its_key(
    tmp_path: Path,
) -> None:
    killed = kill_often(tmp_path, runs=23, seed=20260302)
    assert killed.whole, killed
    assert (killed.kept, killed.acknowledged > 20) == (23, True)


def test_answers_of_a_file_are_all_there_or_none_when_the_command_line_is_killed(tmp_path: Path) -> None:
    killed = kill_commands(tmp_path, runs=2, seed=20260302)
    assert (killed.whole, killed.kept) == (True, 3), killed
