"""Time stamps of an authority on this machine: what is added, what is asked for, and what is told when it fails."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import timedelta

import pikepdf
import pytest
from asn1crypto import tsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID
from pyhanko.sign.timestamps import TimeStamper

from ehassess.errors import UserFacingError
from ehassess.signing import connection, proofs, timestamp
from ehassess.signing.identity import Identity
from ehassess.signing.roles import TIME_STAMP_FIELD, Role
from ehassess.signing.sign import sign
from ehassess.signing.timestamp import Level, stamp
from ehassess.words import Words
from tests.signing.authority import Authority, running
from tests.signing.paper import WHEN


@pytest.fixture
def authority() -> Iterator[Authority]:
    with running() as found:
        yield found


def told(error: UserFacingError) -> str:
    return Words.load("en").error(error)


def fails(pdf: bytes, url: str, level: Level = Level.T) -> str:
    """The sentence, in English; in French there is one too."""
    with pytest.raises(UserFacingError) as raised:
        stamp(pdf, url, level)
    assert Words.load("fr").error(raised.value)
    return told(raised.value)


@pytest.mark.parametrize("level", Level)
def test_a_stamp_leaves_every_signed_byte_and_names_time_and_authority(
    twice: bytes, authority: Authority, level: Level
) -> None:
    found = stamp(twice, authority.url, level)
    kept = found.pdf.startswith(twice)
    assert kept
    assert (found.time, found.authority) == (authority.time, "Horodatage d’essai (fictif)")
    pdf = pikepdf.open(io.BytesIO(found.pdf))
    (field,) = (each for each in pdf.Root.AcroForm.Fields if TIME_STAMP_FIELD.fullmatch(str(each.T)))
    assert (str(field.V.Type), str(field.V.SubFilter)) == ("/DocTimeStamp", "/ETSI.RFC3161")
    assert found.pdf.count(b"%%EOF") == twice.count(b"%%EOF") + 1
    assert pdf.pdf_version == pikepdf.open(io.BytesIO(twice)).pdf_version


def test_for_the_time_alone_one_question_goes_out_and_nothing_of_the_report(once: bytes, authority: Authority) -> None:
    asked: list[bytes] = []
    answer = authority.stamp

    def listened(question: bytes) -> bytes:
        asked.append(question)
        return answer(question)

    authority.stamp = listened  # type: ignore[method-assign]
    pdf = pikepdf.open(io.BytesIO(stamp(once, authority.url, Level.T).pdf))
    assert authority.asked == ["/stamp"]
    (question,) = asked
    assert len(question) < 80
    assert tsp.TimeStampReq.load(question)["message_imprint"]["hash_algorithm"]["algorithm"].native == "sha256"
    assert "/DSS" not in pdf.Root


def test_for_the_long_term_certificates_and_the_list_of_revoked_ones_are_kept(
    once: bytes, authority: Authority
) -> None:
    authority.sends_root = False
    found = stamp(once, authority.url, Level.LTA)
    assert authority.asked == ["/stamp", "/root", "/list", "/stamp"]
    pdf = pikepdf.open(io.BytesIO(found.pdf))
    store = pdf.Root.DSS
    assert len(store.Certs) == 3  # manager, authority, root
    assert [revoked.read_bytes() for revoked in store.CRLs] == [authority.revoked()]


def test_a_second_stamp_follows_the_first_and_no_signature_does(
    once: bytes, authority: Authority, it_person: Identity, words: Words
) -> None:
    first = stamp(once, authority.url, Level.LTA).pdf
    second = stamp(first, authority.url, Level.LTA).pdf
    pdf = pikepdf.open(io.BytesIO(second))
    fields = [str(field.T) for field in pdf.Root.AcroForm.Fields]
    assert fields == ["ManagerSignature", "ItSignature", "TimeStamp1", "TimeStamp2"]
    with pytest.raises(UserFacingError) as raised:
        sign(first, it_person, role=Role.IT, when=authority.time, words=words)
    assert raised.value.id == "signing.already_signed"


def test_an_unsigned_report_gets_no_stamp(unsigned: bytes, authority: Authority) -> None:
    assert "Sign it first" in fails(unsigned, authority.url)
    assert "not a PDF" in fails(b"Bonjour", authority.url)
    assert "cannot be signed" in fails(b"%PDF-1.7\nnothing", authority.url)
    assert authority.asked == []


def test_an_address_that_does_not_answer_as_it_should_is_told(once: bytes, authority: Authority) -> None:
    with running() as gone:
        pass
    for url, part in (
        ("file:///etc/hostname", "must begin with https://"),
        ("https:///nowhere", "must begin with https://"),
        (f"{authority.base}/other", "(404)"),
        (f"{authority.base}/elsewhere", "(302)"),
        (gone.url, "refused"),
        (authority.base.replace("http", "https", 1) + "/stamp", "did not answer as it should"),
        ("http://127.0.0.1:99999/stamp", "did not answer as it should"),
    ):
        assert part in fails(once, url)


def test_nobody_is_sent_elsewhere(authority: Authority) -> None:
    with pytest.raises(UserFacingError) as raised:
        connection.fetch(f"{authority.base}/elsewhere")
    assert raised.value.facts["reason"] == "302"


def test_an_endless_answer_is_cut_off(once: bytes, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LARGEST", 100)
    assert "20 MB" in fails(once, authority.url)


def test_a_refusal_is_told(once: bytes, authority: Authority) -> None:
    authority.answers["/stamp"] = bytes.fromhex("30053003020102")  # a rejection, and nothing behind it
    assert "refused to give a time stamp" in fails(once, authority.url)


def test_an_answer_to_another_question_is_no_stamp(once: bytes, authority: Authority) -> None:
    _, question = TimeStamper().request_cms(b"\1" * 32, "sha256")  # type: ignore[no-untyped-call]
    authority.answers["/stamp"] = authority.stamp(question.dump())
    assert "not a time stamp for this report" in fails(once, authority.url)


def test_a_stamp_for_another_file_or_with_a_broken_signature_is_none(once: bytes, authority: Authority) -> None:
    right = authority.stamp

    def other_digest(question: bytes) -> bytes:
        asked = tsp.TimeStampReq.load(question)
        asked["message_imprint"]["hashed_message"] = b"\2" * 32
        return right(asked.dump())

    def broken(question: bytes) -> bytes:
        return right(question)[:-1] + b"\0"

    for wrong in (other_digest, broken, lambda _: b"", lambda _: b"<html>"):
        authority.stamp = wrong  # type: ignore[method-assign]
        assert "not a time stamp for this report" in fails(once, authority.url)


def test_a_certificate_that_may_not_stamp_is_refused(once: bytes, authority: Authority) -> None:
    authority.certificate = authority.root  # names another key too
    assert "not a time stamp for this report" in fails(once, authority.url)


def test_proofs_that_are_missing_or_wrong_are_told(once: bytes, authority: Authority) -> None:
    for path, wrong in (("/list", b"no list"), ("/root", b"no certificate")):
        authority.sends_root = path != "/root"
        authority.answers = {path: wrong}
        assert "Horodatage d’essai (fictif) could not be obtained" in fails(once, authority.url, Level.LTA)
    with running() as other:
        pass
    authority.answers = {"/root": other.certificate.public_bytes(Encoding.DER)}
    assert "could not be obtained" in fails(once, authority.url, Level.LTA)
    assert stamp(once, authority.url, Level.T).pdf


def test_a_stamp_too_long_for_its_room_is_told(
    once: bytes, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timestamp, "ROOM", 1000)
    assert "cannot be signed" in fails(once, authority.url)


def issued(name: str, issuer: str, *, authority: Authority | None = None, key: int = 0) -> x509.Certificate:
    """A certificate that says where to ask, in every way that there is."""
    keys = [ec.derive_private_key(number, ec.SECP256R1()) for number in (5, 6)]
    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, each)]) for each in (issuer, name)]
    begin = WHEN - timedelta(days=1)
    builder = x509.CertificateBuilder(names[0], names[1], keys[key].public_key(), 3, begin, WHEN + timedelta(days=9))
    if authority is not None:
        directory = x509.DirectoryName(names[0])
        address = x509.UniformResourceIdentifier(f"{authority.base}/root")
        kinds = (AuthorityInformationAccessOID.OCSP, AuthorityInformationAccessOID.CA_ISSUERS)
        asked = [x509.AccessDescription(kind, place) for kind in kinds for place in (directory, address)]
        points = [
            x509.DistributionPoint(None, names[0].rdns[0], None, None),
            x509.DistributionPoint([directory], None, None, None),
        ]
        builder = builder.add_extension(x509.AuthorityInformationAccess(asked), critical=False)
        builder = builder.add_extension(x509.CRLDistributionPoints(points), critical=False)
    return builder.sign(keys[1], hashes.SHA256())


def test_only_addresses_of_the_web_are_asked_and_who_names_no_list_needs_none(authority: Authority) -> None:
    root = issued("Racine (fictive)", "Racine (fictive)", key=1).public_bytes(Encoding.DER)
    authority.answers["/root"] = root
    one = issued("Signataire (fictif)", "Racine (fictive)", authority=authority).public_bytes(Encoding.DER)
    assert proofs.gather((one,)) == proofs.Proofs((one, root), ())
    assert authority.asked == ["/root"]


def test_a_chain_without_an_end_is_given_up(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofs, "LONGEST_CHAIN", 1)
    authority.answers["/root"] = issued("Racine (fictive)", "Racine (fictive)", key=1).public_bytes(Encoding.DER)
    one = issued("Signataire (fictif)", "Racine (fictive)", authority=authority).public_bytes(Encoding.DER)
    with pytest.raises(UserFacingError) as raised:
        proofs.gather((one,))
    assert "Signataire (fictif)" in told(raised.value)
