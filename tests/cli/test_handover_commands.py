"""History, evidence and hand-over on the command line, as one practice and a colleague would use them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def practice(terminal: Terminal) -> Path:
    """A dossier with three answers; the passphrase of what is handed over lies in `theirs.txt`."""
    terminal.file("theirs.txt", "quite another passphrase\n")
    terminal.file("a.yaml", "GOV-01: yes\nGOV-02: no\nGOV-05: unknown\n")
    terminal.file("b.yaml", "GOV-02: partly\nGOV-05: mostly\nGOV-06: {answer: no, note: 'ask in May'}\n")
    terminal.done("new", "a.ehassess", "--provider", "gp", "--name", "Sample practice", "--no-passphrase")
    terminal.done("answer", "a.ehassess", "a.yaml", "--by", "=Ada")
    return terminal.folder / "a.ehassess"


BOTH = ("--handover-passphrase-file", "theirs.txt")
THEIRS = ("--passphrase-file", "theirs.txt")


@pytest.fixture
def returned(terminal: Terminal, practice: Path) -> Path:
    """The colleague's copy, answered."""
    written = terminal.done("handover", "out", practice, "-o", "b.ehassess", *BOTH, "--json").json
    assert len(written["questions"]) == 92
    terminal.done("answer", "b.ehassess", "b.yaml", "--by", "Bo", *THEIRS)
    return terminal.folder / "b.ehassess"


def test_the_history_tells_who_when_and_from_what_to_what(terminal: Terminal, practice: Path) -> None:
    told = terminal.done("history", practice).out.splitlines()
    assert len(told) == 3
    assert "GOV-02" in told[1]
    assert "no answer → No" in told[1]
    entries = terminal.done("history", practice, "--question", "GOV-02", "--json").json["entries"]
    assert [(e["question"], e["was"], e["became"], e["who"]) for e in entries] == [("GOV-02", "", "no", "=Ada")]
    assert "no question “GOV-99”" in terminal.refused("history", practice, "--question", "GOV-99")
    assert "Choose one" in terminal.refused("history", practice, "--csv", "--json")
    assert "answered yet" in terminal.done("history", practice, "--question", "GOV-08").out


def test_the_history_for_a_spreadsheet_holds_no_formula(terminal: Terminal, practice: Path) -> None:
    rows = list(csv.reader(io.StringIO(terminal.done("history", practice, "--csv").out)))
    assert [len(row) for row in rows] == [9] * 4
    assert {row[1] for row in rows[1:]} == {"'=Ada"}


def test_a_preview_shows_both_answers_with_day_and_giver(terminal: Terminal, practice: Path, returned: Path) -> None:
    said = terminal.done("handover", "preview", practice, returned, *BOTH).out
    assert "Both differ: one question." in said
    (line,) = [line for line in said.splitlines() if line.startswith("  GOV-02")]
    assert line.split("  ")[2].startswith("No (=Ada, ")
    assert "Partly (Bo, " in line
    assert "Only your colleague knows the answer: 2 questions" in said
    assert "Both the same: one question." in said
    found = terminal.done("handover", "preview", practice, returned, *BOTH, "--json").json
    assert {row["question"]: row["side"] for row in found["rows"]} == {
        "GOV-01": "same",
        "GOV-02": "differ",
        "GOV-05": "only_theirs",
        "GOV-06": "only_theirs",
    }
    assert found["notes"] == ["GOV-06"]
    assert len(terminal.done("history", practice).out.splitlines()) == 3


def test_a_merge_waits_for_a_decision_and_is_told_in_the_history(
    terminal: Terminal, practice: Path, returned: Path
) -> None:
    said = terminal("handover", "merge", practice, returned, *BOTH)
    assert said.status == 2
    assert "--take GOV-02=theirs" in said.err
    assert "says nothing to --take" in terminal("handover", "merge", practice, returned, "--take", "yours", *BOTH).err
    done = terminal.done("handover", "merge", practice, returned, "--take", "GOV-02=theirs", *BOTH)
    assert "3 answers were taken over" in done.out
    last = terminal.done("history", practice, "--json").json["entries"][-3:]
    assert {(entry["who"], entry["source"]) for entry in last} == {("Bo", "b.ehassess")}
    again = terminal.done("handover", "merge", practice, returned, "--take", "mine", *BOTH, "--json").json
    assert again["taken"] == 0
    assert {row["side"] for row in again["rows"]} == {"same"}


def test_a_copy_holds_only_what_was_chosen_and_is_not_written_over(terminal: Terminal, practice: Path) -> None:
    chosen = terminal.done("handover", "out", practice, "-o", "c.ehassess", "--only", "first", "--only", "GOV", *BOTH)
    assert "c.ehassess was written with one question" in chosen.out
    assert "--force" in terminal.refused("handover", "out", practice, "-o", "c.ehassess", *BOTH)
    assert "“nowhere”" in terminal.refused("handover", "out", practice, "-o", "d.ehassess", "--only", "nowhere", *BOTH)
    assert "passphrase" in terminal.refused("handover", "preview", practice, "c.ehassess")


