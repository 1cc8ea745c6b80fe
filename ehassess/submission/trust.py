"""Whom a receiver trusts, as people write it down: fingerprints, lists of them, files of root certificates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.errors import UserFacingError

LARGEST = 10_000_000
"""Bytes of a list or of a file of certificates."""


def key_fingerprint(text: str) -> str:
    """The 64 lower-case hex digits in a fingerprint written with or without spaces and colons.

    UserFacingError `errors.bad_fingerprint` for anything else.
    """
    digits = re.sub(r"[\s:\u00a0\u202f]", "", text).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise UserFacingError("errors.bad_fingerprint", value=text)
    return digits


def key_fingerprints(texts: Iterable[str]) -> frozenset[str]:
    """The same for several."""
    return frozenset(map(key_fingerprint, texts))


def enrolled_keys(path: Path) -> frozenset[str]:
    """The keys in a list: a fingerprint at the beginning of each line, a name behind it, `#` before a remark.

    A fingerprint with gaps must be written with colons. UserFacingError `errors.file_unreadable`,
    `errors.bad_fingerprint` for the first line that does not begin with one.
    """
    lines = _read(path).decode("utf-8-sig", "replace").splitlines()
    written = (line.split("#")[0].split() for line in lines)
    return key_fingerprints(parts[0] for parts in written if parts)


def root_certificates(path: Path) -> tuple[bytes, ...]:
    """The certificates (DER) in a file; UserFacingError `errors.file_unreadable`, `errors.bad_certificate`."""
    data = _read(path)
    try:
        pem = b"-----BEGIN CERTIFICATE-----" in data
        found = x509.load_pem_x509_certificates(data) if pem else [x509.load_der_x509_certificate(data)]
    except ValueError:
        raise UserFacingError("errors.bad_certificate", path=str(path)) from None
    return tuple(certificate.public_bytes(Encoding.DER) for certificate in found)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError as error:
        raise UserFacingError("errors.file_unreadable", path=str(path), reason=error.strerror or "?") from error
