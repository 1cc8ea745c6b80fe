"""Pictures of every page of window and report, into `pictures/`: `python3 dev.py pictures [WINDOW PAGE…]`.

`--guides` takes those of the guides again instead, `--guides --check` says which of them no longer show the window.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.pictures import guide_shots, report_pages, window_pages

OUT = Path(__file__).parents[2] / "pictures"


def main(names: list[str]) -> int:
    """The named pages of the window; without a name all of them, and the report in both languages."""
    if "--guides" in names:
        return guide_shots.main([name for name in names if name != "--guides"])
    status = window_pages.main(names)
    if not names:
        report_pages.main(OUT / "report")
    print(OUT)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
