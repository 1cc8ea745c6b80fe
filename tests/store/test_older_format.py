"""A dossier of an earlier version of the program opens, with everything in it, and is brought up to ours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ehassess.store import Store
from ehassess.store.schema import FORMAT
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, FULL, RAW, made, rewritten, state_in

BACK = (
    "ALTER TABLE provider DROP COLUMN country",
    "DELETE FROM _sqlite_migrations WHERE name = '0002_country'",
    "PRAGMA user_version = 1",
)
"""What makes a file of format 1 of one of format 2."""


def older(path: Path) -> None:
    """Write a dossier of format 1."""
    made(path)
    rewritten(path, *BACK)


def test_a_dossier_of_format_1_opens_with_everything_in_it(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    older(path)
    assert state_in(path) == FULL


def test_a_country_can_be_kept_in_it_from_then_on(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    older(path)
    store = Store.open(path, RAW)
    before = store.state(SCALE)
    store.save(before, replace(before, provider=replace(before.provider, country="fr")), AT)
    store.close()
    assert state_in(path).provider.country == "fr"
    assert FORMAT == 2
