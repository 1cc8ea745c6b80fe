"""Circulars to all providers: each version of one is higher than the last, and the register remembers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.authority.stamps import stamp
from ehassess.domain.circulars import KeyChange
from ehassess.signing.container import ContainerKind
from ehassess.submission.circulars import Content, make

if TYPE_CHECKING:
    from ehassess.authority.register import Register

NO_CHANGE = KeyChange()


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
