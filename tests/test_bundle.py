"""An installed program of which a file is missing or changed says so, and opens nothing."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

from ehassess import __main__, bundle, paths
from ehassess.cli.program import run
from ehassess.errors import FaultsError, UserFacingError
from ehassess.words import Words, languages

FILES = {
    "ehassess": b"the program",
    "_internal/libqt.so": b"a library",
    "_internal/ehassess/_data/resources/é.json": b"{}",
}
LIST = "_internal/ehassess/_data/files.txt"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle with three files and their list, which the program takes for its own."""
    folder = tmp_path / "a folder with spaces é"
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    lines = [f"{hashlib.sha256(content).hexdigest()}  {len(content)}  {name}\n" for name, content in FILES.items()]
    (folder / LIST).write_text("".join(lines), "utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(folder / "_internal"), raising=False)
    monkeypatch.setattr(bundle, "list_path", lambda: folder / LIST)
    return folder


def found(folder: Path) -> list[str]:
    """What a full check of the bundle says, in English, below its heading."""
    with pytest.raises(FaultsError) as caught:
        bundle.check_all()
    words = Words.load("en")
    assert "damaged" in words.error(caught.value)
    return [words.fault(fault) for fault in caught.value.faults]


def test_a_whole_program_starts_and_every_file_is_checked_on_demand(installed: Path) -> None:
    bundle.refuse_when_damaged()
    checked = bundle.check_all()
    assert (checked.files, checked.size) == (3, sum(map(len, FILES.values())))
    assert checked.list_sha256 == hashlib.sha256((installed / LIST).read_bytes()).hexdigest()


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_missing_is_named_at_start(installed: Path, name: str) -> None:
    (installed / name).unlink()
    with pytest.raises(FaultsError):
        bundle.refuse_when_damaged()
    assert found(installed) == [f"{name}: is missing."]


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_was_cut_is_named_at_start(installed: Path, name: str) -> None:
    (installed / name).write_bytes(b"")
    assert found(installed) == [f"{name}: is not as it was made."]
    for language in languages():
        assert name in bundle.damage(Words.load(language))


def test_a_file_of_the_same_size_with_other_bytes_is_found_by_the_full_check(installed: Path) -> None:
    (installed / "_internal" / "libqt.so").write_bytes(b"A library")
    bundle.refuse_when_damaged()
    assert found(installed) == ["_internal/libqt.so: is not as it was made."]


def test_a_file_that_somebody_put_among_the_libraries_is_found_but_data_beside_them_are_not(installed: Path) -> None:
    (installed / "_internal" / "evil.so").write_bytes(b"x")
    (installed / "data").mkdir()
    (installed / "data" / "settings.json").write_bytes(b"{}")
    assert found(installed) == ["_internal/evil.so: does not belong here."]


@pytest.mark.parametrize("content", [None, b"no list\n", b"\xff\xfe"])
def test_a_list_that_is_missing_or_unreadable_is_a_damage_too(installed: Path, content: bytes | None) -> None:
    (installed / LIST).unlink()
    if content is not None:
        (installed / LIST).write_bytes(content)
    assert found(installed) == ["files.txt: is missing."]


def test_a_damaged_program_runs_no_command_but_helps_to_find_out(
    installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (installed / "ehassess").unlink()
    assert run(["--lang", "en", "status", "x.ehassess"]) == 2
    assert "one file is missing" in capsys.readouterr().err
    assert run(["self-check"]) == 2
    assert "ehassess: " in capsys.readouterr().err
    assert run(["--version"]) == 0


def test_a_damaged_program_says_so_in_a_window(
    installed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (installed / "ehassess").unlink()
    shown: list[str] = []
    monkeypatch.setattr("ehassess.gui.damaged.show", lambda: shown.append(bundle.damage(Words.load("de"))))
    monkeypatch.setattr(sys, "argv", ["ehassess"])
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert ended.value.code == 2
    assert "ehassess: fehlt." in shown[0]
    assert capsys.readouterr().err


def test_a_checkout_has_no_list_and_says_so() -> None:
    assert bundle.faults_at_start() == ()
    with pytest.raises(UserFacingError) as caught:
        bundle.check_all()
    assert "source" in Words.load("en").error(caught.value)


def test_a_long_list_of_damage_is_cut_in_the_window(installed: Path) -> None:
    for name in FILES:
        (installed / name).unlink()
    listing = (installed / LIST).read_text("utf-8")
    (installed / LIST).write_text(listing + "".join(f"{'0' * 64}  1  _internal/{n}.so\n" for n in range(9)), "utf-8")
    said = bundle.damage(Words.load("en"))
    assert "12 files" in said
    assert said.endswith("…")
    assert said.count("is missing.") == bundle.FEW


def test_the_portable_program_keeps_its_data_beside_itself(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EHASSESS_DATA", raising=False)
    assert installed not in paths.data_folder().parents
    (installed / "portable.txt").touch()
    assert paths.data_folder() == installed / "data"
    assert paths.log_folder() == installed / "data" / "logs"
