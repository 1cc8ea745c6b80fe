"""Guides on the command line: named, read, and written as PDF in the language that was asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ehassess.cli.program import run
from ehassess.submission.guides import GUIDES, guide


def test_all_guides_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "list", "--lang", "fr"]) == 0
    told = capsys.readouterr().out
    assert all(name in told and guide(name, "fr").title in told for name in GUIDES)
    assert run(["guide", "list", "--json"]) == 0
    assert [each["guide"] for each in json.loads(capsys.readouterr().out)["guides"]] == list(GUIDES)


def test_a_guide_is_read_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "privacy", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "WHO PROCESSES WHAT" in told
    assert "`" not in told
    assert "**" not in told


def test_a_guide_is_written_once_and_replaced_only_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "guide.pdf"
    assert run(["guide", "security", "--lang", "fr", "--out", str(out)]) == 0
    assert str(out) in capsys.readouterr().out
    first = out.read_bytes()
    assert first.startswith(b"%PDF-1.7")
    assert run(["guide", "security", "--lang", "en", "--out", str(out)]) == 2
    assert out.read_bytes() == first
    assert run(["guide", "security", "--lang", "en", "--out", str(out), "--force", "--json"]) == 0
    assert out.read_bytes() != first


def test_all_guides_at_once_go_into_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "all", "--lang", "fr", "--out", str(tmp_path / "guides")]) == 0
    assert {file.name for file in (tmp_path / "guides").iterdir()} == {f"{name}-fr.pdf" for name in GUIDES}
    capsys.readouterr()
    assert run(["guide", "all", "--lang", "en"]) == 2
    assert "--out" in capsys.readouterr().err


def test_an_unknown_guide_is_refused_with_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "cooking", "--lang", "en"]) == 2
    assert "user, it, authority" in capsys.readouterr().err
