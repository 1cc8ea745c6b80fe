"""Circulars of an authority on the provider's side: taken in offline, kept in the data folder, older ones refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.domain.canonical import NotCanonicalError, decode, encode
from ehassess.domain.circulars import BulletinNotice, KeyChange, NationalNotice
from ehassess.domain.national_picture import Picture
from ehassess.errors import UserFacingError
from ehassess.signing.container import Container, ContainerKind, pack, unpack
from ehassess.submission.circular_limits import check
from ehassess.whole_file import read_up_to, write_whole

T = TypeVar("T")
CONTENT, KEYS = "content.json", "keys.json"
LARGEST = 20_000_000
HOLDS: dict[ContainerKind, type] = {
    ContainerKind.NATIONAL_PROFILE: NationalNotice,
    ContainerKind.BULLETIN: BulletinNotice,
    ContainerKind.BENCHMARK: Picture,
}
"""What each kind of circular holds."""
Content = NationalNotice | BulletinNotice | Picture


@dataclass(frozen=True, slots=True)
class Circular:
    """A circular whose signature is right: its kind, id and version, what it says, and the key that signed it."""

    kind: ContainerKind
    id: str
    version: int
    content: Content
    keys: KeyChange
    signed_by: str


def make(
    kind: ContainerKind, name: str, version: int, content: Content, key: Ed25519PrivateKey, keys: KeyChange
) -> bytes:
    """A circular as the bytes of a signed container; UserFacingError those of `circular_limits.check`."""
    check(content)
    return pack(kind, name, version, {CONTENT: encode(content), KEYS: encode(keys)}, key)


class Shelf:
    """The folder in which a provider keeps what authorities sent, and whose keys it trusts."""

    def __init__(self, folder: Path) -> None:
        """The folder need not exist."""
        self._folder = folder

    @property
    def keys(self) -> KeyChange:
        """Keys that are trusted, and keys that are not any more."""
        path = self._folder / KEYS
        return decode(path.read_bytes(), KeyChange) if path.is_file() else KeyChange()

    def trust(self, fingerprint: str) -> None:
        """Trust an authority's key; UserFacingError `submission.circular_revoked` for one that was revoked."""
        held = self.keys
        if fingerprint in held.revoked:
            raise UserFacingError("submission.circular_revoked", fingerprint=fingerprint)
        self._keep_keys(KeyChange((*held.new, fingerprint), held.revoked))

    def take(self, data: bytes, country: str = "") -> Circular:
        """Keep a circular, and follow what it says of keys; `country`: the national profile of the dossier it is for.

        UserFacingError those of `container.unpack`, `submission.circular_other`, `submission.circular_reply` (an answer
        to a report), those of `circular_limits.check`, `submission.circular_revoked` (signed by a revoked key),
        `submission.circular_country` (for another one), `submission.circular_older` (one as new as this or newer is
        there already). Then nothing is changed.
        """
        found = self._read(data)
        if country and isinstance(found.content, NationalNotice) and found.content.profile != country:
            raise UserFacingError("submission.circular_country", found=found.content.profile.upper())
        for held in self.held():
            if (held.kind, held.id) == (found.kind, found.id) and held.version >= found.version:
                raise UserFacingError("submission.circular_older", name=found.id, version=str(held.version))
        self._folder.mkdir(parents=True, exist_ok=True)
        write_whole(self._folder / f"{found.kind.value}-{found.id}.zip", data, overwrite=True)
        before = self.keys
        self._keep_keys(KeyChange((*before.new, *found.keys.new), (*before.revoked, *found.keys.revoked)))
        return found

    def held(self) -> tuple[Circular, ...]:
        """What is kept and still signed by a trusted key, by kind and id; what a revoked key signed counts no more."""
        return tuple(self._held("*"))

    def notice(self, country: str) -> NationalNotice | None:
        """What a country asks for, by its national profile; None where no such circular is kept."""
        held = (each.content for each in self._held(ContainerKind.NATIONAL_PROFILE.value))
        return next((each for each in held if isinstance(each, NationalNotice) and each.profile == country), None)

    def _held(self, kind: str) -> Iterator[Circular]:
        for path in sorted(self._folder.glob(f"{kind}-*.zip")):
            try:
                yield self._read(read_up_to(path, LARGEST))
            except UserFacingError:  # of a key that was revoked since, or damaged: as if it were not there
                continue

    def _read(self, data: bytes) -> Circular:
        keys = self.keys
        try:
            return _opened(unpack(data, frozenset(keys.new)))
        except UserFacingError as error:
            if error.id == "signing.container_unknown_key" and error.facts["fingerprint"] in keys.revoked:
                raise UserFacingError("submission.circular_revoked", **error.facts) from None
            raise

    def _keep_keys(self, keys: KeyChange) -> None:
        revoked = tuple(sorted(set(keys.revoked)))
        trusted = tuple(sorted(set(keys.new) - set(revoked)))
        self._folder.mkdir(parents=True, exist_ok=True)
        write_whole(self._folder / KEYS, encode(KeyChange(trusted, revoked)), overwrite=True)


def _opened(container: Container) -> Circular:
    """What a container holds; its id becomes part of a file name, so it may hold nothing that a path is made of."""
    if container.kind in (ContainerKind.RECEIPT, ContainerKind.DECISION):
        raise UserFacingError("submission.circular_reply")
    wanted = HOLDS.get(container.kind)
    if wanted is None or not container.id.replace("-", "").isalnum():
        raise UserFacingError("submission.circular_other")
    try:
        content: Content = decode(container.files.get(CONTENT, b""), wanted)
        keys = decode(container.files.get(KEYS, b""), KeyChange)
    except NotCanonicalError as error:
        raise UserFacingError("submission.circular_other") from error
    check(content)
    return Circular(container.kind, container.id, container.version, content, keys, container.key_fingerprint)
