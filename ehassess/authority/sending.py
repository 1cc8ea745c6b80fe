"""Circulars to all providers: each version of one is higher than the last, and the register remembers it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.authority.stamps import stamp
from ehassess.domain.canonical import NotCanonicalError, decode
from ehassess.domain.circulars import KeyChange, NationalNotice
from ehassess.errors import UserFacingError
from ehassess.signing.container import ContainerKind, unpack
from ehassess.submission.circulars import CONTENT, Content, make

if TYPE_CHECKING:
    from ehassess.authority.register import Register

NO_CHANGE = KeyChange()


@dataclass(frozen=True, slots=True)
class Sent:
    """One version of a circular that was made: its kind, its name, and when."""

    kind: ContainerKind
    name: str
    version: int
    made_at: datetime

    @property
    def file_name(self) -> str:
        """What its file is called."""
        return f"{self.kind.value}-{self.name}-{self.version}.zip"


def send(
    register: Register,
    kind: ContainerKind,
    name: str,
    content: Content,
    key: Ed25519PrivateKey,
    keys: KeyChange = NO_CHANGE,
) -> bytes:
    """The bytes of a circular; `name` (letters, digits, hyphens) stays the same for what replaces an earlier one."""
    with register.atomic():
        known = "SELECT coalesce(max(version), 0) FROM circular WHERE kind = ? AND name = ?"
        version = int(register.row(known, (kind.value, name))[0]) + 1
        made = make(kind, name, version, content, key, keys)
        register.write("INSERT INTO circular VALUES (?, ?, ?, ?)", (kind.value, name, version, stamp(register.now())))
    return made


def sent(register: Register) -> Iterator[Sent]:
    """Every version of every circular, newest first."""
    query = "SELECT kind, name, version, made_at FROM circular ORDER BY made_at DESC, kind, name, version DESC"
    for kind, name, version, at in register.rows(query):
        yield Sent(ContainerKind(kind), name, version, datetime.fromisoformat(at))


def notice_in(data: bytes, register: Register) -> NationalNotice | None:
    """What an earlier circular of this register asked for, to begin the next one with; None where it is not one."""
    try:
        found = unpack(data, frozenset({register.about.key_fingerprint}))
        return decode(found.files.get(CONTENT, b""), NationalNotice)
    except (UserFacingError, NotCanonicalError):
        return None
