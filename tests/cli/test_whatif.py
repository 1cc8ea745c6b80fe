"""`whatif` on the terminal: what would be, with nothing stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def filled(terminal: Terminal, dossier: Path) -> Path:
    """A dossier with a few answers."""
    answers = terminal.file("A.yaml", "IAM-03: no\nBCP-01: yes\nIAM-01: partly\n")
    terminal.done("answer", dossier, answers)
    return dossier


def test_the_figures_before_and_after_stand_side_by_side_and_nothing_is_stored(
    terminal: Terminal, filled: Path
) -> None:
    state = terminal.done("export", filled, "--json").json["state"]
    said = terminal.done("whatif", filled, "--yes", "IAM-03", "--answer", "BCP-01=partly", "--hours", "40").out
    assert "nothing is stored" in said
    assert "Risk points" in said
    assert "IAM-03 needs IAM-01 first." in said
    assert terminal.done("export", filled, "--json").json["state"] == state


def test_as_json_the_figures_are_those_of_score(terminal: Terminal, filled: Path) -> None:
    now = terminal.done("score", filled, "--json").json
    wish = ("whatif", filled, "--yes", "IAM-03", "--yes", "IAM-01", "--hours", "20", "--money", "100", "--json")
    found = terminal.done(*wish).json
    assert found["before"] == now
    assert found["gain"] > 0
    assert found["budget"] == {"hours": 20, "money": 100}
    assert found["effort"]["hours"] > 0
    assert found["missing"] == []
    assert {"IAM-03", "IAM-01"}.isdisjoint(line["measure"] for line in found["plan"])
    terminal.done("answer", filled, terminal.file("B.yaml", "IAM-03: yes\nIAM-01: yes\n"))
    assert terminal.done("score", filled, "--json").json == found["after"]
    assert terminal.done(*wish[:2], "--hours", "0", "--json").json["gain"] == 0


def test_the_same_wish_gives_the_same_bytes(terminal: Terminal, filled: Path) -> None:
    first, second = (terminal.done("whatif", filled, "--yes", "VUL-01", "--json").out for _ in range(2))
    assert first == second


@pytest.mark.parametrize("language", ["en", "fr"])
def test_everything_that_is_wrong_is_told_at_once(terminal: Terminal, filled: Path, language: str) -> None:
    told = terminal.refused(
        "whatif", filled, "--lang", language, "--yes", "XX-99", "--answer", "BCP-01=maybe", "--answer", "IAM-03",
        "--answer", "YY-99=yes", "--answer", "IAM-01=no", "--answer", "IAM-01=yes", "--hours", "-1",
    ).splitlines()  # fmt: skip
    assert len(told) == 7
    for name in ("XX-99", "BCP-01=maybe", "IAM-03", "YY-99", "IAM-01"):
        assert sum(name in line for line in told) == 1, name
    assert "6" in told[0]


def test_a_question_that_is_not_asked_here_is_told(terminal: Terminal, filled: Path) -> None:
    assert "MED-01 is not asked" in terminal.refused("whatif", filled, "--yes", "MED-01")


def test_without_a_wish_one_is_told_how_to_make_one(terminal: Terminal, filled: Path) -> None:
    assert "--yes" in terminal.refused("whatif", filled)


def test_before_the_first_answer_there_is_no_grade_before(terminal: Terminal, dossier: Path) -> None:
    assert "none yet" in terminal.done("whatif", dossier, "--yes", "IAM-03").out
