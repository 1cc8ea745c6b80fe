"""What an account may not read or write is told in words, and stays as it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from ehassess.store import Secret, Store
from ehassess.store.lock import lock_file
from tests.store.dossiers import begun, folder_content, made, open_folder, reopened, told


@pytest.fixture(autouse=True, scope="module")
def everything_is_loaded(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What is loaded when it is first used is loaded before, since the account that root becomes may not read it."""
    path = tmp_path_factory.mktemp("before") / "cabinet.ehassess"
    made(path, secret=Secret())
    reopened(path).close()


@contextmanager
def ordinary_account() -> Iterator[None]:
    """Rights count for everybody but root, so root becomes nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_write_protected_file_is_told_and_kept() -> None:
    with open_folder() as folder, ordinary_account():
        path = folder / "cabinet.ehassess"
        before = made(path, secret=Secret())
        path.chmod(0o444)
        with told("store.read_only", path=str(path)):
            reopened(path)
        assert folder_content(folder) == {path.name: before}


def test_a_folder_of_somebody_else_is_told() -> None:
    with open_folder() as folder:
        path = folder / "cabinet.ehassess"
        before = made(path, secret=Secret())
        folder.chmod(0o700)
        with ordinary_account():
            for opened in (Store.open, Store.open_to_read):
                with told("errors.file_unreadable", path=str(path)):
                    opened(path, Secret())
        folder.chmod(0o777)
        assert folder_content(folder) == {path.name: before}


def test_a_dossier_that_another_account_has_open_is_told_with_its_name() -> None:
    with open_folder() as folder:
        path = folder / "cabinet.ehassess"
        before = made(path, secret=Secret())
        path.chmod(0o666)
        with reopened(path), ordinary_account(), told("errors.dossier_in_use", process=str(os.getpid())):
            reopened(path)
        assert folder_content(folder) == {path.name: before}


def test_the_lock_that_another_account_left_by_a_crash_is_in_nobodys_way(monkeypatch: pytest.MonkeyPatch) -> None:
    with open_folder() as folder, open_folder() as data:
        path = folder / "cabinet.ehassess"
        made(path, secret=Secret())
        path.chmod(0o666)
        with reopened(path):
            left = lock_file(path).read_bytes()
        lock_file(path).write_bytes(left)
        lock_file(path).chmod(0o644)
        monkeypatch.setenv("EHASSESS_DATA", str(data))
        with ordinary_account():
            reopened(path).close()
        assert not lock_file(path).exists()


def test_a_write_protected_folder_is_told() -> None:
    with open_folder() as folder:
        path = folder / "cabinet.ehassess"
        before = made(path, secret=Secret())
        folder.chmod(0o555)
        with ordinary_account():
            with told("store.read_only", path=str(path)):
                reopened(path)
            with told("errors.file_unwritable", path=str(folder / "new.ehassess")):
                begun(folder / "new.ehassess")
        folder.chmod(0o777)
        assert folder_content(folder) == {path.name: before}


def test_a_file_that_may_not_be_read_is_told() -> None:
    with open_folder() as folder:
        path = folder / "cabinet.ehassess"
        made(path, secret=Secret())
        path.chmod(0o000)
        with ordinary_account(), told("errors.file_unreadable"):
            reopened(path)
