"""The list of SHA-256 of everything that is given out, in the form that `sha256sum --check` reads."""

from __future__ import annotations

from pathlib import Path

from shipping.tools import CannotBuildError, sha256

SUMS = "SHA256SUMS"
GIVEN_OUT = (".deb", ".tar.xz", ".exe", ".msi", ".zip", ".dmg", ".cdx.json", ".licences.tsv")
"""Endings of the files that people get."""


def write_sums(folder: Path) -> Path:
    """Write the list of all such files in a folder; CannotBuildError where there is none."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name.endswith(GIVEN_OUT))
    if not files:
        raise CannotBuildError(f"There is nothing in {folder} to give out yet.")
    path = folder / SUMS
    path.write_text("".join(f"{sha256(file)}  {file.name}\n" for file in files), "utf-8", newline="\n")
    return path


def faults(sums: Path) -> list[str]:
    """A sentence for every file of the list that is missing or changed; empty when all are as they were."""
    found = []
    for line in sums.read_text("utf-8").splitlines():
        wanted, _, name = line.partition("  ")
        file = sums.parent / name
        if not file.is_file():
            found.append(f"{name} is missing.")
        elif sha256(file) != wanted:
            found.append(f"{name} is not as it was when it was signed.")
    return found
