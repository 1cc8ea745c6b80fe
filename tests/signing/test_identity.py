"""Keys made here, and key files made here or elsewhere."""

from __future__ import annotations

import errno
import os
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from ehassess.errors import UserFacingError
from ehassess.signing.identity import Identity, create, describe, is_strong, may_sign
from ehassess.signing.keyfile import load, save
from ehassess.words import Words
from tests.signing.paper import WHEN, needs

PHRASE = "quatre chevaux blancs"


def said(error: UserFacingError, language: str = "en") -> str:
    return Words.load(language).error(error)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory, manager: Identity) -> Path:
    path = tmp_path_factory.mktemp("keys") / "clé.p12"
    save(manager, path, PHRASE)
    return path


def test_a_new_key_lives_three_years_and_names_its_holder(manager: Identity) -> None:
    shown = describe(manager.certificate)
    assert shown.name == "Dr Émilie Ďurčová (fictive)"
    assert shown.valid_until - shown.valid_from == timedelta(days=1095)
    assert shown.valid_from <= WHEN
    assert len(shown.key_fingerprint) == 64
    assert shown.key_fingerprint == manager.certificate.fingerprint(hashes.SHA256()).hex()
    assert not shown.demo


def test_a_key_may_sign_and_do_nothing_else(manager: Identity) -> None:
    usage = manager.certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert not manager.certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_a_demo_key_says_so_in_its_certificate() -> None:
    demo = create("Cabinet Exemple (fictif)", now=WHEN, demo=True)
    assert describe(demo.certificate).demo
    assert "EHAssess demo key" in demo.certificate.subject.rfc4514_string()


def test_the_private_key_never_shows_in_a_log(manager: Identity) -> None:
    assert "PrivateKey" not in repr(manager)


def test_a_name_is_composed_and_freed_of_what_cannot_be_seen() -> None:
    shown = describe(create("  E\u0301milie\u202e \n Dupont\u200b(fictive) ", now=WHEN).certificate)
    assert shown.name == "Émilie Dupont (fictive)"


@pytest.mark.parametrize(
    ("name", "sentence"), [(" \u200b ", "signing.name_missing"), ("x" * 65, "signing.name_too_long")]
)
def test_a_name_that_no_certificate_can_hold_is_told_in_words(name: str, sentence: str) -> None:
    with pytest.raises(UserFacingError) as raised:
        create(name, now=WHEN)
    assert raised.value.id == sentence
    assert "name" in said(raised.value)


@pytest.mark.parametrize("days", [0, 1096])
def test_a_key_lives_no_longer_than_three_years(days: int) -> None:
    with pytest.raises(ValueError, match="1,095"):
        create("Exemple", now=WHEN, days=days)


def test_a_clock_without_its_zone_makes_no_key() -> None:
    with pytest.raises(ValueError, match="aware"):
        create("Exemple", now=datetime(2026, 1, 1))  # noqa: DTZ001 - that is the point


def test_a_saved_key_comes_back_the_same(saved: Path, manager: Identity) -> None:
    again = load(saved, PHRASE)
    assert again.certificate == manager.certificate
    assert again.key.private_numbers() == manager.key.private_numbers()
    assert [file.name for file in saved.parent.iterdir()] == [saved.name]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_its_owner_may_read_a_key_file(saved: Path) -> None:
    assert saved.stat().st_mode & 0o077 == 0


def test_openssl_opens_a_key_file_and_finds_strong_encryption(saved: Path) -> None:
    command = [needs("openssl"), "pkcs12", "-info", "-noout", "-in", str(saved), "-passin", f"pass:{PHRASE}"]
    outcome = subprocess.run(command, capture_output=True, text=True, check=True)
    assert outcome.stderr.count("PBES2, PBKDF2, AES-256-CBC, Iteration 600000, PRF hmacWithSHA256") == 2
    assert "MAC: sha256" in outcome.stderr


def test_a_wrong_passphrase_is_told_in_words(saved: Path) -> None:
    with pytest.raises(UserFacingError) as raised:
        load(saved, "quatre chevaux noirs")
    assert raised.value.id == "errors.identity_wrong_passphrase"
    assert "clé.p12" in said(raised.value, "fr")


