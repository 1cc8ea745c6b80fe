"""What opens a dossier: a passphrase, a raw key from a recovery sheet, or the key that everybody has."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field

from ehassess.domain import recovery
from ehassess.errors import UserFacingError

ROUNDS = 256_000
"""Rounds of PBKDF2-HMAC-SHA512, SQLCipher 4's own figure: a tenth to a third of a second on a desktop."""

KEY_BYTES = 32

PUBLIC_SALT = b"EHAssess dossier"
"""First 16 bytes of every dossier without protection: marks it as ours, and damage there is told from a passphrase.

Protecting such a dossier later takes a fresh file with a salt of its own, not a change of key in place.
"""

_PUBLIC = hashlib.sha256(b"EHAssess: a dossier without a passphrase").digest()


@dataclass(frozen=True, slots=True)
class Secret:
    """A passphrase, or a raw key of 32 bytes; with neither, the public key that everybody has. Not in repr().

    salt  of the file that the raw key was printed for, from a recovery sheet; None: not known
    """

    passphrase: str | None = field(default=None, repr=False)
    raw: bytes | None = field(default=None, repr=False)
    salt: bytes | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        """UserFacingError for an empty passphrase; ValueError for a raw key of another length or two secrets in one."""
        if self.passphrase == "":
            raise UserFacingError("store.passphrase_empty")
        if self.raw is not None and (len(self.raw) != KEY_BYTES or self.passphrase is not None):
            raise ValueError("a secret is a passphrase or a raw key of 32 bytes")

    @classmethod
    def from_recovery(cls, code: str) -> Secret:
        """What a recovery sheet says, typed or scanned; FaultsError or UserFacingError as `recovery.read` raises it."""
        raw, salt = recovery.read(code)
        return cls(raw=raw, salt=salt)

    @property
    def protected(self) -> bool:
        """Whether one has to know something to open the file."""
        return self.passphrase is not None or self.raw is not None

    def new_salt(self) -> bytes:
        """The 16 bytes that begin a new file: random, or the public ones."""
        return secrets.token_bytes(len(PUBLIC_SALT)) if self.protected else PUBLIC_SALT

    def key(self, salt: bytes) -> bytes:
        """The 32 bytes that open the file with this salt, as SQLCipher derives them from the same passphrase.

        The passphrase is brought to Unicode form NFC, for keyboards of different systems spell é in two ways.
        UserFacingError where it holds what is no character.
        """
        if self.raw is not None:
            return self.raw
        if self.passphrase is None:
            return _PUBLIC
        try:
            typed = unicodedata.normalize("NFC", self.passphrase).encode()
        except UnicodeEncodeError as error:
            raise UserFacingError("store.text_not_savable") from error
        return hashlib.pbkdf2_hmac("sha512", typed, salt, ROUNDS, KEY_BYTES)


PUBLIC = Secret()
"""Opens a dossier that has no passphrase. The file is encrypted all the same: so every flipped bit is found."""
