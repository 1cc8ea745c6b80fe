"""The files of a pack's folder, read whole, and only where files of a pack lie."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ehassess.content.limits import FILE_LIMIT, PACK_LIMIT
from ehassess.errors import UserFacingError

_PLACES = ("*.yaml", "controls/*.yaml", "text/*/*.yaml", "text/*/controls/*.yaml")


def pack_files(folder: Path) -> Mapping[str, bytes]:
    """The bytes of every file by its name in the pack, with `/`; of one that is too large only enough to see that.

    UserFacingError `errors.folder_missing`, or `errors.file_unreadable` where the system does not let us read.
    """
    if not folder.is_dir():
        raise UserFacingError("errors.folder_missing", path=str(folder))
    files: dict[str, bytes] = {}
    total = 0
    for place in _PLACES:
        for path in sorted(folder.glob(place)):
            if not path.is_file():
                continue
            data = _bytes_of(path)
            files[path.relative_to(folder).as_posix()] = data
            total += len(data)
            if total > PACK_LIMIT:  # the build says so; more need not be read for it
                return files
    return files


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise UserFacingError("errors.file_unreadable", path=str(path), reason=error.strerror or "") from error
