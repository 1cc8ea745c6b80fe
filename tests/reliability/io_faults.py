"""Calls of the system fail under the program at work, in a process that a shim is loaded into."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.architecture.source import ROOT
from tests.reliability.shim import build, loaded_with


def failed(faults: int, seed: int) -> Mapping[str, int]:
    """Bring about so many faults; how often what was found, `wrong` being what must not be.

    AssertionError where something was not told in a sentence.
    """
    with tempfile.TemporaryDirectory() as name:
        home = Path(name).resolve()
        command = [sys.executable, "-m", "tests.reliability.faulty", str(home), str(faults), str(seed)]
        environment = loaded_with(build(home), home / "watched" / "data")
        run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    found: dict[str, int] = json.loads(run.stdout)
    sys.stderr.write(run.stderr)
    return found
