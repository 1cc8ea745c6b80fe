"""What was planted in a dossier is told as such, and a mistake of ours is not."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3

from ehassess.store.foreign import sound_cells
from tests.store.dossiers import RAW, made, rewritten, state_in, told


def test_a_cell_that_holds_what_never_belongs_there_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    made(path)
    rewritten(path, "UPDATE meta SET saved_at = 'yesterday'")
    with told("errors.dossier_damaged"):
        state_in(path, RAW)


def test_what_was_planted_is_named(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    made(path)
    rewritten(path, "CREATE VIEW theirs AS SELECT 1")
    with told("store.foreign_parts", parts="view theirs"):
        state_in(path, RAW)


def test_a_mistake_of_ours_is_not_dressed_up_as_damage(tmp_path: Path) -> None:
    with pytest.raises(sqlcipher3.OperationalError, match="syntax error"), sound_cells(tmp_path):
        sqlcipher3.connect(":memory:").execute("SELEKT")
