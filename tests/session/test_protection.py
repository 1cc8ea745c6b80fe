"""The passphrase of an open dossier is set, changed and removed; the sheet opens it; locked, it holds nothing."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from ehassess.domain.answers import Choice
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.store import Secret
from ehassess.store.location import Kind
from ehassess.store.store import Store
from tests.store.dossiers import PACK, Clock, begun, folder_content, reopened, state_in, told

FIRST, SECOND = "cheval lampe fleuve orange", "tapis nuage brique moulin"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


def test_a_passphrase_is_set_changed_and_removed_while_one_works(path: Path) -> None:
    with begun(path) as session:
        session.record("Q1", Choice.YES)
        session.protection.change(FIRST)
        assert session.protected
        assert session.protection.opens_with(FIRST)
        assert not session.protection.opens_with(SECOND)
        session.record("Q2", Choice.NO)
        session.protection.change(SECOND)
        session.record("Q3", Choice.PARTLY)
    with told("errors.wrong_passphrase", path=str(path)):
        reopened(path, FIRST)
    with reopened(path, SECOND) as session:
        assert [session.state.answers[name].value for name in ("Q1", "Q2", "Q3")] == [
            Choice.YES,
            Choice.NO,
            Choice.PARTLY,
        ]
        session.protection.change(None)
        assert not session.protected
        session.record("Q1", Choice.NO)
    assert state_in(path, Secret()).answers["Q1"].value is Choice.NO


def test_the_backups_open_with_the_new_passphrase_after_a_change(path: Path) -> None:
    with begun(path) as session:
        session.record("Q1", Choice.YES)
        session.protection.change(FIRST)
        assert session.backups.trouble is None
        lines = session.backups.all()
        assert lines
        assert all(line.look is not None for line in lines)


def test_the_same_passphrase_again_is_told_and_changes_nothing(path: Path) -> None:
    with begun(path, FIRST) as session:
        before = path.read_bytes()
        with told("protection.same_passphrase", path=str(path)):
            session.protection.change(FIRST)
        assert path.read_bytes() == before
    with begun(path.with_name("other.ehassess")) as session, told("protection.same_passphrase"):
        session.protection.change(None)


def test_the_printed_sheet_opens_the_dossier_and_a_new_passphrase_is_set_with_it(path: Path) -> None:
    with begun(path, FIRST) as session:
        sheet = session.protection.recovery_sheet()
        assert (sheet.file, sheet.provider) == (path.name, "Cabinet fictif")
    with Session.open(path, PACK, passphrase=None, recovery=" ".join(sheet.groups), now=Clock()) as session:
        session.protection.change(SECOND)
        newer = session.protection.recovery_sheet()
    assert newer.groups != sheet.groups
    with told("recovery.not_this_file", path=str(path)):
        Session.open(path, PACK, passphrase=None, recovery=" ".join(sheet.groups), now=Clock())
    Session.open(path, PACK, passphrase=None, recovery=newer.qr, now=Clock()).close()
    reopened(path, SECOND).close()


def test_a_dossier_without_a_passphrase_has_no_sheet_and_is_not_locked(path: Path) -> None:
    with begun(path) as session:
        with told("protection.no_passphrase", path=str(path)):
            session.protection.recovery_sheet()
        with told("protection.no_passphrase"):
            session.protection.lock()
        session.record("Q1", Choice.YES)


def test_a_locked_dossier_is_closed_forgotten_and_opened_again(path: Path) -> None:
    session = begun(path, FIRST)
    session.record("Q1", Choice.YES)
    locked = session.protection.lock()
    assert list(folder_content(path.parent)) == [path.name]
    assert vars(session) == {}
    del session
    gc.collect()
    assert [found for found in gc.get_objects() if isinstance(found, Store) and found.path == path] == []
    with told("errors.wrong_passphrase", path=str(path)):
        locked.unlock(SECOND)
    again = locked.unlock(FIRST)
    assert again.state.answers["Q1"].value is Choice.YES
    code = " ".join(again.protection.recovery_sheet().groups)
    again.protection.lock().unlock(recovery=code).close()


def test_a_dossier_that_is_open_elsewhere_is_read_and_not_written(path: Path) -> None:
    with begun(path, FIRST) as writer:
        writer.record("Q1", Choice.YES)
        with Session.open(path, PACK, passphrase=FIRST, now=Clock(), read_only=True) as reader:
            assert reader.read_only
            assert reader.state.answers["Q1"].value is Choice.YES
            with told("store.opened_read_only", path=str(path)):
                reader.record("Q1", Choice.NO)
            with told("store.opened_read_only"):
                reader.protection.change(SECOND)
            assert reader.state.answers["Q1"].value is Choice.YES
        writer.record("Q1", Choice.NO)


def test_the_hint_knows_whose_dossier_it_is(path: Path) -> None:
    with begun(path) as session:
        assert "name" in session.protection.strength("fictif 12").hints
        assert session.protection.strength(FIRST).enough
        assert session.protection.location.kind is Kind.LOCAL
        assert not session.protection.room_used


def test_a_full_disk_takes_the_spare_room_so_that_the_save_still_works(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with begun(path) as session:
        save = Store._save
        tried: list[int] = []

        def full(store: Store, *arguments: object) -> None:
            tried.append(1)
            if len(tried) != 2:
                raise UserFacingError("errors.disk_full", path=str(path))
            save(store, *arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(Store, "_save", full)
        session.record("Q1", Choice.YES)
        assert session.protection.room_used
        with told("errors.disk_full", path=str(path)):
            session.record("Q1", Choice.NO)
        monkeypatch.undo()
        session.record("Q2", Choice.NO)
        assert not session.protection.room_used
