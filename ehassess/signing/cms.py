"""The one form of a CMS signature (RFC 5652) that is accepted, byte for byte.

Version numbers, algorithm identifiers and the list of certificates are not covered by the signature itself. So the
object is taken apart, put together again from constants and what is signed, and compared.
"""

from __future__ import annotations

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from ehassess.signing import der
from ehassess.signing.ecdsa import smaller

_DATA = bytes.fromhex("06092a864886f70d010701")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_VERSION_1 = bytes.fromhex("020101")
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
"""With parameters that say nothing, as it is written here; without them it would be another spelling."""
_SIGNATURES = {
    bytes.fromhex("300a06082a8648ce3d040302"),  # ecdsa-with-SHA256
    bytes.fromhex("300d06092a864886f70d01010b0500"),  # sha256WithRSAEncryption
}

_STAMP_INFO = bytes.fromhex("060b2a864886f70d0109100104")
_VERSION_3 = bytes.fromhex("020103")
_STAMP_DIGESTS = {
    bytes.fromhex(f"30{size}06096086480165030402{kind}{rest}")
    for kind in ("01", "02", "03")  # SHA-256, SHA-384, SHA-512
    for size, rest in (("0b", ""), ("0d", "0500"))
}
_STAMP_SIGNATURES = {
    number: {
        bytes.fromhex(f"300a06082a8648ce3d04030{ecdsa}"),
        bytes.fromhex(f"300d06092a864886f70d01010{rsa}0500"),
        bytes.fromhex("300d06092a864886f70d0101010500"),  # RSA, which leaves it to the digest to be named
    }
    for number, ecdsa, rsa in ((1, "2", "b"), (2, "3", "c"), (3, "4", "d"))
}
"""The identifiers that go with SHA-256, SHA-384 and SHA-512, by the last byte of the digest's own."""


def split_container(contents: bytes) -> tuple[bytes, bytes]:
    """The CMS object in the bytes of /Contents and the padding behind it; ValueError for anything but DER."""
    found = der.first(contents)
    return found.encoded, contents[len(found.encoded) :]


def signer_certificate(cms: bytes) -> bytes:
    """The DER of the signer's certificate; ValueError unless the object has exactly the form written here."""
    _, content = der.children(der.whole(cms, der.SEQUENCE))
    (signed,) = der.children(content)
    _, digests, _, certificates, signers = der.children(signed)
    (digest,) = der.children(digests)
    (certificate,) = der.children(certificates)
    (signer,) = der.children(signers)
    _, _, signer_digest, attributes, algorithm, signature = der.children(signer)
    if {digest.encoded, signer_digest.encoded} != {_SHA256} or algorithm.encoded not in _SIGNATURES:
        raise ValueError("an algorithm that is not accepted")
    key = x509.load_der_x509_certificate(certificate.encoded).public_key()
    if smaller(signature.contents, key) != signature.contents:
        raise ValueError("the other of two signatures that are right")
    expected_signer = der.encode(
        der.SEQUENCE,
        _VERSION_1,
        _issuer_and_serial(certificate),
        signer_digest.encoded,
        der.encode(der.CONTEXT_0, attributes.contents),
        algorithm.encoded,
        der.encode(der.OCTET_STRING, signature.contents),
    )
    expected = der.encode(
        der.SEQUENCE,
        _VERSION_1,
        der.encode(der.SET, digest.encoded),
        der.encode(der.SEQUENCE, _DATA),
        der.encode(der.CONTEXT_0, certificate.encoded),
        der.encode(der.SET, expected_signer),
    )
    if cms != der.encode(der.SEQUENCE, _SIGNED_DATA, der.encode(der.CONTEXT_0, expected)):
        raise ValueError("more or other than one plain signature")
    return certificate.encoded


def stamp_certificates(cms: bytes) -> tuple[bytes, tuple[bytes, ...]]:
    """The DER certificate of who stamped, and those of its issuers; ValueError unless the time stamp (RFC 3161) has
    exactly the form written here, and every certificate in it was given out by the next one.
    """
    _, content = der.children(der.whole(cms, der.SEQUENCE))
    (signed,) = der.children(content)
    _, digests, stamped, held, signers = der.children(signed)
    (digest,) = der.children(digests)
    _, wrapped = der.children(stamped)
    (info,) = der.children(wrapped)
    certificates = der.children(held)
    (signer,) = der.children(signers)
    _, name, signer_digest, attributes, algorithm, signature = der.children(signer)
    _check_stamp_algorithms(digest, signer_digest, algorithm)
    (own,) = (one for one in certificates if _issuer_and_serial(one) == name.encoded)
    expected_signer = der.encode(
        der.SEQUENCE,
        _VERSION_1,
        name.encoded,
        signer_digest.encoded,
        der.encode(der.CONTEXT_0, attributes.contents),
        algorithm.encoded,
        der.encode(der.OCTET_STRING, signature.contents),
    )
    inside = der.encode(der.CONTEXT_0, der.encode(der.OCTET_STRING, info.contents))
    expected = der.encode(
        der.SEQUENCE,
        _VERSION_3,
        der.encode(der.SET, digest.encoded),
        der.encode(der.SEQUENCE, _STAMP_INFO, inside),
        der.encode(der.CONTEXT_0, *(one.encoded for one in certificates)),
        der.encode(der.SET, expected_signer),
    )
    if cms != der.encode(der.SEQUENCE, _SIGNED_DATA, der.encode(der.CONTEXT_0, expected)):
        raise ValueError("more or other than one plain time stamp")
    return own.encoded, _issuers(own.encoded, [one.encoded for one in certificates if one is not own])


def _check_stamp_algorithms(digest: der.Element, signer_digest: der.Element, algorithm: der.Element) -> None:
    """ValueError unless all three speak of the same digest; only that of the signer is bound by what is signed."""
    names = {der.children(each)[0].contents for each in (digest, signer_digest)}
    if {digest.encoded, signer_digest.encoded} - _STAMP_DIGESTS or len(names) != 1:
        raise ValueError("a digest that is not accepted")
    if algorithm.encoded not in _STAMP_SIGNATURES[names.pop()[-1]]:
        raise ValueError("an algorithm that is not accepted")


def _issuers(own: bytes, others: list[bytes]) -> tuple[bytes, ...]:
    """All others in the order in which they vouch for each other; ValueError for one that vouches for none."""
    chain = [own]
    while others:
        last = x509.load_der_x509_certificate(chain[-1])
        issuer = next((one for one in others if issued(last, x509.load_der_x509_certificate(one))), None)
        if issuer is None:
            raise ValueError("a certificate that belongs to nothing")
        others.remove(issuer)
        chain.append(issuer)
    top = x509.load_der_x509_certificate(chain[-1])
    if top.issuer == top.subject and not issued(top, top):
        raise ValueError("a root that does not vouch for itself")
    return tuple(chain[1:])


def issued(one: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether the second signed the first."""
    try:
        one.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _issuer_and_serial(certificate: der.Element) -> bytes:
    """IssuerAndSerialNumber of a version 3 certificate."""
    to_be_signed, _, _ = der.children(certificate)
    version, serial, _, issuer, *_ = der.children(to_be_signed)
    if version.tag != der.CONTEXT_0 or serial.tag != der.INTEGER:
        raise ValueError("not a version 3 certificate")
    return der.encode(der.SEQUENCE, issuer.encoded, serial.encoded)
