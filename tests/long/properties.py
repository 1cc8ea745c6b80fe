"""The properties of the score, and what else of the domain is tried on examples, each on 2,000 of them."""

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
    files = sorted(str(file) for file in (ROOT / "tests").rglob("test_*properties.py"))
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-p", "no:cacheprovider", "-v", *files]
    return subprocess.run(command, cwd=ROOT, env=many, check=False).returncode
