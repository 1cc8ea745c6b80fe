"""The compiled form of a pack in this user's data folder: only ever a copy, made anew from the pack when in doubt."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from ehassess.content.compiled import NotCompiledError, compiled, opened
from ehassess.domain.questionnaire import Questionnaire
from ehassess.paths import data_folder

_PROGRAM = Path(__file__).resolve().parent.parent


def key_of(files: Mapping[str, bytes]) -> str:
    """SHA-256 (64 hex digits) over the files of a pack and over the part of the program that builds it, so that neither
    a changed pack nor a changed program meets an old copy."""
    digest = hashlib.sha256()
    own = {path.name: path.read_bytes() for room in ("content", "domain") for path in (_PROGRAM / room).glob("*.py")}
    for part in (files, own):
        for name in sorted(part):
            digest.update(f"{name}\n{len(part[name])}\n".encode())
            digest.update(part[name])
    return digest.hexdigest()


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
        return opened(body)
    except NotCompiledError:
        return None


def write_cache(file: Path, key: str, questionnaire: Questionnaire) -> None:
    """Leave a copy for the next start; where that fails, the next start reads the pack itself, so nothing is said."""
    body = compiled(questionnaire)
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
