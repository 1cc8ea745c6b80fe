"""A strict reader of DER (X.690): definite, shortest lengths and nothing behind the end."""

from __future__ import annotations

from dataclasses import dataclass

INTEGER, OCTET_STRING, OID, SEQUENCE, SET, CONTEXT_0 = 0x02, 0x04, 0x06, 0x30, 0x31, 0xA0
"""Identifier octets; `CONTEXT_0` is constructed."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element: identifier octet, contents, and all of its bytes."""

    tag: int
    contents: bytes
    encoded: bytes


def first(data: bytes) -> Element:
    """The element at the beginning; more may follow it. ValueError for anything that is not DER."""
    if len(data) < 2 or data[0] & 0x1F == 0x1F:
        raise ValueError("no element, or a long tag")
    head, length = 2, data[1]
    if length & 0x80:
        count = length & 0x7F
        head, length = 2 + count, int.from_bytes(data[2 : 2 + count], "big")
        if not 1 <= count <= 4 or len(data) < head or length < max(0x80, 1 << 8 * (count - 1)):
            raise ValueError("a length that is not the shortest")
    if len(data) < head + length:
        raise ValueError("cut off")
    return Element(data[0], data[head : head + length], data[: head + length])


def whole(data: bytes, tag: int) -> Element:
    """The one element that fills `data`; ValueError if it does not, or has another tag."""
    found = first(data)
    if found.tag != tag or len(found.encoded) != len(data):
        raise ValueError("another element than expected")
    return found


def children(element: Element) -> tuple[Element, ...]:
    """The elements inside a constructed one; ValueError if they do not fill it."""
    found: list[Element] = []
    rest = element.contents
    while rest:
        found.append(first(rest))
        rest = rest[len(found[-1].encoded) :]
    return tuple(found)


def encode(tag: int, *parts: bytes) -> bytes:
    """The DER of an element with these contents."""
    contents = b"".join(parts)
    size = len(contents)
    if size < 0x80:
        return bytes((tag, size)) + contents
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + contents
