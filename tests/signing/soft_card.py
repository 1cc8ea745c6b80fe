"""A card in software (SoftHSM), with keys and certificates on it."""

from __future__ import annotations

import os
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pkcs11
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from pkcs11 import Attribute, CertificateType, ObjectClass

from ehassess.signing.identity import PrivateKey
from tests.signing.paper import WHEN, needs

LIBRARIES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
PIN = "135790"
_OWNER = "24680135"


def library() -> Path:
    """The library of the card; where it is missing the test is skipped, in CI it fails."""
    needs("softhsm2-util")
    found = next((Path(name) for name in LIBRARIES if Path(name).exists()), None)
    assert found or os.environ.get("CI") != "true", "libsofthsm2.so is missing"
    if found is None:
        pytest.skip("libsofthsm2.so is missing")
    return found


def reader(folder: Path) -> str:
    """A reader without cards in this folder: the value of SOFTHSM2_CONF."""
    (folder / "tokens").mkdir()
    conf = folder / "conf"
    conf.write_text(f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\nlog.level = ERROR\n")
    return str(conf)


def insert(label: str) -> None:
    """Put a new card into the reader of SOFTHSM2_CONF."""
    command = ["softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", _OWNER]
    subprocess.run(command, capture_output=True, check=True)


def certified(
    key: PrivateKey, name: str, *, declares: bool = True, signs: bool = True, now: datetime = WHEN
) -> x509.Certificate:
    """A certificate of an issuer that does not exist."""
    issuer = ec.generate_private_key(ec.SECP256R1())
    usage = dict.fromkeys(
        ("data_encipherment", "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False
    )
    return (
        x509.CertificateBuilder(
            x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Émetteur d’essai (fictif)")]),
            x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]),
            key.public_key(),
            x509.random_serial_number(),
            now - timedelta(days=1),
            now + timedelta(days=300),
        )
        .add_extension(
            x509.KeyUsage(signs, content_commitment=declares, key_encipherment=not signs, **usage), critical=True
        )
        .sign(issuer, hashes.SHA256())
    )


def load(label: str, number: int, key: PrivateKey, certificate: x509.Certificate, folder: Path) -> None:
    """Put a key and its certificate onto a card."""
    pem = folder / "key.pem"
    pem.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    command = [
        "softhsm2-util",
        "--import",
        str(pem),
        "--token",
        label,
        "--label",
        f"k{number}",
        "--id",
        f"{number:02x}",
    ]
    subprocess.run([*command, "--pin", PIN], capture_output=True, check=True)
    add_certificate(label, number, certificate)


def add_certificate(label: str, number: int, certificate: x509.Certificate) -> None:
    """Put a certificate onto a card."""
    lib = pkcs11.lib(str(library()))
    lib.reinitialize()
    with lib.get_token(token_label=label).open(rw=True, user_pin=PIN) as session:
        session.create_object(
            {
                Attribute.CLASS: ObjectClass.CERTIFICATE,
                Attribute.CERTIFICATE_TYPE: CertificateType.X_509,
                Attribute.TOKEN: True,
                Attribute.ID: bytes((number,)),
                Attribute.SUBJECT: certificate.subject.public_bytes(),
                Attribute.VALUE: certificate.public_bytes(Encoding.DER),
            }
        )


def new_key(kind: str) -> PrivateKey:
    """An `ec` or `rsa` key."""
    return ec.generate_private_key(ec.SECP256R1()) if kind == "ec" else rsa.generate_private_key(65537, 2048)