@pytest.mark.parametrize(
    "content",
    [b"", b"not a key", b"%PDF-1.7\n%%EOF", b"\x30\x03\x02\x01\x03", b"\x30\x05\x02\x01\x01\x30\x00", b"\x30\x80\x00"],
)
def test_another_file_is_not_taken_for_a_key(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.p12"
    path.write_bytes(content)
    with pytest.raises(UserFacingError) as raised:
        load(path, PHRASE)
    assert raised.value.id == "signing.not_an_identity"
    assert ".pfx" in said(raised.value)


def test_a_key_file_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as raised:
        load(tmp_path / "none.p12", PHRASE)
    assert raised.value.id == "signing.identity_unreadable"
    assert "could not be read" in said(raised.value)


def test_a_certificate_without_its_key_cannot_sign(tmp_path: Path, manager: Identity) -> None:
    path = tmp_path / "half.p12"
    encryption = BestAvailableEncryption(PHRASE.encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(None, None, None, [manager.certificate], encryption))
    with pytest.raises(UserFacingError) as raised:
        load(path, PHRASE)
    assert raised.value.id == "errors.identity_without_key"
    assert "half.p12" in said(raised.value)


def _by_itself(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Exemple (fictif)")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, WHEN, WHEN + timedelta(days=9))
    return builder.sign(key, None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256())


@pytest.mark.parametrize(
    "key",
    [
        rsa.generate_private_key(65537, 1024),
        ec.generate_private_key(ec.SECP192R1()),
        ed25519.Ed25519PrivateKey.generate(),
    ],
    ids=["RSA of 1,024 bits", "a curve of 192 bits", "a kind that PAdES does not know"],
)
def test_a_weak_or_strange_key_is_refused(
    tmp_path: Path, key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey
) -> None:
    path = tmp_path / "weak.pfx"
    encryption = BestAvailableEncryption(PHRASE.encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(None, key, _by_itself(key), None, encryption))
    with pytest.raises(UserFacingError) as raised:
        load(path, PHRASE)
    assert raised.value.id == "signing.weak_key"
    assert "no longer safe" in said(raised.value)


def test_a_certificate_for_another_purpose_is_refused(tmp_path: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Serveur (fictif)")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, WHEN, WHEN + timedelta(days=9)).add_extension(
        x509.KeyUsage(False, False, True, False, False, False, False, False, False), critical=True
    )
    path = tmp_path / "server.p12"
    encryption = BestAvailableEncryption(PHRASE.encode())
    certificate = builder.sign(key, hashes.SHA256())
    path.write_bytes(pkcs12.serialize_key_and_certificates(None, key, certificate, None, encryption))
    with pytest.raises(UserFacingError) as raised:
        load(path, PHRASE)
    assert raised.value.id == "signing.not_for_signing"
    assert "server.p12" in said(raised.value)


def test_keys_of_today_s_strength_may_sign() -> None:
    assert is_strong(ec.generate_private_key(ec.SECP384R1()))
    assert is_strong(rsa.generate_private_key(65537, 2048).public_key())
    assert not is_strong("a key")


def test_a_certificate_that_says_nothing_of_its_purpose_may_sign() -> None:
    assert may_sign(_by_itself(ec.generate_private_key(ec.SECP256R1())))


def test_a_certificate_without_a_name_is_shown_by_its_subject() -> None:
    assert describe(_by_itself(ec.generate_private_key(ec.SECP256R1()))).name == "O=Exemple (fictif)"


def test_an_existing_file_is_not_overwritten_without_being_told(tmp_path: Path, manager: Identity) -> None:
    path = tmp_path / "mine.p12"
    path.write_bytes(b"precious")
    with pytest.raises(UserFacingError) as raised:
        save(manager, path, PHRASE)
    assert raised.value.id == "errors.output_exists"
    assert "left as it is" in said(raised.value)
    assert path.read_bytes() == b"precious"
    save(manager, path, PHRASE, overwrite=True)
    assert load(path, PHRASE).certificate == manager.certificate


def test_a_full_disk_leaves_nothing_half_written(
    tmp_path: Path, manager: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserFacingError) as raised:
        save(manager, tmp_path / "mine.p12", PHRASE)
    assert raised.value.id == "errors.disk_full"
    assert "mine.p12" in said(raised.value)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told_in_words(tmp_path: Path, manager: Identity) -> None:
    with pytest.raises(UserFacingError) as raised:
        save(manager, tmp_path / "none" / "mine.p12", PHRASE)
    assert raised.value.id == "signing.identity_unwritable"
    assert "folder" in said(raised.value)


def test_a_disk_that_gives_back_other_bytes_is_not_believed(
    tmp_path: Path, manager: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda self: b"")
    with pytest.raises(UserFacingError) as raised:
        save(manager, tmp_path / "mine.p12", PHRASE)
    assert raised.value.id == "signing.identity_unwritable"


def test_a_key_file_needs_a_passphrase(tmp_path: Path, manager: Identity) -> None:
    with pytest.raises(UserFacingError) as raised:
        save(manager, tmp_path / "mine.p12", "")
    assert raised.value.id == "signing.passphrase_missing"
    assert "passphrase" in said(raised.value)
