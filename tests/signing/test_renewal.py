"""A new key that follows an old one, said by both."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.domain.canonical import encode
from ehassess.errors import UserFacingError
from ehassess.signing import renewal as room
from ehassess.signing.identity import Identity, KeyKind, create, describe, is_right
from ehassess.signing.renewal import read, renew
from ehassess.words import Words
from tests.signing.paper import WHEN
from tests.signing.test_identity import _by_itself

LATER = WHEN + timedelta(days=900)


def told(error: UserFacingError) -> str:
    assert Words.load("fr").error(error)
    return Words.load("en").error(error)


def changed(statement: bytes, **fields: str) -> bytes:
    return json.dumps(
        {**json.loads(statement), **fields}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


@pytest.mark.parametrize("kind", KeyKind)
def test_a_statement_names_both_keys_and_when_it_was_made(manager: Identity, kind: KeyKind) -> None:
    new, statement = renew(manager, now=LATER, kind=kind)
    found = read(statement)
    assert (found.old, found.new) == (describe(manager.certificate), describe(new.certificate))
    assert found.said_at == LATER
    assert found.new.name == found.old.name
    assert isinstance(new.key, rsa.RSAPrivateKey if kind is KeyKind.RSA else ec.EllipticCurvePrivateKey)
    assert new.certificate.public_key().key_size == (3072 if kind is KeyKind.RSA else 256)  # type: ignore[union-attr]


def test_a_key_made_as_rsa_can_be_renewed_under_another_name() -> None:
    old = create("Dr Avant (fictive)", now=WHEN, kind=KeyKind.RSA, demo=True)
    _, statement = renew(old, now=LATER, name="Dr Après (fictive)")
    found = read(statement)
    assert found.new.name == "Dr Après (fictive)"
    assert found.new.demo


def test_a_key_that_has_ended_or_not_begun_says_nothing_any_more(manager: Identity) -> None:
    for now, part in ((WHEN + timedelta(days=1096), "ended on"), (WHEN - timedelta(days=1), "valid only from")):
        with pytest.raises(UserFacingError) as raised:
            renew(manager, now=now)
        assert part in told(raised.value)


@pytest.mark.parametrize("data", [b"", b"{}", b"%PDF-1.7", b"\xff", b'{"schema":"x"}'])
def test_another_file_is_no_statement(data: bytes) -> None:
    with pytest.raises(UserFacingError) as raised:
        read(data)
    assert "not a statement about a new key" in told(raised.value)


def test_a_statement_with_a_part_that_cannot_be_read_is_none(manager: Identity) -> None:
    _, good = renew(manager, now=LATER)
    for fields in (
        {"old": "?"},
        {"new": "AAAA"},
        {"said_at": "now"},
        {"said_at": "2027-01-01"},
        {"by_old": "é"},
    ):
        with pytest.raises(UserFacingError) as raised:
            read(changed(good, **fields))
        assert raised.value.id == "signing.renewal_unreadable"
    with pytest.raises(UserFacingError, match="renewal_unreadable"):
        read(changed(good, schema="ehassess-key-renewal/2"))


def test_a_statement_that_one_of_the_keys_did_not_sign_is_refused(manager: Identity, stranger: Identity) -> None:
    _, good = renew(manager, now=LATER)
    _, other = renew(stranger, now=LATER)
    parts = json.loads(other)
    late = (LATER + timedelta(days=1)).isoformat()
    for fields in (
        {"by_old": parts["by_old"]},
        {"by_new": parts["by_new"]},
        {"new": parts["new"]},
        {"old": parts["old"]},
        {"said_at": late},
    ):
        with pytest.raises(UserFacingError) as raised:
            read(changed(good, **fields))
        assert "not signed by both keys" in told(raised.value)


def test_a_statement_from_after_the_end_of_the_old_key_is_refused(
    manager: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = WHEN + timedelta(days=1096)
    new = create("Dr Exemple (fictif)", now=ended)
    bare = room._Statement(room.SCHEMA, room._written(manager), room._written(new), ended.isoformat())
    data = encode(bare)
    by_old, by_new = (base64.b64encode(key.signature(data)).decode() for key in (manager, new))
    with pytest.raises(UserFacingError, match="renewal_wrong"):
        read(changed(data, by_old=by_old, by_new=by_new))


def test_a_signature_of_a_kind_that_nobody_signs_with_is_never_right() -> None:
    certificate = _by_itself(ed25519.Ed25519PrivateKey.generate())
    assert not is_right(certificate, b"", certificate.public_bytes(Encoding.DER))
