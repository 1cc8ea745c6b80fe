"""A thousand calls of the system fail under the program at work, or as many as are named: nothing may be lost."""

from __future__ import annotations

from tests.reliability.io_faults import failed

COUNT = 1000


def main(arguments: list[str]) -> int:
    """Print what became of the faults; 1 where something was lost, torn, or not told in a sentence."""
    found = failed(int(arguments[0]) if arguments else COUNT, seed=1)
    for name in _NAMES:
        print(f"{_NAMES[name]:62} {found.get(name, 0):6}")
    for name in sorted(found.keys() - _NAMES.keys()):
        print(f"  {name:60} {found[name]:6}")
    return int(found.get("wrong", 0) > 0)


_NAMES = {
    "faults": "faults brought about",
    "calls": "calls that failed, as a fault may last",
    "without harm": "done all the same",
    "there though told": "told, yet on the disk: the last flush failed",
    "refused once more": "next act refused too, as the disk could not be read",
    "told later": "told at a later act too, and gone once opened again",
    "wrong": "lost, torn, shown otherwise, or not told in a sentence",
}
