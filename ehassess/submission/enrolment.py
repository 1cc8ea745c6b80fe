"""From a certificate to the letter that has its key enrolled."""

from __future__ import annotations

from datetime import date

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from ehassess.report.enrolment_letter import EnrolmentLetter
from ehassess.signing.identity import describe

_CURVES = {"secp256r1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521"}
"""The names under which the authorities' papers know them (FIPS 186)."""


def kind_of(certificate: x509.Certificate) -> str:
    """The kind of key as people write it, such as `EC P-256` or `RSA 3072`; `?` for one that no report is signed
    with."""
    public = certificate.public_key()
    if isinstance(public, rsa.RSAPublicKey):
        return f"RSA {public.key_size}"
    if isinstance(public, ec.EllipticCurvePublicKey):
        return f"EC {_CURVES.get(public.curve.name, public.curve.name)}"
    return "?"


def letter_of(certificate: x509.Certificate, provider: str, written_on: date) -> EnrolmentLetter:
    """What the letter says of a key; provider: whom its holder signs for, '' if not said."""
    described = describe(certificate)
    return EnrolmentLetter(
        name=described.name,
        provider=provider,
        key_fingerprint=described.key_fingerprint,
        kind=kind_of(certificate),
        valid_from=described.valid_from.date(),
        valid_until=described.valid_until.date(),
        written_on=written_on,
        demo=described.demo,
    )
