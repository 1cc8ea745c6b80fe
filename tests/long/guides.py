"""Asks veraPDF about every guide in every language: `python3 dev.py long guides`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ehassess.paths import resource
from ehassess.submission.guides import GUIDES, spoken
from tests.report import verapdf
from tests.report.test_guide_pdf import judged


def main(_arguments: list[str]) -> int:
    """Print what it finds; 0 for nothing, 2 where it is not installed."""
    if lacking := verapdf.missing():
        print(f"veraPDF cannot run here; missing: {lacking}")
        return 2
    languages = sorted(folder.name for folder in resource("guides").iterdir())
    cases = [(name, language) for language in languages for name in GUIDES if spoken(name, language) == language]
    with tempfile.TemporaryDirectory() as folder:
        faults = judged(Path(folder), cases)
    print(*faults, sep="\n")
    print(f"{len(cases)} guides, {len(faults)} rules broken")
    return 1 if faults else 0
