"""No forged file is accepted: every attack known from the literature, and one changed byte at many places."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from ehassess.signing import sign as room
from ehassess.signing.identity import Identity, create, describe
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.verification import Fact
from ehassess.signing.verify import verify
from ehassess.words import Words
from tests.signing import forgery
from tests.signing.paper import WHEN, contents_at

Attack = Callable[[bytes], bytes]


def test_honest_files_are_accepted(once: bytes, twice: bytes, trusted: frozenset[str]) -> None:
    assert verify(once, trusted).accepted
    assert verify(twice, trusted).accepted


@pytest.mark.parametrize("attack", forgery.ON_BYTES, ids=lambda attack: attack.__name__)
@pytest.mark.parametrize("signatures", [1, 2])
def test_no_attack_on_the_bytes_is_accepted(
    attack: Attack, signatures: int, once: bytes, twice: bytes, trusted: frozenset[str]
) -> None:
    honest = once if signatures == 1 else twice
    forged = attack(honest)
    changed = forged != honest  # compared outside of assert, which would explain every byte
    assert changed
    found = verify(forged, trusted)
    assert not found.accepted
    assert found.failures


@pytest.mark.parametrize("change", forgery.UPDATES, ids=lambda change: change.__name__)
@pytest.mark.parametrize("signatures", [1, 2])
def test_no_later_change_is_accepted(
    change: Callable[[forgery.Writer], None], signatures: int, once: bytes, twice: bytes, trusted: frozenset[str]
) -> None:
    found = verify(forgery.updated(once if signatures == 1 else twice, change), trusted)
    assert not found.accepted
    assert not found.holds(Fact.WHOLE) or not found.holds(Fact.SIGNED) or not found.holds(Fact.READABLE)


@pytest.mark.parametrize(
    "change",
    [change for change in forgery.UPDATES if change is not forgery.signature_removed],
    ids=lambda change: change.__name__,
)
def test_a_second_signature_does_not_cover_up_a_change(
    change: Callable[[forgery.Writer], None], once: bytes, stranger: Identity, trusted: frozenset[str], words: Words
) -> None:
    changed = forgery.updated(once, change)
    forged = sign(changed, stranger, role=Role.IT, when=WHEN, words=words)
    found = verify(forged, trusted)
    assert not found.holds(Fact.UNCHANGED)
    assert "signing.changed_after" in {failure.id for failure in found.failures}


@pytest.mark.parametrize("change", forgery.UPDATES, ids=lambda change: change.__name__)
def test_a_change_in_the_same_part_as_the_second_signature_is_found(
    change: Callable[[forgery.Writer], None],
    once: bytes,
    stranger: Identity,
    trusted: frozenset[str],
    words: Words,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    original = room._check_turn

    def tampering(writer: forgery.Writer, role: Role) -> None:
        original(writer, role)
        change(writer)

    monkeypatch.setattr(room, "_check_turn", tampering)
    forged = sign(once, stranger, role=Role.IT, when=WHEN, words=words)
    assert not verify(forged, trusted).accepted


def test_the_same_name_under_another_key_is_not_trusted(
    unsigned: bytes, stranger: Identity, manager: Identity, trusted: frozenset[str], words: Words
) -> None:
    found = verify(sign(unsigned, stranger, role=Role.MANAGER, when=WHEN, words=words), trusted)
    assert not found.accepted
    assert [failure.id for failure in found.failures] == ["signing.key_unknown"]
    assert found.holds(Fact.INTACT)
    assert found.holds(Fact.WHOLE)
    assert found.signers[0].name == describe(manager.certificate).name


def test_one_changed_byte_anywhere_is_never_accepted(once: bytes, twice: bytes, trusted: frozenset[str]) -> None:
    chosen = random.Random(20261204)
    everywhere = [*range(0, len(once), 97), *(chosen.randrange(len(once)) for _ in range(60))]
    for honest, places in ((once, everywhere), (twice, [chosen.randrange(len(twice)) for _ in range(60)])):
        for at in places:
            forged = forgery.flipped(honest, at, chosen.randrange(1, 256))
            found = verify(forged, trusted)
            assert not found.accepted, f"byte {at}"
            assert found.failures, f"byte {at}"


@pytest.mark.parametrize("signature", [0, 1])
def test_no_digit_of_a_signature_can_be_another(twice: bytes, trusted: frozenset[str], signature: int) -> None:
    place = contents_at(twice, signature)
    used = len(twice[place].rstrip(b"0"))
    for at in range(place.start, place.start + used, 41):
        digit = b"0" if twice[at : at + 1] != b"0" else b"1"
        forged = twice[:at] + digit + twice[at + 1 :]
        assert not verify(forged, trusted).accepted, f"digit {at}"


def test_a_second_signature_cut_off_leaves_the_manager_s(once: bytes, twice: bytes, trusted: frozenset[str]) -> None:
    found = verify(twice[: len(once)], trusted)
    assert found.accepted
    assert len(found.signers) == 1


def test_a_demo_key_is_named_as_such(unsigned: bytes, words: Words) -> None:
    demo = create("Cabinet Exemple (fictif)", now=WHEN, demo=True)
    fingerprint = describe(demo.certificate).key_fingerprint
    found = verify(sign(unsigned, demo, role=Role.MANAGER, when=WHEN, words=words), frozenset({fingerprint}))
    assert found.accepted
    assert found.signers[0].demo
