"""What shows in many years that a signature was good: certificates up to their root, and lists of revoked ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import AuthorityInformationAccessOID

from ehassess.errors import UserFacingError
from ehassess.signing.cms import issued
from ehassess.signing.connection import fetch
from ehassess.signing.identity import describe

LONGEST_CHAIN = 6
"""Certificates from the signer to the root; real ones have two to four."""


@dataclass(frozen=True, slots=True)
class Proofs:
    """Certificates and certificate revocation lists, each as DER and each once."""

    certificates: tuple[bytes, ...]
    revocations: tuple[bytes, ...]


def gather(certificates: tuple[bytes, ...]) -> Proofs:
    """The proofs for these certificates (DER); issuers and lists are fetched from where the certificates say.

    One that nobody issued but itself, as a key made by this program, needs none. UserFacingError
    `signing.proof_missing` for what is not where it should be or is not what it should be.
    """
    known = [x509.load_der_x509_certificate(certificate) for certificate in certificates]
    revocations: dict[bytes, None] = {}
    at = 0
    while at < len(known):
        one = known[at]
        at += 1
        if issued(one, one):
            continue
        issuer = next((other for other in known if issued(one, other)), None)
        if issuer is None:
            issuer = _issuer_of(one)
            known.append(issuer)
        if len(known) > LONGEST_CHAIN * len(certificates):
            raise UserFacingError("signing.proof_missing", name=describe(one).name)
        revocations |= dict.fromkeys(_revocations(one, issuer))
    every = tuple(dict.fromkeys(one.public_bytes(Encoding.DER) for one in known))
    return Proofs(every, tuple(revocations))


def _issuer_of(one: x509.Certificate) -> x509.Certificate:
    """The certificate of the issuer, from the address that the certificate names."""
    for url in _issuer_addresses(one):
        try:
            issuer = x509.load_der_x509_certificate(fetch(url))
        except ValueError:
            continue
        if issued(one, issuer):
            return issuer
    raise UserFacingError("signing.proof_missing", name=describe(one).name)


def _revocations(one: x509.Certificate, issuer: x509.Certificate) -> Iterator[bytes]:
    """The list of revoked certificates that speaks of this one; none where the certificate names no place for it."""
    addresses = list(_list_addresses(one))
    for url in addresses:
        data = fetch(url)
        try:
            found = x509.load_der_x509_crl(data)
            good = found.issuer == issuer.subject and found.is_signature_valid(issuer.public_key())  # type: ignore[arg-type]  # a kind that signs no list raises
        except (ValueError, TypeError, UnsupportedAlgorithm):
            good = False
        if good:
            yield data
            return
    if addresses:
        raise UserFacingError("signing.proof_missing", name=describe(one).name)


def _issuer_addresses(one: x509.Certificate) -> Iterator[str]:
    for extension in one.extensions:
        if isinstance(extension.value, x509.AuthorityInformationAccess):
            for access in extension.value:
                if access.access_method == AuthorityInformationAccessOID.CA_ISSUERS:
                    yield from _web(access.access_location)


def _list_addresses(one: x509.Certificate) -> Iterator[str]:
    for extension in one.extensions:
        if isinstance(extension.value, x509.CRLDistributionPoints):
            for point in extension.value:
                for name in point.full_name or ():
                    yield from _web(name)


def _web(name: x509.GeneralName) -> Iterator[str]:
    """The address, if it is one of the web: others, such as those of directories, cannot be asked."""
    if isinstance(name, x509.UniformResourceIdentifier) and name.value.startswith(("http://", "https://")):
        yield name.value
