"""A dossier is made, filled, looked at and written out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.terminal import Terminal


def test_a_new_dossier_says_how_much_there_is_to_answer(terminal: Terminal) -> None:
    said = terminal.done("new", "x.ehassess", "--provider", "gp", "--no-passphrase").out
    assert "Made x.ehassess: GP or specialist practice." in said
    assert "questions to answer, about" in said
    assert terminal.done("status", "x.ehassess", "--json").json["protected"] is False


def test_a_protected_dossier_opens_with_its_passphrase_only(terminal: Terminal) -> None:
    right = terminal.file("right.txt", "three plain words\nnot this line\n")
    wrong = terminal.file("wrong.txt", "three other words\n")
    terminal.done("new", "x.ehassess", "--provider", "lab", "--passphrase-file", right)
    assert terminal.done("status", "x.ehassess", "--passphrase-file", right, "--json").json["protected"] is True
    assert "does not open" in terminal.refused("status", "x.ehassess", "--passphrase-file", wrong)
    assert "--passphrase-file" in terminal.refused("status", "x.ehassess")
    assert b"SQLite" not in (terminal.folder / "x.ehassess").read_bytes()


def test_facts_decide_what_is_asked(terminal: Terminal) -> None:
    facts = terminal.file(
        "FACTS.yaml", "devices_networked: yes\nprovider: {name: Sample clinic}\ndeclaration: {name: Dr Sample}\n"
    )
    terminal.done("new", "with.ehassess", "--provider", "gp", "--size", "10-49", "--facts", facts, "--no-passphrase")
    terminal.done("new", "without.ehassess", "--provider", "gp", "--size", "0", "--no-passphrase")
    more = terminal.done("status", "with.ehassess", "--json").json
    less = terminal.done("status", "without.ehassess", "--json").json
    assert (more["provider"], more["size"], less["size"]) == ("Sample clinic", 2, 0)
    assert "MED" in {section["domain"] for section in more["sections"]}
    assert "MED" not in {section["domain"] for section in less["sections"]}
    assert more["applicable"] > less["applicable"]
    assert terminal.done("export", "with.ehassess", "--json").json["state"]["declaration"]["name"] == "Dr Sample"


def test_a_logo_is_kept_as_plain_pixels_or_refused_in_words(terminal: Terminal) -> None:
    begin = ("new", "x.ehassess", "--provider", "gp", "--no-passphrase", "--logo")
    said = terminal.refused(*begin, terminal.file("logo.png", "no picture"))
    assert "logo.png is neither a PNG nor a JPEG picture" in said
    assert not (terminal.folder / "x.ehassess").exists()
    Image.new("RGB", (480, 120), "teal").save(terminal.folder / "logo.png")
    terminal.done(*begin, "logo.png")
    logo = terminal.done("export", "x.ehassess", "--json").json["state"]["provider"]["logo"]
    assert (logo["width"], logo["height"]) == (240, 60)


def test_an_existing_dossier_is_replaced_only_when_told(terminal: Terminal, dossier: Path) -> None:
    again = ("new", dossier.name, "--provider", "lab", "--no-passphrase")
    assert "--force" in terminal.refused(*again)
    terminal.done(*again, "--force")
    assert terminal.done("status", dossier, "--json").json["kind"] == "lab"


def test_answers_are_taken_over_with_who_gave_them(terminal: Terminal, dossier: Path) -> None:
    answers = terminal.file("A.yaml", "GOV-02: yes\nBCP-01: {answer: partly, note: ask on Monday}\n")
    said = terminal.done("answer", dossier, answers, "--by", "Dr Sample").out
    assert "2 answers stored" in said
    state = terminal.done("export", dossier, "--json").json["state"]
    assert {name: (a["value"], a["given_by"]) for name, a in state["answers"].items()} == {
        "GOV-02": ("yes", "Dr Sample"),
        "BCP-01": ("partly", "Dr Sample"),
    }
    assert state["remarks"]["BCP-01"]["note"] == "ask on Monday"
    terminal.done("answer", dossier, terminal.file("B.yaml", "BCP-01: yes\n"))
    state = terminal.done("export", dossier, "--json").json["state"]
    assert (state["answers"]["BCP-01"]["value"], state["remarks"]["BCP-01"]["note"]) == ("yes", "ask on Monday")


def test_status_tells_what_comes_next(terminal: Terminal, dossier: Path) -> None:
    before = terminal.done("status", dossier)
    following = terminal.done("status", dossier, "--json").json["next"]
    assert f"Next: {following}" in before.out
    assert "not started" in before.out
    terminal.done("answer", dossier, terminal.file("A.yaml", f"{following}: unknown\n"))
    after = terminal.done("status", dossier, "--json").json
    assert (after["answered"], after["unknown"]) == (1, 1)
    assert after["next"] != following


def test_before_the_first_answer_there_is_no_result(terminal: Terminal, dossier: Path) -> None:
    assert "No result yet" in terminal.done("score", dossier).out
    found = terminal.done("score", dossier, "--json").json
    assert (found["grade"], found["overall"], found["answered"]) == (None, None, 0)


def test_score_tells_both_ends_and_what_limits_the_grade(terminal: Terminal, demo: Path) -> None:
    dossier = (demo / "sample.ehassess", "--passphrase-file", demo / "passphrase.txt")
    found = terminal.done("score", *dossier, "--json").json
    low, high = (f"{found['overall'][end]:.1f}" for end in ("low", "high"))
    said = terminal.done("score", *dossier).out
    assert f"Grade {found['grade']['low']}" in said
    assert f"{low} to {high} of 100 points" in said
    assert "essentials are missing: " in said
    assert "Highest risks" in said
    french = terminal.done("score", *dossier, "--lang", "fr").out
    assert f"{low} à {high} points".replace(".", ",") in french


@pytest.mark.parametrize("options", [(), ("--hours", "40"), ("--hours", "40", "--money", "0"), ("--money", "900")])
def test_a_plan_keeps_to_the_hours_and_money_given(terminal: Terminal, demo: Path, options: tuple[str, ...]) -> None:
    dossier = (demo / "sample.ehassess", "--passphrase-file", demo / "passphrase.txt")
    proposed = terminal.done("plan", *dossier, "--json").json["budget"]
    plan = terminal.done("plan", *dossier, *options, "--json").json
    named = dict(zip(options[::2], map(int, options[1::2]), strict=True))
    assert plan["budget"] == {
        "hours": named.get("--hours", proposed["hours"]),
        "money": named.get("--money", proposed["money"]),
    }
    chosen = [line for line in plan["lines"] if line["included"] and line["tier"] in (1, 2)]
    if any(line["tier"] == 2 for line in chosen):
        assert sum(line["hours"] for line in chosen) <= plan["budget"]["hours"]
        assert sum(line["money"] for line in chosen) <= plan["budget"]["money"]
    assert terminal.done("plan", *dossier, "--json").json["budget"] == proposed


def test_a_plan_that_does_not_fit_says_what_it_needs(terminal: Terminal, demo: Path) -> None:
    said = terminal.done(
        "plan", demo / "sample.ehassess", "--passphrase-file", demo / "passphrase.txt", "--hours", "1"
    ).out
    assert "This is not enough for what must come first" in said
    assert "Find out first" in said
    assert "Essentials" in said
