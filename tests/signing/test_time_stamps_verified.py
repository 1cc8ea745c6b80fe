"""Time stamps and roots as the receiver sees them: what they prove, and what may follow a signature."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from ehassess.signing import cms, der, timestamp
from ehassess.signing.identity import Identity, create, describe
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.timestamp import Level, stamp
from ehassess.signing.trust import Trust
from ehassess.signing.verification import Fact
from ehassess.signing.verify import MOST_PARTS, verify
from ehassess.words import Words
from tests.signing.attacks import every_bit, variants
from tests.signing.authority import Authority, for_purposes, running
from tests.signing.forgery import Writer
from tests.signing.fuzzing import mutated
from tests.signing.kinds import KINDS, Honest, one_of_each
from tests.signing.paper import WHEN, contents_at, small_report, with_contents


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with running() as found:
        yield found


@pytest.fixture(scope="module")
def files(authority: Authority) -> tuple[Honest, ...]:
    return one_of_each(authority)


def root(authority: Authority) -> bytes:
    return authority.root.public_bytes(Encoding.DER)


def test_every_kind_of_honest_file_is_accepted(files: tuple[Honest, ...]) -> None:
    assert [honest.kind for honest in files] == list(KINDS)
    assert [verify(honest.pdf, honest.trust).accepted for honest in files] == [True] * 4


def test_a_stamp_of_a_trusted_authority_proves_a_time_and_another_none(files: tuple[Honest, ...]) -> None:
    honest = files[3]
    found = verify(honest.pdf, honest.trust)
    assert found.proven_time == WHEN + timedelta(hours=1)
    assert [(stamp.authority, stamp.trusted) for stamp in found.stamps] == [("Horodatage d’essai (fictif)", True)]
    unknown = verify(honest.pdf, honest.trust.keys)
    assert unknown.accepted
    assert unknown.proven_time is None


def test_a_stamped_file_may_be_stamped_again_and_again(
    once: bytes, trusted: frozenset[str], authority: Authority
) -> None:
    pdf = once
    for level in (Level.T, Level.LTA, Level.LTA):
        pdf = stamp(pdf, authority.url, level).pdf
    found = verify(pdf, Trust(trusted, (root(authority),)))
    assert found.accepted
    assert len(found.stamps) == 3


def test_a_signature_after_a_stamp_is_refused(
    once: bytes, trusted: frozenset[str], authority: Authority, it_person: Identity, words: Words,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    stamped = stamp(once, authority.url, Level.T).pdf
    monkeypatch.setattr("ehassess.signing.sign._check_turn", lambda *_: None)
    found = verify(sign(stamped, it_person, role=Role.IT, when=WHEN, words=words), trusted)
    assert "signing.signed_after_stamp" in {failure.id for failure in found.failures}


def _changed(honest: Honest, change: Callable[[bytes], bytes]) -> set[str]:
    """What is said of a file with its time stamp spelled otherwise, in places that no signature covers."""
    container, _ = cms.split_container(bytes.fromhex(honest.pdf[contents_at(honest.pdf, -1)].decode()))
    forged = change(container)
    assert forged != container
    return {failure.id for failure in verify(with_contents(honest.pdf, forged, -1), honest.trust).failures}


def _digest_to(number: int) -> Callable[[bytes], bytes]:
    """Another digest (SHA-224 is 4) in the outer list, which no signature covers."""
    own = bytes.fromhex("608648016503040201")
    return lambda container: container.replace(own, own[:-1] + bytes([number]), 1)


def _other_hash(container: bytes) -> bytes:
    """RSA with SHA-384 where the stamp has a digest of SHA-256."""
    plain = bytes.fromhex("2a864886f70d010101")
    assert container.count(plain) > 1  # also in the certificates
    at = container.rindex(plain)
    return container[:at] + plain[:-1] + b"\x0c" + container[at + len(plain) :]


def _other_version(container: bytes) -> bytes:
    """The number of another form of the signer's part, right before the name of the signer's issuer."""
    *_, held, signers = der.children(der.children(der.children(der.first(container))[1])[0])
    version, *_ = der.children(der.children(signers)[0])
    at = container.rindex(version.encoded + der.children(der.children(signers)[0])[1].encoded)
    assert at > container.index(held.encoded)
    return container[: at + 2] + b"\3" + container[at + 3 :]


@pytest.mark.parametrize("change", [_digest_to(2), _digest_to(3), _digest_to(4), _other_hash, _other_version])
def test_a_time_stamp_has_one_spelling_only(files: tuple[Honest, ...], change: Callable[[bytes], bytes]) -> None:
    assert "signing.stamp_encoding" in _changed(files[2], change)


async def _fits(*_: object) -> bool:
    return True


STAMPS, LOGS_IN = ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.CLIENT_AUTH


@pytest.mark.parametrize("purposes", [(), (LOGS_IN,), (STAMPS, LOGS_IN)], ids=["none", "another", "and another"])
def test_a_stamp_by_a_certificate_for_another_purpose_is_refused(
    once: bytes, trusted: frozenset[str], monkeypatch: pytest.MonkeyPatch, purposes: tuple[x509.ObjectIdentifier, ...]
) -> None:
    with running() as other:
        other.certificate = for_purposes(other, *purposes)
        monkeypatch.setattr(timestamp, "_fits", _fits)
        stamped = stamp(once, other.url, Level.T).pdf
    key = describe(other.certificate).key_fingerprint
    for keys in (trusted, trusted | {key}):
        found = verify(stamped, Trust(keys, (root(other),)))
        assert {failure.id for failure in found.failures} == {"signing.stamp_refused_certificate"}
        assert found.proven_time is None


def test_a_stamp_made_with_a_weak_key_is_refused(
    once: bytes, trusted: frozenset[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    strong, weak = (rsa.generate_private_key(65537, bits) for bits in (2048, 1024))
    monkeypatch.setattr("tests.signing.authority._keys", lambda: (strong, weak))
    monkeypatch.setattr(timestamp, "_fits", _fits)
    with running() as other:
        found = verify(stamp(once, other.url, Level.T).pdf, Trust(trusted, (root(other),)))
    assert "signing.weak" in {failure.id for failure in found.failures}


def test_a_stamp_from_before_its_certificate_proves_no_time(
    once: bytes, trusted: frozenset[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(WHEN - timedelta(days=500)) as other:
        monkeypatch.setattr(timestamp, "_fits", _fits)
        key = describe(other.certificate).key_fingerprint
        found = verify(stamp(once, other.url, Level.T).pdf, Trust(trusted | {key}, (root(other),)))
    assert found.accepted
    assert [stamp.trusted for stamp in found.stamps] == [False]
    assert found.proven_time is None


def test_a_later_stamp_cannot_take_away_the_store_of_certificates(
    once: bytes, trusted: frozenset[str], authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamped = stamp(once, authority.url, Level.LTA).pdf
    looked_at = timestamp._looked_at

    def without_store(writer: Writer) -> tuple[str, tuple[bytes, ...]]:
        del writer.root["/DSS"]
        writer.update_root()  # type: ignore[no-untyped-call]
        return looked_at(writer)

    monkeypatch.setattr(timestamp, "_looked_at", without_store)
    found = verify(stamp(stamped, authority.url, Level.T).pdf, Trust(trusted, (root(authority),)))
    assert "Excess: the store of certificates" in {failure.detail for failure in found.failures}


def test_a_signature_cannot_be_later_than_the_stamp_over_it(
    once: bytes, trusted: frozenset[str], authority: Authority
) -> None:
    early = dataclasses.replace(authority, time=WHEN - timedelta(days=2))
    with running(early.time) as other:
        found = verify(stamp(once, other.url, Level.T).pdf, Trust(trusted, (root(other),)))
    assert [failure.id for failure in found.failures] == ["signing.claimed_after_stamp"]


def test_a_slice_of_all_attacks_is_refused(files: tuple[Honest, ...], authority: Authority) -> None:
    trust = {honest.kind: honest.trust for honest in files}
    first: dict[tuple[str, str], bytes] = {}
    for forged in variants((files[3],), authority):
        if first.setdefault((forged.family, forged.kind), forged.pdf) is forged.pdf:
            assert not verify(forged.pdf, trust[forged.kind]).accepted, (forged.family, forged.name, forged.kind)
    assert len(first) == 12


def test_bits_of_the_signature_and_of_the_stamp_are_all_needed(files: tuple[Honest, ...]) -> None:
    for _, pdf in every_bit(files[0].pdf, 1201):
        assert not verify(pdf, files[0].trust).accepted
    honest = files[2]
    place = contents_at(honest.pdf, -1)
    used = len(honest.pdf[place].rstrip(b"0"))
    for at in range(place.start, place.start + used, 797):
        digit = b"0" if honest.pdf[at : at + 1] != b"0" else b"1"
        assert not verify(honest.pdf[:at] + digit + honest.pdf[at + 1 :], honest.trust).accepted, at


def test_damaged_files_neither_crash_the_verifier_nor_pass(files: tuple[Honest, ...]) -> None:
    keys = frozenset[str]().union(*(honest.trust.keys for honest in files))
    for pdf in mutated(tuple(honest.pdf for honest in files), 40):
        found = verify(pdf, Trust(keys, files[0].trust.roots))
        assert not found.accepted
        assert found.failures


def test_a_file_of_a_thousand_parts_is_not_looked_at(once: bytes, trusted: frozenset[str]) -> None:
    found = verify(once + b"startxref\n0\n%%EOF\n" * MOST_PARTS, trusted)
    assert [failure.id for failure in found.failures] == ["signing.too_many_parts"]


def _certified(name: str, *, usage: bool = True) -> tuple[Identity, bytes]:
    """A key whose certificate a root gave out, and the root."""
    key, own = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Autorité d’essai (fictive)")])
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    begin, end = WHEN - timedelta(days=1), WHEN + timedelta(days=365)
    no = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False
    )
    top = (
        x509.CertificateBuilder(issuer, issuer, key.public_key(), 1, begin, end)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.KeyUsage(False, False, key_cert_sign=True, crl_sign=True, **no), critical=True)
        .sign(key, hashes.SHA256())
    )
    given = (
        x509.CertificateBuilder(issuer, subject, own.public_key(), 2, begin, end)
        .add_extension(x509.KeyUsage(usage, True, key_cert_sign=False, crl_sign=False, **no), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Identity(given, own), top.public_bytes(Encoding.DER)


def test_a_certificate_under_a_chosen_root_is_trusted_without_its_fingerprint(words: Words) -> None:
    identity, top = _certified("Carte d’essai (fictive)")
    signed = sign(small_report(), identity, role=Role.MANAGER, when=WHEN, words=words)
    found = verify(signed, Trust(roots=(top,)))
    assert found.accepted
    assert found.signers[0].root == "Autorité d’essai (fictive)"
    _, other = _certified("Autre (fictif)")
    refused = verify(signed, Trust(roots=(other,)))
    assert refused.holding == frozenset(Fact) - {Fact.TRUSTED}


def test_a_self_made_key_is_not_trusted_through_a_root(once: bytes, authority: Authority) -> None:
    assert not verify(once, Trust(roots=(root(authority),))).holds(Fact.TRUSTED)


def test_a_key_used_too_early_or_too_late_is_told_apart(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    begin = WHEN
    short = create("Courte (fictive)", now=begin, days=1)
    trust = frozenset({describe(short.certificate).key_fingerprint})
    shown = describe(short.certificate)
    for shift, told in ((timedelta(days=3), "signing.expired"), (-timedelta(days=3), "signing.not_yet_valid")):
        wide = dataclasses.replace(shown, valid_from=begin - timedelta(days=9), valid_until=begin + timedelta(days=9))
        with monkeypatch.context() as patch:
            patch.setattr("ehassess.signing.sign.describe", lambda _, wide=wide: wide)
            signed = sign(small_report(), short, role=Role.MANAGER, when=begin + shift, words=words)
        assert [failure.id for failure in verify(signed, trust).failures] == [told]
