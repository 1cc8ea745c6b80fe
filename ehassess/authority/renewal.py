"""A new key for the authority: announced by a circular that the old one signs, then put in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.authority.key_files import EARLIER, NEXT, put_in_place
from ehassess.authority.register import Register
from ehassess.authority.sending import send
from ehassess.domain.circulars import KeyChange, NationalNotice
from ehassess.signing import container_key
from ehassess.signing.container import ContainerKind, key_fingerprint


def renew(
    register: Register,
    old: Ed25519PrivateKey,
    passphrase: str,
    notice: NationalNotice,
    keep: Callable[[bytes], object],
) -> Ed25519PrivateKey:
    """Make a key, sign `notice` and the change with the old one, and use the new one, which is returned, from now on.

    keep  gets the circular, by which care providers trust the new key as well, before anything is changed: what it
          raises leaves the old key in use

    The old key's file stays beside it under its fingerprint: until care providers have taken in the circular, nothing
    that the new key signs is trusted by them. UserFacingErrors of writing files; then too the old key stays in use.
    """
    folder, before = register.folder, register.about.key_fingerprint
    key = container_key.create(folder / NEXT, passphrase, overwrite=True)
    fingerprint = key_fingerprint(key.public_key())
    change = KeyChange((fingerprint,))
    keep(send(register, ContainerKind.NATIONAL_PROFILE, register.about.profile, notice, old, change))
    with register.atomic():
        register.write("UPDATE authority SET key_fingerprint = ?", (fingerprint,))
        put_in_place(folder, before)
    return key


def earlier_keys(folder: Path) -> tuple[str, ...]:
    """Fingerprints of the keys that were in use before."""
    found = (EARLIER.fullmatch(path.name) for path in sorted(folder.glob("authority-key-*.pem")))
    return tuple(match[1] for match in found if match is not None)
