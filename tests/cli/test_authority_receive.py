"""Receiving on the command line: what became of each file, and the whole in one sentence."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal


def test_a_demonstration_report_is_received_once(terminal: Terminal, demo: Path) -> None:
    secret = demo / "passphrase.txt"
    key = terminal.done("identity", "show", demo / "demo-key.p12", "--passphrase-file", secret, "--json").json
    make = ("authority", "init", "office", "--name", "Agence d’essai", "--profile", "fr")
    terminal.done(*make, "--passphrase-file", secret)
    terminal.file("list.csv", f"fingerprint,name,region\n{key['key_fingerprint']},Cabinet fictif,Nord\n")
    terminal.done("authority", "enrol", "office", "list.csv")
    terminal.file("letter.pdf", "Bonjour")
    outcome = terminal("authority", "receive", "office", demo / "report-signed.pdf", "letter.pdf")
    assert outcome.status == 1
    assert "accepted" in outcome.out
    assert "letter.pdf is not a PDF file" in outcome.out
    assert "1 accepted" in outcome.out.splitlines()[-1]
    again = terminal("authority", "receive", "office", demo / "report-signed.pdf", "letter.pdf", "--json")
    assert again.status == 0
    assert again.json["counts"]["known"] == 2
    assert all(each["known"] for each in again.json["files"])
