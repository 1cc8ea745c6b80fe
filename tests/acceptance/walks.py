"""Starts a walk by ear or by keys: the real window, a display, a window manager and a session bus of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
JUDGES = ("xvfb-run", "dbus-run-session", "openbox", "xdotool")
PYTHON = "/usr/bin/python3"
"""That of the system, which has gi."""
SECONDS = {"few": 240, "first": 400, "all": 1800}


@dataclass(frozen=True, slots=True)
class Walk:
    """What came of a walk: what it said at its end, every line heard, and the reports it signed."""

    status: int
    told: str
    heard: tuple[str, ...]
    reports: tuple[Path, ...]


def missing(find: Callable[[str], object]) -> str:
    """What is not installed that a walk needs, '' for nothing; `find` tells whether a command is there."""
    for name in JUDGES:
        if not find(name):
            return name
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    there = Path(PYTHON).is_file() and subprocess.run([PYTHON, "-c", asked], capture_output=True).returncode == 0
    return "" if there else "gir1.2-atspi-2.0 with python3-gi"


def walk(folder: Path, language: str, how: str, reach: str, display: int = 99) -> Walk:
    """Walk from a start without a dossier to a signed report; parameters as `walk_by_ear` has them. `display`: the
    first number to try, another one for each walk that runs at the same time."""
    log = folder / "heard.txt"
    command = [
        "xvfb-run",
        "-a",
        "-n",
        str(display),
        "-s",
        "-screen 0 1280x900x24",
        "dbus-run-session",
        "--",
        PYTHON,
        "-m",
    ]
    ended = subprocess.run(
        [*command, "tests.acceptance.walk_by_ear", sys.executable, language, how, reach, str(log)],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=SECONDS[reach],
        check=False,
    )
    heard = tuple(log.read_text("utf-8").splitlines()) if log.is_file() else ()
    told = ended.stdout + (ended.stderr if not heard else "")
    return Walk(ended.returncode, told, heard, tuple(sorted((folder / "Documents").rglob("*.pdf"))))
