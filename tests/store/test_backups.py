"""Backups are whole or not there, the right ones are kept, and one takes the place of a dossier without loss."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ehassess.errors import UserFacingError
from ehassess.paths import data_folder
from ehassess.store import Secret, Store, backups
from ehassess.store.backups import Backup, backups_at, backups_of, before_migration, kept_of, look, make, restore
from ehassess.store.copying import key_for, looked_into, new_key, opening_key
from ehassess.store.schema import FORMAT
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, FULL, RAW, folder_content, made, rewritten, state_in, told

OTHER = Secret(raw=bytes(range(1, 33)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


def backed_up(path: Path, secret: Secret = RAW, *, saved_at: datetime = AT) -> Backup:
    """A backup of a closed dossier."""
    store = Store.open(path, secret)
    try:
        return make(store.copies, path, FULL.dossier_id, saved_at)
    finally:
        store.close()


def test_a_backup_holds_everything_under_the_same_key(path: Path) -> None:
    made(path)
    backup = backed_up(path)
    assert backup.path.is_relative_to(data_folder())
    assert state_in(backup.path) == FULL
    held = look(backup.path, RAW)
    assert (held.dossier_id, held.provider, held.round_number, held.answers) == (
        FULL.dossier_id,
        "Cabinet fictif",
        1,
        3,
    )
    assert backups_of(FULL.dossier_id) == backups_at(path) == (backup,)
    assert (backup.saved_at, backup.size, backup.before_format) == (AT, backup.path.stat().st_size, None)


def test_the_same_state_is_copied_once_and_a_damaged_backup_anew(path: Path) -> None:
    made(path)
    first = backed_up(path).path
    moment = first.stat().st_mtime_ns
    assert backed_up(path).path == first
    assert first.stat().st_mtime_ns == moment
    first.write_bytes(first.read_bytes()[:-1] + b"x")
    backed_up(path)
    assert state_in(first) == FULL


def test_nothing_lies_beside_a_backup_and_only_its_owner_enters(path: Path) -> None:
    made(path)
    folder = backed_up(path).path.parent
    assert len(list(folder.iterdir())) == 1
    assert folder.stat().st_mode & 0o077 == 0


def test_what_is_no_backup_is_left_alone_and_not_listed(path: Path) -> None:
    made(path)
    backup = backed_up(path)
    strangers = ("cabinet.ehassess", "cabinet.20269999T999999999999Z.ehassess", "note.txt")
    for name in strangers:
        (backup.path.parent / name).write_text("mine")
    backed_up(path, saved_at=AT + timedelta(days=1))
    assert len(backups_at(path)) == 2
    assert all((backup.path.parent / name).exists() for name in strangers)


def moments(*days: float) -> list[Backup]:
    return [Backup(Path(str(day)), AT + timedelta(days=day), 1) for day in days]


def test_five_newest_seven_days_and_four_weeks_are_kept() -> None:
    hourly = moments(*(hour / 24 for hour in range(24 * 60)))
    latest = hourly[-1].saved_at
    kept = kept_of(hourly, latest)
    assert kept >= set(hourly[-5:])
    days = sorted({backup.saved_at.date() for backup in kept}, reverse=True)
    assert days[:7] == [(latest - timedelta(days=n)).date() for n in range(7)]
    assert len({backup.saved_at.isocalendar()[:2] for backup in kept}) == 4
    assert len(kept) == 5 + 6 + 2
    assert kept_of(kept, latest) == kept


def test_a_copy_before_a_migration_is_never_rotated_away() -> None:
    old = [replace(backup, before_format=3) for backup in moments(-900, -800)]
    assert kept_of([*old, *moments(*range(100))], AT + timedelta(days=99)) >= set(old)


def test_backups_from_a_clock_that_was_wrong_push_out_none_of_today() -> None:
    ahead = moments(*range(2000, 2030))
    today = moments(*(n / 100 for n in range(5)))
    kept = kept_of([*ahead, *today], today[-1].saved_at)
    assert kept == {*today, *ahead[-5:]}


def test_too_many_are_removed_and_one_that_cannot_be_does_no_harm(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(path)
    for minute in range(6):
        backed_up(path, saved_at=AT + timedelta(minutes=minute))
    assert len(backups_at(path)) == 5

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    store = Store.open(path, RAW)
    with monkeypatch.context() as patch:
        patch.setattr(backups, "NEWEST", 1)
        patch.setattr(Path, "unlink", refuse)
        backups._rotate(backups_at(path)[0].path.parent, AT)
    store.close()
    assert len(backups_at(path)) == 5


def test_backups_of_the_time_before_a_passphrase_are_brought_under_it(path: Path) -> None:
    made(path, secret=Secret())
    open_to_all = backed_up(path, Secret()).path
    assert look(open_to_all, Secret()).answers == 3
    path.unlink()
    made(path)
    backed_up(path, saved_at=AT + timedelta(hours=1))
    assert [look(backup.path, RAW).answers for backup in backups_at(path)] == [3, 3]
    with told("backups.not_opened", path=str(open_to_all)):
        look(open_to_all, Secret())


def test_a_folder_that_takes_no_backup_is_told_and_changes_nothing(path: Path) -> None:
    made(path)
    (data_folder() / "backups").write_text("in the way")
    with pytest.raises(UserFacingError):
        backed_up(path)
    assert state_in(path) == FULL


def test_a_restored_dossier_is_the_backup_and_the_present_one_is_kept(path: Path) -> None:
    made(path)
    backup = backed_up(path).path
    damaged = b"damaged" * 3000
    path.write_bytes(damaged)
    path.with_name("cabinet.ehassess-journal").write_bytes(b"hot")
    kept = restore(path, backup, RAW)
    assert state_in(path) == FULL
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert kept.with_name(kept.name + "-journal").read_bytes() == b"hot"
    assert kept.name.startswith("cabinet.before-restore-")
    again = restore(path, backup, RAW)
    assert again not in (None, kept)
    assert {file.suffix for file in path.parent.iterdir()} == {".ehassess", ".ehassess-journal"}


def test_a_dossier_that_is_gone_comes_back(path: Path) -> None:
    made(path)
    backup = backed_up(path).path
    path.unlink()
    assert backups_at(path)[0].path == backup
    assert restore(path, backup, RAW) is None
    assert state_in(path) == FULL


def test_an_open_dossier_or_a_damaged_backup_stops_a_restore(path: Path) -> None:
    whole = made(path)
    backup = backed_up(path).path
    store = Store.open(path, RAW)
    with told("errors.dossier_in_use", path=str(path)):
        restore(path, backup, RAW)
    store.close()
    backup.write_bytes(backup.read_bytes()[:-1] + b"x")
    with told("errors.dossier_damaged", path=str(backup)):
        restore(path, backup, RAW)
    with told("backups.not_opened", path=str(backup)):
        restore(path, backup, OTHER)
    assert folder_content(path.parent) == {path.name: whole}


def test_before_its_tables_change_a_dossier_is_copied(path: Path) -> None:
    path.write_bytes((Path(__file__).parent / "samples" / "format_2.ehassess").read_bytes())
    key = key_for(path, RAW)
    assert key is not None
    Store.open(path, RAW).close()
    (copy,) = backups_at(path)
    assert copy.before_format == FORMAT
    with looked_into(copy.path, key) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (2,)
    assert state_in(copy.path) == state_in(path)


def test_where_the_data_folder_is_full_the_copy_goes_beside_the_dossier(path: Path) -> None:
    made(path)
    (data_folder() / "backups").write_text("in the way")
    store = Store.open(path, RAW)
    before_migration(store._db, path, store.copies.key, 99)
    store.close()
    copy = path.with_name("cabinet.20260302T093000000000Z.before-format-99.ehassess")
    assert state_in(copy) == FULL


def test_a_dossier_takes_over_an_older_format_and_keeps_its_own_key(path: Path) -> None:
    made(path, replace(FULL, budget=None), OTHER)
    older = path.with_name("older.ehassess")
    older.write_bytes((Path(__file__).parent / "samples" / "format_2.ehassess").read_bytes())
    key = key_for(older, RAW)
    assert key is not None
    before = older.read_bytes()
    store = Store.open(path, OTHER)
    store.copies.take_over(older, key)
    held = store.state(SCALE)
    store.close()
    assert older.read_bytes() == before
    assert state_in(path, OTHER) == held == state_in(older)


def test_a_newer_or_foreign_file_is_not_taken_over(path: Path) -> None:
    made(path)
    newer = path.with_name("newer.ehassess")
    made(newer)
    rewritten(newer, "PRAGMA user_version = 99")
    store = Store.open(path, RAW)
    with told("errors.dossier_newer", found="99"):
        store.copies.take_over(newer, opening_key(newer, RAW))
    rewritten(newer, "PRAGMA application_id = 1")
    with told("errors.not_a_dossier"):
        store.copies.take_over(newer, opening_key(newer, RAW))
    assert store.state(SCALE) == FULL
    store.close()


def test_a_copy_never_replaces_another_file_unasked(path: Path) -> None:
    made(path)
    target = path.with_name("copy.ehassess")
    target.write_text("mine")
    store = Store.open(path, RAW)
    with told("errors.output_exists", path=str(target)):
        store.copies.write(target)
    store.copies.write(target, new_key(Secret()), overwrite=True)
    store.close()
    assert state_in(target, Secret()) == FULL
    assert target.read_bytes().startswith(b"EHAssess dossier")


def test_a_restore_at_one_second_twice_finds_another_name(path: Path) -> None:
    made(path)
    first = backups.aside(path, datetime(2026, 3, 2, tzinfo=UTC))
    first.touch()
    assert (
        backups.aside(path, datetime(2026, 3, 2, tzinfo=UTC)).name
        == "cabinet.before-restore-20260302T000000Z-2.ehassess"
    )
