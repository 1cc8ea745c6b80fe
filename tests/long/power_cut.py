"""The power goes at every call of the program's saves: more than twenty thousand states of the disk, each opened."""

from __future__ import annotations

import os
import tempfile

from tests.reliability.power_cut import Tally, cut_everywhere, recorded

ACTS = 48


def main(arguments: list[str]) -> int:
    """Print what became of every state; 1 where something was lost, torn or not opened. Number of acts, if named."""
    acts = int(arguments[0]) if arguments else ACTS
    with tempfile.TemporaryDirectory() as folder:
        os.environ["EHASSESS_DATA"] = folder
        run = recorded(acts)
        posix = cut_everywhere(run, 2, seed=1)
        _print("folders flush, as POSIX promises", posix)
        weak = cut_everywhere(run, 1, seed=2, folders_flush=False, every=4)
        _print("folders do not flush, as on Windows", weak)
    return int(not (posix.whole and weak.whole))


def _print(name: str, tally: Tally) -> None:
    print(f"{name}: {tally.saves} acknowledged saves in {tally.calls} calls")
    print(f"  different states of the disk tried   {tally.states:6}")
    print(f"  opened with everything acknowledged  {tally.kept:6}")
    print(f"  acknowledged saves lost              {tally.lost:6}")
    print(f"  torn                                 {tally.torn:6}")
    print(f"  not opened                           {tally.unopened:6}")
    print(f"  copies under their names, not whole  {tally.torn_copies:6} of {tally.copies}")
    print("  by what became of unflushed writes:", ", ".join(f"{k} {n}" for k, n in tally.by_loss.items()), flush=True)
