"""The signing keys that this computer knows: key files and cards, with what may be shown of each.

Kept beside the key files in the user's data folder. A certificate is public; no passphrase and no PIN is ever kept.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.domain.canonical import NotCanonicalError, decode, encode
from ehassess.errors import UserFacingError
from ehassess.paths import data_folder
from ehassess.signing.identity import Description, describe
from ehassess.whole_file import write_whole

SCHEMA = "ehassess-known-keys/1"


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key that was used here before.

    place        absolute path of the key file, or of the library of the card's maker
    token        label of the card, '' for a key file
    certificate  DER in base64; '' for a key file that was never opened since this is kept
    """

    place: str
    token: str = ""
    certificate: str = ""

    @property
    def path(self) -> Path:
        """The file behind it."""
        return Path(self.place)

    @property
    def is_card(self) -> bool:
        """Whether the key lies on a card."""
        return bool(self.token)

    @property
    def made_here(self) -> bool:
        """Whether its file lies in the folder of this program."""
        return not self.is_card and self.path.parent == identity_folder()

    @property
    def description(self) -> Description | None:
        """What its certificate says; None where it is not known."""
        found = certificate_of(self)
        return None if found is None else describe(found)

    @property
    def title(self) -> str:
        """What a list calls it: the name in the certificate, else that of the file."""
        told = self.description
        return told.name if told else self.path.stem


@dataclass(frozen=True, slots=True)
class _List:
    """The file: the newest key first."""

    schema: str
    keys: tuple[KnownKey, ...]


def identity_folder() -> Path:
    """Where key files made here lie; it need not exist."""
    return data_folder() / "identities"


def certificate_of(key: KnownKey) -> x509.Certificate | None:
    """Its certificate; None where it is not known."""
    return _certificate(key.certificate)


@lru_cache(maxsize=64)
def _certificate(text: str) -> x509.Certificate | None:
    try:
        return x509.load_der_x509_certificate(base64.b64decode(text)) if text else None
    except ValueError:
        return None


def known_keys() -> tuple[KnownKey, ...]:
    """All of them, the newest first; key files made here before this list was kept come last."""
    listed = _listed()
    places = {key.place for key in listed}
    folder = identity_folder()
    found = folder.glob("*.p12") if folder.is_dir() else ()
    others = sorted((path for path in found if str(path) not in places), key=_age, reverse=True)
    return (*listed, *(KnownKey(str(path)) for path in others))


def remember(place: Path, certificate: x509.Certificate, token: str = "") -> KnownKey:
    """Put a key first in the list, in place of what was known of the same file or card.

    UserFacingError where the folder cannot be written.
    """
    der = certificate.public_bytes(Encoding.DER)
    made = KnownKey(str(place.absolute()), token, base64.b64encode(der).decode())
    if made not in _listed():
        _write((made, *(key for key in _listed() if not _same(key, made))))
    return made


def forget(key: KnownKey) -> None:
    """Take a key out of the list; its file or card stays as it is. UserFacingError where the folder cannot be
    written."""
    _write(tuple(each for each in _listed() if each != key))


def free_file(name: str) -> Path:
    """A file name for a new key of this name that is not taken, in the folder of this program, which is made.

    UserFacingError `errors.file_unwritable`.
    """
    folder = identity_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(folder), reason=error.strerror or "?") from error
    kept = "".join(letter if letter.isalnum() else " " for letter in name)
    stem = " ".join(kept.split())[:60] or "identity"
    number, path = 1, folder / f"{stem}.p12"
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}.p12"
    return path


def _same(one: KnownKey, other: KnownKey) -> bool:
    """A file holds one key; a card may hold several."""
    alike = one.certificate == other.certificate if other.is_card else True
    return alike and (one.place, one.token) == (other.place, other.token)


def _listed() -> tuple[KnownKey, ...]:
    """What the file says; nothing where it cannot be read or somebody's editor broke it."""
    try:
        found = decode((identity_folder() / "known.json").read_bytes(), _List)
    except (OSError, NotCanonicalError, ValueError):
        return ()
    return found.keys if found.schema == SCHEMA else ()


def _write(keys: tuple[KnownKey, ...]) -> None:
    free_file("")  # makes the folder
    write_whole(identity_folder() / "known.json", encode(_List(SCHEMA, keys)), overwrite=True, private=True)


def _age(path: Path) -> float:
    """When it was written; 0 for one that has gone meanwhile."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
