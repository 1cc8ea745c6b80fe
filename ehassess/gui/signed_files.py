"""Where the files of signed reports lie: beside the dossier, or in a folder used before; they are known by hash."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ehassess.domain.dossier import SignedRecord
from ehassess.errors import UserFacingError
from ehassess.submission.verdict import Verdict
from ehassess.whole_file import read_up_to

LARGEST = 50_000_000
"""Bytes of the largest file that can be a report."""
MOST_LOOKED_AT = 300
"""Files of a folder that are looked at for one that was given another name."""
MOST_FOLDERS = 8
"""Folders that are remembered."""


@dataclass(frozen=True, slots=True)
class Found:
    """What became of a file of the log.

    path     None: in none of the folders
    whole    whether it is byte for byte the one that was signed
    verdict  None where it was not found, or could not be looked at
    """

    record: SignedRecord
    path: Path | None = None
    whole: bool = False
    verdict: Verdict | None = None


def found(record: SignedRecord, folders: Sequence[Path]) -> Found:
    """The file of this entry: the signed one under whatever name, else one of its name, which was changed since."""
    changed: Path | None = None
    for path in _places(record, folders):
        if hash_of(path) == record.file_hash:
            return Found(record, path, whole=True)
        if path.name == record.file_name and changed is None:
            changed = path
    return Found(record, changed)


def hash_of(path: Path) -> str:
    """SHA-256 of a file, '' for one that cannot be read or is too large to be a report."""
    try:
        if path.stat().st_size > LARGEST:
            return ""
        return hashlib.sha256(read_up_to(path, LARGEST)).hexdigest()
    except (OSError, UserFacingError):
        return ""


def with_folder(folders: Sequence[str], newest: Path) -> tuple[str, ...]:
    """The list with this folder first, each once, the oldest dropped."""
    folder = str(newest.absolute())
    return (folder, *(each for each in folders if each != folder))[:MOST_FOLDERS]


def _places(record: SignedRecord, folders: Sequence[Path]) -> Iterator[Path]:
    """Files of that name first; then all reports of the folders, for the file may have another name now."""
    for folder in folders:
        path = folder / record.file_name
        if path.is_file():
            yield path
    for folder in folders:
        yield from _reports_in(folder, record.file_name)


def _reports_in(folder: Path, but: str) -> list[Path]:
    """PDF files of a folder, not many, but this one; none where it cannot be read."""
    try:
        others = (path for path in sorted(folder.glob("*.pdf")) if path.name != but)
        return [path for _, path in zip(range(MOST_LOOKED_AT), others, strict=False)]
    except OSError:
        return []
