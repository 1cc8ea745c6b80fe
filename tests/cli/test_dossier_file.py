"""A whole dossier is written out and taken in again; without protection only when asked for."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from tests.cli.terminal import Terminal


def test_a_whole_dossier_goes_out_under_its_own_passphrase_and_comes_back_equal(terminal: Terminal, demo: Path) -> None:
    given = ("--passphrase-file", demo / "passphrase.txt")
    other = ("--passphrase-file", terminal.file("other.txt", "four other plain words\n"))
    said = terminal.done("dossier", "export", demo / "sample.ehassess", "-o", "out.ehassess", *given)
    assert "read back" in said.out
    assert "Careful" not in said.out
    terminal.done(
        *("dossier", "export", demo / "sample.ehassess", "-o", "lent.ehassess", *given),
        *("--new-passphrase-file", terminal.folder / "other.txt"),
    )
    terminal.refused("dossier", "import", "lent.ehassess", "-o", "back.ehassess", *given)
    told = terminal.done("dossier", "import", "lent.ehassess", "-o", "back.ehassess", *other)
    assert "back.ehassess is ready" in told.out
    before = terminal.done("export", demo / "sample.ehassess", *given, "--json").json["state"]
    assert terminal.done("export", "back.ehassess", *other, "--json").json["state"] == before
    assert terminal.done("export", "out.ehassess", *given, "--json").json["state"] == before
    again = terminal.done("dossier", "import", "lent.ehassess", "-o", "back.ehassess", *other, "--force", "--json").json
    assert (again["dossier"], again["answers"]) == (before["dossier_id"], len(before["answers"]))


def test_what_anybody_can_read_is_written_only_when_asked_for_and_told(terminal: Terminal, dossier: Path) -> None:
    terminal.done("answer", dossier, terminal.file("A.yaml", "GOV-02: yes\n"))
    for name in ("plain.sqlite", "plain.json"):
        assert "--unprotected" in terminal.refused("dossier", "export", dossier, "-o", name)
        assert "not protected" in terminal.done("dossier", "export", dossier, "-o", name, "--unprotected").out
        assert "--force" in terminal.refused("dossier", "export", dossier, "-o", name, "--unprotected")
    plain = sqlite3.connect(terminal.folder / "plain.sqlite")
    assert plain.execute("SELECT question_id, value FROM answer").fetchall() == [("GOV-02", "yes")]
    plain.close()
    rows = json.loads((terminal.folder / "plain.json").read_text("utf-8"))["tables"]["answer"]
    assert [(row["question_id"], row["value"]) for row in rows] == [("GOV-02", "yes")]
    assert ".sqlite" in terminal.refused("dossier", "export", dossier, "-o", "plain.xml")
    said = terminal.done("dossier", "export", dossier, "-o", "open.ehassess", "--json").json
    assert said["protected"] is False


def test_a_dossier_is_deleted_for_good_only_when_it_is_said_again(terminal: Terminal, dossier: Path) -> None:
    assert "--for-good" in terminal.refused("dossier", "delete", dossier)
    assert dossier.is_file()
    said = terminal.done("dossier", "delete", dossier, "--for-good").out
    assert "is deleted, with its" in said
    assert not dossier.exists()
    assert "no file" in terminal.refused("status", dossier)
