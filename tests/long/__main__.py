"""Long runs by name: `python3 dev.py long NAME [ARGUMENTS]`; without a name, which ones there are."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run one and give its status; 2 for a name that there is not. Each module here has `main(arguments) -> int`."""
    known = sorted(file.stem for file in Path(__file__).parent.glob("[a-z]*.py"))
    name = arguments[0].replace("-", "_") if arguments else ""
    if name not in known:
        print("There are these long runs:", *known, sep="\n  ")
        return 0 if not arguments else 2
    status: int = importlib.import_module(f"tests.long.{name}").main(arguments[1:])
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
