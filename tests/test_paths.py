"""Files are found in a checkout and in an installed package; a user's own data goes where the desktop expects it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ehassess import paths


def test_the_shipped_pack_words_and_fonts_are_found() -> None:
    assert (paths.pack_folder() / "domains.yaml").is_file()
    assert paths.resource("words", "fr", "errors.json").is_file()


def test_an_installed_package_finds_its_data_inside_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "_data").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert paths.resource("fonts") == tmp_path / "_data" / "resources" / "fonts"
    assert paths.pack_folder("other") == tmp_path / "_data" / "questionnaires" / "other"


@pytest.mark.parametrize(
    ("system", "variable", "value", "expected"),
    [
        ("linux", "XDG_DATA_HOME", "/elsewhere/share", Path("/elsewhere/share/ehassess")),
        ("linux", "XDG_DATA_HOME", "not/absolute", Path("/home/sample/.local/share/ehassess")),
        ("linux", "XDG_DATA_HOME", None, Path("/home/sample/.local/share/ehassess")),
        ("win32", "LOCALAPPDATA", "/local", Path("/local/EHAssess")),
        ("win32", "LOCALAPPDATA", None, Path("/home/sample/AppData/Local/EHAssess")),
        ("darwin", "XDG_DATA_HOME", "/ignored", Path("/home/sample/Library/Application Support/EHAssess")),
    ],
)
def test_each_desktop_has_its_own_place_for_data(
    monkeypatch: pytest.MonkeyPatch, system: str, variable: str, value: str | None, expected: Path
) -> None:
    monkeypatch.delenv("EHASSESS_DATA")
    monkeypatch.setenv("HOME", "/home/sample")
    monkeypatch.setattr(sys, "platform", system)
    if value is None:
        monkeypatch.delenv(variable, raising=False)
    else:
        monkeypatch.setenv(variable, value)
    assert paths.data_folder() == expected


def test_the_user_can_put_the_data_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("EHASSESS_DATA", str(tmp_path))
    assert paths.log_folder() == tmp_path / "logs"
