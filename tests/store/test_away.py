"""A dossier on a share or in a cloud folder is worked on as a copy, and comes back whole, or stays and is told."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ehassess.domain.dossier import Budget
from ehassess.paths import data_folder
from ehassess.store import Secret, Store
from ehassess.store.away import Away, moved_away, open_store
from ehassess.store.backups import backups_at
from ehassess.store.location import Kind
from ehassess.store.lock import Lock
from ehassess.store.schema import FORMAT
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, EMPTY, FULL, PACK, RAW, folder_content, made, state_in, told
from tests.store.shares import (
    LATER,
    Share,
    changed_by_others,
    dropped,
    left_behind,
    left_here,
    saved,
)


@pytest.mark.parametrize("kind", [Kind.NETWORK, Kind.CLOUD])
def test_the_far_file_is_left_alone_until_the_dossier_is_closed(far: Path, kind: Kind) -> None:
    before = far.read_bytes()
    store = open_store(far, RAW, Share(kind))
    assert store.away is not None
    assert store.path == store.away.copy
    assert store.path.is_relative_to(data_folder())
    assert store.path.stat().st_mode & 0o077 == 0
    assert store.path.parent.stat().st_mode & 0o077 == 0
    saved(store, FULL, *LATER)
    assert far.read_bytes() == before
    assert sorted(folder_content(far.parent)) == [f".{far.name}.lock", far.name]
    store.close()
    assert state_in(far) == LATER[-1]
    assert list(folder_content(far.parent)) == [far.name]
    assert left_here() == []


def test_a_dossier_that_was_only_looked_at_is_not_written(far: Path, share: Share) -> None:
    before, written_at = far.read_bytes(), far.stat().st_mtime_ns
    open_store(far, RAW, share).close()
    assert (far.read_bytes(), far.stat().st_mtime_ns) == (before, written_at)
    assert left_here() == []


@pytest.mark.parametrize("kind", [Kind.LOCAL, Kind.REMOVABLE])
def test_disks_and_sticks_are_worked_on_directly(far: Path, kind: Kind) -> None:
    store = open_store(far, RAW, Share(kind))
    assert (store.path, store.away) == (far, None)
    store.close()
    again = moved_away(Store.open(far, RAW), Share(kind))
    assert again.away is None
    again.close()


def test_a_dossier_that_was_just_made_on_a_share_is_worked_on_as_a_copy(far: Path, share: Share) -> None:
    path = far.with_name("new.ehassess")
    store = moved_away(Store.create(path, Secret("one two three"), EMPTY, PACK, AT), share)
    assert store.away is not None
    after = replace(EMPTY, budget=Budget(1, 1))
    saved(store, EMPTY, after)
    assert store.opens_with(Secret("one two three"))
    store.close()
    assert state_in(path, Secret("one two three")) == after


def test_while_one_works_the_copy_goes_back_and_is_then_the_same(far: Path, share: Share) -> None:
    far.chmod(0o640)
    store = open_store(far, RAW, share)
    assert store.away is not None
    store.away.carry_back()
    saved(store, FULL, LATER[0])
    assert store.away.changed()
    store.away.snapshot(store.copies)
    store.away.carry_back()
    assert not store.away.changed()
    shutil.copyfile(far, far.with_name("seen"))
    assert state_in(far.with_name("seen")) == LATER[0]
    assert far.stat().st_mode & 0o777 == 0o640
    store.rekey(Secret(raw=bytes(32)))
    assert store.away.changed()
    store.away.snapshot(store.copies)
    store.close()
    store.away.carry_back()
    assert state_in(far, Secret(raw=bytes(32))) == LATER[0]
    assert left_here() == []


def test_what_somebody_else_wrote_meanwhile_stays_and_ours_lies_beside_it(far: Path, share: Share) -> None:
    store = open_store(far, RAW, share)
    saved(store, FULL, LATER[0])
    whole = changed_by_others(far, LATER[1])
    with told("away.conflict", path=str(far)) as caught:
        store.close()
    assert far.read_bytes() == whole
    assert state_in(Path(str(caught.value.facts["conflict"]))) == LATER[0]
    assert len(folder_content(far.parent)) == 2
    assert left_here() == []


def test_after_a_conflict_one_goes_on_in_the_file_beside(far: Path, share: Share) -> None:
    store = open_store(far, RAW, share)
    assert store.away is not None
    saved(store, FULL, LATER[0])
    theirs = changed_by_others(far, EMPTY)
    store.away.snapshot(store.copies)
    with told("away.conflict", path=str(far)) as caught:
        store.away.carry_back()
    beside = Path(str(caught.value.facts["conflict"]))
    saved(store, LATER[0], LATER[1])
    store.close()
    assert state_in(beside) == LATER[1]
    assert folder_content(far.parent) == {far.name: theirs, beside.name: beside.read_bytes()}


def test_a_crash_after_a_conflict_brings_the_rest_to_the_file_beside(far: Path, share: Share) -> None:
    store = open_store(far, RAW, share)
    assert store.away is not None
    saved(store, FULL, LATER[0])
    changed_by_others(far, EMPTY)
    store.away.snapshot(store.copies)
    with told("away.conflict") as caught:
        store.away.carry_back()
    saved(store, LATER[0], LATER[1])
    dropped(store)
    again = open_store(far, RAW, share)
    assert again.away is not None
    assert [note.id for note in again.away.notes] == ["away.conflict"]
    assert again.state(SCALE) == EMPTY
    after = replace(EMPTY, budget=Budget(1, 1))
    saved(again, EMPTY, after)
    again.close()
    assert state_in(far) == after
    assert state_in(Path(str(caught.value.facts["conflict"]))) == LATER[1]
    assert len(folder_content(far.parent)) == 2


def test_what_never_went_back_is_gone_on_with(far: Path, share: Share) -> None:
    left_behind(far, share)
    torn = far.with_name(f".{far.name}.0123abcd")
    torn.write_bytes(b"half of a return")
    other = far.with_name(f".{far.name}.notes")
    other.write_bytes(b"somebody's")
    store = open_store(far, RAW, share)
    assert store.away is not None
    assert [note.id for note in store.away.notes] == ["away.resumed"]
    assert store.state(SCALE) == LATER[0]
    store.close()
    assert state_in(far) == LATER[0]
    assert sorted(folder_content(far.parent)) == [other.name, far.name]
    assert left_here() == []


def test_where_both_were_changed_both_are_kept(far: Path, share: Share) -> None:
    left_behind(far, share)
    theirs = changed_by_others(far, EMPTY)
    store = open_store(far, RAW, share)
    assert store.away is not None
    (note,) = store.away.notes
    assert (note.id, note.facts["path"]) == ("away.conflict", str(far))
    assert store.state(SCALE) == EMPTY
    store.close()
    assert far.read_bytes() == theirs
    assert state_in(Path(str(note.facts["conflict"]))) == LATER[0]
    assert left_here() == []


def test_an_earlier_copy_is_kept_whatever_passphrase_is_tried(far: Path, share: Share) -> None:
    far.unlink()
    made(far, FULL, Secret("one two three"))
    store = open_store(far, Secret("one two three"), share)
    saved(store, FULL, LATER[0])
    dropped(store)
    with told("errors.wrong_passphrase", path=str(far)):
        open_store(far, Secret("another one"), share)
    store = open_store(far, Secret("one two three"), share)
    assert store.state(SCALE) == LATER[0]
    store.close()


def test_a_refused_opening_leaves_no_copy(far: Path, share: Share) -> None:
    before = folder_content(far.parent)
    with told("errors.wrong_passphrase", path=str(far)):
        open_store(far, Secret("not it"), share)
    with told("errors.file_missing", path=str(far.with_name("none"))):
        open_store(far.with_name("none"), RAW, share)
    assert folder_content(far.parent) == before
    assert left_here() == []


def test_nobody_else_opens_it_meanwhile_under_any_spelling(far: Path, share: Share) -> None:
    (far.parent.parent / "link").symlink_to(far.parent)
    linked = far.parent.parent / "link" / far.name
    store = open_store(linked, RAW, share)
    for path in (far, linked):
        with told("errors.dossier_in_use", path=str(path)):
            open_store(path, RAW, share)
        with told("errors.dossier_in_use", path=str(path)):
            Store.open(path, RAW)
    store.close()


def test_a_far_file_that_is_open_on_another_computer_is_left_alone(far: Path, share: Share) -> None:
    lock = Lock.take(far)
    left = folder_content(far.parent)
    with told("errors.dossier_in_use", path=str(far)):
        Away(far, share)
    assert folder_content(far.parent) == left
    lock.release()


def test_a_far_dossier_of_an_older_format_is_brought_up_in_the_copy_and_backed_up_before(
    far: Path, share: Share
) -> None:
    shutil.copyfile(Path(__file__).parent / "samples" / "format_2.ehassess", far)
    older = far.read_bytes()
    store = open_store(far, RAW, share)
    assert store.away is not None
    assert store.away.changed()
    assert far.read_bytes() == older
    (backup,) = backups_at(far)
    assert backup.before_format == FORMAT
    store.close()
    assert far.read_bytes() != older
    Store.open(far, RAW).close()
