"""`score --why` on the sample practice: where the points went, and what would help."""

from __future__ import annotations

from pathlib import Path

import pytest

from ehassess.cli.console import Console
from ehassess.cli.score_steady import tell_steady
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.steadiness import Steady
from tests.cli.terminal import Terminal


def sample(demo: Path) -> tuple[object, ...]:
    return demo / "sample.ehassess", "--passphrase-file", demo / "passphrase.txt"


def test_why_tells_points_limits_and_single_measures(terminal: Terminal, demo: Path) -> None:
    said = terminal.done("score", *sample(demo), "--why").out
    assert "What the answers cost, in points of 100" in said
    assert "What would lift each limit" in said
    assert "Risk points that each measure alone would take off" in said
    assert "What the answers cost" not in terminal.done("score", *sample(demo)).out
    french = terminal.done("score", *sample(demo), "--why", "--lang", "fr").out
    assert "Ce qui lèverait chaque limite" in french


def test_the_points_of_all_answers_add_up_to_the_ends_of_the_score(terminal: Terminal, demo: Path) -> None:
    found = terminal.done("score", *sample(demo), "--why", "--json").json
    points = found["why"]["points"]
    assert abs(sum(p["gained"] for p in points) - found["overall"]["low"]) < 1e-9
    assert abs(sum(p["gained"] + p["open"] for p in points) - found["overall"]["high"]) < 1e-9
    assert found["why"]["drops"][0]["gain"] >= found["why"]["drops"][1]["gain"] > 0
    assert found["why"]["worth_knowing"]


def test_the_draws_give_each_measure_a_range_that_is_the_same_every_time(terminal: Terminal, demo: Path) -> None:
    first, again = (terminal.done("score", *sample(demo), "--why", "--draws", 5, "--json").json for _ in range(2))
    assert first["why"] == again["why"]
    for drop in first["why"]["drops"]:
        assert drop["range"][0] <= drop["gain"] <= drop["range"][1]
    assert "drawn anew 5 times" in terminal.done("score", *sample(demo), "--why", "--draws", 5).out


def test_both_published_schemes_stand_beside_our_own_level(terminal: Terminal, demo: Path) -> None:
    risks = terminal.done("score", *sample(demo), "--json").json["risks"]
    assert {risk["enisa"] for risk in risks} <= {"low", "medium", "high"}
    assert {risk["nist"] for risk in risks} <= {"very_low", "low", "moderate", "high", "very_high"}


def test_before_the_first_answer_nothing_is_explained(terminal: Terminal, dossier: Path) -> None:
    assert "What the answers cost" not in terminal.done("score", dossier, "--why").out
    assert terminal.done("score", dossier, "--why", "--json").json["why"]["lifts"] == []


def test_too_many_draws_are_refused(terminal: Terminal, dossier: Path) -> None:
    assert "1000" in terminal.refused("score", dossier, "--why", "--draws", 5000)


def test_with_every_draw_solved_the_lines_of_the_plan_say_how_often_they_stay(terminal: Terminal, demo: Path) -> None:
    found = terminal.done("score", *sample(demo), "--why", "--draws", 2, "--exact", "--json").json["steady"]
    assert found["draws"] == 2
    assert {line["tier"] for line in found["lines"] if line["planned"]} == {1, 2}
    assert all(0 <= line["times"] <= 2 for line in found["lines"])


def test_each_line_is_told_with_its_place_and_what_draws_seldom_bring_in_is_left_out(
    pack: Questionnaire, capsys: pytest.CaptureFixture[str]
) -> None:
    console = Console()
    console.choose("en")
    kept, moved = Steady("IAM-03", 1, True, 30, 30), Steady("BCP-01", 2, True, 15, 30)
    often, seldom = Steady("HUM-01", 2, False, 3, 30), Steady("VUL-01", 2, False, 2, 30)
    tell_steady(console, (kept, moved, often, seldom), pack.texts["en"])
    heading, *lines = capsys.readouterr().out.strip().splitlines()
    assert heading == "How often each measure of the plan stays where it is, in 30 draws solved exactly"
    assert [line.split()[0] for line in lines] == ["IAM-03", "BCP-01", "HUM-01"]
    assert [" ".join(line.split()[-4:]) for line in lines[:2]] == ["first steps 100 %", "twelve months 50 %"]
    assert lines[2].endswith("10 %")
