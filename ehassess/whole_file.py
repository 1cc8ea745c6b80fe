"""Writing a file so that it is there whole, or not at all: beside, flushed, read back, renamed; and reading one."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ehassess.errors import UserFacingError

FLUSHES_FOLDERS = os.name != "nt"
"""Windows has no such call and needs none."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def write_whole(path: Path, data: bytes, *, overwrite: bool = False, private: bool = False) -> None:
    """Write beside the target, flush, read back, rename, and read back again; `private`: for this account only.

    UserFacingError `errors.output_exists` (unless `overwrite`), `errors.folder_missing`, `errors.disk_full`,
    `errors.file_unwritable`; what stood there before then still stands there, and nothing is left beside it.
    """
    refuse_existing(path, overwrite=overwrite)
    if not path.parent.is_dir():
        raise UserFacingError("errors.folder_missing", path=str(path.parent))
    with told(path):
        with placed(path, overwrite=overwrite) as beside:
            _write(beside, data, 0o600 if private else 0o666)
            _must_hold(beside, data)
        _must_hold(path, data)


def read_up_to(path: Path, most: int) -> bytes:
    """The bytes of a file, one more than `most` of them at the most, so that what is too large can be told.

    UserFacingError `errors.file_missing`, `errors.file_unreadable`.
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> UserFacingError:
    """What to say of a file that could not be read: `errors.file_missing` or `errors.file_unreadable`."""
    if isinstance(error, FileNotFoundError):
        return UserFacingError("errors.file_missing", path=str(path))
    return UserFacingError("errors.file_unreadable", path=str(path), reason=error.strerror or "?")


def refuse_existing(path: Path, *, overwrite: bool) -> None:
    """UserFacingError `errors.output_exists` where something stands already and was not given up."""
    try:
        taken = path.is_dir() or (not overwrite and (path.exists() or path.is_symlink()))
    except OSError as error:  # a name that is too long, a folder that may not be looked into
        raise UserFacingError("errors.file_unwritable", path=str(path), reason=error.strerror or "?") from error
    if taken:
        raise UserFacingError("errors.output_exists", path=str(path))


@contextmanager
def placed(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """A free name beside `path`; what is written there is flushed and put in place when the block ends well.

    Without `overwrite` nothing is ever replaced: FileExistsError where the name is taken meanwhile. OSError as the
    system raises it. Whatever goes wrong, nothing is left under the name beside.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        yield beside
        _flush(beside)
        if overwrite:
            beside.replace(path)
        else:
            _rename_to_new(beside, path)
        flush_name(path)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise a UserFacingError about writing `path` in place of what the system raises inside."""
    try:
        yield
    except FileExistsError:
        raise UserFacingError("errors.output_exists", path=str(path)) from None
    except OSError as error:
        if error.errno in _FULL:
            raise UserFacingError("errors.disk_full", path=str(path)) from error
        raise UserFacingError("errors.file_unwritable", path=str(path), reason=error.strerror or "?") from error


def flush_name(path: Path) -> None:
    """Make the name that a file was just given survive a power cut; OSError where it cannot be flushed.

    Where folders cannot be flushed, flushing the file takes its name along.
    """
    _flush(path)
    if not FLUSHES_FOLDERS:
        return
    descriptor = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write(path: Path, data: bytes, mode: int) -> None:
    """Write a file that must not exist, with these rights less the umask."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _rename_to_new(beside: Path, path: Path) -> None:
    """Rename without ever replacing: a hard link fails where the name is taken; where the file system has none, the
    name is reserved by an empty file first."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            beside.replace(path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def _must_hold(path: Path, data: bytes) -> None:
    if path.read_bytes() != data:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
