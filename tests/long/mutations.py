"""Faults put into the scoring code one at a time, and the test that catches each; all must be caught."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.domain.seeded_faults import FAULTS, caught


def main(_arguments: list[str]) -> int:
    """Print a table; 1 if a fault goes unseen, or if the tests fail where there is none."""
    status = 0
    for number, fault in enumerate((None, *FAULTS)):
        with tempfile.TemporaryDirectory() as folder:
            found = caught(fault, Path(folder))
        good = bool(found) is (fault is not None)
        status |= not good
        name = fault.name if fault else "no fault"
        print(f"{number:2}  {name:<46} {'' if good else 'WRONG: '}{found or 'nothing fails'}", flush=True)
    print(f"{len(FAULTS)} faults, {'all caught' if not status else 'NOT all caught'}")
    return status
