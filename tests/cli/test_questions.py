"""`questions` sends a file to the supplier, shows what came back, and stores it only when that is confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click
import pytest
from docx import Document
from openpyxl import load_workbook

from tests.cli.terminal import Terminal


def fill(path: Path, answers: Mapping[str, tuple[str, str]]) -> None:
    """Answer as the supplier does, with a spreadsheet."""
    book = load_workbook(path)
    sheet = book.worksheets[1]
    sheet["C3"] = "Net Sample Ltd"
    for row in sheet.iter_rows(min_row=7):
        if row[0].value in answers:
            row[3].value, row[4].value = answers[str(row[0].value)]
    book.save(path)


@pytest.fixture
def returned(terminal: Terminal, dossier: Path) -> Path:
    """A file that came back, to a dossier with answers of its own."""
    answers = terminal.file("ANSWERS.yaml", "BCP-01: yes\nBCP-02: yes\nBCP-03: unknown\n")
    terminal.done("answer", dossier, answers)
    said = terminal.done("questions", dossier, "--out", "pack.xlsx").out
    assert "questions for the IT supplier are in pack.xlsx" in said
    fill(
        terminal.folder / "pack.xlsx",
        {"BCP-01": ("Yes", "report"), "BCP-02": ("No", ""), "BCP-03": ("Mostly", "tried in May"), "VUL-01": ("?", "")},
    )
    return terminal.folder / "pack.xlsx"


def given(terminal: Terminal, dossier: Path) -> dict[str, str]:
    """The answers in the dossier."""
    found = terminal.done("export", dossier, "--json").json["state"]["answers"]
    return {name: answer["value"] for name, answer in found.items()}


def test_what_came_back_is_shown_and_nothing_is_stored(terminal: Terminal, dossier: Path, returned: Path) -> None:
    said = terminal.done("questions", "import", dossier, returned).out
    assert "Answered by Net Sample Ltd" in said
    assert "New: 1 answer" in said
    assert "BCP-02  Yes → No" in said
    assert "The same as mine: 1 answer" in said
    assert "pack.xlsx, line" in said
    assert "Nothing is stored yet" in said
    assert given(terminal, dossier) == {"BCP-01": "yes", "BCP-02": "yes", "BCP-03": "unknown"}


def test_confirmed_answers_are_stored_with_their_comments(terminal: Terminal, dossier: Path, returned: Path) -> None:
    assert "2 answers stored" in terminal.done("questions", "import", dossier, returned, "--yes").out
    assert given(terminal, dossier) == {"BCP-01": "yes", "BCP-02": "no", "BCP-03": "mostly"}
    state = terminal.done("export", dossier, "--json").json["state"]
    assert state["remarks"]["BCP-03"]["note"] == "Net Sample Ltd: tried in May"
    assert state["answers"]["BCP-03"]["given_by"] == "Net Sample Ltd"


def test_my_own_answers_can_be_kept(terminal: Terminal, dossier: Path, returned: Path) -> None:
    found = terminal.done("questions", "import", dossier, returned, "--yes", "--keep-mine", "--json").json
    assert found["stored"] == 1
    assert {row["question"]: row["state"] for row in found["rows"]} == {
        "BCP-01": "same",
        "BCP-02": "different",
        "BCP-03": "new",
        "VUL-01": "unreadable",
    }
    assert given(terminal, dossier)["BCP-02"] == "yes"


@pytest.mark.parametrize(("said", "stored"), [(True, "no"), (False, "yes")])
def test_on_a_terminal_it_is_asked_for(
    terminal: Terminal, dossier: Path, returned: Path, monkeypatch: pytest.MonkeyPatch, said: bool, stored: str
) -> None:
    monkeypatch.setattr("ehassess.cli.questions.on_a_terminal", lambda: True)
    monkeypatch.setattr(click, "confirm", lambda _words: said)
    terminal.done("questions", "import", dossier, returned)
    assert given(terminal, dossier)["BCP-02"] == stored


def test_the_questions_also_go_out_as_a_text_document(terminal: Terminal, dossier: Path) -> None:
    made = terminal.done("questions", dossier, "--out", "pack.docx", "--lang", "fr", "--open", "--json").json
    assert made["language"] == "fr"
    assert "prestataire" in Document(str(terminal.folder / "pack.docx")).core_properties.title
    assert terminal.done("questions", "import", dossier, "pack.docx", "--json").json["rows"] == []


def test_what_is_no_file_with_questions_is_refused_in_words(terminal: Terminal, dossier: Path) -> None:
    terminal.file("photo.xlsx", "no workbook")
    terminal.file("pack.pdf", "no workbook")
    assert "is not a file with questions" in terminal.refused("questions", "import", dossier, "photo.xlsx")
    assert ".xlsx or .docx" in terminal.refused("questions", "import", dossier, "pack.pdf")
    assert ".xlsx or .docx" in terminal.refused("questions", dossier, "--out", "pack.ods")
    assert "--force" in terminal.refused("questions", dossier, "--out", "photo.xlsx")
    assert "There is no file" in terminal.refused("questions", "import", dossier, "none.xlsx")
    assert "questions import" in terminal.refused("questions", dossier)
    assert "questions import" in terminal.refused("questions", "import", dossier)


def test_the_file_of_another_dossier_is_refused(terminal: Terminal, dossier: Path, returned: Path) -> None:
    terminal.done("new", "other.eha", "--provider", "gp", "--no-passphrase")
    assert "another dossier" in terminal.refused("questions", "import", "other.eha", returned)
