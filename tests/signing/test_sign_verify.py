"""Signing and verifying an honest report, as the signer, the receiver and other programs see it."""

from __future__ import annotations

import dataclasses
import io
import re
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from ehassess.errors import UserFacingError
from ehassess.signing import cms, der
from ehassess.signing import sign as making
from ehassess.signing import verify as room
from ehassess.signing.appearance import Box, page
from ehassess.signing.identity import Identity, create, describe
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.verification import Fact
from ehassess.signing.verify import verify
from ehassess.words import Words
from tests.signing.forgery import updated, wrapped
from tests.signing.paper import DATA, WHEN, byte_ranges, contents_at, needs, small_report


def ids(pdf: bytes, trusted: frozenset[str]) -> set[str]:
    return {failure.id for failure in verify(pdf, trusted).failures}


def test_both_signers_are_named_with_role_time_and_key(
    twice: bytes, once: bytes, trusted: frozenset[str], it_person: Identity
) -> None:
    found = verify(twice, trusted)
    assert [(signer.role, signer.field) for signer in found.signers] == [
        (Role.MANAGER, "ManagerSignature"),
        (Role.IT, "ItSignature"),
    ]
    assert [signer.claimed_time for signer in found.signers] == [WHEN, WHEN]
    assert [signer.trusted for signer in found.signers] == [True, False]
    assert found.signers[1].key_fingerprint == describe(it_person.certificate).key_fingerprint
    assert found.manager == found.signers[0]
    same = found.signed_revision == once
    assert same


def test_a_report_keeps_its_bytes_and_its_version_when_signed(unsigned: bytes, once: bytes, twice: bytes) -> None:
    kept = once.startswith(unsigned) and twice.startswith(once)
    assert kept
    assert pikepdf.open(io.BytesIO(twice)).pdf_version == pikepdf.open(io.BytesIO(unsigned)).pdf_version
    assert twice.count(b"/ModDate") == unsigned.count(b"/ModDate")


def test_a_signature_without_a_box_is_invisible(manager: Identity, trusted: frozenset[str], words: Words) -> None:
    for bare in (small_report({}), small_report({"ManagerSignature": (0, 0, 0, 0), "ItSignature": (0, 0, 0, 0)})):
        signed = sign(bare, manager, role=Role.MANAGER, when=WHEN, words=words)
        assert verify(signed, trusted).accepted
        assert b"/FontFile2" not in signed[len(bare) :]
        again = sign(signed, manager, role=Role.IT, when=WHEN, words=words)
        assert verify(again, trusted).accepted


def test_the_box_shows_name_claimed_time_and_key_in_an_embedded_font(
    unsigned: bytes, manager: Identity, tmp_path: Path
) -> None:
    when = WHEN.astimezone(timezone(timedelta(hours=1)))
    file = tmp_path / "signed.pdf"
    file.write_bytes(sign(unsigned, manager, role=Role.MANAGER, when=when, words=Words.load("en")))
    shown = subprocess.run([needs("pdftotext"), "-layout", str(file), "-"], capture_output=True, check=True)
    text = shown.stdout.decode().replace("\u00a0", " ")
    assert "Signed by Dr Émilie Ďurčová (fictive)" in text
    assert "4 Dec 2026, 10:30 UTC+01:00 (computer’s clock)" in text
    assert "Key " + describe(manager.certificate).key_fingerprint[:4] in text
    fonts = subprocess.run([needs("pdffonts"), str(file)], capture_output=True, text=True, check=True).stdout
    assert "SourceSans3" in fonts
    assert "Courier" not in fonts


def test_a_demo_signature_says_so_in_its_box(unsigned: bytes, tmp_path: Path, words: Words) -> None:
    file = tmp_path / "demo.pdf"
    demo = create("Cabinet Exemple (fictif) \U0001f600", now=WHEN, demo=True)
    file.write_bytes(sign(unsigned, demo, role=Role.MANAGER, when=WHEN, words=words))
    shown = subprocess.run([needs("pdftotext"), str(file), "-"], capture_output=True, check=True).stdout.decode()
    assert "Clé de démonstration" in shown
    assert "Exemple (fictif) ?" in shown
    assert "09:30 UTC" in shown


