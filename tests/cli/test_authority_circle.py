"""The whole circle: profile out, report in, returned, corrected, linked, agreed; then benchmark and own place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ehassess.authority import Register
from ehassess.cli.console import clock
from ehassess.signing import container_key
from ehassess.signing.container import key_fingerprint
from tests.authority.synthetic import fill
from tests.cli.terminal import Terminal


def test_the_whole_circle_on_the_command_line(
    terminal: Terminal, demo: Path, monkeypatch: pytest.MonkeyPatch, this_year: int
) -> None:
    monkeypatch.setenv("EHASSESS_DATA", str(terminal.folder / "data"))
    secret, own = demo / "passphrase.txt", demo / "sample.ehassess"
    phrase = ("--passphrase-file", secret)
    init = ("authority", "init", "office", "--profile", "fr", "--name", "Agence d’essai")
    terminal.done(*init, *phrase)
    signer = terminal.done("identity", "show", demo / "demo-key.p12", *phrase, "--json").json["key_fingerprint"]
    terminal.file("list.csv", f"fingerprint,name,region\n{signer},Cabinet fictif,Nord\n")
    terminal.done("authority", "enrol", "office", "list.csv")
    mark = _mark(terminal.folder / "office", secret)
    profile = ("authority", "profile", "office", "--due", "2030-03-01", "--mandatory", "BCP-05", *phrase)
    terminal.done(*profile, "-o", "profile.zip")
    assert "not trusted here" in terminal.refused("circular", "add", "profile.zip")
    terminal.done("circular", "trust", mark)
    assert "Hand in by" in terminal.done("circular", "add", "profile.zip").out
    shutil.copy(demo / "report-signed.pdf", "one.pdf")
    assert "1 accepted" in terminal.done("authority", "receive", "office", "one.pdf").out
    _answered(terminal, own, phrase, mark, 1, "returned", "--note", "Test the backup.")
    terminal.file("more.yaml", "BCP-05: yes\n")
    terminal.done("answer", own, "more.yaml", *phrase)
    terminal.done("report", own, "--out", "two-unsigned.pdf", *phrase)
    signing = ("--identity", demo / "demo-key.p12", "--dossier", own, *phrase, "--dossier-passphrase-file", secret)
    terminal.done("sign", "two-unsigned.pdf", *signing, "--out", "two.pdf")
    assert "1 accepted" in terminal.done("authority", "receive", "office", "two.pdf").out
    assert terminal.done("authority", "show", "office", 2, "--json").json["previous"] == 1
    _answered(terminal, own, phrase, mark, 2, "agreed")
    with Register.open(terminal.folder / "office", now=clock) as register:
        fill(register, 120, years=(this_year,))
    terminal.done("authority", "benchmark", "office", "--year", this_year, *phrase, "-o", "benchmark.zip")
    terminal.done("authority", "report", "office", "--year", this_year, "-o", "picture.pdf")
    terminal.done("circular", "add", "benchmark.zip")
    places = terminal.done("circular", "place", own, *phrase, "--json").json["places"]
    assert places[0]["among"] == "all"
    assert all(0 <= low <= high <= 100 for low, high in (each["percent"] for each in places))
    assert "percent" in terminal.done("circular", "place", own, *phrase).out
    assert "not newer" in terminal.refused("circular", "add", "benchmark.zip")
    _rotates(terminal, profile, mark, phrase)


def _answered(
    terminal: Terminal, own: Path, phrase: tuple[object, ...], mark: str, number: int, kind: str, *more: object
) -> None:
    """The authority answers, and the provider takes the answer in."""
    file = f"answer-{number}.zip"
    terminal.done("authority", "answer", "office", number, "--answer", kind, *more, *phrase, "-o", file)
    terminal.done("receipt", "import", own, file, *phrase, "--trust", mark)


def _rotates(terminal: Terminal, profile: tuple[object, ...], mark: str, phrase: tuple[object, ...]) -> None:
    """A notice, a new key beside the old one, then the old one revoked: nothing of it is taken any more."""
    bulletin = ("authority", "bulletin", "office", "mail-2030", "--title", "False invoices", "--wording", "Call first.")
    terminal.done(*bulletin, "--question", "BCP-05", *phrase, "-o", "bulletin.zip")
    assert "False invoices" in terminal.done("circular", "add", "bulletin.zip").out
    assert len(terminal.done("circular", "list", "--json").json["circulars"]) == 3
    terminal.done(*profile, "--new-key", "ab" * 32, "--revoked-key", mark, "-o", "rotated.zip")
    terminal.done("circular", "add", "rotated.zip")
    assert terminal.done("circular", "list", "--json").json["circulars"] == []
    assert "not trusted here" in terminal.refused("circular", "add", "bulletin.zip")
    assert "revoked" in terminal.refused("circular", "trust", mark)


def _mark(office: Path, secret: Path) -> str:
    key = container_key.load(office / "authority-key.pem", secret.read_text("utf-8").strip())
    return key_fingerprint(key.public_key())
