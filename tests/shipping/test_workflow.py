"""The workflow that builds everything: nothing in it floats or is secret, and every command in it exists."""

from __future__ import annotations

import re
from typing import Any

import build
import pytest
import yaml
from shipping.contents import ROOT

import dev
from ehassess.cli.program import COMMANDS
from tests.long.workflow import LINTERS, is_for, lint
from tests.long.workflow import steps as steps_by_system

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TEXT = "\n".join(file.read_text("utf-8") for file in FILES)


def steps() -> list[dict[str, Any]]:
    """Every step of every job."""
    jobs = [job for file in FILES for job in yaml.safe_load(file.read_text("utf-8"))["jobs"].values()]
    return [step for job in jobs for step in job["steps"]]


def test_every_action_is_pinned_to_a_commit_and_says_its_version() -> None:
    used = re.findall(r"uses: (\S+)(.*)", TEXT)
    assert len(used) > 10
    assert [
        name for name, rest in used if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", name) or "# v" not in rest
    ] == []
    pins = {(name.split("@")[0], name.split("@")[1]) for name, _ in used}
    assert len(pins) == len({name for name, _ in pins}), "one version of each"


def test_it_holds_no_secret_and_may_change_nothing() -> None:
    assert "secrets." not in TEXT
    assert "GITHUB_TOKEN" not in TEXT
    for file in FILES:
        assert yaml.safe_load(file.read_text("utf-8"))["permissions"] == {"contents": "read"}
    checkouts = [step for step in steps() if step.get("uses", "").startswith("actions/checkout")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_nothing_from_outside_is_run_as_a_command() -> None:
    assert [step for step in steps() if re.search(r"\$\{\{ *github\.(event|head_ref)", str(step.get("run", "")))] == []


@pytest.mark.parametrize(
    ("form", "known"),
    [
        (r"dev\.py ([a-z]+)", set(re.findall(r"^  (\w+) ", dev.USAGE, re.MULTILINE))),
        (r"build\.py ([a-z-]+)", set(build.COMMANDS)),
        (r"(?<=ehassess/)ehassess ([a-z-]+)", set(COMMANDS)),
    ],
)
def test_every_command_in_it_exists(form: str, known: set[str]) -> None:
    called = {found for step in steps() for found in re.findall(form, str(step.get("run", "")))}
    assert called
    assert called <= known


def test_the_three_systems_and_all_versions_of_python_are_tested() -> None:
    assert re.search(r'python: \["3\.11", "3\.12", "3\.13"\]', TEXT)
    assert all(system in TEXT for system in ("ubuntu-", "macos-", "windows-"))


def test_the_builder_says_what_each_command_makes() -> None:
    said = build.usage()
    assert all(f"  {name} " in said for name in build.COMMANDS)
    assert all(function.__doc__ for function in build.COMMANDS.values())


@pytest.mark.parametrize("linter", LINTERS, ids=lambda linter: linter[0])
def test_every_linter_that_is_on_this_machine_finds_nothing(linter: tuple[str, ...]) -> None:
    assert lint(linter) == 0


def test_each_system_gets_the_steps_that_are_for_it() -> None:
    told = {(step.system, step.command.splitlines()[0]) for step in steps_by_system() if step.command}
    assert {system for system, _ in told} == {"Linux", "macOS", "Windows"}
    assert ("macOS", "python packaging/build.py macos --out dist") in told
    assert not [system for system, line in told if "apt-get" in line and system != "Linux"]
    assert is_for("Windows", "runner.os != 'macOS'")
    with pytest.raises(ValueError, match="secrets"):
        is_for("Linux", "secrets.KEY == ''")
