"""The compiled form of a pack in this user's data folder: only ever a copy, made anew from the pack when in doubt."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from ehassess import __version__
from ehassess.content.compiled import NotCompiledError, in_parts, opened_parts
from ehassess.content.files import head_of, pack_marks, program_marks
from ehassess.domain.questionnaire import Questionnaire
from ehassess.paths import data_folder


def key_of(folder: Path) -> str:
    """SHA-256 (64 hex digits) that changes with the pack in a folder and with the part of the program that reads it, so
    that neither meets an old copy.

    It is made of the marks of the files, and of the content only of the one with the version in it: installers may give
    all files of all versions the same time. Raises what `pack_files` raises.
    """
    marks = [__version__, pack_marks(folder), program_marks(), head_of(folder)]
    return hashlib.sha256("\0".join(marks).encode("utf-8", "surrogateescape")).hexdigest()


def cache_file(folder: Path) -> Path:
    """Where the copy of the pack in `folder` lies; one for each folder, so that old ones do not pile up."""
    name = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return data_folder() / "cache" / f"pack-{name}.json"


def read_cache(file: Path, key: str) -> Questionnaire | None:
    """The pack of the copy; None where there is none, or it belongs to another state of the pack, or is damaged."""
    try:
        head, _, body = file.read_bytes().partition(b"\n")
    except OSError:
        return None
    if head != _head(key, body):
        return None
    try:
        return opened_parts(body)
    except NotCompiledError:
        return None


def write_cache(file: Path, key: str, questionnaire: Questionnaire) -> None:
    """Leave a copy for the next start; where that fails, the next start reads the pack itself, so nothing is said."""
    body = in_parts(questionnaire)
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.write_bytes(_head(key, body) + b"\n" + body)
        beside.replace(file)  # whole or not at all, also with two programs at once
    except OSError:
        _forget(beside)


def _head(key: str, body: bytes) -> bytes:
    """The key, and the SHA-256 of what follows: a copy that is cut or altered by accident is not taken."""
    return f"{key} {hashlib.sha256(body).hexdigest()}".encode()


def _forget(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
