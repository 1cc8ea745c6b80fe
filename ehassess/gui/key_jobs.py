"""What is done off the window's thread with signing keys: make, take in, renew, ask a card, write the letter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ehassess.errors import UserFacingError
from ehassess.gui.known_keys import KnownKey, certificate_of, free_file, remember
from ehassess.report.enrolment_letter import render_enrolment_letter
from ehassess.signing import card, renewal
from ehassess.signing.identity import KeyKind, create
from ehassess.signing.keyfile import load, save
from ehassess.submission.enrolment import letter_of
from ehassess.whole_file import refuse_existing, write_whole

Step = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class NewKey:
    """Whose key is to be made, of which kind, and what will open it, which never shows in a log."""

    name: str
    kind: KeyKind
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CardWish:
    """A card: library of its maker, its label, how the key's fingerprint begins ('': it has one key), PIN."""

    library: Path
    token: str
    key: str
    pin: str = field(repr=False)


def make_key(wish: NewKey, when: datetime, step: Step) -> KnownKey:
    """A new key, saved in the folder of this program; UserFacingError: nothing was made."""
    step(0)
    made = create(wish.name, now=when, kind=wish.kind)
    path = free_file(wish.name)
    save(made, path, wish.passphrase)
    return remember(path, made.certificate)


def take_in(path: Path, passphrase: str, step: Step) -> KnownKey:
    """Open a key file once and list it; the file stays where it is."""
    step(0)
    return remember(path, load(path, passphrase).certificate)


def renew(key: KnownKey, passphrase: str, kind: KeyKind, statement: Path, when: datetime, step: Step) -> KnownKey:
    """The key that follows this one, opened by the same passphrase, and the statement for the authority as a file."""
    step(0)
    refuse_existing(statement, overwrite=False)
    made, said = renewal.renew(load(key.path, passphrase), now=when, kind=kind)
    path = free_file(key.title)
    save(made, path, passphrase)
    try:
        write_whole(statement, said, overwrite=False)
    except UserFacingError:
        path.unlink()  # without its statement nobody would know why there is a second key
        raise
    return remember(path, made.certificate)


def find_cards(library: Path, step: Step) -> tuple[str, ...]:
    """The labels of the cards in the readers; UserFacingError `signing.card_absent` where there is none."""
    step(0)
    found = card.tokens(library)
    if not found:
        raise UserFacingError("signing.card_absent")
    return found


def use_card(wish: CardWish, step: Step) -> KnownKey:
    """Ask the card for its key, giving it the PIN once, and list it."""
    step(0)
    with card.opened(wish.library, wish.pin, token=wish.token, key=wish.key) as found:
        return remember(wish.library, found.certificate, found.token)


def write_letter(key: KnownKey, provider: str, language: str, target: Path, when: datetime, step: Step) -> Path:
    """The letter that has the key enrolled, as a PDF; the user has agreed to replace what is there.

    ValueError for a key whose certificate is not known.
    """
    step(0)
    certificate = certificate_of(key)
    if certificate is None:
        raise ValueError("the certificate of this key is not known")
    letter = letter_of(certificate, provider, when.date())
    write_whole(target, render_enrolment_letter(letter, language), overwrite=True)
    return target
