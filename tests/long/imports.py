"""What each module adds to a start, in milliseconds, and what is held off it: `python3 dev.py long imports [--all]`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

ROUNDS = 5
WINDOW = (
    "from PySide6.QtWidgets import QApplication; from ehassess.app import compose;"
    "app = QApplication(['imports']); desk = compose(app); desk.show('start'); desk.window.show(); app.processEvents()"
)
STARTS: Mapping[str, tuple[str, ...]] = {
    "ehassess --version": ("-m", "ehassess", "--version"),
    "the window, until the page Start is painted": ("-c", WINDOW),
}
"""What is started, and the arguments of Python for it."""
HELD_OFF = (
    "yaml", "sqlcipher3", "sqlite_utils", "cryptography.x509", "reportlab.pdfgen.canvas", "pikepdf", "pypdfium2",
    "pyhanko.sign.signers", "numpy", "highspy", "openpyxl", "docx", "PIL.Image",
)  # fmt: skip
"""What the first window would wait for if it were imported there; each is measured in a Python of its own."""
SHOWN = 15


@dataclass(frozen=True, slots=True)
class Import:
    """A module that was loaded, and milliseconds of its own code, without what it imports itself."""

    name: str
    own_ms: float


def main(arguments: list[str]) -> int:
    """Print a table for each start; 1 where something is loaded that is said to be held off it."""
    late = 0
    for title, start in STARTS.items():
        taken = [imports(start) for _ in range(ROUNDS)]
        found = medians(taken)
        total = sum(each.own_ms for each in found)
        print(f"\n{title}: {len(found)} modules, {total:.0f} ms (medians of {ROUNDS})")
        _table("by library", by_library(found), total, SHOWN)
        _table("by module", found, total, len(found) if "--all" in arguments else SHOWN)
        for name in sorted(not_held_off(found)):
            print(f"  NOT HELD OFF: {name}")
            late += 1
    print("\nheld off the first window: what each would add by itself")
    for name in HELD_OFF:
        found = medians([imports(("-c", f"import {name}")) for _ in range(ROUNDS)])
        print(f"  {sum(each.own_ms for each in found) - _empty():7.1f} ms  {name}")
    return 1 if late else 0


def imports(arguments: Sequence[str]) -> tuple[Import, ...]:
    """Every module that a Python with these arguments loads, as Python itself measures it."""
    with tempfile.TemporaryDirectory() as data:
        own = {"EHASSESS_DATA": data, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
        command = [sys.executable, "-X", "importtime", *arguments]
        done = subprocess.run(
            command, env={**os.environ, **own}, capture_output=True, text=True, encoding="utf-8", check=True
        )
    return read(done.stderr.splitlines())


def read(lines: Iterable[str]) -> tuple[Import, ...]:
    """The modules of what Python prints; other lines are passed over."""
    rows = [line.removeprefix("import time:").split("|") for line in lines if line.startswith("import time:")]
    return tuple(Import(row[2].strip(), int(row[0]) / 1000) for row in rows if row[0].strip().isdigit())


def medians(taken: Sequence[Sequence[Import]]) -> tuple[Import, ...]:
    """Each module with the median of its times, the slowest first."""
    times: dict[str, list[float]] = {}
    for each in (each for run in taken for each in run):
        times.setdefault(each.name, []).append(each.own_ms)
    return tuple(sorted((Import(n, median(t)) for n, t in times.items()), key=lambda each: (-each.own_ms, each.name)))


def by_library(found: Iterable[Import]) -> tuple[Import, ...]:
    """The sum of each library, the slowest first; all that Python brings is one."""
    sums: dict[str, float] = {}
    for each in found:
        top = each.name.split(".")[0]
        library = "Python’s own" if top in sys.stdlib_module_names else top
        sums[library] = sums.get(library, 0) + each.own_ms
    return tuple(Import(name, ms) for name, ms in sorted(sums.items(), key=lambda each: -each[1]))


def not_held_off(found: Iterable[Import]) -> set[str]:
    """Libraries of the list that were loaded all the same."""
    return {name.split(".")[0] for name in HELD_OFF} & {each.name.split(".")[0] for each in found}


def _empty() -> float:
    return sum(each.own_ms for each in imports(("-c", "pass")))


def _table(title: str, rows: Sequence[Import], total: float, shown: int) -> None:
    print(f"  {title}")
    for each in rows[:shown]:
        print(f"  {each.own_ms:7.1f} ms  {100 * each.own_ms / total:3.0f} %  {each.name}")
    if rest := rows[shown:]:
        print(f"  {sum(each.own_ms for each in rest):7.1f} ms  {len(rest)} more")
