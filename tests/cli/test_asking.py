"""On a real terminal the program asks for a passphrase, and never shows it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal, surroundings

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals here", allow_module_level=True)

import fcntl
import pty
import termios


def typed(folder: Path, command: Sequence[str], lines: Sequence[str]) -> tuple[int, str]:
    """Run a command on a terminal and type a line at each question; exit status and everything that was shown."""
    ours, theirs = pty.openpty()

    def take_terminal() -> None:
        os.setsid()
        fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)

    child = subprocess.Popen(
        [sys.executable, "-m", "ehassess", *command],
        cwd=folder,
        env=surroundings(),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        preexec_fn=take_terminal,
    )
    os.close(theirs)
    shown = b""
    waiting = list(lines)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # the other end is closed
            break
        shown += piece
        if waiting and shown.endswith(b": "):
            os.write(ours, waiting.pop(0).encode() + b"\n")
    os.close(ours)
    return child.wait(timeout=60), shown.decode()


def test_a_new_passphrase_is_typed_twice_and_opens_the_dossier(terminal: Terminal) -> None:
    status, shown = typed(terminal.folder, ["new", "x.ehassess", "--provider", "gp"], ["plain words", "plain words"])
    assert status == 0, shown
    assert "plain words" not in shown
    status, shown = typed(terminal.folder, ["status", "x.ehassess"], ["plain words"])
    assert status == 0, shown
    assert "Protected by a passphrase" in shown
    status, shown = typed(terminal.folder, ["status", "x.ehassess"], ["other words"])
    assert status == 2
    assert "does not open" in shown


def test_two_different_passphrases_make_no_dossier(terminal: Terminal) -> None:
    status, shown = typed(terminal.folder, ["new", "x.ehassess", "--provider", "gp"], ["plain words", "plane words"])
    assert status == 2
    assert "not the same" in shown
    assert list(terminal.folder.iterdir()) == []


def test_the_passphrase_of_a_key_is_asked_for(terminal: Terminal) -> None:
    secret = terminal.file("secret.txt", "plain words\n")
    terminal.done("identity", "new", "key.p12", "--name", "Dr Sample", "--passphrase-file", secret)
    status, shown = typed(terminal.folder, ["identity", "show", "key.p12"], ["plain words"])
    assert status == 0, shown
    assert "Key of Dr Sample" in shown
