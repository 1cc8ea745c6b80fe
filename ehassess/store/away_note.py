"""What is noted of a dossier that is worked on as a copy: where it goes back to, and when both were the same."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from ehassess.paths import data_folder
from ehassess.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of the far file and its copy; '' where nothing is.

    target  where the copy goes back to: the far file, or the file beside it since somebody else changed that one
    agreed  SHA-256 (hex) of the target as it was last read or written
    going   SHA-256 of what may be on its way there
    mark    of the copy when it held just what the target holds
    """

    target: str
    agreed: str = ""
    going: str = ""
    mark: str = ""

    def knows(self, sha256: str | None) -> bool:
        """Whether the target with this fingerprint is as we left it; None: nothing lies there."""
        return sha256 is None or sha256 in (self.agreed, self.going)


def folder_of(far: Path) -> Path:
    """The folder on this computer for the copy of a far file, however its path is written; not made here."""
    place = os.path.normcase(far.resolve()).encode("utf-8", "surrogateescape")
    return data_folder() / "away" / hashlib.sha256(place).hexdigest()[:16]


def read_note(folder: Path, far: Path) -> Note:
    """The note that lies there; one that knows nothing where there is none, or it cannot be read."""
    try:
        said = json.loads(_file(folder).read_text("utf-8"))
        return Note(str(said["target"]), str(said["agreed"]), str(said["going"]), str(said["mark"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Note(str(far))


def write_note(folder: Path, note: Note) -> None:
    """Write it whole; UserFacingError where it cannot be written."""
    write_whole(_file(folder), json.dumps(asdict(note)).encode(), overwrite=True, private=True)


def remove_note(folder: Path) -> None:
    """OSError where it cannot be removed."""
    _file(folder).unlink(missing_ok=True)


def mark_of(path: Path) -> str:
    """What is another after each save, found without opening the file: that would take SQLite's lock off it.

    '' where nothing lies there.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return ""
    return f"{found.st_ino}-{found.st_size}-{found.st_mtime_ns}"


def fingerprint_of(path: Path) -> str | None:
    """SHA-256 of a file, in hex; None where nothing lies there. OSError where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None


def _file(folder: Path) -> Path:
    return folder / "note.json"
