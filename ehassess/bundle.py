"""Whether the installed program is whole: every file of its list is there, with the size and hash it was made with."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.errors import Fault, FaultsError, Place, UserFacingError
from ehassess.paths import program_folder, resource

if TYPE_CHECKING:
    from ehassess.words import Words

FEW = 5
"""Files that a small window names."""
LIST = "files.txt"
"""The list, in the folder of packs and resources: SHA-256, size in bytes and path of one file on each line."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the installed program.

    path     from the program's folder, with `/`
    size     bytes
    sha256   64 hex digits
    """

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found whole: how many files, how many bytes, and the SHA-256 of the list, which the makers publish."""

    files: int
    size: int
    list_sha256: str


def list_path() -> Path:
    """Where the list lies; it need not exist."""
    return resource().parent / LIST


def read_list(text: str) -> tuple[Part, ...]:
    """The files of a list; ValueError where a line is not one of ours."""
    rows = (line.split("  ", 2) for line in text.splitlines())
    return tuple(Part(path, int(size), sha256) for sha256, size, path in rows)


def faults_at_start() -> tuple[Fault, ...]:
    """Files of the installed program that are missing or have another size; nothing is read but their list.

    Empty in a checkout, and for a program that came as a Python package: their files are somebody else's concern.
    """
    root = program_folder()
    if root is None:
        return ()
    try:
        rows = [line.split("  ", 2) for line in list_path().read_text("utf-8").splitlines()]
        wrong = [path for _, size, path in rows if _size(f"{root}{os.sep}{path}") != int(size)]
    except (OSError, ValueError):
        return (Fault.of("errors.part_missing", Place(LIST)),)
    return tuple(_fault(root, path) for path in wrong)


def refuse_when_damaged() -> None:
    """Raise FaultsError `errors.program_damaged` when `faults_at_start` finds something."""
    faults = faults_at_start()
    if faults:
        raise FaultsError("errors.program_damaged", faults)


def damage(words: Words) -> str:
    """What `refuse_when_damaged` would raise, in words, with the first few files; '' where nothing is wrong."""
    faults = faults_at_start()
    if not faults:
        return ""
    more = ["…"] if len(faults) > FEW else []
    heading = UserFacingError("errors.program_damaged", count=len(faults))
    return "\n".join([words.error(heading), "", *map(words.fault, faults[:FEW]), *more])


def check_all() -> Checked:
    """Read every file of the installed program and compare it with the list, about a second.

    UserFacingError `errors.no_file_list` where the program was not installed from a bundle; FaultsError
    `errors.program_damaged` with all files that are missing, changed or not ours.
    """
    root = program_folder()
    if root is None:
        raise UserFacingError("errors.no_file_list")
    faults = list(faults_at_start())
    parts = () if not list_path().is_file() or any(_is_the_list(fault) for fault in faults) else _listed()
    wrong_size = {fault.place.file for fault in faults if fault.place is not None}
    wrong = [part for part in parts if part.path not in wrong_size and _hash(root / part.path) != part.sha256]
    faults += [Fault.of("errors.part_changed", Place(part.path)) for part in wrong]
    faults += [Fault.of("errors.part_strange", Place(path)) for path in _strangers(root, parts)]
    if faults:
        raise FaultsError("errors.program_damaged", faults)
    return Checked(len(parts), sum(part.size for part in parts), _hash(list_path()) or "")


def _listed() -> tuple[Part, ...]:
    return read_list(list_path().read_text("utf-8"))


def _is_the_list(fault: Fault) -> bool:
    return fault.place is not None and fault.place.file == LIST


def _size(path: str) -> int | None:
    """In bytes; None where there is no such file. As text, since seven hundred paths take their time at every start."""
    try:
        return os.stat(path).st_size  # noqa: PTH116
    except OSError:
        return None


def _fault(root: Path, path: str) -> Fault:
    return Fault.of("errors.part_changed" if (root / path).is_file() else "errors.part_missing", Place(path))


def _hash(path: Path) -> str | None:
    """SHA-256 in hex; None where the file cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _strangers(root: Path, parts: tuple[Part, ...]) -> Iterator[str]:
    """Files in the folder of libraries that no list names: nothing of ours, yet the program might load them."""
    known = {part.path for part in parts}
    inside = list_path().parents[2]
    if not known:
        return
    for folder, _, names in os.walk(inside):
        for name in sorted(names):
            path = Path(folder, name)
            if path.relative_to(root).as_posix() not in known and path != list_path():
                yield path.relative_to(root).as_posix()
