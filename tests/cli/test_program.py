"""How the program starts, speaks and stops."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ehassess import __version__
from ehassess.__main__ import wants_window
from ehassess.cli import program
from ehassess.cli.said import LazyGroup
from ehassess.paths import log_folder
from tests.cli.terminal import Terminal, surroundings

NOTE = "what a user wrote"


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A fresh interpreter, outside this one."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=surroundings(),
    )


def test_it_says_its_version(terminal: Terminal) -> None:
    assert terminal.done("--version").out == f"EHAssess {__version__}\n"


def test_help_names_every_command_in_the_language_asked_for(terminal: Terminal) -> None:
    for language, word in (("en", "Make a new dossier."), ("fr", "Créer un dossier.")):
        said = terminal.done("--lang", language, "--help").out
        assert word in said
        assert all(name in said for name in program.COMMANDS)


@pytest.mark.parametrize(
    "name",
    [*program.COMMANDS, "identity new", "identity show", "pack check", "pack table", "pack coverage", "pack text"],
)
def test_every_command_explains_itself_in_both_languages(terminal: Terminal, name: str) -> None:
    first, *_ = texts = [terminal.done(*name.split(), "--lang", code, "--help").out for code in ("en", "fr")]
    assert len(set(texts)) == 2
    assert "cli." not in first


def test_every_command_of_the_list_exists() -> None:
    assert isinstance(program.cli, LazyGroup)
    context = program.cli.make_context("ehassess", ["--help"], resilient_parsing=True)
    assert [program.cli.get_command(context, name) is not None for name in program.COMMANDS]


def test_wrong_use_of_the_command_is_told_and_ends_with_2(terminal: Terminal) -> None:
    assert "No such command" in terminal.refused("scoore")
    assert "--out" in terminal.refused("report", "x.ehassess")
    assert "no language “xx”" in terminal.refused("demo", "--lang", "xx")


def test_the_language_follows_option_then_variable_then_desktop(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "There is no file" in terminal("status", "none.ehassess").err
    assert "fichier" in terminal("status", "none.ehassess", "--lang", "fr").err
    monkeypatch.delenv("EHASSESS_LANG")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert "fichier" in terminal("status", "none.ehassess").err
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert "keine Datei" in terminal("status", "none.ehassess").err
    monkeypatch.setenv("LC_ALL", "pt_PT.UTF-8")
    assert "There is no file" in terminal("status", "none.ehassess").err


def test_a_mistake_of_the_program_is_one_sentence_and_its_place_is_in_the_log(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(NOTE)

    monkeypatch.setattr("ehassess.cli.status.opened", broken)
    outcome = terminal("status", "x.ehassess")
    assert (outcome.status, outcome.out) == (program.BUG, "")
    assert outcome.err.count("\n") == 1
    assert "RuntimeError" in outcome.err
    assert "Traceback" not in outcome.err
    log = (log_folder() / "ehassess.log").read_text("utf-8")
    assert "in broken" in log
    assert NOTE not in log


def test_the_log_does_not_grow_without_end(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ehassess.cli.program.LARGEST_LOG", 10)
    monkeypatch.setattr("ehassess.cli.status.opened", None)
    terminal("status", "x.ehassess")
    terminal("status", "x.ehassess")
    terminal("status", "x.ehassess")
    assert sorted(path.name for path in log_folder().iterdir()) == ["ehassess.log", "ehassess.log.1"]


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["gui"], True),
        (["gui", "--lang", "fr"], True),
        (["x.EHASSESS"], True),
        (["my folder/x.ehassess"], True),
        (["--version"], False),
        (["demo"], False),
        (["score", "x.ehassess"], False),
        (["x.pdf"], False),
    ],
)
def test_the_window_opens_without_a_command_or_for_a_dossier(arguments: list[str], window: bool) -> None:
    assert wants_window(arguments) is window


def test_a_version_needs_no_slow_library_and_a_whole_demo_no_window(tmp_path: Path) -> None:
    code = (
        "import sys; from ehassess.cli.program import run; status = run(sys.argv[1:]);"
        "slow = {'PySide6', 'reportlab', 'pyhanko', 'sqlite_utils', 'cryptography', 'yaml'} & set(sys.modules);"
        "print(status, *sorted(slow))"
    )
    assert python(code, "--version").stdout.splitlines()[-1] == "0"
    shown = python(code, "demo", "--out", str(tmp_path / "demo")).stdout.splitlines()[-1].split()
    assert shown[0] == "0"
    assert "reportlab" in shown
    assert "PySide6" not in shown


def test_a_reader_that_has_had_enough_is_no_mistake(demo: Path) -> None:
    arguments = f"status {demo / 'sample.ehassess'} --passphrase-file {demo / 'passphrase.txt'}"
    command = f"set -o pipefail; '{sys.executable}' -m ehassess {arguments} | true"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=False, env=surroundings(), timeout=60
    )
    assert done.stderr == ""
