"""`obligations`: the laws with their reason, the clock, the outcome and the notices, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def french(terminal: Terminal) -> Path:
    """A dossier of a French clinic with no answer in it."""
    terminal.done("new", "clinic.ehassess", "--provider", "clinic", "--country", "fr", "--no-passphrase")
    return terminal.folder / "clinic.ehassess"


def test_whom_to_tell_stands_with_the_time_and_the_law(terminal: Terminal, french: Path) -> None:
    said = terminal.done("obligations", french).out
    assert "within 72 hours of becoming aware: CNIL, the French data protection authority (GDPR 33(1))" in said
    assert "Because you said that" in said
    assert "It is no legal advice." in said
    assert "NIS2, outside for now" in said
    assert "early warning" not in said


def test_it_speaks_french(terminal: Terminal, french: Path) -> None:
    said = terminal.done("obligations", french, "--lang", "fr").out
    assert "dans les 72 heures après la découverte\u202f: CNIL (RGPD 33(1))" in said
    assert "Pas atteint." in said


def test_json_holds_the_deadlines_as_numbers(terminal: Terminal, french: Path) -> None:
    found = terminal.done("obligations", french, "--json").json
    first = found["clock"][0]
    assert (first["event"], first["within"], first["unit"], first["from"]) == ("data_breach", 72, "hours", "aware")
    assert found["country"] == "fr"
    assert found["outcome"]["state"] == "not_met"
    assert found["outcome"]["missing"] == found["outcome"]["required"] != []
    assert {each["kind"] for each in found["bulletins"]} == {"threat", "practice"}
    assert {"fr_hosting", "gdpr_security"} <= {each["id"] for each in found["obligations"]}


def test_a_dossier_that_names_no_country_is_neutral(terminal: Terminal, dossier: Path) -> None:
    assert terminal.done("obligations", dossier, "--json").json["country"] == "eu"


def test_an_unknown_country_is_refused_with_those_that_are_known(terminal: Terminal) -> None:
    said = terminal.refused("new", "a.ehassess", "--provider", "gp", "--country", "atlantis", "--no-passphrase")
    assert "“atlantis”" in said
    assert "be, de, eu, fr" in said


def test_facts_name_the_country_too(terminal: Terminal) -> None:
    facts = terminal.folder / "facts.yaml"
    facts.write_text("provider: {country: de}\n", "utf-8")
    terminal.done("new", "a.ehassess", "--provider", "gp", "--facts", facts, "--no-passphrase")
    assert terminal.done("obligations", "a.ehassess", "--json").json["country"] == "de"
    facts.write_text("provider: {country: atlantis}\n", "utf-8")
    said = terminal.refused("new", "b.ehassess", "--provider", "gp", "--facts", facts, "--no-passphrase")
    assert "facts.yaml, line 1" in said
