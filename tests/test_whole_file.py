"""A file is there whole, or not at all, and nothing is left beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ehassess import whole_file
from ehassess.errors import UserFacingError
from ehassess.whole_file import flush_name, placed, write_whole


def test_a_private_file_is_for_its_owner_only(tmp_path: Path) -> None:
    write_whole(tmp_path / "key", b"x", private=True)
    write_whole(tmp_path / "page", b"x")
    assert (tmp_path / "key").stat().st_mode & 0o077 == 0
    umask = os.umask(0)
    os.umask(umask)
    assert (tmp_path / "page").stat().st_mode & 0o777 == 0o666 & ~umask


def test_a_name_is_never_taken_from_another_file_without_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken_meanwhile(source: Path, target: Path) -> None:
        target.write_bytes(b"theirs")
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", taken_meanwhile)
    with pytest.raises(UserFacingError) as caught:
        write_whole(tmp_path / "x", b"ours")
    assert caught.value.id == "errors.output_exists"
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("x", b"theirs")]


def test_a_reserved_name_is_given_back_when_the_rename_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserFacingError, match="file_unwritable"):
        write_whole(tmp_path / "x", b"ours")
    assert list(tmp_path.iterdir()) == []


def test_what_goes_wrong_on_the_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), placed(path, overwrite=True) as beside:
        beside.write_bytes(b"half" * (1 // 0))
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("x", b"old")]


def test_windows_has_no_folder_to_flush(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_file, "FLUSHES_FOLDERS", False)
    file = tmp_path / "a name"
    file.write_bytes(b"content")
    flush_name(file)
    assert file.read_bytes() == b"content"
