"""`dev.py long five-tasks`: five tasks as a new user does them in the real window: how many acts, and how long.

An act is a click, a field filled in, an answer, a file chosen. Seconds of hands are reckoned by the keystroke-level
model (Card, Moran and Newell 1980), without reading and without thinking about an answer; those of the program are
measured.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ehassess.gui.theme import STYLE
from tests.acceptance.five_tasks import run

MOST = {
    "a first report from nothing": 47,
    "the same, going on by itself": 32,
    "come back after a week": 2,
    "find the worst gap and plan it": 3,
    "questions to the supplier, answers in": 8,
    "verify a received report": 4,
}
"""How many acts a task may take."""


def main(_: Sequence[str]) -> int:
    """Print a line for each; 1 where one takes more acts than it may."""
    app = QApplication(["five-tasks", *STYLE])
    with tempfile.TemporaryDirectory() as folder:
        counts = run(app, Path(folder))
    print(f"{'task':<40} acts  at most  hands, s  program, s")
    for name, count in counts.items():
        print(f"{name:<40} {count.acts:>4} {MOST[name]:>8} {count.hands:>9.0f} {count.program:>11.1f}")
    return int(any(count.acts > MOST[name] for name, count in counts.items()))
