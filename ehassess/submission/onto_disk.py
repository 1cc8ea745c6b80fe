"""Writing a file so that it is there whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from ehassess.errors import UserFacingError


def write_whole(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write beside the target, flush, read back, rename, and read back again.

    UserFacingError `errors.output_exists` (unless `overwrite`), `errors.folder_missing`, `errors.disk_full`,
    `errors.file_unwritable`; what stood there before then still stands there, and nothing is left beside it.
    """
    refuse_existing(path, overwrite=overwrite)
    if not path.parent.is_dir():
        raise UserFacingError("errors.folder_missing", path=str(path.parent))
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _must_hold(beside, data)
        if overwrite:
            beside.replace(path)
        else:
            _rename_to_new(beside, path)
        _must_hold(path, data)
    except FileExistsError:
        raise UserFacingError("errors.output_exists", path=str(path)) from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise UserFacingError("errors.disk_full", path=str(path)) from error
        raise UserFacingError("errors.file_unwritable", path=str(path), reason=error.strerror or "?") from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def refuse_existing(path: Path, *, overwrite: bool) -> None:
    """UserFacingError `errors.output_exists` where something stands already and was not given up."""
    try:
        taken = path.is_dir() or (not overwrite and (path.exists() or path.is_symlink()))
    except OSError as error:  # a name that is too long, a folder that may not be looked into
        raise UserFacingError("errors.file_unwritable", path=str(path), reason=error.strerror or "?") from error
    if taken:
        raise UserFacingError("errors.output_exists", path=str(path))


def _rename_to_new(beside: Path, path: Path) -> None:
    """Rename without ever replacing: a hard link fails where the name is taken; not every file system has them."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        refuse_existing(path, overwrite=False)
        beside.replace(path)


def _must_hold(path: Path, data: bytes) -> None:
    if path.read_bytes() != data:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
