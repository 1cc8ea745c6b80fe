"""`plan` says how good the plan is, tries other budgets without storing them, and refuses absurd ones in words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ehassess.cli.console import clock as now
from ehassess.cli.program import run
from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Decision, MeasureStatus
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.session import Session


@pytest.fixture
def dossier(pack: Questionnaire, tmp_path: Path) -> Path:
    """A practice with one answer, and a decision on a measure that no pack has."""
    path = tmp_path / "sample.ehassess"
    with Session.create(
        path, pack, Provider("Sample"), pack.default_profile("gp"), passphrase=None, language="en", now=now
    ) as session:
        session.record("IAM-01", Choice.YES)
        session.details.decide(Decision("OLD-01", MeasureStatus.PLANNED))
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["--lang", "en", "plan", *arguments]) == 0
    return capsys.readouterr().out


def test_the_plan_says_that_it_is_proven_and_what_its_rules_cost(
    dossier: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = said(capsys, str(dossier))
    assert "no plan takes more risk away for these hours and this money (HiGHS " in text
    assert "Putting first things first costs" in text
    assert "a decision on a measure that this question set does not have: OLD-01" in text


def test_the_quick_plan_says_that_it_is_not_proven(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Quick plan: good, but not proven" in said(capsys, str(dossier), "--quick")
    found = json.loads(said(capsys, str(dossier), "--quick", "--json", "--hours", "20", "--money", "0"))
    assert found["proof"] is None
    assert found["budget"] == {"hours": 20, "money": 0}
    assert not found["fits"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs the terminals of POSIX")
def test_who_waits_at_a_terminal_is_told_and_the_output_holds_the_plan_alone(dossier: Path) -> None:
    outer, inner = os.openpty()
    command = [sys.executable, "-m", "ehassess", "--lang", "en", "plan", str(dossier), "--json", "--hours", "9"]
    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=inner, check=True, timeout=120)
    os.close(inner)
    told = os.read(outer, 10_000).decode()
    os.close(outer)
    assert json.loads(ended.stdout)["proof"]["proven"]
    assert told.startswith("\rSearching for the best plan …")
    assert told.rsplit("…")[-1].strip() == "", "and wiped once it is there"


@pytest.mark.parametrize("budget", [("--hours", "-3"), ("--money", "99999999999")])
def test_an_absurd_budget_is_refused_in_words(
    dossier: Path, budget: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--lang", "en", "plan", str(dossier), *budget]) == 2
    assert "is no budget for twelve months. Give a whole number from 0 to" in capsys.readouterr().err
