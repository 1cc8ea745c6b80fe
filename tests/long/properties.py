"""The properties of score and plan, each on 2,000 examples, and the published plans of all ten kinds of provider."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLES = "2000"


def main(arguments: list[str]) -> int:
    """Run them; an argument says how many examples. The status is that of pytest."""
    many = {**os.environ, "EHASSESS_EXAMPLES": arguments[0] if arguments else EXAMPLES}
    tests = ROOT / "tests"
    patterns = ("test_*properties.py", "test_published_*.py", "planning/test_solve.py")
    files = sorted(str(file) for pattern in patterns for file in tests.rglob(pattern))
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-p", "no:cacheprovider", "-v", *files]
    return subprocess.run(command, cwd=ROOT, env=many, check=False).returncode
