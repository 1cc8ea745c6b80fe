"""A dossier that is open elsewhere or write-protected can be read, and is not touched."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest

from ehassess.paths import data_folder
from ehassess.store import Store, stand_in
from ehassess.store.schema import FORMAT
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, FULL, RAW, folder_content, made, rewritten, told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


def copies() -> list[Path]:
    """What lies in the folder of the copies to read."""
    return list((data_folder() / "reading").iterdir())


def test_a_dossier_that_is_open_elsewhere_is_read_as_it_was_last_saved(path: Path) -> None:
    made(path)
    writer = Store.open(path, RAW)
    changed = replace(FULL, budget=None)
    writer.save(FULL, changed, AT)
    reader = Store.open_to_read(path, RAW)
    assert reader.read_only
    assert reader.state(SCALE) == changed
    writer.save(changed, FULL, AT)
    writer.close()
    assert reader.state(SCALE) == changed
    reader.close()
    assert copies() == []
    assert list(folder_content(path.parent)) == [path.name]


def test_nothing_is_saved_to_what_was_opened_to_read(path: Path) -> None:
    whole = made(path)
    reader = Store.open_to_read(path, RAW)
    with told("store.opened_read_only", path=str(path)):
        reader.save(FULL, replace(FULL, budget=None), AT)
    with told("store.opened_read_only", path=str(path)):
        reader.rekey(RAW)
    with told("store.read_only", path=str(path)):
        reader.copies.take_over(path, reader.copies.key)
    reader.close()
    assert folder_content(path.parent) == {path.name: whole}


def test_a_dossier_of_an_older_format_is_read_and_stays_as_it_is(path: Path) -> None:
    shutil.copyfile(Path(__file__).parent / "samples" / "format_2.ehassess", path)
    before = path.read_bytes()
    reader = Store.open_to_read(path, RAW)
    assert reader.answers()
    reader.close()
    assert folder_content(path.parent) == {path.name: before}


def test_what_is_wrong_with_it_is_told_of_the_file_that_the_user_knows(path: Path) -> None:
    made(path)
    with told("errors.file_missing", path=str(path.parent / "none.ehassess")):
        Store.open_to_read(path.parent / "none.ehassess", RAW)
    rewritten(path, "PRAGMA user_version = 99")
    with told("errors.dossier_newer", path=str(path), known=str(FORMAT)):
        Store.open_to_read(path, RAW)
    path.write_bytes(b"no dossier" * 1000)
    with told("errors.not_a_dossier", path=str(path)):
        Store.open_to_read(path, RAW)
    assert copies() == []


def test_a_save_that_was_cut_off_is_rolled_back_in_the_copy_only(path: Path) -> None:
    made(path)
    store = Store.open(path, RAW)
    db = store._db
    db.execute("PRAGMA cache_size = 1")
    db.execute("BEGIN")
    db.execute("UPDATE answer SET reason = hex(zeroblob(20000))")
    crashed = path.with_name("crashed.ehassess")
    for name in ("", "-journal"):
        shutil.copyfile(path.with_name(path.name + name), crashed.with_name(crashed.name + name))
    db.execute("ROLLBACK")
    store.close()
    before = folder_content(path.parent)
    reader = Store.open_to_read(crashed, RAW)
    assert reader.state(SCALE) == FULL
    reader.close()
    assert folder_content(path.parent) == before


def test_a_dossier_that_never_comes_to_rest_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(path)
    writer = Store.open(path, RAW)
    path.with_name(path.name + "-journal").write_bytes(b"a save that goes on and on")
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with told("store.never_settled", path=str(path)):
        Store.open_to_read(path, RAW)
    writer.close()


def test_copies_that_a_dead_program_left_are_cleared_away(path: Path) -> None:
    made(path)
    first = Store.open_to_read(path, RAW)
    (data_folder() / "reading" / "0000.ehassess").write_bytes(b"left")
    second = Store.open_to_read(path, RAW)
    assert {file.name for file in copies() if file.suffix == ".ehassess"} == {
        first._stand_in.path.name if first._stand_in else "",
        second._stand_in.path.name if second._stand_in else "",
    }
    assert stand_in.ATTEMPTS > 1
    second.close()
    first.close()
