"""A lesson is shown before it leaves, names nobody, and is collected once."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal


def test_a_lesson_is_shown_then_written_and_collected_once(terminal: Terminal, dossier: Path) -> None:
    secret = terminal.file("secret.txt", "long enough\n")
    init = ("authority", "init", "office", "--profile", "fr", "--name", "Agence d’essai", "--passphrase-file", secret)
    terminal.done(*init)
    share = ("circular", "contribute", dossier, "--scenario", "S03", "--measure", "BCP-05", "--lesson")
    shown = terminal.done(*share, "We called first.").out
    assert "We called first." in shown
    assert "Nothing was written" in shown
    assert "Sample practice" not in shown
    terminal.done(*share, "We called first.", "-o", "lesson.zip")
    assert b"Sample practice" not in (terminal.folder / "lesson.zip").read_bytes()
    assert "no lesson" in terminal.refused(*share, " ", "-o", "empty.zip")
    assert "longer than" in terminal.refused(*share, "x" * 3000, "-o", "long.zip")
    assert "no measure “X1”" in terminal.refused(*share, "x", "--measure", "X1")
    terminal.file("other.zip", "Bonjour")
    found = terminal("authority", "collect", "office", "lesson.zip", "other.zip")
    assert found.status == 1
    assert "other.zip" in found.err
    assert "One new contribution" in found.out
    assert "0 new" in terminal.done("authority", "collect", "office", "lesson.zip").out
