"""An authority signs thresholds, days and its logo; a provider sees plainly what it asks for and what is missing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ehassess.exchange.logo import logo_in
from tests.cli.terminal import Terminal

PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


@pytest.fixture
def office(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """A register, and how its profile is signed."""
    monkeypatch.setenv("EHASSESS_DATA", str(terminal.folder / "data"))
    secret = terminal.file("secret.txt", "long enough\n")
    terminal.done("authority", "init", "office", "--profile", "eu", "--name", "Agency", "--passphrase-file", secret)
    return ("authority", "profile", "office", "--passphrase-file", str(secret), "--force", "-o", "profile.zip")


def trust(terminal: Terminal, office: tuple[str, ...]) -> None:
    """The provider trusts the key that signed the file, as the refusal names it."""
    terminal.done(*office)
    said = terminal.refused("circular", "add", "profile.zip")
    mark = next(word for word in said.replace(".", " ").split() if len(word) == 64)
    terminal.done("circular", "trust", mark)


def test_the_provider_is_told_at_least_what_and_the_grade_stays(
    terminal: Terminal, office: tuple[str, ...], dossier: Path
) -> None:
    assert "No circular" in terminal.refused("circular", "asks", dossier)
    trust(terminal, office)
    before = terminal.done("score", dossier, "--json").out
    terminal.done(
        *office, "--mandatory", "BCP-03", "--grade", "B", "--essentials", "80", "--least", "yes", "--due", "2027-06-01",
        "--by", "2027-03-01=Send the plan", "--contact", "help@example.org", "--wording", "Please answer.",
    )  # fmt: skip
    said = terminal.done("circular", "add", "profile.zip").out.replace("\xa0", " ")
    assert "By 1 Mar 2027: Send the plan" in said
    assert "By 1 Jun 2027: hand in the report" in said
    said = terminal.done("circular", "asks", dossier).out
    assert "asks for at least grade B" in said
    assert "at least 80 % of the essentials" in said
    assert "Not in place yet: BCP-03" in said
    assert "changes neither your score nor your grade" in said
    found = json.loads(terminal.done("circular", "asks", dossier, "--json").out)
    assert (found["met"], found["unmet"], found["grade"]["met"]) == (False, ["BCP-03"], False)
    assert terminal.done("score", dossier, "--json").out == before


def test_wrong_thresholds_days_ids_and_pictures_are_a_sentence_each(
    terminal: Terminal, office: tuple[str, ...]
) -> None:
    assert "no grade" in terminal.refused(*office, "--grade", "F")
    assert "from 0 to 100" in terminal.refused(*office, "--essentials", "120")
    assert "yes, mostly or partly" in terminal.refused(*office, "--least", "never")
    assert "2027-03-01=" in terminal.refused(*office, "--by", "2027-03-01")
    assert "no measure “X1”" in terminal.refused(*office, "--mandatory", "X1")
    terminal.file("logo.png", "Bonjour")
    assert "logo.png" in terminal.refused(*office, "--logo", "logo.png")
    assert not (terminal.folder / "profile.zip").exists()


def test_the_logo_travels_as_plain_pixels(terminal: Terminal, office: tuple[str, ...]) -> None:
    import base64

    picture = terminal.folder / "logo.png"
    picture.write_bytes(base64.b64decode(PICTURE))
    terminal.done(*office, "--logo", picture)
    assert logo_in(picture).pixels.encode() in _content(terminal.folder / "profile.zip")


def _content(path: Path) -> bytes:
    from zipfile import ZipFile

    with ZipFile(path) as archive:
        return archive.read("content.json")