def test_a_copy_under_the_passphrase_of_the_dossier_says_so(terminal: Terminal) -> None:
    terminal.file("mine.txt", "one long passphrase\n")
    key = ("--passphrase-file", "mine.txt")
    terminal.done("new", "p.ehassess", "--provider", "gp", *key)
    said = terminal.done("handover", "out", "p.ehassess", "-o", "c.ehassess", "--only", "first", *key).out
    assert "same passphrase as the dossier" in said


def test_an_unprotected_dossier_still_hands_over_under_a_passphrase(terminal: Terminal, dossier: Path) -> None:
    terminal.file("theirs.txt", "quite another passphrase\n")
    assert "passphrase" in terminal.refused("handover", "out", dossier, "-o", "b.ehassess")
    terminal.done("handover", "out", dossier, "-o", "b.ehassess", *THEIRS)
    assert "passphrase" in terminal.refused("status", "b.ehassess")
    terminal.done("status", "b.ehassess", *THEIRS)


def test_facts_that_a_colleague_sees_otherwise_are_told(terminal: Terminal) -> None:
    """A copy of another version of the facts: the same dossier, begun twice from one file."""
    terminal.file("with.yaml", "own_server: yes\n")
    terminal.file("without.yaml", "own_server: no\n")
    key = ("--no-passphrase",)
    terminal.done("new", "x.ehassess", "--provider", "gp", "--facts", "without.yaml", *key)
    terminal.done("new", "y.ehassess", "--provider", "gp", "--facts", "with.yaml", *key)
    assert "--other-dossier" in terminal.refused("handover", "preview", "x.ehassess", "y.ehassess")
    found = terminal.done("handover", "preview", "x.ehassess", "y.ehassess", "--other-dossier", "--json").json
    told = terminal.done("handover", "preview", "x.ehassess", "y.ehassess", "--other-dossier").out
    assert found["facts"] == ["own_server"]
    assert "sees these facts of the provider otherwise" in told


def test_evidence_is_named_kept_checked_and_taken_out(terminal: Terminal, practice: Path) -> None:
    (terminal.folder / "papers").mkdir()
    proof = terminal.file("papers/contract.txt", "signed\n")
    other = terminal.file("papers/other.txt", "other\n")
    added = terminal.done("evidence", "add", practice, "GOV-01", proof, "--keep", "--note", "page 3", "--json")
    assert (added.json["name"], added.json["note"], added.json["kept"]) == ("contract.txt", "page 3", True)
    assert "SHA-256" in terminal.done("evidence", "add", practice, "GOV-02", other).out
    listed = terminal.done("evidence", "list", practice).out.splitlines()
    assert "kept inside" in listed[0]
    assert "kept inside" not in listed[1]
    assert terminal.done("evidence", "check", practice, "--folder", "papers").out.count("unchanged") == 2
    proof.write_text("changed\n")
    other.unlink()
    checked = terminal("evidence", "check", practice, "--folder", "papers", "--json")
    assert checked.status == 1
    assert [(e["state"], e["kept"]) for e in checked.json["evidence"]] == [("changed", True), ("missing", False)]
    terminal.done("evidence", "out", practice, "contract.txt", "-o", "back.txt")
    assert (terminal.folder / "back.txt").read_text() == "signed\n"
    assert "--force" in terminal.refused("evidence", "out", practice, "contract.txt", "-o", "back.txt")
    assert "not kept inside" in terminal.refused("evidence", "out", practice, "other.txt", "-o", "o.txt")
    terminal.done("evidence", "remove", practice, "GOV-01", added.json["sha256"][:12])
    assert "No evidence is called" in terminal("evidence", "remove", practice, "GOV-01", "contract.txt").err
    assert len(terminal.done("evidence", "list", practice, "--json").json["evidence"]) == 1


def test_evidence_that_cannot_be_meant_is_told(terminal: Terminal, dossier: Path) -> None:
    assert "No file" in terminal.done("evidence", "list", dossier).out
    assert "No file" in terminal.done("evidence", "check", dossier).out
    (terminal.folder / "twin").mkdir()
    for folder, text in ((terminal.folder, "a"), (terminal.folder / "twin", "b")):
        (folder / "same.txt").write_text(text)
        terminal.done("evidence", "add", dossier, "GOV-01", folder / "same.txt", "--keep")
    assert "Several files" in terminal.refused("evidence", "out", dossier, "same.txt", "-o", "x.txt")
    assert "no folder" in terminal.refused("evidence", "check", dossier, "--folder", "nowhere")
    assert "no question" in terminal.refused("evidence", "add", dossier, "GOV-99", "same.txt")
