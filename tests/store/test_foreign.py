"""What was planted in a dossier is told as such, and a mistake of ours is not."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3

from ehassess.store import Store
from ehassess.store.foreign import LARGEST, MOST_ROWS, check_foreign, sound_cells
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


def test_a_text_that_is_no_text_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    made(path)
    rewritten(path, "UPDATE remark SET note = CAST(X'FF' AS TEXT)")
    with told("errors.dossier_damaged"):
        state_in(path, RAW)


def test_an_id_that_would_lead_into_another_folder_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    made(path)
    rewritten(path, "UPDATE meta SET dossier_id = '../../elsewhere'")
    with told("errors.dossier_damaged"):
        state_in(path, RAW)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON _sqlite_migrations BEGIN SELECT 1; END",
        "CREATE INDEX i ON _sqlite_migrations (upper(name))",
        "CREATE INDEX i ON _sqlite_migrations (name) WHERE id > 0",
    ],
)
def test_nothing_that_runs_may_hang_on_the_table_of_the_steps(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "cabinet.ehassess"
    made(path)
    rewritten(path, statement)
    with told("store.foreign_parts", parts="_sqlite_migrations"):
        state_in(path, RAW)


def test_a_file_from_elsewhere_that_is_far_too_large_is_not_copied(tmp_path: Path) -> None:
    path = tmp_path / "huge.ehassess"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with told("errors.file_too_large", path=str(path)):
        check_foreign(path)


def test_a_file_from_elsewhere_with_more_rows_than_any_dossier_has_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    made(path)
    many = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= {MOST_ROWS})"
    rewritten(path, f"INSERT INTO fact {many} SELECT 'f' || i, 1 FROM n")
    with told("store.foreign_rows"):
        Store.open(path, RAW, borrowed=True)


def test_a_mistake_of_ours_is_not_dressed_up_as_damage(tmp_path: Path) -> None:
    with pytest.raises(sqlcipher3.OperationalError, match="syntax error"), sound_cells(tmp_path):
        sqlcipher3.connect(":memory:").execute("SELEKT")
