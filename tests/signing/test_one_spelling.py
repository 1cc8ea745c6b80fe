"""A signature has one spelling only: what others read as the same is another file, and is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from ehassess.signing import cms, der, ecdsa
from ehassess.signing.verify import verify
from tests.signing.paper import contents_at, with_contents


def ids(pdf: bytes, trusted: frozenset[str]) -> set[str]:
    return {failure.id for failure in verify(pdf, trusted).failures}


def _longer_length(container: bytes) -> bytes:
    """The outer length in one byte more than needed, as BER allows."""
    inner = der.first(container).contents
    return bytes((0x30, 0x83)) + len(inner).to_bytes(3, "big") + inner


def _other_version(container: bytes) -> bytes:
    return container.replace(bytes.fromhex("020101"), bytes.fromhex("020103"), 1)


def _other_digest_name(container: bytes) -> bytes:
    """SHA-512 in the outer list of digests, which no signature covers."""
    return container.replace(bytes.fromhex("608648016503040201"), bytes.fromhex("608648016503040203"), 1)


def _other_lengths(container: bytes) -> bytes:
    """The outer digest named without parameters, which means the same, every length around it set anew."""
    outer, content = der.children(der.whole(container, der.SEQUENCE))
    version, _, *parts = der.children(der.children(content)[0])
    digests = der.encode(der.SET, bytes.fromhex("300b0609608648016503040201"))
    signed = der.encode(der.SEQUENCE, version.encoded, digests, *(each.encoded for each in parts))
    return der.encode(der.SEQUENCE, outer.encoded, der.encode(der.CONTEXT_0, signed))


@pytest.mark.parametrize("change", [_longer_length, _other_version, _other_digest_name, _other_lengths])
def test_the_signature_object_has_one_spelling_only(
    once: bytes, trusted: frozenset[str], change: Callable[[bytes], bytes]
) -> None:
    container, _ = cms.split_container(bytes.fromhex(once[contents_at(once)].decode()))
    assert {"signing.cms_encoding", "signing.signature_unreadable"} & ids(
        with_contents(once, change(container)), trusted
    )


def _mirrored(certificate: x509.Certificate, signature: bytes) -> bytes:
    key = certificate.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, ecdsa.ORDERS[key.curve.name] - s)


def test_the_twin_of_a_signature_is_refused_and_never_written(once: bytes, trusted: frozenset[str]) -> None:
    """Whoever has the file can turn s into n - s: every other program finds that one right too."""
    container, _ = cms.split_container(bytes.fromhex(once[contents_at(once)].decode()))
    certificate = x509.load_der_x509_certificate(cms.signer_certificate(container))
    _, content = der.children(der.whole(container, der.SEQUENCE))
    *_, signers = der.children(der.children(content)[0])
    *_, signature = der.children(der.children(signers)[0])
    twin = _mirrored(certificate, signature.contents)
    assert ecdsa.smaller(twin, certificate.public_key()) == signature.contents
    assert ids(with_contents(once, _with_signature(container, signature, twin)), trusted) == {"signing.cms_encoding"}


def _with_signature(container: bytes, old: der.Element, new: bytes) -> bytes:
    """The same object with another signature in it, every length around it set anew."""
    outer, content = der.children(der.whole(container, der.SEQUENCE))
    *parts, signers = der.children(der.children(content)[0])
    *before, last = der.children(der.children(signers)[0])
    assert last == old
    signer = der.encode(der.SEQUENCE, *(each.encoded for each in before), der.encode(der.OCTET_STRING, new))
    signed = der.encode(der.SEQUENCE, *(each.encoded for each in parts), der.encode(der.SET, signer))
    return der.encode(der.SEQUENCE, outer.encoded, der.encode(der.CONTEXT_0, signed))


@pytest.mark.parametrize("curve", [ec.SECP256R1(), ec.SECP384R1(), ec.SECP521R1()], ids=lambda curve: curve.name)
def test_of_two_right_signatures_the_smaller_is_taken(curve: ec.EllipticCurve) -> None:
    key = ec.generate_private_key(curve)
    for number in range(8):
        data = bytes([number])
        made = key.sign(data, ec.ECDSA(hashes.SHA256()))
        r, s = decode_dss_signature(made)
        twin = encode_dss_signature(r, ecdsa.ORDERS[curve.name] - s)
        key.public_key().verify(twin, data, ec.ECDSA(hashes.SHA256()))
        assert {ecdsa.smaller(each, key.public_key()) for each in (made, twin)} == {
            min((made, twin), key=lambda each: decode_dss_signature(each)[1])
        }


def test_a_curve_that_may_not_sign_has_no_smaller_signature() -> None:
    key = ec.generate_private_key(ec.SECP192R1())
    with pytest.raises(ValueError, match="curve"):
        ecdsa.smaller(key.sign(b"", ec.ECDSA(hashes.SHA256())), key.public_key())
    assert ecdsa.smaller(b"of another kind", rsa.generate_private_key(65537, 1024).public_key()) == b"of another kind"
