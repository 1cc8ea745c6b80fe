"""Changing one's key: a statement, signed by the old key and the new, that the one follows the other.

The authority that has enrolled the old key may so enrol the new one without a letter. Format: canonical JSON.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.domain.canonical import NotCanonicalError, decode, encode
from ehassess.errors import UserFacingError
from ehassess.signing.identity import (
    Description,
    Identity,
    KeyKind,
    SigningKey,
    create,
    describe,
    is_right,
    is_strong,
    may_sign,
)

SCHEMA = "ehassess-key-renewal/1"
LARGEST = 100_000
"""Bytes; a statement has some thousand."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """What is written: both certificates (DER in base64), when (ISO 8601), and both signatures over the rest."""

    schema: str
    old: str
    new: str
    said_at: str
    by_old: str = ""
    by_new: str = ""


@dataclass(frozen=True, slots=True)
class Renewal:
    """A statement that holds: the key that was, the key that follows it, and when that was said by the old key's
    computer (aware)."""

    old: Description
    new: Description
    said_at: datetime


def renew(old: SigningKey, *, now: datetime, kind: KeyKind = KeyKind.EC, name: str = "") -> tuple[Identity, bytes]:
    """A new key for the same person (or under another `name`), and the statement.

    UserFacingError `signing.key_expired`, `signing.key_not_yet_valid` for an old key that may not say so any more, or
    not yet; those of `create`.
    """
    described = describe(old.certificate)
    if now > described.valid_until:
        raise UserFacingError("signing.key_expired", end=described.valid_until)
    if now < described.valid_from:
        raise UserFacingError("signing.key_not_yet_valid", begin=described.valid_from, now=now)
    new = create(name or described.name, now=now, demo=described.demo, kind=kind)
    bare = _Statement(SCHEMA, _written(old), _written(new), now.replace(microsecond=0).isoformat())
    data = encode(bare)
    return new, encode(replace(bare, by_old=_base64(old.signature(data)), by_new=_base64(new.signature(data))))


def read(data: bytes) -> Renewal:
    """What a statement says; UserFacingError `signing.renewal_unreadable` for another file, `signing.renewal_wrong` for
    one that both keys did not sign, or not when the old one was valid.

    Whether the old key is trusted is for the receiver to say.
    """
    try:
        found = decode(data[: LARGEST + 1], _Statement)
        old, new = (x509.load_der_x509_certificate(_bytes(text)) for text in (found.old, found.new))
        said_at = datetime.fromisoformat(found.said_at)
        signatures = [(old, _bytes(found.by_old)), (new, _bytes(found.by_new))]
    except (NotCanonicalError, ValueError) as error:
        raise UserFacingError("signing.renewal_unreadable") from error
    if found.schema != SCHEMA or said_at.tzinfo is None:
        raise UserFacingError("signing.renewal_unreadable")
    signed = encode(replace(found, by_old="", by_new=""))
    was, follows = describe(old), describe(new)
    right = all(is_right(certificate, signature, signed) for certificate, signature in signatures)
    able = all(is_strong(one.public_key()) and may_sign(one) for one in (old, new))
    if not right or not able or not was.valid_from <= said_at <= was.valid_until:
        raise UserFacingError("signing.renewal_wrong")
    return Renewal(was, follows, said_at)


def _written(key: SigningKey) -> str:
    return _base64(key.certificate.public_bytes(Encoding.DER))


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    """ValueError for what is not base64."""
    return base64.b64decode(text, validate=True)
