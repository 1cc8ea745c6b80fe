"""`template` lists the documents and writes them, with the name of the dossier's provider."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from tests.cli.terminal import Terminal


def head_of(path: Path) -> str:
    """The head of the first page."""
    return str(Document(str(path)).sections[0].header.paragraphs[0].text)


def test_all_documents_are_listed_by_id_and_title(terminal: Terminal) -> None:
    said = terminal.done("template", "list").out
    assert "emergency-plan" in said
    assert "Computer emergency" in said
    listed = terminal.done("template", "list", "--json", "--lang", "fr").json["templates"]
    assert [entry["title"] for entry in listed if entry["id"] == "emergency-plan"] == ["Urgence informatique"]
    assert len(listed) == 6


def test_a_document_carries_the_name_and_language_of_the_dossier(terminal: Terminal, dossier: Path) -> None:
    said = terminal.done("template", "emergency-plan", "--out", "page.docx", "--dossier", dossier).out
    assert "“Computer emergency” is in page.docx" in said
    assert head_of(terminal.folder / "page.docx").startswith("Sample practice")
    terminal.done("template", "emergency-plan", "--out", "fiche.docx", "--lang", "fr", "--json")
    assert head_of(terminal.folder / "fiche.docx").startswith("Nom de la structure")


def test_an_unknown_document_and_a_taken_name_are_told(terminal: Terminal) -> None:
    assert "incident-log" in terminal.refused("template", "poem", "--out", "poem.docx")
    assert "--out" in terminal.refused("template", "incident-log")
    terminal.file("taken.docx", "mine")
    assert "--force" in terminal.refused("template", "incident-log", "--out", "taken.docx")
    terminal.done("template", "incident-log", "--out", "taken.docx", "--force")
