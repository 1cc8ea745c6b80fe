"""Everything else that is written of a report, from a dossier or from a finished PDF, and never half."""

from __future__ import annotations

import errno
import hashlib
import json
import os
from pathlib import Path

import pytest

from ehassess.submission.exports import Form
from tests.cli.terminal import Terminal, contents

SIGNED = "report-signed.pdf"
BEGINNINGS = {".pdf": b"%PDF-1.7", ".xlsx": b"PK", ".csv": b"\xef\xbb\xbf", ".ics": b"BEGIN:VCALENDAR", ".json": b"{"}


def test_each_form_is_written_from_a_signed_report_in_the_language_asked_for(terminal: Terminal, demo: Path) -> None:
    for form in Form:
        name = f"{form}{form.ending}"
        assert name in terminal.done("export", demo / SIGNED, "--as", form.value, "-o", name, "--lang", "fr").out
        assert (terminal.folder / name).read_bytes().startswith(BEGINNINGS.get(form.ending, b"Ce qui sort"))


def test_a_dossier_gives_what_its_report_gives(terminal: Terminal, dossier: Path) -> None:
    terminal.done("report", dossier, "--out", "r.pdf")
    told = terminal.done("export", dossier, "--as", "data", "-o", "one.json", "--json").json
    terminal.done("export", "r.pdf", "--as", "data", "-o", "two.json")
    data = (terminal.folder / "one.json").read_bytes()
    assert data == (terminal.folder / "two.json").read_bytes()
    assert told == {"form": "data", "file": "one.json", "number": json.loads(data)["number"]}


def test_the_data_of_a_signed_report_has_the_fingerprint_that_is_verified(terminal: Terminal, demo: Path) -> None:
    terminal.done("export", demo / SIGNED, "--as", "data", "-o", "data.json")
    data = (terminal.folder / "data.json").read_bytes()
    said = terminal("verify", demo / SIGNED, "--json").out
    assert hashlib.sha256(data).hexdigest() in said


def test_an_output_that_exists_a_form_without_a_place_and_a_foreign_pdf_are_refused(
    terminal: Terminal, dossier: Path
) -> None:
    terminal.file("taken.csv", "mine")
    assert "--force" in terminal.refused("export", dossier, "--as", "plan-csv", "-o", "taken.csv")
    assert "--as" in terminal.refused("export", dossier)
    assert "--out" in terminal.refused("export", dossier, "--as", "plan-csv")
    terminal.refused("export", dossier, "--as", "plan-doc", "-o", "x.doc")
    terminal.file("foreign.pdf", "%PDF-1.4 nothing")
    assert "foreign.pdf" in terminal.refused("export", "foreign.pdf", "--as", "data", "-o", "x.json")
    assert "gone" in terminal.refused("export", "gone.ehassess", "--as", "data", "-o", "x.json")
    assert "folder" in terminal.refused("export", dossier, "--as", "data", "-o", "nowhere/x.json")


def test_a_disk_that_fills_up_leaves_no_half_file(
    terminal: Terminal, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = contents(terminal.folder)
    monkeypatch.setattr("ehassess.whole_file.os.fsync", full)
    for form in Form:
        outcome = terminal("export", demo / SIGNED, "--as", form.value, "-o", f"out{form.ending}")
        assert outcome.status == 2
        assert "no room left" in outcome.err
    monkeypatch.undo()
    assert contents(terminal.folder) == before
