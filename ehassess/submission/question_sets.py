"""Question sets as one signed file each: shipped in a bundle, or taken in from a stick and kept in the data folder.

What lies in a checkout as a folder is used as it is. The highest version is in use; earlier ones are kept, so that a
report that was made with one can still be recomputed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.content import load_questionnaire
from ehassess.content.compiled import NotCompiledError, in_parts, opened_parts
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.versions import is_older, numbers
from ehassess.errors import UserFacingError
from ehassess.paths import data_folder, pack_folder, shipped_sets
from ehassess.signing.container import Container, ContainerKind, pack, unpack
from ehassess.signing.release_keys import trusted_keys
from ehassess.whole_file import read_up_to, write_whole

ENDING = ".ehpack"
LARGEST = 20_000_000
"""Bytes of such a file; ours has a fiftieth of it."""
ID = "enisa-ehealth"
"""The question set that this program asks."""

_PARTS = "questions.lines"
_PLACE = 100_000
"""More than any part of a version; see the form of versions in content/build_head.py."""
_NAME = re.compile(r"([a-z][a-z0-9-]{1,39})-((?:0|[1-9][0-9]{0,4})(?:\.(?:0|[1-9][0-9]{0,4})){2})\.ehpack")
_REASONS = {
    "signing.container_unreadable": "submission.pack_damaged",
    "signing.container_changed": "submission.pack_changed",
    "signing.container_unknown_key": "submission.pack_foreign_key",
    "signing.container_newer": "submission.pack_needs_newer",
}
"""What a container is refused for, as it is told of questions."""


@dataclass(frozen=True, slots=True)
class HeldSet:
    """A file of the data folder or of the bundle: what its name says of it, and why it is not used ('' where it can
    be: the id of a sentence)."""

    path: Path
    name: str
    version: str
    fault: str = ""


def sealed(questionnaire: Questionnaire, key: Ed25519PrivateKey) -> bytes:
    """The question set as a signed file; equal sets and keys give equal bytes."""
    return pack(
        ContainerKind.PACK,
        questionnaire.id,
        rank(questionnaire.version),
        {_PARTS: in_parts(questionnaire)},
        key,
        least_program=questionnaire.minimum_program,
    )


def unsealed(data: bytes, trusted: frozenset[str]) -> Questionnaire:
    """The question set of a file, signed by one of these keys (64 hex digits each).

    UserFacingError `submission.pack_damaged`, `pack_changed`, `pack_foreign_key`, `pack_needs_newer` (its minimum
    version of the program), `pack_other` (something else is in it), `pack_other_form` (made for another program).
    """
    try:
        container = unpack(data, trusted)
    except UserFacingError as error:
        raise UserFacingError(_REASONS[error.id], **error.facts) from error
    if container.kind is not ContainerKind.PACK or container.id != ID:
        raise UserFacingError("submission.pack_other")
    return _opened(container)


def _opened(container: Container) -> Questionnaire:
    try:
        found = opened_parts(container.files.get(_PARTS, b""))
    except NotCompiledError as error:
        raise UserFacingError("submission.pack_other_form") from error
    if (found.id, rank(found.version)) != (container.id, container.version):
        raise UserFacingError("submission.pack_other_form")
    return found


def rank(version: str) -> int:
    """A whole number that rises with the version, which has three numbers below 100,000."""
    first, second, third = numbers(version)
    return (first * _PLACE + second) * _PLACE + third


def name_of(questionnaire: Questionnaire) -> str:
    """The name of its file, such as `enisa-ehealth-1.0.0.ehpack`."""
    return f"{questionnaire.id}-{questionnaire.version}{ENDING}"


class QuestionSets:
    """All question sets of this computer: those that came with the program and those that were taken in."""

    def __init__(self, folder: Path | None = None, trusted: frozenset[str] | None = None) -> None:
        """The folder of what is taken in, which need not exist, None for the usual one; the keys, None for ours."""
        self.folder = folder or data_folder() / "questions"
        self._trusted = trusted_keys() if trusted is None else trusted

    def in_use(self) -> Questionnaire:
        """The one with the highest version; what cannot be opened any more counts as not there.

        Errors of `load_questionnaire` where the program came with a folder, of `unsealed` where its only file is bad.
        """
        base = load_questionnaire(pack_folder()) if pack_folder().is_dir() else None
        for found in self._ranked():
            if base is not None and not is_older(base.version, found.version):
                return base
            try:
                return self._read(found.path)
            except UserFacingError:
                continue
        if base is None:
            return self._read(next(iter(shipped_sets()), pack_folder().with_suffix(ENDING)))
        return base

    def find(self, name: str, version: str) -> Questionnaire | None:
        """The signed set of this id and version; None where it is not there or cannot be used."""
        for found in self._ranked():
            if (found.name, found.version) == (name, version):
                try:
                    return self._read(found.path)
                except UserFacingError:
                    continue
        return None

    def take(self, data: bytes) -> Questionnaire:
        """Keep a newer set than the one in use; UserFacingError of `unsealed`, `submission.pack_older` (as new or newer
        is in use), and those of `write_whole`. Then nothing is changed.
        """
        found, known = unsealed(data, self._trusted), self.in_use()
        if not is_older(known.version, found.version):
            raise UserFacingError("submission.pack_older", version=found.version, known=known.version)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise UserFacingError(
                "errors.file_unwritable", path=str(self.folder), reason=error.strerror or ""
            ) from error
        write_whole(self.folder / name_of(found), data, overwrite=True)
        return found

    def held(self) -> tuple[HeldSet, ...]:
        """Every signed file, the highest version first, each opened to see whether it can be used."""
        return tuple(HeldSet(each.path, each.name, each.version, self._fault(each.path)) for each in self._ranked())

    def stamp(self) -> tuple[str, ...]:
        """What changes when a set is taken in: costs one look into a folder."""
        return tuple(path.name for path in self._kept())

    def newest_kept(self) -> str:
        """The highest version that was taken in, by the names of the files; '' where none was."""
        versions = [each.version for each in self._ranked() if each.path.parent == self.folder]
        return versions[0] if versions else ""

    def _fault(self, path: Path) -> str:
        try:
            self._read(path)
        except UserFacingError as error:
            return error.id
        return ""

    def _read(self, path: Path) -> Questionnaire:
        return unsealed(read_up_to(path, LARGEST), self._trusted)

    def _ranked(self) -> list[HeldSet]:
        """All signed files by version, the highest first."""
        named = ((path, _NAME.fullmatch(path.name)) for path in (*self._kept(), *shipped_sets()))
        found = [HeldSet(path, parts[1], parts[2]) for path, parts in named if parts is not None]
        return sorted(found, key=lambda each: (rank(each.version), str(each.path)), reverse=True)

    def _kept(self) -> Iterator[Path]:
        try:
            with os.scandir(self.folder) as entries:
                names = sorted(entry.name for entry in entries)
        except OSError:
            return iter(())
        return (self.folder / name for name in names if name.endswith(ENDING))
