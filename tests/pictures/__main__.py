"""Pictures of every page of window and report, into `pictures/`: `python3 dev.py pictures` (docs/pictures.md)."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.pictures import guide_shots, report_pages, sheets, window_pages

OUT = Path(__file__).parents[2] / "pictures"


def main(arguments: list[str]) -> int:
    """The named pages of the window; without a name all of them, and the report in both languages."""
    suffixes = [manner.suffix for manner in (*window_pages.EVERY, *window_pages.DOUBLE)]
    known = {shot.name for shot in window_pages.SHOTS}
    parser = argparse.ArgumentParser("dev.py pictures", description="Pictures of every page, and what is wrong there.")
    parser.add_argument("names", nargs="*", metavar="PAGE", help="only these pages, such as plan or sign-error")
    parser.add_argument("--sheets", action="store_true", help="contact sheets of six pages as well, a set for a manner")
    parser.add_argument("--guides", action="store_true", help="take the pictures of the guides again instead")
    parser.add_argument("--check", action="store_true", help="with --guides: only name those that show other words")
    parser.epilog = f"A manner may be named as well, to take only that one: {' '.join(suffixes)}"
    chosen = [each for each in arguments if each in suffixes]
    asked = parser.parse_args([each for each in arguments if each not in suffixes])
    if asked.guides:
        return guide_shots.main([*asked.names, *(["--check"] if asked.check else [])])
    if strange := [name for name in asked.names if name not in known]:
        parser.error(f"no page is called {', '.join(strange)}; there are: {' '.join(sorted(known))}")
    status = window_pages.main([*asked.names, *chosen])
    if asked.sheets:
        names = [shot.name for shot in window_pages.SHOTS if not asked.names or shot.name in asked.names]
        for suffix in chosen or suffixes:
            print(*sheets.sheets(OUT / "window", names, suffix), sep="\n")
    if not asked.names and not chosen:
        report_pages.main(OUT / "report")
    print(OUT)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
