"""The one form of an ECDSA signature (FIPS 186-5) that is written and accepted.

Where (r, s) is right, (r, n - s) is right too, and anybody can turn the one into the other. Only the smaller is taken,
so that a signed file has no twin under the same signature.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

ORDERS = {
    "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "secp384r1": int("F" * 48 + "C7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973", 16),
    "secp521r1": int("1" + "F" * 65 + "A51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409", 16),
}
"""How many points the curves have that may sign (SP 800-186, 3.2.1)."""


def smaller(signature: bytes, key: object) -> bytes:
    """The form of the signature that is accepted for this public key; one of another kind than EC stays as it is.

    ValueError for what is no ECDSA signature, or a curve that may not sign.
    """
    if not isinstance(key, ec.EllipticCurvePublicKey):
        return signature
    order = ORDERS.get(key.curve.name)
    if order is None:
        raise ValueError("a curve that may not sign")
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, min(s, order - s))
