"""Signed containers: one ZIP with a manifest that an Ed25519 key (RFC 8032) has signed, for all but the report.

`manifest.json` is canonical JSON and names every other file with size and SHA-256; `manifest.sig` holds the public key
(32 bytes) and the signature (64) over the manifest. Nothing is unpacked before the signature is known to be right.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ehassess import __version__
from ehassess.domain.canonical import NotCanonicalError, decode, encode
from ehassess.errors import UserFacingError

SCHEMA = "ehassess-container/1"
LARGEST, LARGEST_UNPACKED, MOST_FILES = 20_000_000, 50_000_000, 200
"""Bytes of the container, bytes of all its files together, and how many there may be."""

_MANIFEST, _SIGNATURE = "manifest.json", "manifest.sig"
_LARGEST_MANIFEST = 200_000
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,60}(?:/[a-z0-9][a-z0-9._-]{0,60}){0,3}")
_CONTEXT = b"EHAssess container 1\0"
"""Stands before what is signed, so that the signature means nothing elsewhere."""
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    LookupError,
    NotImplementedError,
)
"""What reading a ZIP of a stranger may raise."""


class ContainerKind(StrEnum):
    """What a container may hold."""

    PACK = "pack"
    NATIONAL_PROFILE = "national-profile"
    BULLETIN = "bulletin"
    BENCHMARK = "benchmark"
    RECEIPT = "receipt"
    DECISION = "decision"
    CONTRIBUTION = "contribution"


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class _Manifest:
    schema: str
    kind: ContainerKind
    id: str
    version: int
    least_program: str
    files: tuple[_Entry, ...]


@dataclass(frozen=True, slots=True)
class Container:
    """A container whose signature is right and whose key is trusted.

    version  rises with each container of the same kind and id: who keeps the highest one refuses what is older
    """

    kind: ContainerKind
    id: str
    version: int
    files: Mapping[str, bytes]
    key_fingerprint: str


def key_fingerprint(key: Ed25519PublicKey) -> str:
    """SHA-256 of the key (SubjectPublicKeyInfo, DER), 64 hex digits: what is enrolled."""
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()


def pack(
    kind: ContainerKind,
    name: str,
    version: int,
    files: Mapping[str, bytes],
    key: Ed25519PrivateKey,
    *,
    least_program: str = "0.1",
) -> bytes:
    """The bytes of a container; the same arguments give the same bytes.

    name is its id, of the writer's choice; least_program the oldest version of this program that understands it.
    ValueError for a name of a file that `unpack` would not take.
    """
    if any(not _NAME.fullmatch(file) or file in (_MANIFEST, _SIGNATURE) for file in files):
        raise ValueError("file names of lower-case letters, digits, dot, hyphen and underscore")
    entries = tuple(_Entry(file, len(data), _sha256(data)) for file, data in sorted(files.items()))
    manifest = encode(_Manifest(SCHEMA, kind, name, version, least_program, entries))
    signature = key.public_key().public_bytes_raw() + key.sign(_CONTEXT + manifest)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, data in ((_MANIFEST, manifest), (_SIGNATURE, signature), *sorted(files.items())):
            archive.writestr(zipfile.ZipInfo(file, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def unpack(data: bytes, trusted: frozenset[str]) -> Container:
    """What the container holds; `trusted`: fingerprints of enrolled keys.

    UserFacingError `signing.container_unreadable` (another file, or damaged), `signing.container_changed` (signature or
    a file in it is wrong), `signing.container_unknown_key`, `signing.container_newer` (needs a newer program).
    """
    if len(data) > LARGEST:
        raise UserFacingError("signing.container_unreadable")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _members(archive)
            return _opened(archive, members, trusted)
    except (NotCanonicalError, *_FAULTS) as error:
        raise UserFacingError("signing.container_unreadable") from error


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files by name; ValueError for one that is locked, absurd, or there twice."""
    found = {member.filename: member for member in archive.infolist()}
    if len(found) != len(archive.infolist()) or len(found) > MOST_FILES + 2:
        raise ValueError("a name twice, or too many files")
    if any(member.flag_bits & 1 or not _NAME.fullmatch(name) for name, member in found.items()):
        raise ValueError("a locked file or a strange name")
    if sum(member.file_size for member in found.values()) > LARGEST_UNPACKED:
        raise ValueError("too large")
    return found


def _opened(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], trusted: frozenset[str]) -> Container:
    manifest = _read(archive, members[_MANIFEST], _LARGEST_MANIFEST)
    signature = _read(archive, members[_SIGNATURE], 96)
    key = Ed25519PublicKey.from_public_bytes(signature[:32])
    try:
        key.verify(signature[32:], _CONTEXT + manifest)
    except InvalidSignature:
        raise UserFacingError("signing.container_changed") from None
    mark = key_fingerprint(key)
    if mark not in trusted:
        raise UserFacingError("signing.container_unknown_key", fingerprint=mark)
    said = decode(manifest, _Manifest)
    if said.schema != SCHEMA or _numbers(said.least_program) > _numbers(__version__):
        raise UserFacingError("signing.container_newer", version=said.least_program)
    files = {entry.name: _read(archive, members[entry.name], entry.size) for entry in said.files}
    right = all(_sha256(files[entry.name]) == entry.sha256 for entry in said.files)
    if not right or members.keys() != files.keys() | {_MANIFEST, _SIGNATURE}:
        raise UserFacingError("signing.container_changed")
    return Container(said.kind, said.id, said.version, files, mark)


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo, largest: int) -> bytes:
    """The contents; ValueError for more bytes than expected, whatever the ZIP says of itself."""
    with archive.open(member) as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise ValueError("larger than it says")
    return data


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])
