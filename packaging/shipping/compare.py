"""Two bundles file by file: what differs, and which of it is explained."""

from __future__ import annotations

from pathlib import Path

from shipping.tools import files_of, sha256

EXPLAINED: dict[str, str] = {}
"""Why a file, by its path in the bundle, may differ between two builds; empty, since none does."""


def differences(one: Path, other: Path) -> list[str]:
    """A line for every file that only one of the bundles has, or that differs in bytes, in target or in rights."""
    first, second = (
        {path.relative_to(folder).as_posix(): path for path in files_of(folder)} for folder in (one, other)
    )
    found = [f"only in {one}: {name}" for name in sorted(first.keys() - second.keys())]
    found += [f"only in {other}: {name}" for name in sorted(second.keys() - first.keys())]
    for name in sorted(first.keys() & second.keys()):
        if _state(first[name]) != _state(second[name]):
            found.append(f"differs: {name}")
    return found


def unexplained(found: list[str]) -> list[str]:
    """Those for which no reason is known."""
    return [line for line in found if line.split(": ", 1)[1] not in EXPLAINED]


def _state(path: Path) -> tuple[str, int]:
    if path.is_symlink():
        return f"link to {path.readlink().as_posix()}", 0
    return sha256(path), path.stat().st_mode
