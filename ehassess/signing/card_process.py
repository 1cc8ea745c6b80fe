"""The process that loads a card maker's library and speaks PKCS #11 (OASIS, version 2.40) with it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import pkcs11
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from pkcs11 import Attribute, KeyType, Mechanism, ObjectClass, TokenFlag, exceptions

SHA256_INFO = bytes.fromhex("3031300d060960864801650304020105000420")
"""What stands before a SHA-256 in an RSA signature (RFC 8017, 9.2)."""

_GONE = (
    exceptions.DeviceRemoved,
    exceptions.DeviceError,
    exceptions.TokenNotPresent,
    exceptions.SessionHandleInvalid,
    exceptions.SessionClosed,
    exceptions.KeyHandleInvalid,
    exceptions.ObjectHandleInvalid,
    exceptions.UserNotLoggedIn,
    exceptions.NoSuchKey,
)
_WRONG_PIN = (exceptions.PinIncorrect, exceptions.PinInvalid, exceptions.PinLenRange)
_LOCKED_PIN = (exceptions.PinLocked, exceptions.PinExpired, exceptions.UserPinNotInitialized)

Answer = tuple[str, object]
"""Id of the sentence that says what is wrong, '' for nothing; and the answer, or the facts of the sentence."""


class Refused(Exception):  # noqa: N818 - an answer, not an error of ours
    """What is told in place of an answer."""

    def __init__(self, sentence_id: str, **facts: str) -> None:
        """The id of the sentence and its facts."""
        super().__init__(sentence_id)
        self.answer: Answer = (sentence_id, facts)


class Server:
    """One library, one card, one login."""

    def __init__(self) -> None:
        """Nothing open."""
        self._session: pkcs11.Session | None = None
        self._pin = ""
        self._name = ""
        self._ids: dict[str, bytes] = {}

    def tokens(self, library: str) -> list[str]:
        """The labels of the cards that are there."""
        return [str(token.label) for token in _present(library)]

    def open(self, library: str, label: str, pin: str) -> tuple[str, list[bytes]]:
        """Log in once; the card's label and the certificates (DER) whose private key is on it."""
        token = _one(_present(library), label)
        self._name = str(token.label)
        if token.flags & TokenFlag.USER_PIN_LOCKED:
            raise Refused("signing.card_pin_locked", token=self._name)
        if token.flags & TokenFlag.USER_PIN_FINAL_TRY:
            raise Refused("signing.card_pin_last", token=self._name)
        try:
            self._session = token.open(user_pin=pin)
        except _WRONG_PIN:
            raise Refused("signing.card_pin_wrong", token=self._name) from None
        except _LOCKED_PIN:
            raise Refused("signing.card_pin_locked", token=self._name) from None
        self._pin = pin
        return self._name, self._certificates(self._session)

    def sign(self, data: bytes, fingerprint: str) -> bytes:
        """The signature with the key of that certificate."""
        assert self._session is not None
        key: Any = self._session.get_key(object_class=ObjectClass.PRIVATE_KEY, id=self._ids[fingerprint])
        # a card that wants the PIN again for every signature gets the one that it has just taken
        again = {"pin": self._pin} if _wants_pin(key) else {}
        digest = hashlib.sha256(data).digest()
        if key.key_type is KeyType.EC:
            pair = key.sign(digest, mechanism=Mechanism.ECDSA, **again)
            half = len(pair) // 2
            return encode_dss_signature(int.from_bytes(pair[:half]), int.from_bytes(pair[half:]))
        return bytes(key.sign(SHA256_INFO + digest, mechanism=Mechanism.RSA_PKCS, **again))

    def _certificates(self, session: pkcs11.Session) -> list[bytes]:
        keys = {bytes(key[Attribute.ID]) for key in session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})}
        found = []
        for certificate in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
            own = bytes(certificate[Attribute.ID])
            if own in keys:
                found.append(bytes(certificate[Attribute.VALUE]))
                self._ids[hashlib.sha256(found[-1]).hexdigest()] = own
        return found


def serve(said: Connection) -> None:
    """Answer until nobody asks any more."""
    server = Server()
    steps: dict[str, Callable[..., object]] = {"tokens": server.tokens, "open": server.open, "sign": server.sign}
    while True:
        try:
            what, *facts = said.recv()
        except EOFError:
            return
        said.send(_answered(steps[what], facts, server))


def _answered(step: Callable[..., object], facts: list[object], server: Server) -> Answer:
    try:
        return "", step(*facts)
    except Refused as refused:
        return refused.answer
    except _GONE:
        return "signing.card_removed", {}
    except pkcs11.PKCS11Error:
        return "signing.card_failed", {"token": "PKCS #11"}


def _present(library: str) -> list[pkcs11.Token]:
    """The cards that are in a reader and ready to be used."""
    try:
        slots = pkcs11.lib(library).get_slots(token_present=True)
    except (pkcs11.PKCS11Error, OSError, RuntimeError):
        raise Refused("signing.card_library", path=library) from None
    found = [slot.get_token() for slot in slots]
    return [token for token in found if token.flags & TokenFlag.TOKEN_INITIALIZED]


def _one(found: list[pkcs11.Token], label: str) -> pkcs11.Token:
    fitting = [token for token in found if not label or str(token.label) == label]
    if not fitting:
        raise Refused("signing.card_absent")
    if len(fitting) > 1:
        raise Refused("signing.card_choose", tokens=", ".join(str(token.label) for token in fitting))
    return fitting[0]


def _wants_pin(key: Any) -> bool:
    try:
        return bool(key[Attribute.ALWAYS_AUTHENTICATE])
    except pkcs11.PKCS11Error:
        return False
