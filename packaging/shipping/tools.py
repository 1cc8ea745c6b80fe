"""Running other programs, one time for all files, and hashes: what every step of shipping needs."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from shipping.contents import ROOT


class CannotBuildError(Exception):
    """Something is missing on this machine; the message says what to install."""


def run(
    command: Sequence[str | Path], *, folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """Run a program and give its standard output; CannotBuildError with the end of what it said where it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).splitlines()[-40:])
        raise CannotBuildError(f"{Path(command[0]).name} ended with status {done.returncode}:\n{said}")
    return done.stdout


def need(*programs: str) -> None:
    """CannotBuildError naming every program that is not on this machine."""
    absent = [program for program in programs if shutil.which(program) is None]
    if absent:
        raise CannotBuildError(f"Not on this machine: {', '.join(absent)}. See packaging/apt-packages-installers.txt.")


def build_time() -> int:
    """Seconds since 1970 that every file gets: SOURCE_DATE_EPOCH, else the time of the last commit."""
    chosen = os.environ.get("SOURCE_DATE_EPOCH", "")
    if chosen:
        return int(chosen)
    return int(run(["git", "log", "-1", "--format=%ct"], folder=ROOT))


def set_times(folder: Path, when: int) -> None:
    """Give every file and folder, and the links themselves, the same time, so that two builds do not differ by it."""
    links_too = os.utime in os.supports_follow_symlinks
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (when, when), follow_symlinks=not links_too)


def sha256(path: Path) -> str:
    """Its hash in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files_of(folder: Path) -> list[Path]:
    """All files and links to files below a folder, in the order of their paths with `/`."""
    found = (path for path in folder.rglob("*") if path.is_file() or path.is_symlink())
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def tidy_environment(when: int) -> dict[str, str]:
    """Variables under which tools give the same result again."""
    return {
        "SOURCE_DATE_EPOCH": str(when),
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8" if sys.platform == "linux" else "C",
    }
