"""Which lines and branches of a room its own tests run: `python3 dev.py long branches [ROOM]...`; without one, all.

What runs in processes that the tests start, such as that of a card, counts too. 1 where anything is left out.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOMS = {
    "signing": ("tests/signing",),
    "store": ("tests/store", "tests/session"),
}
"""The rooms that must have no line untested, and which tests are theirs."""
_SETTINGS = """[run]
branch = true
parallel = true
source = {source}
data_file = {data}
patch = subprocess
concurrency = thread, multiprocessing
[report]
show_missing = true
skip_covered = true
fail_under = 100
"""


def main(arguments: list[str]) -> int:
    """Print the table of each room; 1 if a test failed or a branch was not run, 2 for a room that is not listed."""
    if unknown := [room for room in arguments if room not in ROOMS]:
        print(f"No such room: {', '.join(unknown)}. There are: {', '.join(ROOMS)}.")
        return 2
    return max(_measured(room) for room in arguments or ROOMS)


def _measured(room: str) -> int:
    print(f"== ehassess/{room}, run by {' '.join(ROOMS[room])}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder, "settings.ini")
        settings.write_text(_SETTINGS.format(source=f"ehassess/{room}", data=Path(folder, "data")), "utf-8")
        tests = _coverage("run", settings, "-m", "pytest", "-q", "-p", "no:xdist", *ROOMS[room])
        _coverage("combine", settings, "--quiet")
        return 1 if tests or _coverage("report", settings) else 0


def _coverage(what: str, settings: Path, *arguments: str) -> int:
    command = [sys.executable, "-m", "coverage", what, f"--rcfile={settings}", *arguments]
    return subprocess.run(command, check=False).returncode