def test_a_long_name_stays_inside_its_box() -> None:
    drawn = pikepdf.open(io.BytesIO(page(Box(200, 40), ("x" * 64, "y"))))
    assert list(drawn.pages[0].mediabox) == [0, 0, 200, 40]
    assert b"9 Tf" not in drawn.pages[0].obj.Contents.read_bytes()


def test_pdfsig_finds_both_signatures_valid_over_the_total_document(twice: bytes, once: bytes, tmp_path: Path) -> None:
    for pdf, count in ((once, 1), (twice, 2)):
        file = tmp_path / f"{count}.pdf"
        file.write_bytes(pdf)
        said = subprocess.run([needs("pdfsig"), "-nocert", str(file)], capture_output=True, text=True, check=False)
        assert said.stdout.count("Signature is Valid.") == count
        assert said.stdout.count("- Total document signed") == 1
        assert "ETSI.CAdES.detached" in said.stdout


@pytest.mark.parametrize("signature", [0, 1])
def test_openssl_agrees_that_the_signed_bytes_are_those_of_the_file(
    twice: bytes, tmp_path: Path, signature: int
) -> None:
    _, length, second, second_length = byte_ranges(twice)[signature]
    container, _ = cms.split_container(bytes.fromhex(twice[contents_at(twice, signature)].decode()))
    (tmp_path / "s.der").write_bytes(container)
    (tmp_path / "c.bin").write_bytes(twice[:length] + twice[second : second + second_length])
    command = [needs("openssl"), "cms", "-verify", "-cades", "-inform", "DER", "-in", "s.der", "-content", "c.bin"]
    signer = x509.load_der_x509_certificate(cms.signer_certificate(container))
    (tmp_path / "signer.pem").write_bytes(signer.public_bytes(Encoding.PEM))
    command += ["-binary", "-CAfile", "signer.pem", "-purpose", "any", "-attime", str(int(WHEN.timestamp()))]
    command += ["-out", "out.bin"]
    outcome = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr


def test_pdfsig_is_deceived_by_a_wrapped_signature_and_we_are_not(
    once: bytes, trusted: frozenset[str], tmp_path: Path
) -> None:
    file = tmp_path / "wrapped.pdf"
    file.write_bytes(wrapped(once))
    said = subprocess.run([needs("pdfsig"), "-nocert", str(file)], capture_output=True, text=True, check=False)
    assert "Signature is Valid." in said.stdout
    assert not verify(file.read_bytes(), trusted).accepted


def test_an_unsigned_report_is_readable_and_unsigned(unsigned: bytes, trusted: frozenset[str]) -> None:
    found = verify(unsigned, trusted)
    assert found.holding == {Fact.READABLE}
    assert [failure.id for failure in found.failures] == ["signing.unsigned"]
    assert found.signed_revision == b""
    assert found.manager is None


def test_what_is_no_pdf_at_all_is_told_in_words(manager: Identity, trusted: frozenset[str], words: Words) -> None:
    with pytest.raises(UserFacingError) as raised:
        verify(b"Bonjour", trusted)
    assert raised.value.id == "signing.not_a_pdf"
    with pytest.raises(UserFacingError, match="not_a_pdf"):
        sign(b"Bonjour", manager, role=Role.MANAGER, when=WHEN, words=words)
    assert "PDF" in words.error(raised.value)


def test_a_file_that_only_claims_to_be_a_pdf_is_not_readable(
    manager: Identity, trusted: frozenset[str], words: Words
) -> None:
    found = verify(b"%PDF-1.7\nnothing", trusted)
    assert not found.holds(Fact.READABLE)
    assert ids(b"%PDF-1.7\nnothing", trusted) == {"signing.unreadable", "signing.end_missing"}
    with pytest.raises(UserFacingError, match="not_signable"):
        sign(b"%PDF-1.7\nnothing", manager, role=Role.MANAGER, when=WHEN, words=words)


