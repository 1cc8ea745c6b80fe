"""The log of incidents on the terminal."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.cli.terminal import Terminal


def test_an_incident_is_written_listed_saved_and_taken_out(terminal: Terminal, dossier: Path) -> None:
    assert "No incident" in terminal.done("incident", "list", dossier).out
    add = ("incident", "add", dossier, "--title", "A false invoice", "--scenario", "S01", "--measure", "BCP-02")
    said = terminal.done(*add, "--on", "2026-01-05", "--over", "2026-01-06", "--lesson", "Call first.").out
    (found,) = terminal.done("incident", "list", dossier, "--json").json["incidents"]
    assert said == f"The incident is in the log, as {found['id']}.\n"
    assert (found["noticed_on"], found["closed_on"], found["measures"]) == ("2026-01-05", "2026-01-06", ["BCP-02"])
    terminal.done("incident", "add", dossier, "--title", "A lost phone")
    lines = terminal.done("incident", "list", dossier).out.splitlines()
    assert lines[0].endswith("A lost phone (not over yet)")
    terminal.done("incident", "export", dossier, "-o", "log.csv")
    with (terminal.folder / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[1] for row in rows] == ["What it was", "A lost phone", "A false invoice"]
    assert "log.csv" in terminal.refused("incident", "export", dossier, "-o", "log.csv")
    terminal.done("incident", "export", dossier, "--as", "xlsx", "-o", "log.xlsx")
    assert (terminal.folder / "log.xlsx").read_bytes().startswith(b"PK")
    terminal.done("incident", "remove", dossier, found["id"])
    assert len(terminal.done("incident", "list", dossier, "--json").json["incidents"]) == 1


def test_what_cannot_be_is_a_sentence(terminal: Terminal, dossier: Path) -> None:
    assert "has no name" in terminal.refused("incident", "add", dossier, "--title", " ")
    assert "still to come" in terminal.refused("incident", "add", dossier, "--title", "x", "--on", "2999-01-01")
    assert "over before" in terminal.refused(
        "incident", "add", dossier, "--title", "x", "--on", "2026-01-05", "--over", "2026-01-04"
    )
    assert "no measure “S99”" in terminal.refused("incident", "add", dossier, "--title", "x", "--scenario", "S99")
    assert "not in the log" in terminal.refused("incident", "remove", dossier, "00000000")
