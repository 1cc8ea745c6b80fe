"""Ten thousand random bit flips in a dossier, or as many as are named: none may go unnoticed."""

from __future__ import annotations

import os
import tempfile

from tests.store.flips import flip


def main(arguments: list[str]) -> int:
    """Print what became of them; 1 where one was silent, refused without an offer, or left the file altered."""
    count = int(arguments[0]) if arguments else 10_000
    with tempfile.TemporaryDirectory() as folder:
        os.environ["EHASSESS_DATA"] = folder
        found = flip(count, seed=int(arguments[1]) if len(arguments) > 1 else 1)
    print(f"bit flips tried                            {found.tried:6}")
    print(f"opened unchanged                           {found.unchanged:6}")
    print(f"refused with the offer of the last copy    {found.offered:6}")
    print(f"refused without an offer                   {found.refused:6}")
    print(f"opened with something else, in silence     {found.silent:6}")
    print(f"refused, but the damaged file was altered  {found.altered:6}")
    return int(bool(found.silent or found.refused or found.altered))
