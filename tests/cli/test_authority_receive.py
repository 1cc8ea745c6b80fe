"""Receiving on the command line: what became of each file, and the whole in one sentence."""

from __future__ import annotations

from pathlib import Path

from ehassess.signing import container_key
from ehassess.signing.container import key_fingerprint
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
    _works_with_it(terminal, demo, secret)


def _works_with_it(terminal: Terminal, demo: Path, secret: Path) -> None:
    """Lists, notes, answers that the provider's dossier links, reminders, exports."""
    assert "One submission" in terminal.done("authority", "list", "office", "--status", "accepted").out
    assert "No submission" in terminal.done("authority", "list", "office", "--grade", "a", "--flag", "jump").out
    answer = ("authority", "answer", "office", 1, "--passphrase-file", secret)
    assert "needs its points" in terminal.refused(*answer, "--answer", "returned", "-o", "r.zip")
    terminal.done(*answer, "-o", "received.zip")
    point = ("--answer", "returned", "--note", "Test the backup.", "--due", "2030-01-31")
    assert "Answer 2" in terminal.done(*answer, *point, "-o", "returned.zip").out
    terminal.done("authority", "note", "office", 1, "Called them.", "--by", "Officer")
    assert "not a day" in terminal.refused(*answer, "--due", "soon", "-o", "x.zip")
    assert "no submission 7" in terminal.refused("authority", "show", "office", 7)
    shown = terminal.done("authority", "show", "office", 1).out
    assert "Called them." in shown
    assert "returned with points (2) Test the backup." in shown
    detail = terminal.done("authority", "show", "office", 1, "--json").json
    assert [reply["kind"] for reply in detail["replies"]] == ["receipt", "returned"]
    mark = _own_key(terminal, secret)
    own = demo / "sample.ehassess"
    for file in ("received.zip", "returned.zip"):
        terminal.done("receipt", "import", own, file, "--passphrase-file", secret, "--trust", mark)
    assert "Nobody" in terminal.done("authority", "remind", "office").out
    due = terminal.done("authority", "remind", "office", "--ahead", 3650, "--json").json["reminders"]
    assert [(each["why"], each["day"]) for each in due] == [("due", "2030-01-31")]
    assert len(terminal.done("authority", "history", "office", 1, "--json").json["submissions"]) == 1
    for form in ("csv", "xlsx", "json"):
        said = terminal.done("authority", "export", "office", "--as", form, "-o", f"post.{form}").out
        assert "One line" in said
    assert "returned with points" in (terminal.folder / "post.csv").read_text("utf-8-sig")


def _own_key(terminal: Terminal, secret: Path) -> str:
    key = container_key.load(terminal.folder / "office" / "authority-key.pem", secret.read_text("utf-8").strip())
    return key_fingerprint(key.public_key())
