"""A terminal, and the files that most commands start from."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ehassess.cli.program import run
from tests.cli.terminal import Terminal


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The language of the machine that runs the tests plays no part."""
    monkeypatch.setenv("EHASSESS_LANG", "en")


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.chdir(tmp_path)
    return Terminal(tmp_path, capsys)


@pytest.fixture
def dossier(terminal: Terminal) -> Path:
    """An unprotected dossier of a practice with no answer in it."""
    terminal.done("new", "practice.ehassess", "--provider", "gp", "--name", "Sample practice", "--no-passphrase")
    return terminal.folder / "practice.ehassess"


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of one demonstration, made once; copy what you change."""
    folder = tmp_path_factory.mktemp("demo") / "shown"
    assert run(["demo", "--out", str(folder), "--lang", "en"]) == 0
    return folder


@pytest.fixture
def demo(made_demo: Path, terminal: Terminal) -> Path:
    """A copy of it in the folder of the terminal."""
    return Path(shutil.copytree(made_demo, terminal.folder / "demo"))


@pytest.fixture(scope="session")
def this_year() -> int:
    return datetime.now(UTC).astimezone().year
