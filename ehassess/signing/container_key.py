"""The key with which an authority signs its files: Ed25519, in an encrypted PEM file (PKCS #8)."""

from __future__ import annotations

from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from ehassess.errors import UserFacingError
from ehassess.whole_file import write_whole


def create(path: Path, passphrase: str, *, overwrite: bool = False) -> Ed25519PrivateKey:
    """A new key, saved; UserFacingError `signing.passphrase_missing` and those of `write_whole`."""
    if not passphrase:
        raise UserFacingError("signing.passphrase_missing")
    key = Ed25519PrivateKey.generate()
    data = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))
    write_whole(path, data, overwrite=overwrite, private=True)
    return key


def load(path: Path, passphrase: str) -> Ed25519PrivateKey:
    """The key in a file; UserFacingError `signing.container_key_unreadable` for another file or passphrase."""
    try:
        key = load_pem_private_key(path.read_bytes(), passphrase.encode() or None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UserFacingError("signing.container_key_unreadable", path=str(path)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UserFacingError("signing.container_key_unreadable", path=str(path))
    return key
