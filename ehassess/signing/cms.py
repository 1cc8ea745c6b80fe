"""The one form of a CMS signature (RFC 5652) that is accepted, byte for byte.

Version numbers, algorithm identifiers and the list of certificates are not covered by the signature itself. So the
object is taken apart, put together again from constants and what is signed, and compared.
"""

from __future__ import annotations

from ehassess.signing import der

_DATA = bytes.fromhex("06092a864886f70d010701")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_VERSION_1 = bytes.fromhex("020101")
_SHA256 = {bytes.fromhex("300b0609608648016503040201"), bytes.fromhex("300d06096086480165030402010500")}
_SIGNATURES = {
    bytes.fromhex("300a06082a8648ce3d040302"),  # ecdsa-with-SHA256
    bytes.fromhex("300d06092a864886f70d01010b0500"),  # sha256WithRSAEncryption
}


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
    if {digest.encoded, signer_digest.encoded} - _SHA256 or algorithm.encoded not in _SIGNATURES:
        raise ValueError("an algorithm that is not accepted")
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


def _issuer_and_serial(certificate: der.Element) -> bytes:
    """IssuerAndSerialNumber of a version 3 certificate."""
    to_be_signed, _, _ = der.children(certificate)
    version, serial, _, issuer, *_ = der.children(to_be_signed)
    if version.tag != der.CONTEXT_0 or serial.tag != der.INTEGER:
        raise ValueError("not a version 3 certificate")
    return der.encode(der.SEQUENCE, issuer.encoded, serial.encoded)
