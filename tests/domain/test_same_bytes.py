"""The same dossier gives the same bytes on every Python that the program supports, and on every run."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.domain.same_bytes import sample

ROOT = Path(__file__).parents[2]
VERSIONS = ("3.11", "3.12", "3.13")
OWN = f"{sys.version_info.major}.{sys.version_info.minor}"
PUBLISHED = "6040d9fe"
"""The first digits of the SHA-256 of the sample; it changes only together with the method."""


def candidates(version: str) -> Iterator[str]:
    """Where an interpreter of this version may lie."""
    if version == OWN:
        yield sys.executable
    yield from (found for found in [shutil.which(f"python{version}")] if found)
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    uv = Path.home() / ".local" / "share" / "uv" / "python"
    yield from (str(found) for found in sorted(kept.glob(f"{version}*/bin/python{version}")))
    yield from (str(found) for found in sorted(uv.glob(f"cpython-{version}*/bin/python{version}")))


def run(version: str, *arguments: str, seed: str = "0") -> bytes | None:
    """What the first interpreter of this version that works writes; None where there is none."""
    for python in candidates(version):
        asked = subprocess.run(
            [python, "-S", "-c", "import sys; print(*sys.version_info[:2], sep='.')"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if asked.returncode == 0 and asked.stdout.strip() == version:
            own = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)}
            command = [python, "-S", "-s", *arguments, "-m", "tests.domain.same_bytes"]
            return subprocess.run(command, env=own, cwd=ROOT, capture_output=True, check=True).stdout
    return None


@pytest.mark.parametrize("version", VERSIONS)
def test_every_python_gives_the_same_bytes(version: str) -> None:
    found = run(version)
    if found is None:
        pytest.skip(f"there is no Python {version} here; the others were asked")
    assert hashlib.sha256(found).hexdigest().startswith(PUBLISHED)


def test_neither_the_order_of_sets_nor_the_mode_of_the_interpreter_changes_a_byte() -> None:
    assert run(OWN, "-O", seed="1") == run(OWN, seed="4294967295") == sample()
