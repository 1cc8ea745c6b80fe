"""People, sites and reviews on the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ehassess.domain.questionnaire import Questionnaire
from tests.cli.terminal import Terminal


def shown(terminal: Terminal, file: Path) -> Any:
    return terminal.done("people", "list", file, "--json").json


def test_people_are_named_given_questions_and_taken_off_again(terminal: Terminal, dossier: Path) -> None:
    assert "Nobody is named" in terminal.done("people", "list", dossier).out
    said = terminal.done("people", "add-person", dossier, "Ada Sample", "--role", "it").out
    (person,) = shown(terminal, dossier)["people"]
    assert said == f"Ada Sample is on the list, as {person['id']}.\n"
    assert (
        "2 questions are assigned." in terminal.done("people", "assign", dossier, person["id"], "IAM-03", "GOV-01").out
    )
    assert shown(terminal, dossier)["assigned"] == {"GOV-01": person["id"], "IAM-03": person["id"]}
    terminal.done("people", "assign", dossier, "-", "GOV-01")
    assert list(shown(terminal, dossier)["assigned"]) == ["IAM-03"]
    assert "Ada Sample" in terminal.done("people", "list", dossier).out
    terminal.done("people", "remove-person", dossier, person["id"])
    assert shown(terminal, dossier) == {"people": [], "assigned": {}, "sites": [], "answers": [], "reviews": []}


def test_a_site_answers_differently_until_it_does_not(terminal: Terminal, dossier: Path) -> None:
    terminal.done("answer", dossier, terminal.file("A.yaml", "IAM-03: yes\n"))
    site = terminal.done("people", "add-site", dossier, "Annexe", "--json").json["sites"][0]["id"]
    terminal.done("people", "answer", dossier, site, "IAM-03", "no", "--by", "Bo")
    assert [(a["site"], a["answer"]) for a in shown(terminal, dossier)["answers"]] == [(site, "no"), ("main", "yes")]
    assert "1 answer of its own" in terminal.done("people", "list", dossier).out
    assert "Bo" in terminal.done("history", dossier).out
    terminal.done("people", "answer", dossier, site, "IAM-03", "-")
    assert [a["site"] for a in shown(terminal, dossier)["answers"]] == ["main"]
    terminal.done("people", "rename-site", dossier, site, "Annexe B")
    terminal.done("people", "rename-site", dossier, "main", "High Street")
    assert [each["name"] for each in shown(terminal, dossier)["sites"]] == ["Annexe B", "High Street"]
    assert "Taken off the list." in terminal.done("people", "remove-site", dossier, site).out
    assert "There is no site nowhere" in terminal.refused("people", "remove-site", dossier, "nowhere")


def test_a_section_is_reviewed_once_it_is_answered(terminal: Terminal, dossier: Path, pack: Questionnaire) -> None:
    assert "have no answer yet" in terminal.refused("people", "review", dossier, "first/", "--by", "Ada")
    assert "No question is asked in there/IAM" in terminal.refused(
        "people", "review", dossier, "there/IAM", "--by", "A"
    )
    first = [control.id for control in pack.controls if control.stage == "first"]
    terminal.done("answer", dossier, terminal.file("A.yaml", "".join(f"{name}: mostly\n" for name in first)))
    assert "reviewed by Ada Sample" in terminal.done("people", "review", dossier, "first/", "--by", "Ada Sample").out
    (found,) = shown(terminal, dossier)["reviews"]
    assert (found["section"], found["by"], found["current"]) == ("first/", "Ada Sample", True)
    terminal.done("answer", dossier, terminal.file("B.yaml", f"{first[0]}: no\n"))
    assert shown(terminal, dossier)["reviews"][0]["current"] is False
    assert "first/: reviewed by Ada Sample" in terminal.done("people", "list", dossier).out
