"""Lists of enrolled keys and root certificates that the user trusts: copied when taken in, so that no stick is needed.

Kept in the user's data folder. A newer file of the same name and kind takes the place of the older one.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256

from ehassess.domain.canonical import NotCanonicalError, decode, encode
from ehassess.errors import UserFacingError
from ehassess.paths import data_folder
from ehassess.signing.trust import Trust
from ehassess.submission.trust import enrolled_keys, root_certificates
from ehassess.whole_file import write_whole

SCHEMA = "ehassess-trusted-files/1"


class TrustedKind(StrEnum):
    """Keys by their fingerprint, or certificates under which a signer's certificate may be issued."""

    KEYS = "keys"
    ROOTS = "roots"


@dataclass(frozen=True, slots=True)
class TrustedFile:
    """A file that was taken in.

    name     of the file, without its folder; taken_on: the day
    entries  fingerprints (64 hex digits) of a list, certificates (DER in base64) of a file of roots
    """

    kind: TrustedKind
    name: str
    taken_on: date
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Root:
    """What is shown of a root certificate: its name, its last day, its SHA-256."""

    name: str
    valid_until: date
    fingerprint: str


@dataclass(frozen=True, slots=True)
class _Kept:
    """The file in the data folder, in the order in which its parts were taken in."""

    schema: str
    files: tuple[TrustedFile, ...] = ()


def read_file(kind: TrustedKind, path: Path, today: date) -> TrustedFile:
    """What a file of the user holds; nothing is kept yet. UserFacingError those of `submission.trust`, and
    `errors.list_empty` for a list without a key."""
    if kind is TrustedKind.ROOTS:
        entries = tuple(base64.b64encode(root).decode() for root in root_certificates(path))
    else:
        entries = tuple(sorted(enrolled_keys(path)))
    if not entries:
        raise UserFacingError("errors.list_empty", path=str(path))
    return TrustedFile(kind, path.name, today, entries)


def trusted_files() -> tuple[TrustedFile, ...]:
    """What was taken in so far; nothing where it cannot be read or somebody's editor broke it."""
    try:
        told = _place().stat()
        return _loaded(str(_place()), told.st_mtime_ns, told.st_size)
    except (OSError, NotCanonicalError, ValueError):
        return ()


def add(file: TrustedFile) -> None:
    """Trust it from now on. UserFacingError where the folder cannot be written."""
    _keep((*(each for each in trusted_files() if not _same(each, file)), file))


def remove(file: TrustedFile) -> None:
    """Trust it no longer. UserFacingError where the folder cannot be written."""
    _keep(tuple(each for each in trusted_files() if not _same(each, file)))


def trust_of(keys: frozenset[str], files: tuple[TrustedFile, ...]) -> Trust:
    """Whom to trust: these keys, those of all lists, and the roots."""
    listed = (entry for file in files if file.kind is TrustedKind.KEYS for entry in file.entries)
    roots = (base64.b64decode(entry) for file in files if file.kind is TrustedKind.ROOTS for entry in file.entries)
    return Trust(keys.union(listed), tuple(dict.fromkeys(roots)))


def roots_of(file: TrustedFile) -> tuple[Root, ...]:
    """What its certificates say; none for a list of keys."""
    if file.kind is TrustedKind.KEYS:
        return ()
    found = (x509.load_der_x509_certificate(base64.b64decode(entry)) for entry in file.entries)
    return tuple(Root(_name(each), each.not_valid_after_utc.date(), each.fingerprint(SHA256()).hex()) for each in found)


def _name(certificate: x509.Certificate) -> str:
    names = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()


def _same(one: TrustedFile, other: TrustedFile) -> bool:
    return (one.kind, one.name) == (other.kind, other.name)


def _place() -> Path:
    return data_folder() / "trusted-files.json"


@lru_cache(maxsize=2)
def _loaded(path: str, _written: int, _size: int) -> tuple[TrustedFile, ...]:
    found = decode(Path(path).read_bytes(), _Kept)
    return found.files if found.schema == SCHEMA else ()


def _keep(files: tuple[TrustedFile, ...]) -> None:
    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(folder), reason=error.strerror or "?") from error
    write_whole(_place(), encode(_Kept(SCHEMA, files)), overwrite=True, private=True)
