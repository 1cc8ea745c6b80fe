"""The passphrase of a dossier on the command line: changed, forgotten, recovered, removed."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.cli.terminal import Terminal


def test_a_forgotten_passphrase_is_set_anew_with_the_printed_sheet(
    terminal: Terminal, judge: Callable[[str], str]
) -> None:
    path, sheet = terminal.folder / "a.ehassess", terminal.folder / "sheet.pdf"
    first, second = terminal.file("first", "cheval lampe fleuve orange\n"), terminal.file("second", "Soleil2024\n")
    terminal.done("new", path, "--provider", "gp", "--no-passphrase")
    told = terminal.refused("passphrase", "recovery", path, "-o", sheet)
    assert "has no passphrase" in told
    told = terminal.done("passphrase", "change", path, "--new-passphrase-file", first).out
    assert "is protected by a passphrase now" in told
    assert "strong" in told
    told = terminal.done("passphrase", "recovery", path, "-o", sheet, "--passphrase-file", first).out
    assert "lock" not in told
    assert "safe place" in told
    code = terminal.file("code", _code_in(sheet, judge))
    told = terminal.done("passphrase", "change", path, "--recovery-file", code, "--new-passphrase-file", second).out
    assert "Older backups still open" in told
    assert "guessed at once" in told
    assert "It holds a year" in told
    told = terminal.refused("passphrase", "change", path, "--recovery-file", code, "--new-passphrase-file", first)
    assert "does not open" in told
    assert "add --yes" in terminal.refused("passphrase", "remove", path, "--passphrase-file", second)
    told = terminal.done("passphrase", "remove", path, "--passphrase-file", second, "--yes").out
    assert "can read it" in told
    terminal.done("status", path)


def test_a_slip_in_the_code_is_told_with_its_group(terminal: Terminal) -> None:
    path, code = terminal.folder / "a.ehassess", terminal.file("code", "AAAA-AAAA " * 13)
    terminal.done("new", path, "--provider", "gp", "--passphrase-file", terminal.file("first", "cheval lampe"))
    told = terminal.refused("passphrase", "change", path, "--recovery-file", code, "--new-passphrase-file", code)
    assert "group 2 (“AAAAAAAA”)" in told


def test_a_dossier_in_a_cloud_folder_is_opened_and_the_care_it_needs_is_told(terminal: Terminal) -> None:
    path = terminal.folder / "Nextcloud" / "a.ehassess"
    path.parent.mkdir()
    terminal.done("new", path, "--provider", "gp", "--no-passphrase")
    outcome = terminal("status", path)
    assert outcome.status == 0
    assert "copies to the internet" in outcome.err
    assert "Nextcloud" in terminal("status", path, "--lang", "fr").err


def _code_in(sheet: Path, judge: Callable[[str], str]) -> str:
    text = subprocess.run([judge("pdftotext"), "-layout", sheet, "-"], capture_output=True, text=True, check=True)
    return " ".join(word for word in text.stdout.split() if len(word) == 9 and word[4] == "-")
