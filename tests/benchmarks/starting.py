"""How long the program takes to start, and what the window needs; each beside the least that Python or Qt needs."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.figures import Figure

ROOT = Path(__file__).parents[2]
TIMES = 7


def starting(folder: Path) -> Iterator[Figure]:
    """All figures of this kind; files go into `folder`."""
    bare, ours = _in_turn([["-c", "pass"], ["-m", "ehassess", "--version"]], folder)
    more = ours - bare
    yield Figure("ehassess --version, beyond python -c pass", more, "s", 0.3, f"{bare:.2f} s and {ours:.2f} s")
    out = folder / "demo"
    yield Figure("the demo", _clock(["-m", "ehassess", "demo", "--out", str(out)], folder), "s", 10)
    child = [str(Path(__file__).with_name("window_child.py"))]
    bare, ours = _in_turn([[*child, "bare"], [*child, "window"]], folder)
    yield Figure("first painted window, against a bare one", ours / bare, "x", 1.5, f"{bare:.2f} s and {ours:.2f} s")
    said = _output([*child, "questions", str(folder / "window.ehassess")], folder).split()
    if len(said) == 2:
        yield Figure("next question, p95", float(said[0]), "ms", 16)
        yield Figure("peak memory of the window", float(said[1]), "MB", 200)
    for line in _output(["-m", "tests.benchmarks.pages_child", str(folder)], folder).splitlines():
        name, _, spent = line.partition(" | ")
        yield Figure(f"block for {name}", float(spent), "ms", 50, "processor time, median")


def _in_turn(commands: Sequence[Sequence[str]], folder: Path) -> list[float]:
    """Median seconds of each command; they take turns, so that a busy machine slows all alike."""
    rounds = [[_clock(command, folder) for command in commands] for _ in range(TIMES)]
    return [statistics.median(times) for times in zip(*rounds, strict=True)]


def _clock(command: Sequence[str], folder: Path) -> float:
    begin = time.perf_counter()
    _output(command, folder)
    return time.perf_counter() - begin


def _output(command: Sequence[str], folder: Path) -> str:
    data = {"PYTHONPATH": str(ROOT), "EHASSESS_DATA": str(folder / "data"), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *command],
        env={**{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}, **data},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=folder,
        timeout=300,
    ).stdout
