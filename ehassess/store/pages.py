"""The pages of an encrypted file, read without SQLite: does a key fit, and could this be a dossier at all.

SQLCipher 4 says only "not a database" of a wrong key, a damaged page and a photograph alike. Each page ends in its own
HMAC, so a key that fits any one page is right, whatever happened to the others.
"""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter

PAGE = 4096
SALT = 16
LOOKED_AT = 256
"""Pages that are tried, from the start: enough to survive damage, quick for a large file that is none of ours."""

_MAC = 64
_MAC_SALT_MASK = 0x3A
_MAC_ROUNDS = 2
_EVEN = 500
"""Chi-square of the bytes of a page against an even spread: 255 +- 23 if encrypted, thousands for text or pictures."""


def fits(data: bytes, key: bytes, salt: bytes) -> bool:
    """Whether key (32 bytes) and salt (16) authenticate at least one page of the file that starts with `data`."""
    mac = mac_key(key, salt)
    return any(authentic(page, number, mac) for number, page in enumerate(_pages(data), 1))


def mac_key(key: bytes, salt: bytes) -> bytes:
    """The key of the pages' HMACs that belongs to key (32 bytes) and salt (16)."""
    mask = bytes(byte ^ _MAC_SALT_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, mask, _MAC_ROUNDS, len(key))


def authentic(page: bytes, number: int, mac: bytes) -> bool:
    """Whether a whole page, the first of a file having number 1, is as it was written under this key of HMACs."""
    body = page[SALT if number == 1 else 0 : -_MAC] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(mac, body, "sha512"), page[-_MAC:])


def looks_encrypted(data: bytes) -> bool:
    """Whether the first pages look like noise; False as well for less than a page."""
    return any(map(_noise, _pages(data)[:8]))


def begins_encrypted(data: bytes) -> bool:
    """Whether the first page, which holds the salt, looks like noise; where it does not, no key can be tried."""
    return any(map(_noise, _pages(data)[:1]))


def _pages(data: bytes) -> list[bytes]:
    """The whole pages at the start."""
    return [data[at : at + PAGE] for at in range(0, min(len(data) // PAGE, LOOKED_AT) * PAGE, PAGE)]


def _noise(page: bytes) -> bool:
    expected = PAGE / 256
    counts = Counter(page)
    return sum((counts[byte] - expected) ** 2 / expected for byte in range(256)) < _EVEN
