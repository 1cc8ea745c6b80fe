"""The files of an authority's signing keys: the one in use, the one being made, those before."""

from __future__ import annotations

import re
from pathlib import Path

from ehassess.errors import UserFacingError

KEY, NEXT = "authority-key.pem", "authority-key-next.pem"
"""Names of the file of the key in use, and of one that is being made."""
EARLIER = re.compile(r"authority-key-([0-9a-f]{64})\.pem")
"""Name of the file of a key that was in use before, by its fingerprint."""


def put_in_place(folder: Path, before: str) -> None:
    """The new file takes the place of the old one, which is kept under its fingerprint, 64 hex digits.

    UserFacingError where files cannot be renamed; the old one is in its place then.
    """
    kept = _earlier(folder, before)
    try:
        (folder / KEY).replace(kept)
        try:
            (folder / NEXT).replace(folder / KEY)
        except OSError:
            kept.replace(folder / KEY)
            raise
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(folder / KEY), reason=error.strerror or "?") from error


def put_back(folder: Path, in_use: str) -> None:
    """Undo what was cut off between the renaming and the register's own word for it: the key in use, by its
    fingerprint, never lies among those before it. UserFacingError where files cannot be renamed.
    """
    kept = _earlier(folder, in_use)
    if not kept.is_file():
        return
    try:
        if (folder / KEY).is_file():
            (folder / KEY).replace(folder / NEXT)
        kept.replace(folder / KEY)
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(folder / KEY), reason=error.strerror or "?") from error


def _earlier(folder: Path, fingerprint: str) -> Path:
    return folder / f"authority-key-{fingerprint}.pem"
