"""Whatever somebody signs with on the command line: a key file or a card."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from ehassess.cli.console import Console, on_a_terminal
from ehassess.cli.files import known_passphrase, passphrase_in
from ehassess.errors import UserFacingError
from ehassess.signing import card
from ehassess.signing.identity import SigningKey
from ehassess.signing.keyfile import load


@contextmanager
def signing_key(
    console: Console, p12: Path | None, library: Path | None, token: str, key: str, secret: Path | None
) -> Iterator[SigningKey]:
    """The key of the file, or of the card that the maker's library finds, for as long as the block lasts.

    secret  file with the passphrase of the one or the PIN of the other; without it, it is asked for, once
    """
    if (p12 is None) == (library is None):
        raise UserFacingError("cli.one_key_needed")
    if p12 is not None:
        yield load(p12, known_passphrase(console, secret, p12))
        return
    assert library is not None
    with card.opened(library, _pin(console, secret), token=token, key=key) as found:
        yield found


def _pin(console: Console, secret: Path | None) -> str:
    if secret is not None:
        return passphrase_in(secret)
    if not on_a_terminal():
        raise UserFacingError("cli.pin_needed")
    pin: str = click.prompt(console.words("cli.ask_pin"), hide_input=True, default="", show_default=False)
    return pin
