"""Signing with a card or a stick (PKCS #11); the maker's library runs in a process of its own, never in this one."""

from __future__ import annotations

import importlib
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from cryptography import x509

from ehassess.errors import UserFacingError
from ehassess.signing.identity import describe, is_right, is_strong, may_sign

PATIENCE = 120.0
"""Seconds for the card to answer; some want a PIN on the reader or a button pressed."""
_SERVER = "ehassess.signing.card_process"


@dataclass(frozen=True, slots=True)
class Card:
    """A card that is open, with one certificate of it; a `SigningKey`."""

    certificate: x509.Certificate
    token: str
    _talk: _Talk = field(repr=False)

    def signature(self, data: bytes) -> bytes:
        """See `SigningKey`. UserFacingError `signing.card_removed`, `signing.card_failed`."""
        made = self._talk.ask("sign", data, describe(self.certificate).key_fingerprint)
        if not is_right(self.certificate, made, data):
            raise UserFacingError("signing.card_failed", token=self.token)
        return bytes(made)


@contextmanager
def opened(library: Path, pin: str, *, token: str = "", key: str = "") -> Iterator[Card]:
    """The card in the reader, open for as long as the block lasts; the PIN is given to it once and not kept here.

    library  the PKCS #11 library of the card's maker
    token    label of the card, needed where there are several; key: beginning of the key fingerprint, the same for keys
    UserFacingError: `signing.card_support_missing`, `signing.card_library`, `signing.card_absent`,
    `signing.card_choose`, `signing.card_pin_wrong` (never tried again by itself), `signing.card_pin_last`,
    `signing.card_pin_locked`, `signing.card_without_key`, `signing.card_choose_key`, `signing.card_removed`,
    `signing.card_failed`.
    """
    with _talking() as talk:
        name, found = talk.ask("open", str(library.absolute()), token, pin)
        certificates = [x509.load_der_x509_certificate(certificate) for certificate in found]
        yield Card(_chosen(certificates, name, key), name, talk)


def tokens(library: Path) -> tuple[str, ...]:
    """The labels of the cards that this library finds; UserFacingError as for `opened`."""
    with _talking() as talk:
        return tuple(talk.ask("tokens", str(library.absolute())))


def _chosen(certificates: list[x509.Certificate], token: str, key: str) -> x509.Certificate:
    """The certificate to sign with: meant for it, and the one for declarations where the card has one for each use."""
    able = [one for one in certificates if may_sign(one) and is_strong(one.public_key())]
    able = [one for one in able if describe(one).key_fingerprint.startswith(key.lower())]
    declaring = [one for one in able if _declares(one)]
    best = declaring or able
    if not best:
        raise UserFacingError("signing.card_without_key", token=token)
    if len(best) > 1:
        keys = ", ".join(f"{describe(one).name} ({describe(one).key_fingerprint[:8]})" for one in best)
        raise UserFacingError("signing.card_choose_key", token=token, keys=keys)
    return best[0]


def _declares(certificate: x509.Certificate) -> bool:
    """Whether its use is to commit oneself to a content, and not to log in."""
    usages = [extension.value for extension in certificate.extensions if isinstance(extension.value, x509.KeyUsage)]
    return any(usage.content_commitment for usage in usages)


class _Talk:
    """Questions to the process of the card, and its answers."""

    def __init__(self, heard: Connection) -> None:
        self._heard = heard

    def ask(self, what: str, *facts: object) -> Any:
        """The answer; UserFacingError as the process says, `signing.card_failed` where it died or stays silent."""
        try:
            self._heard.send((what, *facts))
            if not self._heard.poll(PATIENCE):
                raise UserFacingError("signing.card_silent")
            sentence_id, answer = self._heard.recv()
        except (EOFError, OSError) as error:
            raise UserFacingError("signing.card_library_died") from error
        if sentence_id:
            raise UserFacingError(sentence_id, **answer)
        return answer


@contextmanager
def _talking() -> Iterator[_Talk]:
    """A process for as long as the block lasts."""
    spawning = multiprocessing.get_context("spawn")
    heard, said = spawning.Pipe()
    process = spawning.Process(target=run, args=(said,), daemon=True, name="card")
    process.start()
    said.close()  # or its end would never be noticed
    try:
        yield _Talk(heard)
    finally:
        heard.close()
        process.join(2.0)
        process.kill()
        process.join()


def run(said: Connection) -> None:
    """The process: answers until nobody asks any more."""
    try:
        server = importlib.import_module(_SERVER)
    except ImportError:  # the package for cards is an extra
        said.recv()
        said.send(("signing.card_support_missing", {}))
        return
    server.serve(said)
