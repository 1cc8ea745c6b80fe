"""The recovery sheet: key and salt of a dossier as groups that a tired person can type without losing the thread."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date

from ehassess.errors import Fault, FaultsError, UserFacingError

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, so that nothing is taken for a 1, a 0 or a V."""

GROUPS, GROUP = 13, 8
"""Groups on a sheet, and letters of each: four bytes and one to check them. The last one checks the sheet."""

KEY, SALT = 32, 16
"""Bytes of both."""

_BYTES = 4
_TAKEN_FOR = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, "\u2010": None, "\u2011": None, "\u2013": None})
_POLYNOMIAL = 0x07
_BEGIN = "EHASSESS1:"


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What is printed; with it anybody opens the dossier, so `groups` is not in repr().

    groups  thirteen groups of eight letters
    file    name of the dossier file, without its folder
    """

    groups: tuple[str, ...] = field(repr=False)
    provider: str
    file: str
    printed_on: date

    @property
    def qr(self) -> str:
        """What the square code holds: letters that such a code stores in little room; `read` takes it."""
        return _BEGIN + "".join(self.groups)


def spelled(key: bytes, salt: bytes) -> tuple[str, ...]:
    """Key (32 bytes) and salt (16) as thirteen groups of eight letters; ValueError for other lengths."""
    if (len(key), len(salt)) != (KEY, SALT):
        raise ValueError("a key of 32 bytes and a salt of 16")
    whole = key + salt
    whole += _check(whole)
    return tuple(_group(number, whole[number * _BYTES :][:_BYTES]) for number in range(GROUPS))


def read(text: str) -> tuple[bytes, bytes]:
    """Key and salt from what was typed or scanned: small letters, spaces, hyphens, O for 0 and I or L for 1 are fine.

    FaultsError `recovery.faults` with each group that holds a slip, by its number from 1; UserFacingError
    `recovery.not_a_sheet` for a text of quite another length, `recovery.sheet_wrong` where all groups hold and the
    whole does not.
    """
    groups = _cut(text)
    whole = b""
    faults = []
    for number, group in enumerate(groups):
        found = _read_group(number, group)
        if found is None:
            faults.append(Fault.of("recovery.group_wrong", number=number + 1, typed=group))
        whole += found or b""
    if faults:
        raise FaultsError("recovery.faults", faults)
    if _check(whole[: KEY + SALT]) != whole[KEY + SALT :]:
        raise UserFacingError("recovery.sheet_wrong")
    return whole[:KEY], whole[KEY : KEY + SALT]


def _cut(text: str) -> list[str]:
    """Thirteen groups as they were typed: by their length, or by the spaces between them where a letter lacks."""
    spaced = text.upper().replace(_BEGIN, "").translate(_TAKEN_FOR)
    parts = spaced.split()
    letters = "".join(parts)
    if len(letters) == GROUPS * GROUP:
        return [letters[at : at + GROUP] for at in range(0, len(letters), GROUP)]
    if len(parts) == 2 * GROUPS:
        parts = [first + second for first, second in zip(parts[::2], parts[1::2], strict=True)]
    if len(parts) == GROUPS:
        return parts
    raise UserFacingError("recovery.not_a_sheet", found=len(letters), wanted=GROUPS * GROUP)


def _group(number: int, part: bytes) -> str:
    value = int.from_bytes(part + bytes([_crc(bytes([number]) + part)]), "big")
    return "".join(LETTERS[value >> shift & 31] for shift in range(5 * (GROUP - 1), -1, -5))


def _read_group(number: int, group: str) -> bytes | None:
    """Four bytes; None where a letter is wrong, two are swapped, one lacks, or the group belongs elsewhere."""
    if len(group) != GROUP or not set(group) <= set(LETTERS):
        return None
    value = 0
    for letter in group:
        value = value << 5 | LETTERS.index(letter)
    part = value.to_bytes(5, "big")
    return part[:_BYTES] if _crc(bytes([number]) + part[:_BYTES]) == part[_BYTES] else None


def _check(whole: bytes) -> bytes:
    return hashlib.sha256(b"EHAssess recovery sheet" + whole).digest()[:_BYTES]


def _crc(data: bytes) -> int:
    """CRC-8 with x^8 + x^2 + x + 1: it finds every wrong letter of five bits and every two that were swapped."""
    left = 0
    for byte in data:
        left ^= byte
        for _ in range(8):
            left = (left << 1 ^ _POLYNOMIAL) & 0xFF if left & 0x80 else left << 1
    return left
