"""The key and certificate with which somebody signs."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from ehassess.errors import UserFacingError

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

DEMO_UNIT = "EHAssess demo key"
"""Organisational unit in the certificate of a demo key; such a key proves nothing about a person."""
OWN_UNIT = "EHAssess self-made key"
"""Organisational unit in every other certificate made here: it is not a qualified certificate."""
LONGEST_LIFE = 1095
"""Days; a self-made key cannot be revoked, so it must not live long."""
LONGEST_NAME = 64
"""Characters of a common name (RFC 5280, ub-common-name)."""
SMALLEST_RSA, OWN_RSA = 2048, 3072
"""Bits: of a key from elsewhere, and of one made here."""


class KeyKind(StrEnum):
    """The kinds of key that are made here: EC on the curve P-256, or RSA, which older checking programs also know."""

    EC = "ec"
    RSA = "rsa"


class SigningKey(Protocol):
    """What a signature can be made with, wherever the private key lies."""

    @property
    def certificate(self) -> x509.Certificate:
        """The certificate of the key."""

    def signature(self, data: bytes) -> bytes:
        """The signature over the SHA-256 of these bytes, as CMS holds it: ECDSA in DER, or RSA PKCS #1 v1.5."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A private key with its certificate; the key never shows in a log."""

    certificate: x509.Certificate
    key: PrivateKey = field(repr=False)

    def signature(self, data: bytes) -> bytes:
        """See `SigningKey`."""
        if isinstance(self.key, rsa.RSAPrivateKey):
            return self.key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return self.key.sign(data, ec.ECDSA(hashes.SHA256()))


@dataclass(frozen=True, slots=True)
class Description:
    """What may be shown of an identity.

    name             common name, or the whole subject where there is none
    key_fingerprint  SHA-256 of the DER certificate, 64 lower-case hex digits
    valid_from       first and last moment of validity, UTC
    demo             made by `demo`, marked so in the certificate
    """

    name: str
    key_fingerprint: str
    valid_from: datetime
    valid_until: datetime
    demo: bool


def create(
    name: str, *, now: datetime, demo: bool = False, days: int = LONGEST_LIFE, kind: KeyKind = KeyKind.EC
) -> Identity:
    """A new key with a self-signed certificate, valid from five minutes before `now` (aware) for `days`.

    ValueError for a life outside 1 to 1,095 days or a naive `now`; UserFacingError `signing.name_missing` or
    `signing.name_too_long` (over 64 characters) for a name that a certificate cannot hold.
    """
    if not 1 <= days <= LONGEST_LIFE or now.tzinfo is None:
        raise ValueError("a life of 1 to 1,095 days from an aware moment")
    subject = _subject(_checked(name), DEMO_UNIT if demo else OWN_UNIT)
    key: PrivateKey = ec.generate_private_key(ec.SECP256R1())
    if kind is KeyKind.RSA:
        key = rsa.generate_private_key(65537, OWN_RSA)
    begin = now.replace(microsecond=0) - timedelta(minutes=5)
    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign", "encipher_only"), False
    )
    certificate = (
        x509.CertificateBuilder(issuer_name=subject, subject_name=subject, public_key=key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(digital_signature=True, content_commitment=True, decipher_only=False, **usage), critical=True
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Identity(certificate, key)


def describe(certificate: x509.Certificate) -> Description:
    """Name, fingerprint, validity and mark of a certificate."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    units = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)
    return Description(
        name=str(names[0].value) if names else certificate.subject.rfc4514_string(),
        key_fingerprint=hashlib.sha256(certificate.public_bytes(serialization.Encoding.DER)).hexdigest(),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        demo=any(unit.value == DEMO_UNIT for unit in units),
    )


def is_strong(key: object) -> bool:
    """Whether a public or private key may sign: EC on a NIST curve of 256 bits or more, RSA of 2,048 bits or more."""
    if isinstance(key, ec.EllipticCurvePrivateKey | ec.EllipticCurvePublicKey):
        return isinstance(key.curve, ec.SECP256R1 | ec.SECP384R1 | ec.SECP521R1)
    return isinstance(key, rsa.RSAPrivateKey | rsa.RSAPublicKey) and key.key_size >= SMALLEST_RSA


def is_right(certificate: x509.Certificate, signature: bytes, data: bytes) -> bool:
    """Whether a `SigningKey` of this certificate made the signature over these bytes."""
    key = certificate.public_key()
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, data, ec.ECDSA(hashes.SHA256()))
        else:
            return False
    except InvalidSignature:
        return False
    return True


def may_sign(certificate: x509.Certificate) -> bool:
    """Whether a certificate is meant for signing: its key usage says so, or nothing."""
    for extension in certificate.extensions:
        if isinstance(extension.value, x509.KeyUsage):
            return extension.value.digital_signature or extension.value.content_commitment
    return True


def may_stamp(certificate: x509.Certificate) -> bool:
    """Whether a certificate is one for time stamps, and for nothing else (RFC 3161, 2.3)."""
    purposes = [one.value for one in certificate.extensions if isinstance(one.value, x509.ExtendedKeyUsage)]
    return purposes == [x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])]


def _checked(name: str) -> str:
    """The name composed (NFC), without control or format characters and doubled spaces."""
    seen = "".join(" " if unicodedata.category(char).startswith(("C", "Z")) else char for char in name)
    clean = " ".join(unicodedata.normalize("NFC", seen).split())
    if not clean:
        raise UserFacingError("signing.name_missing")
    if len(clean) > LONGEST_NAME:
        raise UserFacingError("signing.name_too_long", longest=LONGEST_NAME)
    return clean


def _subject(name: str, unit: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, unit),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
