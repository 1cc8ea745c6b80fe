"""Whatever becomes of a share and of the copy of a dossier that lies there, both versions are kept and told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ehassess.errors import UserFacingError
from ehassess.store.away import Away, open_store
from ehassess.store.away_note import folder_of
from ehassess.store.location import HERE, Kind
from tests.domain.worked_example import SCALE
from tests.store.dossiers import EMPTY, FULL, RAW, folder_content, rewritten, state_in, told
from tests.store.shares import (
    LATER,
    Share,
    changed_by_others,
    cut_off,
    gone,
    left_behind,
    left_here,
    saved,
    unmounted,
)


def test_a_damaged_earlier_copy_is_laid_beside_and_the_far_file_opened(far: Path, share: Share) -> None:
    left_behind(far, share)
    copy = folder_of(far) / far.name
    copy.write_bytes(copy.read_bytes()[:9000] + bytes(100) + copy.read_bytes()[9100:])
    damaged = copy.read_bytes()
    store = open_store(far, RAW, share)
    assert store.away is not None
    (note,) = store.away.notes
    assert (note.id, note.facts["path"]) == ("away.copy_damaged", str(far))
    assert Path(str(note.facts["conflict"])).read_bytes() == damaged
    assert store.state(SCALE) == FULL
    saved(store, FULL, LATER[2])
    store.close()
    assert state_in(far) == LATER[2]


@pytest.mark.parametrize("note", [None, "garbled", "[]", '{"target": "x"}'])
def test_an_earlier_copy_without_its_note_is_kept_beside(far: Path, share: Share, note: str | None) -> None:
    left_behind(far, share)
    file = folder_of(far) / "note.json"
    file.unlink()
    if note is not None:
        file.write_text(note)
    store = open_store(far, RAW, share)
    assert store.away is not None
    (told_of,) = store.away.notes
    assert state_in(Path(str(told_of.facts["conflict"]))) == LATER[0]
    assert store.state(SCALE) == FULL
    store.close()


def test_a_copy_that_was_fetched_and_never_noted_is_fetched_anew(far: Path, share: Share) -> None:
    folder = folder_of(far)
    folder.mkdir(parents=True)
    shutil.copyfile(far, folder / far.name)
    store = open_store(far, RAW, share)
    assert store.away is not None
    assert store.away.notes == []
    store.close()
    assert left_here() == []


@pytest.mark.parametrize("away", [gone, unmounted])
def test_where_the_place_is_gone_the_copy_stays_and_is_offered(
    far: Path, share: Share, away: Callable[[Path, Share, Callable[[], object]], None]
) -> None:
    store = open_store(far, RAW, share)
    saved(store, FULL, LATER[0])
    copy = store.path

    def closing() -> None:
        with told("away.gone", path=str(far), copy=str(copy)):
            store.close()

    def opening() -> None:
        for _ in range(2):
            with told("away.kept_here", path=str(far), copy=str(copy)):
                open_store(far, RAW, share)

    away(far, share, closing)
    away(far, share, opening)
    here = open_store(copy, RAW)
    saved(here, LATER[0], LATER[1])
    with told("errors.dossier_in_use", path=str(far)):
        open_store(far, RAW, share)
    here.close()
    again = open_store(far, RAW, share)
    assert again.state(SCALE) == LATER[1]
    again.close()
    assert state_in(far) == LATER[1]
    assert left_here() == []


def test_a_share_that_is_taken_for_a_disk_now_gets_its_copy_back_too(far: Path, share: Share) -> None:
    left_behind(far, share)
    store = open_store(far, RAW, Share(Kind.LOCAL))
    assert store.state(SCALE) == LATER[0]
    store.close()
    assert state_in(far) == LATER[0]


def test_a_far_file_that_was_taken_away_is_put_back(far: Path, share: Share) -> None:
    store = open_store(far, RAW, share)
    saved(store, FULL, LATER[0])
    far.unlink()
    store.close()
    assert state_in(far) == LATER[0]


def test_a_far_file_in_the_midst_of_a_save_is_rolled_back(far: Path, share: Share) -> None:
    torn = cut_off(far, LATER[3])
    store = open_store(far, RAW, share)
    assert store.state(SCALE) == LATER[3]
    store.close()
    assert far.read_bytes() != torn
    assert list(folder_content(far.parent)) == [far.name]
    assert state_in(far) == LATER[3]


def test_a_copy_in_the_midst_of_a_save_takes_its_journal_beside_the_far_file(far: Path, share: Share) -> None:
    left_behind(far, share)
    cut_off(folder_of(far) / far.name, LATER[0])
    changed_by_others(far, EMPTY)
    store = open_store(far, RAW, share)
    assert store.away is not None
    (note,) = store.away.notes
    store.close()
    assert state_in(far) == EMPTY
    assert state_in(Path(str(note.facts["conflict"]))) == LATER[0]


def test_a_copy_that_was_closed_in_the_midst_of_a_save_is_brought_back_by_the_next_opening(
    far: Path, share: Share
) -> None:
    before = far.read_bytes()
    away = Away(far, share)
    cut_off(away.copy, LATER[0])
    with told("away.not_returned", path=str(far), copy=str(away.copy)):
        away.leave()
    assert far.read_bytes() == before
    open_store(far, RAW, share).close()
    assert state_in(far) == LATER[0]


def test_a_change_in_the_very_moment_of_the_return_is_not_overwritten(
    far: Path, share: Share, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(far, RAW, share)
    saved(store, FULL, LATER[0])
    copy_mode = shutil.copymode

    def interrupted(source: Path, target: Path) -> None:
        copy_mode(source, target)
        monkeypatch.undo()
        far.write_bytes(b"theirs")

    monkeypatch.setattr(shutil, "copymode", interrupted)
    with told("away.conflict", path=str(far)) as caught:
        store.close()
    assert far.read_bytes() == b"theirs"
    assert state_in(Path(str(caught.value.facts["conflict"]))) == LATER[0]
    assert len(folder_content(far.parent)) == 2


def test_a_drive_that_writes_something_else_is_noticed(
    far: Path, share: Share, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = far.read_bytes()
    store = open_store(far, RAW, share)
    assert store.away is not None
    saved(store, FULL, LATER[0])

    def garbled(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:-1])

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfile", garbled)
        with told("away.not_returned", path=str(far), copy=str(store.path)):
            store.close()
    assert folder_content(far.parent) == {far.name: before}
    open_store(far, RAW, share).close()
    assert state_in(far) == LATER[0]


def test_a_copy_that_was_deleted_behind_our_back_is_told_and_the_far_file_stays(far: Path, share: Share) -> None:
    before = far.read_bytes()
    away = Away(far, share)
    away.copy.unlink()
    with told("away.not_returned", path=str(far)):
        away.leave()
    assert folder_content(far.parent) == {far.name: before}
    Away(far, share).abandon()


def test_a_note_that_cannot_be_written_does_not_keep_the_dossier_from_going_back(far: Path, share: Share) -> None:
    store = open_store(far, RAW, share)
    saved(store, FULL, LATER[0])
    note = store.path.parent / "note.json"
    note.unlink()
    note.mkdir()
    store.close()
    assert state_in(far) == LATER[0]
    note.rmdir()
    open_store(far, RAW, share).close()
    assert left_here() == []


def test_two_files_beside_of_one_moment_have_two_names(far: Path, share: Share) -> None:
    away = Away(far, share)
    first = away._free_name()
    first.touch()
    assert away._free_name() != first
    away.abandon()


def test_a_far_file_of_foreign_content_is_refused_and_stays(far: Path, share: Share) -> None:
    rewritten(far, "PRAGMA user_version = 99")
    before = far.read_bytes()
    with pytest.raises(UserFacingError, match="dossier_newer"):
        open_store(far, RAW, share)
    assert folder_content(far.parent) == {far.name: before}
    assert left_here() == []


def test_a_cloud_folder_that_lost_its_mark_is_still_its_place(far: Path) -> None:
    cloud = Share(Kind.CLOUD)
    store = open_store(far, RAW, cloud)
    saved(store, FULL, LATER[0])
    cloud.said = HERE
    store.close()
    assert state_in(far) == LATER[0]
