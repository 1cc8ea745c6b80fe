"""Signed circulars on the provider's side: what they may hold, what is refused, and that nothing changes then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.domain.canonical import encode
from ehassess.domain.circulars import BulletinNotice, DueDay, KeyChange, NationalNotice, Thresholds
from ehassess.domain.logo import Logo
from ehassess.errors import UserFacingError
from ehassess.signing.container import ContainerKind, key_fingerprint, pack
from ehassess.submission.circulars import CONTENT, KEYS, Shelf, make

KEY = Ed25519PrivateKey.generate()
MARK = key_fingerprint(KEY.public_key())
OTHER = Ed25519PrivateKey.generate()
OTHER_MARK = key_fingerprint(OTHER.public_key())
NOTICE = NationalNotice("fr", ("BCP-05",), "aide@exemple.fr", "Merci de répondre.", date(2027, 3, 1))
FULL = replace(
    NOTICE,
    authority="Agence d’essai",
    thresholds=Thresholds("C", 80, "yes"),
    deadlines=(DueDay(date(2027, 1, 15), "Envoyer le plan"),),
    logo=Logo.of(2, 1, b"\xff\0\0\0\xff\0"),
)


def profile(
    content: NationalNotice = FULL, version: int = 1, key: Ed25519PrivateKey = KEY, **keys: tuple[str, ...]
) -> bytes:
    """A signed profile."""
    return make(ContainerKind.NATIONAL_PROFILE, "fr", version, content, key, KeyChange(**keys))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """An empty shelf that trusts one key."""
    made = Shelf(tmp_path / "circulars")
    made.trust(MARK)
    return made


def refused(shelf: Shelf, data: bytes, sentence: str, country: str = "") -> UserFacingError:
    """The error; nothing that the shelf holds has changed."""
    before = {path.name: path.read_bytes() for path in shelf._folder.iterdir()}
    with pytest.raises(UserFacingError) as caught:
        shelf.take(data, country)
    assert caught.value.id == sentence
    assert {path.name: path.read_bytes() for path in shelf._folder.iterdir()} == before
    return caught.value


def test_thresholds_days_and_logo_go_out_signed_and_come_in_whole(shelf: Shelf) -> None:
    found = shelf.take(profile(), "fr")
    assert found.content == FULL
    assert found.signed_by == MARK
    assert [due.what for due in FULL.days] == ["Envoyer le plan", ""]
    assert shelf.held() == (found,)


def test_a_profile_signed_before_there_were_thresholds_is_still_read(shelf: Shelf) -> None:
    plain = profile(NOTICE)
    assert b"thresholds" not in encode(NOTICE)
    assert shelf.take(plain).content == NOTICE


def test_another_country_an_older_version_and_an_answer_to_a_report_are_refused(shelf: Shelf) -> None:
    shelf.take(profile(version=2), "fr")
    refused(shelf, profile(version=2), "submission.circular_older")
    refused(shelf, profile(version=1), "submission.circular_older")
    assert refused(shelf, profile(version=3), "submission.circular_country", "de").facts["found"] == "FR"
    refused(shelf, pack(ContainerKind.RECEIPT, "x", 1, {CONTENT: b"{}"}, KEY), "submission.circular_reply")


def test_an_unknown_and_a_revoked_key_are_told_apart(shelf: Shelf) -> None:
    assert refused(shelf, profile(key=OTHER), "signing.container_unknown_key").facts["fingerprint"] == OTHER_MARK
    shelf.take(profile(version=1, new=(OTHER_MARK,)))
    shelf.take(profile(version=2, key=OTHER, revoked=(MARK,)))
    refused(shelf, profile(version=3), "submission.circular_revoked")
    assert [each.version for each in shelf.held()] == [2]


def test_a_file_signed_by_nobody_or_changed_is_refused(shelf: Shelf) -> None:
    refused(shelf, b"Bonjour", "signing.container_unreadable")
    data = bytearray(profile())
    data[data.index(b"content.json") + 40] ^= 1
    assert refused_any(shelf, bytes(data)) in ("signing.container_changed", "signing.container_unreadable")


def refused_any(shelf: Shelf, data: bytes) -> str:
    with pytest.raises(UserFacingError) as caught:
        shelf.take(data)
    return caught.value.id


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (replace(FULL, wording="x" * 4001), "submission.circular_long"),
        (replace(FULL, authority="x" * 201), "submission.circular_long"),
        (replace(FULL, thresholds=Thresholds("F")), "submission.circular_grade"),
        (replace(FULL, thresholds=Thresholds("", 101)), "submission.circular_percent"),
        (replace(FULL, thresholds=Thresholds("", 0, "no")), "submission.circular_least"),
        (replace(FULL, mandatory=("../x",)), "submission.circular_id"),
        (replace(FULL, mandatory=("X",) * 201), "submission.circular_many"),
        (replace(FULL, deadlines=(DueDay(date(2027, 1, 1), "x"),) * 21), "submission.circular_many"),
        (replace(FULL, deadlines=(DueDay(date(2027, 1, 1), " "),)), "submission.circular_empty"),
        (BulletinNotice("rumour", "x", "x", date(2027, 1, 1)), "submission.circular_kind"),
        (BulletinNotice("threat", " ", "x", date(2027, 1, 1)), "submission.circular_empty"),
    ],
)
def test_what_is_too_long_or_no_threshold_is_neither_signed_nor_taken_in(
    shelf: Shelf, content: NationalNotice | BulletinNotice, sentence: str
) -> None:
    kind = ContainerKind.NATIONAL_PROFILE if isinstance(content, NationalNotice) else ContainerKind.BULLETIN
    with pytest.raises(UserFacingError) as caught:
        make(kind, "x", 1, content, KEY, KeyChange())
    assert caught.value.id == sentence
    by_hand = pack(kind, "x", 1, {CONTENT: encode(content), KEYS: encode(KeyChange())}, KEY)
    refused(shelf, by_hand, sentence)


def test_a_logo_of_another_size_than_it_says_is_refused(shelf: Shelf) -> None:
    written = encode(FULL).replace(b'"width":2', b'"width":200')
    assert written != encode(FULL)
    by_hand = pack(ContainerKind.NATIONAL_PROFILE, "fr", 1, {CONTENT: written, KEYS: encode(KeyChange())}, KEY)
    refused(shelf, by_hand, "submission.circular_other")
