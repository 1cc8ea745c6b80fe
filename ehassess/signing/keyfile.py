"""Identities on disk: encrypted PKCS#12 files (RFC 7292), the usual .p12 and .pfx."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12

from ehassess.errors import UserFacingError
from ehassess.signing import der
from ehassess.signing.identity import Identity, PrivateKey, describe, is_strong, may_sign
from ehassess.whole_file import write_whole

ROUNDS = 600_000
"""Of PBKDF2-HMAC-SHA256; OWASP's figure of 2023."""
LARGEST = 1_000_000
"""Bytes; a key file is a few thousand."""


def save(identity: Identity, path: Path, passphrase: str, *, overwrite: bool = False) -> None:
    """Write the identity as PKCS#12 (PBES2 with AES-256), whole or not at all, and read it back.

    UserFacingError: `signing.passphrase_missing`, `errors.output_exists` (unless `overwrite`), `errors.disk_full`,
    `signing.identity_unwritable`. What stood there before stays unless all went well.
    """
    if not passphrase:
        raise UserFacingError("signing.passphrase_missing")
    encryption = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode())
    )
    name = describe(identity.certificate).name.encode()
    data = pkcs12.serialize_key_and_certificates(name, identity.key, identity.certificate, None, encryption)
    try:
        write_whole(path, data, overwrite=overwrite, private=True)
    except UserFacingError as error:
        if error.id in ("errors.file_unwritable", "errors.folder_missing"):
            raise UserFacingError("signing.identity_unwritable", path=str(path)) from error
        raise


def load(path: Path, passphrase: str) -> Identity:
    """Read an identity made here or elsewhere.

    UserFacingError: `signing.identity_unreadable`, `signing.not_an_identity`, `errors.identity_wrong_passphrase`,
    `errors.identity_without_key` (no private key, or none with its certificate), `signing.weak_key`,
    `signing.not_for_signing`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UserFacingError("signing.identity_unreadable", path=str(path)) from error
    if not _looks_like_pkcs12(data):
        raise UserFacingError("signing.not_an_identity", path=str(path))
    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(data, passphrase.encode())
    except ValueError as error:
        raise UserFacingError("errors.identity_wrong_passphrase", path=str(path)) from error
    if key is None or certificate is None or key.public_key() != certificate.public_key():
        raise UserFacingError("errors.identity_without_key", path=str(path))
    if not isinstance(key, PrivateKey) or not is_strong(key):
        raise UserFacingError("signing.weak_key", path=str(path))
    if not may_sign(certificate):
        raise UserFacingError("signing.not_for_signing", path=str(path))
    return Identity(certificate, key)


def _looks_like_pkcs12(data: bytes) -> bool:
    """Whether the outer shape is that of a PFX; for the library this and a wrong passphrase are the same fault."""
    try:
        version, content, *_ = der.children(der.whole(data, der.SEQUENCE))
    except ValueError:
        return False
    return (version.tag, version.contents, content.tag) == (der.INTEGER, b"\x03", der.SEQUENCE)
