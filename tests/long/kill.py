"""The program is killed at random moments more than five hundred times, or about as often as is named."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tests.reliability.kills import Killed, kill_commands, kill_often

RUNS, COMMANDS = 480, 60


def main(arguments: list[str]) -> int:
    """Print what became of the dossier each time; 1 where something was lost, torn or not opened."""
    runs = int(arguments[0]) if arguments else RUNS
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as first:
        os.environ["EHASSESS_DATA"] = data
        often = kill_often(Path(first), runs, seed=1)
        _print("a program that saves, makes backups, changes its key, exports, migrates", often)
        with tempfile.TemporaryDirectory() as second:
            commands = kill_commands(Path(second), max(1, runs * COMMANDS // RUNS), seed=2)
        _print("the command line, while it takes over answers", commands)
    return int(not (often.whole and commands.whole))


def _print(name: str, killed: Killed) -> None:
    kinds = ", ".join(f"{kind} {count}" for kind, count in killed.runs.items())
    print(f"{name}: {sum(killed.runs.values())} killed ({kinds})")
    print(f"  saves acknowledged                        {killed.acknowledged:6}")
    print(f"  in the middle of a transaction            {killed.hot:6}")
    print(f"  in the middle of a file written beside    {killed.beside:6}")
    print(f"  opened with everything acknowledged       {killed.kept:6}")
    print(f"  acknowledged saves lost, or torn          {killed.lost:6}")
    print(f"  not opened                                {killed.unopened:6}")
    print(f"  backups and exports, not whole            {killed.torn_copies:6} of {killed.copies}", flush=True)
