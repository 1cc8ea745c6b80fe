"""What an account may not read or write is told in words, and stays as it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from ehassess.store import Secret, Store
from tests.store.dossiers import begun, folder_content, made, open_folder, reopened, told


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
