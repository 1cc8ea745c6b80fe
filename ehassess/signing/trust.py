"""Whom a receiver trusts: keys by their fingerprint, and authorities by their root certificates."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from asn1crypto.crl import CertificateList
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID


@dataclass(frozen=True, slots=True)
class Trust:
    """keys: fingerprints of 64 lower-case hex digits; roots: certificates (DER) that a chain may end at."""

    keys: frozenset[str] = frozenset()
    roots: tuple[bytes, ...] = ()


def as_trust(trusted: Trust | frozenset[str]) -> Trust:
    """The same, where only keys are named."""
    return trusted if isinstance(trusted, Trust) else Trust(trusted)


def root_of(
    certificate: x509.Certificate,
    trust: Trust,
    moment: datetime,
    *,
    between: Iterable[bytes] = (),
    revocations: Iterable[bytes] = (),
    stamping: bool = False,
) -> str:
    """The name of the trusted root that this certificate leads to, each step valid at that moment; '' for none.

    between      certificates (DER) that may stand between the two
    revocations  lists of revoked certificates (DER); a certificate on one that is in force leads nowhere
    stamping     whether it must be one for time stamps
    Opens no connection. RFC 5280, section 6.
    """
    from pyhanko_certvalidator import CertificateValidator, ValidationContext
    from pyhanko_certvalidator.errors import PathError, ValidationError

    if not trust.roots:
        return ""
    context = ValidationContext(
        trust_roots=[Certificate.load(root) for root in trust.roots],
        other_certs=[Certificate.load(one) for one in between],
        crls=[CertificateList.load(revoked) for revoked in revocations],
        allow_fetching=False,
        moment=moment,
        revocation_mode="soft-fail",
    )
    own = Certificate.load(certificate.public_bytes(Encoding.DER))
    validator = CertificateValidator(own, validation_context=context)
    usage = {"time_stamping"} if stamping else None
    try:
        path = asyncio.run(validator.async_validate_usage(set(), extended_key_usage=usage))  # type: ignore[no-untyped-call]
    except (PathError, ValidationError):
        return ""
    return _name(x509.load_der_x509_certificate(path.first.dump()))


def _name(certificate: x509.Certificate) -> str:
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()
