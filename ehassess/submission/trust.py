"""Whom a receiver trusts, as people write it down: fingerprints, lists of them, files of root certificates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.errors import UserFacingError
from ehassess.exchange.rows_file import Row, rows_of

LARGEST = 10_000_000
"""Bytes of a list or of a file of certificates."""
_PARTED = re.compile(r"[\s;,]+")
_KEYS = ("fingerprint", "key_fingerprint", "empreinte", "fingerabdruck")
_REVOKED = ("revoked_on", "révoquée_le", "widerrufen_am")
"""How the columns of an enrolment list may be called."""


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

    A fingerprint with gaps must be written with colons. An enrolment list with headings, CSV or XLSX, is read by its
    column of fingerprints; keys that it calls revoked are left out. UserFacingError `errors.file_unreadable`,
    `exchange.table_unreadable`, `errors.bad_fingerprint` for the first line that does not begin with one.
    """
    data = _read(path)
    lines = [] if data.startswith(b"PK") else data.decode("utf-8-sig", "replace").splitlines()
    written = [parts for parts in (_PARTED.split(line.split("#")[0].strip()) for line in lines) if parts[0]]
    if data.startswith(b"PK") or (written and _columns(written[0])[0] is not None):
        return frozenset(_table(rows_of(data, path.name)))
    return key_fingerprints(parts[0] for parts in written)


def _columns(heads: Sequence[str]) -> tuple[int | None, int | None]:
    """Where the fingerprints stand, and where the days of revocation; None: nowhere."""
    plain = [re.sub(r"[\s-]+", "_", head.strip().lower()) for head in heads]
    keys, gone = ([i for i, head in enumerate(plain) if head in names] for names in (_KEYS, _REVOKED))
    return keys[0] if keys else None, gone[0] if gone else None


def _table(rows: Sequence[Row]) -> Iterator[str]:
    """The fingerprints of an enrolment list."""
    column, gone = _columns(rows[0].cells) if rows else (None, None)
    if column is None:
        raise UserFacingError("errors.bad_fingerprint", value=" ".join(rows[0].cells) if rows else "")
    for row in rows[1:]:
        revoked = gone is not None and len(row.cells) > gone and row.cells[gone]
        if not revoked:
            yield key_fingerprint(row.cells[column] if len(row.cells) > column else "")


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