def test_a_file_far_too_large_is_not_looked_at(
    once: bytes, trusted: frozenset[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "LARGEST", 1000)
    assert ids(once, trusted) == {"signing.too_large"}


def test_an_encrypted_file_is_not_readable(unsigned: bytes, trusted: frozenset[str]) -> None:
    out = io.BytesIO()
    pikepdf.open(io.BytesIO(unsigned)).save(out, encryption=pikepdf.Encryption(owner="a", user=""))
    assert ids(out.getvalue(), trusted) == {"signing.encrypted"}


def test_the_manager_signs_first_and_everybody_once(
    unsigned: bytes, once: bytes, twice: bytes, manager: Identity, words: Words
) -> None:
    for pdf, role, sentence in (
        (unsigned, Role.IT, "signing.manager_first"),
        (once, Role.MANAGER, "signing.already_signed"),
        (twice, Role.MANAGER, "signing.already_signed"),
        (twice, Role.IT, "signing.already_signed"),
    ):
        with pytest.raises(UserFacingError) as raised:
            sign(pdf, manager, role=role, when=WHEN, words=words)
        assert raised.value.id == sentence
        assert words.error(raised.value)


def test_nobody_signs_with_a_key_outside_of_its_life(unsigned: bytes, manager: Identity, words: Words) -> None:
    for when, sentence, told in (
        (WHEN - timedelta(days=1), "signing.key_not_yet_valid", "à partir du 4\u00a0déc.\u00a02026"),
        (WHEN + timedelta(days=1095), "signing.key_expired", "pris fin le 3\u00a0déc.\u00a02029"),
    ):
        with pytest.raises(UserFacingError) as raised:
            sign(unsigned, manager, role=Role.MANAGER, when=when, words=words)
        assert raised.value.id == sentence
        assert told in words.error(raised.value)
    with pytest.raises(ValueError, match="aware"):
        sign(unsigned, manager, role=Role.MANAGER, when=datetime(2026, 12, 4), words=words)  # noqa: DTZ001 - the point


def _without_check(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(f"ehassess.signing.sign.{name}", lambda *_: None)


def test_a_report_signed_by_it_alone_lacks_the_manager(
    unsigned: bytes, manager: Identity, trusted: frozenset[str], words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    _without_check(monkeypatch, "_check_turn")
    found = verify(sign(unsigned, manager, role=Role.IT, when=WHEN, words=words), trusted)
    assert not found.holds(Fact.SIGNED)
    assert {"signing.manager_missing", "signing.not_certified"} <= {failure.id for failure in found.failures}
    assert not found.accepted


def test_a_signature_in_a_field_that_no_report_has_is_refused(
    unsigned: bytes,
    once: bytes,
    manager: Identity,
    trusted: frozenset[str],
    words: Words,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Role, "field", property(lambda role: "Other"))
    _without_check(monkeypatch, "_check_turn")
    forged = sign(once, manager, role=Role.IT, when=WHEN, words=words)
    monkeypatch.undo()
    assert ids(forged, trusted) == {"signing.unknown_signature"}


def test_a_time_outside_the_life_of_the_key_is_a_fact_of_its_own(
    unsigned: bytes, manager: Identity, trusted: frozenset[str], words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = WHEN + timedelta(days=1)

    def shifted(certificate: x509.Certificate) -> object:
        return dataclasses.replace(describe(certificate), valid_from=late)

    signed = sign(unsigned, manager, role=Role.MANAGER, when=WHEN, words=words)
    monkeypatch.setattr("ehassess.signing.signature.describe", shifted)
    found = verify(signed, trusted)
    assert not found.holds(Fact.TIMELY)
    assert found.holds(Fact.INTACT)
    assert not found.signers[0].valid_at_claimed_time


def test_a_time_without_its_zone_says_nothing_and_is_missed(
    unsigned: bytes, manager: Identity, trusted: frozenset[str], words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed = making._signed
    monkeypatch.setattr(
        making, "_signed", lambda signer, writer, when: signed(signer, writer, when.replace(tzinfo=None))
    )
    found = verify(sign(unsigned, manager, role=Role.MANAGER, when=WHEN, words=words), trusted)
    assert [failure.id for failure in found.failures] == ["signing.no_time"]
    assert not found.holds(Fact.TIMELY)
    assert found.signers[0].claimed_time is None


def test_the_attached_data_are_read_with_the_verification(once: bytes, twice: bytes, trusted: frozenset[str]) -> None:
    for pdf in (once, twice):
        assert room.verify_and_read(pdf, trusted, "report.json")[1] == DATA
        assert room.verify_and_read(pdf, trusted, "other.json")[1] is None
    assert room.verify_and_read(once + b"\n", trusted, "report.json")[1] == DATA
    assert room.verify_and_read(small_report(), trusted, "report.json")[1] is None


def test_a_report_is_accepted_long_after_the_key_has_ended(words: Words) -> None:
    begin = datetime(2015, 3, 1, tzinfo=timezone(timedelta(0)))
    old = create("Ancien Exemple (fictif)", now=begin, days=30)
    signed = sign(small_report(), old, role=Role.MANAGER, when=begin, words=words)
    assert verify(signed, frozenset({describe(old.certificate).key_fingerprint})).accepted


def _made_elsewhere(key: rsa.RSAPrivateKey) -> Identity:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Exemple RSA (fictif)")])
    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign", "encipher_only"), False
    )
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, WHEN, WHEN + timedelta(days=9)).add_extension(
        x509.KeyUsage(digital_signature=True, content_commitment=True, decipher_only=False, **usage), critical=True
    )
    return Identity(builder.sign(key, hashes.SHA256()), key)


def test_an_rsa_key_made_elsewhere_signs_and_a_weak_one_is_refused(unsigned: bytes, words: Words) -> None:
    for bits, wrong in ((2048, set()), (1024, {"signing.weak"})):
        identity = _made_elsewhere(rsa.generate_private_key(65537, bits))
        signed = sign(unsigned, identity, role=Role.MANAGER, when=WHEN, words=words)
        found = ids(signed, frozenset({describe(identity.certificate).key_fingerprint}))
        assert found >= wrong
        assert bool(found) is bool(wrong)


def test_a_certificate_that_may_not_sign_is_refused(unsigned: bytes, words: Words) -> None:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Serveur (fictif)")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, WHEN, WHEN + timedelta(days=9)).add_extension(
        x509.KeyUsage(False, False, True, False, False, False, False, False, False), critical=True
    )
    server = Identity(builder.sign(key, hashes.SHA256()), key)
    signed = sign(unsigned, server, role=Role.MANAGER, when=WHEN, words=words)
    assert ids(signed, frozenset({describe(server.certificate).key_fingerprint})) == {"signing.refused"}


def test_der_is_read_strictly() -> None:
    for wrong in (
        b"",
        b"\x30",
        b"\x1f\x01",
        b"\x30\x81\x01a",
        b"\x30\x80",
        b"\x30\x85\x00\x00\x00\x00\x01a",
        b"\x30\x02a",
    ):
        with pytest.raises(ValueError, match=r"."):
            der.first(wrong)
    with pytest.raises(ValueError, match="another"):
        der.whole(b"\x30\x00\x00", der.SEQUENCE)
    for size in (0, 127, 128, 255, 256, 70000):
        assert len(der.whole(der.encode(der.SEQUENCE, b"x" * size), der.SEQUENCE).contents) == size


def test_a_certificate_of_version_1_is_not_accepted(manager: Identity) -> None:
    tbs, *rest = der.children(der.first(manager.certificate.public_bytes(Encoding.DER)))
    old = der.encode(der.SEQUENCE, *(part.encoded for part in der.children(tbs)[1:]))
    with pytest.raises(ValueError, match="version 3"):
        cms._issuer_and_serial(der.first(der.encode(der.SEQUENCE, old, *(part.encoded for part in rest))))


def test_a_further_empty_field_after_signing_is_refused(once: bytes, trusted: frozenset[str]) -> None:
    forged = updated(once, lambda writer: append_signature_field(writer, SigFieldSpec("Third")))
    assert not verify(forged, trusted).accepted


def test_every_failure_has_a_sentence_in_both_languages() -> None:
    parts = ("verify", "signature", "stamps", "embedded", "revisions")
    source = "".join(Path(room.__file__).with_name(f"{part}.py").read_text("utf-8") for part in parts)
    used = set(re.findall(r'"(signing\.[a-z_]+)"', source))
    assert len(used) > 25
    for language in ("fr", "en"):
        known = Words.load(language)
        assert all(known.forms(sentence_id) for sentence_id in used)
