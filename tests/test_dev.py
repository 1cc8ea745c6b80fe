"""The one entrance says what it can do, and what is missing, in a sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[1]


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout with locks of its own, so that no environment is touched."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / "pyproject.toml").write_text("", "utf-8")
    for name in ("runtime", "build", "dev"):
        (tmp_path / "requirements" / f"{name}.txt").write_text(f"{name}\n", "utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "made-from.txt")
    return tmp_path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What the environment's Python is asked to run; nothing is run."""
    calls: list[tuple[str, ...]] = []

    def noted(*arguments: str, offscreen: bool = False) -> int:
        calls.append(arguments)
        return 0

    def created(folder: Path, with_pip: bool) -> None:
        folder.mkdir()

    monkeypatch.setattr(dev, "python", noted)
    monkeypatch.setattr("venv.create", created)
    return calls


def installs(calls: list[tuple[str, ...]]) -> list[str]:
    """The lock files that were installed."""
    return [part for call in calls if "--require-hashes" in call for part in call if part.endswith(".txt")]


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["nonsense"], 2), (["--help"], 0)])
def test_without_a_known_command_it_lists_them(arguments: list[str], status: int) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "dev.py", *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == status
    for command in ("demo", "run", "test", "check", "bench", "long", "pictures"):
        assert f"\n  {command} " in done.stdout + done.stderr


def test_a_run_that_is_not_there_yet_is_told(elsewhere: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["long", "kills"]) == 2
    assert "tests.long is not there" in capsys.readouterr().err


def test_the_program_is_set_up_once_and_gets_its_arguments(elsewhere: Path, asked: list[tuple[str, ...]]) -> None:
    assert dev.main(["demo", "--lang", "fr"]) == 0
    assert dev.main(["ehassess", "verify", "a.pdf"]) == 0
    assert installs(asked) == ["requirements/runtime.txt", "requirements/build.txt"]
    assert asked[-2:] == [("-m", "ehassess", "demo", "--lang", "fr"), ("-m", "ehassess", "verify", "a.pdf")]


def test_tools_are_added_to_a_program_that_is_there(elsewhere: Path, asked: list[tuple[str, ...]]) -> None:
    dev.set_up("program")
    (dev.VENV / "kept").touch()
    dev.set_up("dev")
    dev.set_up("program")
    assert installs(asked)[2:] == ["requirements/dev.txt"]
    assert (dev.VENV / "kept").exists()


def test_a_changed_lock_makes_the_environment_anew(elsewhere: Path, asked: list[tuple[str, ...]]) -> None:
    dev.set_up("dev")
    (dev.VENV / "old").touch()
    (elsewhere / "requirements" / "dev.txt").write_text("changed\n", "utf-8")
    dev.set_up("dev")
    assert installs(asked) == ["requirements/dev.txt", "requirements/dev.txt"]
    assert not (dev.VENV / "old").exists()


def test_an_interrupted_set_up_is_begun_again(
    elsewhere: Path, asked: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "python", lambda *_, **__: 1)
    with pytest.raises(SystemExit) as left:
        dev.set_up("program")
    assert left.value.code == 2
    assert not dev.STAMP.exists()


def test_an_unsuitable_python_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    with pytest.raises(SystemExit):
        dev.set_up("program")
    assert "Python 3.11, 3.12 or 3.13 is needed" in capsys.readouterr().err


def test_what_debian_has_counts_by_every_name_it_goes_by(monkeypatch: pytest.MonkeyPatch) -> None:
    listing = "ii |libglib2.0-0t64, libglib2.0-0 (= 2.80), libglib2.0-0:any\nrc |gone, \nii |qpdf, \n"

    def answered(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], 0, listing, "")

    monkeypatch.setattr(subprocess, "run", answered)
    assert dev.installed_packages() >= {"libglib2.0-0t64", "libglib2.0-0", "qpdf"}
    assert "gone" not in dev.installed_packages()
