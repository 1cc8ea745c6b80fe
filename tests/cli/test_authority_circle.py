"""The whole circle by its one command, each step checked by reading the files that it left in another way."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pikepdf
import pytest

from ehassess.signing import container_key
from ehassess.signing.container import key_fingerprint
from tests.cli.terminal import Terminal, surroundings

SENT = (
    "1-enrolment.csv", "2-profile.zip", "3-report.pdf", "4-returned.zip", "5-report.pdf", "6-agreed.zip", "7-others",
    "8-benchmark.zip",
)  # fmt: skip


def test_the_circle_runs_by_one_command_and_leaves_every_step_to_be_read(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, this_year: int
) -> None:
    monkeypatch.setenv("EHASSESS_DATA", str(terminal.folder / "data"))
    folder = terminal.folder / "circle"
    said = _runs(folder)
    _says_each_step_with_its_files(folder, said)
    _has_the_reports_in_the_register(folder)
    _has_the_same_answers_on_both_sides(folder)
    _publishes_what_the_register_holds(folder, said, this_year)
    assert not (terminal.folder / "data" / "circulars").exists(), "the practice of the circle is not the user"
    _can_be_gone_on_with(terminal, folder, this_year)


def test_a_folder_that_holds_something_is_refused(terminal: Terminal) -> None:
    held = terminal.file("letter.txt", "mine\n")
    assert "files in" in terminal.refused("authority", "circle", terminal.folder)
    assert terminal.refused("authority", "circle", held)


def _runs(folder: Path) -> str:
    """What the command says, as a process of its own."""
    command = [sys.executable, "-m", "ehassess", "authority", "circle", str(folder)]
    done = subprocess.run(command, env={**surroundings(), **_data()}, capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def _data() -> dict[str, str]:
    return {"EHASSESS_DATA": os.environ["EHASSESS_DATA"], "PYTHONIOENCODING": "utf-8"}


def _says_each_step_with_its_files(folder: Path, said: str) -> None:
    lines = said.splitlines()
    assert [line[:2] for line in lines if line[:1].isdecimal()] == [f"{step}." for step in range(1, 10)]
    named = [Path(line.strip()) for line in lines if line.strip().startswith(str(folder))]
    assert all(path.exists() for path in named)
    assert [path.name for path in named if path.parent.name == "sent"] == list(SENT)
    assert sorted(SENT) == sorted(path.name for path in (folder / "sent").iterdir())


def _has_the_reports_in_the_register(folder: Path) -> None:
    """Two of the practice, linked in the register and in the signed data, and ten others with a key each."""
    rows = _rows(folder, "SELECT id, status, demo, previous_id, fingerprint, file_hash, number FROM submission")
    assert [row[0] for row in rows] == list(range(1, 13))
    assert {(row[1], row[2]) for row in rows} == {("accepted", 0)}
    assert [row[3] for row in rows] == [None, 1, *[None] * 10]
    assert len({row[6] for row in rows}) == 12
    assert _rows(folder, "SELECT count(DISTINCT key_fingerprint), count(DISTINCT provider_id) FROM submission") == [
        (11, 11)
    ]
    first, second = (_signed(folder / "sent" / name) for name in ("3-report.pdf", "5-report.pdf"))
    assert (first["previous"], second["previous"]) == ("", rows[0][4])
    (asked,) = _held(folder, "2-profile.zip", "content.json")["mandatory"]
    assert (_answer(first, asked), _answer(second, asked)) == ("no", "yes")


def _has_the_same_answers_on_both_sides(folder: Path) -> None:
    rows = _rows(folder, "SELECT submission_id, kind, version, note, file FROM reply ORDER BY id")
    assert [row[:3] for row in rows] == [(1, "returned", 1), (2, "agreed", 1)]
    (asked,) = _held(folder, "2-profile.zip", "content.json")["mandatory"]
    assert asked in rows[0][3]
    for (number, kind, *_, file), name in zip(rows, ("4-returned.zip", "6-agreed.zip"), strict=True):
        assert file == (folder / "sent" / name).read_bytes()
        reply = _held(folder, name, "reply.json")
        about = f"SELECT fingerprint, file_hash, number FROM submission WHERE id = {number}"
        assert _rows(folder, about) == [(reply["fingerprint"], reply["file_hash"], reply["number"])]
        assert reply["kind"] == kind


def _publishes_what_the_register_holds(folder: Path, said: str, year: int) -> None:
    """Counted here once more: the last report of each, and the place of the practice among them."""
    query = """SELECT grade FROM submission s WHERE year = ? AND id =
    (SELECT max(id) FROM submission WHERE provider_id = s.provider_id) ORDER BY id"""
    own, *others = grades = [grade for (grade,) in _rows(folder, query, year)]
    table = _held(folder, "8-benchmark.zip", "content.json")["grades"]
    assert len(table["columns"]) > 1, "a single band would tell nothing"
    assert table["counts"] == [[sum(grade in band for grade in grades) for band in table["columns"]]]
    assert min(table["counts"][0]) >= 5
    band = next(each for each in table["columns"] if own in each)
    worse = sum(grade > max(band) for grade in others)
    same = sum(grade in band for grade in grades)
    low, high = 100 * worse // len(grades), 100 * (worse + same) // len(grades)
    for among in ("all reports", "reports of your kind", "reports of your size"):
        assert f"Among {among} of {year}, grade {own} stands between {low} and {high} percent" in said


def _can_be_gone_on_with(terminal: Terminal, folder: Path, year: int) -> None:
    """The commands of both sides work on its files: another provider takes circulars in, the keys are changed."""
    office, own, sent = folder / "authority", folder / "practice" / "practice.ehassess", folder / "sent"
    phrase = ("--passphrase-file", folder / "passphrase.txt")
    key = container_key.load(office / "authority-key.pem", (folder / "passphrase.txt").read_text("utf-8").strip())
    mark = key_fingerprint(key.public_key())
    for name in ("4-returned.zip", "6-agreed.zip"):
        told = terminal.refused("receipt", "import", own, sent / name, *phrase, "--trust", mark)
        assert "already" in told, "the dossier has the answer"
    terminal.done("authority", "answer", office, 2, *phrase, "-o", "receipt.zip")
    terminal.done("receipt", "import", own, "receipt.zip", *phrase, "--trust", mark)
    assert "not trusted here" in terminal.refused("circular", "add", sent / "2-profile.zip")
    terminal.done("circular", "trust", mark)
    assert "hand in the report" in terminal.done("circular", "add", sent / "2-profile.zip").out
    terminal.done("circular", "add", sent / "8-benchmark.zip")
    places = terminal.done("circular", "place", own, *phrase, "--json").json["places"]
    assert [each["among"] for each in places] == ["all", "kind", "size"]
    assert "percent" in terminal.done("circular", "place", own, *phrase).out
    assert "not newer" in terminal.refused("circular", "add", sent / "8-benchmark.zip")
    terminal.done("authority", "report", office, "--year", year, "-o", "picture.pdf")
    _rotates(terminal, office, mark, phrase)


def _rotates(terminal: Terminal, office: Path, mark: str, phrase: tuple[object, ...]) -> None:
    """A notice, a new key beside the old one, then the old one revoked: nothing of it is taken any more."""
    bulletin = ("authority", "bulletin", office, "mail-2030", "--title", "False invoices", "--wording", "Call first.")
    terminal.done(*bulletin, "--question", "BCP-05", *phrase, "-o", "bulletin.zip")
    assert "False invoices" in terminal.done("circular", "add", "bulletin.zip").out
    assert len(terminal.done("circular", "list", "--json").json["circulars"]) == 3
    profile = ("authority", "profile", office, "--mandatory", "BCP-05", *phrase)
    terminal.done(*profile, "--new-key", "ab" * 32, "--revoked-key", mark, "-o", "rotated.zip")
    terminal.done("circular", "add", "rotated.zip")
    assert terminal.done("circular", "list", "--json").json["circulars"] == []
    assert "was revoked by its authority" in terminal.refused("circular", "add", "bulletin.zip")
    assert "revoked" in terminal.refused("circular", "trust", mark)


def _rows(folder: Path, query: str, *values: object) -> list[tuple[Any, ...]]:
    """The register as any tool reads it."""
    with closing(sqlite3.connect(folder / "authority" / "register.sqlite")) as register:
        return register.execute(query, values).fetchall()


def _held(folder: Path, name: str, file: str) -> Any:
    with ZipFile(folder / "sent" / name) as container:
        return json.loads(container.read(file))


def _signed(pdf: Path) -> Any:
    """The data in a report."""
    with pikepdf.open(pdf) as opened:
        return json.loads(opened.attachments["ehassess-report.json"].get_file().read_bytes())


def _answer(report: Any, control: str) -> str:
    found: str = next(each["value"] for each in report["answers"] if each["question_id"] == control)
    return found
