"""Measure and print: `python3 dev.py bench`; exits with 1 where a promise is broken."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figures import print_table
from tests.benchmarks.looking_back import looking_back
from tests.benchmarks.planning import planning
from tests.benchmarks.receiving import receiving
from tests.benchmarks.registering import registering
from tests.benchmarks.saving import saving
from tests.benchmarks.starting import starting
from tests.benchmarks.working import working


def main() -> int:
    """Every figure; a busy machine breaks promises on the clock, ratios hold."""
    with tempfile.TemporaryDirectory() as folder:
        kept = [
            print_table(kind(Path(folder)))
            for kind in (starting, working, saving, planning, looking_back, receiving, registering)
        ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
