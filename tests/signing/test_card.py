"""Cards: signed with through a process of their own, the PIN given once, and every trouble told."""

from __future__ import annotations

import multiprocessing
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pkcs11
import pytest
from cryptography import x509

from ehassess.errors import UserFacingError
from ehassess.signing import card as room
from ehassess.signing import card_process
from ehassess.signing.card import opened, tokens
from ehassess.signing.identity import describe, is_right
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.verify import verify
from ehassess.words import Words
from tests.signing import soft_card
from tests.signing.paper import WHEN
from tests.signing.soft_card import PIN


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A reader with four cards: EC, RSA, one with two keys for two uses, and one with nothing to sign with."""
    soft_card.library()
    folder = tmp_path_factory.mktemp("reader")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTHSM2_CONF", soft_card.reader(folder))
        for kind in ("ec", "rsa"):
            soft_card.insert(kind)
            key = soft_card.new_key(kind)
            soft_card.load(kind, 1, key, soft_card.certified(key, f"Dr Carte {kind} (fictive)"), folder)
        soft_card.insert("two")
        for number, declares in ((1, False), (2, True)):
            key = soft_card.new_key("ec")
            certificate = soft_card.certified(key, f"Usage {number} (fictif)", declares=declares)
            soft_card.load("two", number, key, certificate, folder)
        soft_card.insert("none")
        key = soft_card.new_key("ec")
        soft_card.load(
            "none", 1, key, soft_card.certified(key, "Serveur (fictif)", signs=False, declares=False), folder
        )
        soft_card.add_certificate("none", 9, soft_card.certified(key, "Sans clé (fictif)"))
        yield folder


def told(error: UserFacingError) -> str:
    assert Words.load("fr").error(error)
    return Words.load("en").error(error)


def refused(pin: str = PIN, *, token: str = "ec", key: str = "", library: Path | None = None) -> str:
    with pytest.raises(UserFacingError) as raised, opened(library or soft_card.library(), pin, token=token, key=key):
        pass
    return told(raised.value)


@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_a_report_is_signed_with_a_card(reader: Path, unsigned: bytes, words: Words, kind: str) -> None:
    with opened(soft_card.library(), PIN, token=kind) as card:
        signed = sign(unsigned, card, role=Role.MANAGER, when=WHEN, words=words)
    key = describe(card.certificate).key_fingerprint
    found = verify(signed, frozenset({key}))
    assert found.accepted
    assert found.signers[0].name == f"Dr Carte {kind} (fictive)"
    assert PIN not in repr(card)


def test_the_library_is_never_loaded_into_the_program_itself(reader: Path) -> None:
    with opened(soft_card.library(), PIN, token="ec"):
        (child,) = multiprocessing.active_children()
        mapped = Path(f"/proc/{child.pid}/maps")
        if mapped.exists():
            assert "softhsm" in mapped.read_text()
    assert multiprocessing.active_children() == []


def test_cards_are_listed_without_a_pin(reader: Path) -> None:
    assert sorted(tokens(soft_card.library())) == ["ec", "none", "rsa", "two"]


def test_a_wrong_pin_is_told_and_never_tried_again(reader: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []
    ask = room._Talk.ask

    def counted(talk: room._Talk, *what: object) -> object:
        asked.append(what)
        return ask(talk, *what)  # type: ignore[arg-type]

    monkeypatch.setattr(room._Talk, "ask", counted)
    assert "not tried again" in refused("000000")
    assert "is wrong" in refused("1")
    assert len(asked) == 2
    with opened(soft_card.library(), PIN, token="ec") as card:
        assert card.token == "ec"


def test_with_several_cards_somebody_has_to_choose(reader: Path) -> None:
    assert "several cards: " in refused(token="")
    assert "No such card" in refused(token="other")


def test_the_key_for_declarations_is_taken_and_another_by_its_fingerprint(reader: Path) -> None:
    with opened(soft_card.library(), PIN, token="two") as card:
        assert describe(card.certificate).name == "Usage 2 (fictif)"
    assert "no key that may sign" in refused(token="two", key="ffffffff")


def test_two_keys_of_one_use_are_both_named(reader: Path, tmp_path: Path) -> None:
    soft_card.insert("same")
    for number in (1, 2):
        key = soft_card.new_key("ec")
        soft_card.load("same", number, key, soft_card.certified(key, f"Clé {number} (fictive)"), tmp_path)
    sentence = refused(token="same")
    assert "Clé 1 (fictive) (" in sentence
    assert "Clé 2 (fictive) (" in sentence
    mark = sentence.split("Clé 2 (fictive) (")[1][:8]
    with opened(soft_card.library(), PIN, token="same", key=mark.upper()) as card:
        assert describe(card.certificate).name == "Clé 2 (fictive)"


def test_a_card_without_a_key_to_sign_with_is_told(reader: Path) -> None:
    assert "no key that may sign" in refused(token="none")


def test_what_is_no_library_of_a_card_is_told(reader: Path, tmp_path: Path) -> None:
    other = tmp_path / "libother.so"
    other.write_bytes(b"no library")
    assert "could not be loaded" in refused(library=other)
    assert "libnone.so" in refused(library=tmp_path / "libnone.so")


def test_a_card_that_is_taken_out_is_told(
    tmp_path: Path, unsigned: bytes, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = soft_card.library()
    monkeypatch.setenv("SOFTHSM2_CONF", soft_card.reader(tmp_path))
    soft_card.insert("gone")
    key = soft_card.new_key("ec")
    soft_card.load("gone", 1, key, soft_card.certified(key, "Carte (fictive)"), tmp_path)
    with opened(library, PIN) as card:
        shutil.rmtree(tmp_path / "tokens")
        with pytest.raises(UserFacingError) as raised:
            sign(unsigned, card, role=Role.MANAGER, when=WHEN, words=words)
    assert raised.value.id == "signing.card_removed"
    assert "taken out" in told(raised.value)


def test_a_library_that_dies_or_stays_silent_takes_nothing_with_it(
    reader: Path, unsigned: bytes, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(soft_card.library(), PIN, token="ec") as card:
        (child,) = multiprocessing.active_children()
        child.kill()
        with pytest.raises(UserFacingError) as raised:
            sign(unsigned, card, role=Role.MANAGER, when=WHEN, words=words)
    assert "stopped working" in told(raised.value)
    monkeypatch.setattr(room, "PATIENCE", 0.0)
    assert "did not answer in time" in refused()


def test_without_the_extra_part_cards_are_told_to_need_it(reader: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = multiprocessing.Pipe()
    here.send(("tokens", "x"))
    monkeypatch.setattr(room, "_SERVER", "ehassess.signing.no_such_module")
    room.run(there)
    sentence_id, facts = here.recv()
    assert "extra part" in told(UserFacingError(sentence_id, **facts))


def test_a_card_that_signs_something_else_is_not_believed(
    reader: Path, unsigned: bytes, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(soft_card.library(), PIN, token="two") as card:
        monkeypatch.setattr(room._Talk, "ask", lambda *_: b"another signature")
        with pytest.raises(UserFacingError) as raised:
            sign(unsigned, card, role=Role.MANAGER, when=WHEN, words=words)
    assert "could not sign" in told(raised.value)


class Told:
    """The other end of a pipe, in this process: the questions, and the answers to them."""

    def __init__(self, *questions: tuple[object, ...]) -> None:
        self._questions = list(questions)
        self.answers: list[tuple[str, Any]] = []

    def recv(self) -> tuple[object, ...]:
        if not self._questions:
            raise EOFError
        return self._questions.pop(0)

    def send(self, answer: tuple[str, Any]) -> None:
        self.answers.append(answer)


def served(*questions: tuple[object, ...]) -> list[tuple[str, Any]]:
    """What the process answers; the library of these cards is the one that the tests wrote them with."""
    told = Told(*questions)
    room.run(told)  # type: ignore[arg-type]
    return told.answers


@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_the_process_answers_one_question_after_the_other(reader: Path, kind: str) -> None:
    library = str(soft_card.library())
    pkcs11.lib(library).reinitialize()
    labels, (sentence, (name, certificates)) = served(("tokens", library), ("open", library, kind, PIN))
    assert (labels[0], sentence, name, len(certificates)) == ("", "", kind, 1)
    certificate = x509.load_der_x509_certificate(certificates[0])
    pkcs11.lib(library).reinitialize()
    *_, (sentence, signature) = served(
        ("open", library, kind, PIN), ("sign", b"data", describe(certificate).key_fingerprint)
    )
    assert sentence == ""
    assert is_right(certificate, signature, b"data")
    pkcs11.lib(library).reinitialize()


@pytest.mark.parametrize(
    ("raised", "sentence"),
    [
        (pkcs11.exceptions.PinLocked(), "signing.card_pin_locked"),
        (pkcs11.exceptions.PinIncorrect(), "signing.card_pin_wrong"),
        (pkcs11.exceptions.DeviceRemoved(), "signing.card_removed"),
        (pkcs11.exceptions.GeneralError(), "signing.card_failed"),
    ],
)
def test_every_trouble_of_a_card_has_its_sentence(
    monkeypatch: pytest.MonkeyPatch, raised: Exception, sentence: str
) -> None:
    class Broken:
        label, flags = "card", pkcs11.TokenFlag.TOKEN_INITIALIZED

        def open(self, **_: object) -> None:
            raise raised

    monkeypatch.setattr(card_process, "_present", lambda library: [Broken()])
    assert served(("open", "lib", "", PIN))[0][0] == sentence


@pytest.mark.parametrize(
    ("flag", "sentence"),
    [("USER_PIN_LOCKED", "signing.card_pin_locked"), ("USER_PIN_FINAL_TRY", "signing.card_pin_last")],
)
def test_the_last_try_for_a_pin_is_never_used_up(monkeypatch: pytest.MonkeyPatch, flag: str, sentence: str) -> None:
    class Warned:
        label, flags = "card", getattr(pkcs11.TokenFlag, flag)

    monkeypatch.setattr(card_process, "_present", lambda library: [Warned()])
    ((said, facts),) = served(("open", "lib", "", PIN))
    assert said == sentence
    assert "card card" in told(UserFacingError(said, **facts))


def test_the_process_tells_what_is_no_library_no_card_and_which_to_choose(reader: Path) -> None:
    library = str(soft_card.library())
    pkcs11.lib(library).reinitialize()
    found = served(("tokens", "none.so"), ("open", library, "other", PIN), ("open", library, "", PIN))
    assert [said for said, _ in found] == ["signing.card_library", "signing.card_absent", "signing.card_choose"]
    pkcs11.lib(library).reinitialize()
    ((_, (_, certificates)),) = served(("open", library, "none", PIN))
    assert len(certificates) == 1  # the other has no key on the card
    pkcs11.lib(library).reinitialize()


def test_a_key_that_does_not_say_whether_it_wants_the_pin_again_does_not() -> None:
    assert not card_process._wants_pin(Silent())


class Silent:
    def __getitem__(self, name: object) -> object:
        raise pkcs11.exceptions.AttributeTypeInvalid
