"""Damaged PDFs from a seed: bytes, tokens, objects and parts of honest files, changed, moved, doubled and mixed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator

_NUMBER = re.compile(rb"\d+")
_TOKENS = (
    b"obj", b"endobj", b"stream", b"endstream", b"xref", b"trailer", b"startxref", b"%%EOF", b"<<", b">>", b"[", b"]",
    b"/ByteRange", b"/Contents", b"/Prev", b"/Root", b"/Size", b"/Kids", b"/Length", b"/V", b"null", b"true", b"R",
)  # fmt: skip
_ABSURD = (b"0", b"-1", b"99999999999999999999", b"2147483648", b"1e9", b"1.5", b"00000")


def mutated(honest: tuple[bytes, ...], count: int, seed: int = 4711) -> Iterator[bytes]:
    """That many damaged files; none is one of the honest ones."""
    drawn = random.Random(seed)
    while count:
        pdf = drawn.choice(honest)
        for _ in range(drawn.choice((1, 1, 2, 4, 16))):
            pdf = drawn.choice(_WAYS)(pdf, honest, drawn)
        if pdf not in honest and (b"%PDF-" in pdf or b"startxref" in pdf):
            count -= 1
            yield pdf


def _place(pdf: bytes, drawn: random.Random) -> int:
    """Anywhere, and often near the end, where tables and signatures stand."""
    size = max(1, len(pdf))
    return drawn.randrange(size) if drawn.random() < 0.5 else size - 1 - drawn.randrange(min(size, 6000))


def _bytes(pdf: bytes, _honest: tuple[bytes, ...], drawn: random.Random) -> bytes:
    at = _place(pdf, drawn)
    return pdf[:at] + drawn.randbytes(drawn.choice((1, 1, 2, 8, 64))) + pdf[at + 1 :]


def _bit(pdf: bytes, _honest: tuple[bytes, ...], drawn: random.Random) -> bytes:
    at = _place(pdf, drawn)
    return pdf[:at] + bytes(byte ^ 1 << drawn.randrange(8) for byte in pdf[at : at + 1]) + pdf[at + 1 :]


def _number(pdf: bytes, _honest: tuple[bytes, ...], drawn: random.Random) -> bytes:
    found = _NUMBER.search(pdf, _place(pdf, drawn))
    if found is None:
        return pdf
    value = drawn.choice((*_ABSURD, str(int(found[0][:12]) + drawn.choice((-1, 1, 7))).encode()))
    return pdf[: found.start()] + value + pdf[found.end() :]


def _token(pdf: bytes, _honest: tuple[bytes, ...], drawn: random.Random) -> bytes:
    old, new = drawn.sample(_TOKENS, 2)
    at = pdf.find(old, _place(pdf, drawn))
    return pdf if at < 0 else pdf[:at] + drawn.choice((new, b"", old + old)) + pdf[at + len(old) :]


def _cut(pdf: bytes, _honest: tuple[bytes, ...], drawn: random.Random) -> bytes:
    begin, end = sorted((_place(pdf, drawn), _place(pdf, drawn)))
    return pdf[:begin] + pdf[end:]


def _doubled(pdf: bytes, _honest: tuple[bytes, ...], drawn: random.Random) -> bytes:
    begin = _place(pdf, drawn)
    return pdf + pdf[begin : begin + drawn.randrange(4000)] + drawn.choice((b"", b"\n%%EOF\n"))


def _spliced(pdf: bytes, honest: tuple[bytes, ...], drawn: random.Random) -> bytes:
    other = drawn.choice(honest)
    return pdf[: _place(pdf, drawn)] + other[_place(other, drawn) :]


def _pointed(pdf: bytes, _honest: tuple[bytes, ...], drawn: random.Random) -> bytes:
    """A table that leads to itself, or to anywhere."""
    at = pdf.rfind(b"startxref")
    return pdf if at < 0 else pdf[:at] + b"startxref\n%d\n%%%%EOF\n" % drawn.choice((at, 0, _place(pdf, drawn)))


_WAYS: tuple[Callable[[bytes, tuple[bytes, ...], random.Random], bytes], ...] = (
    _bytes, _bit, _number, _number, _token, _token, _cut, _doubled, _spliced, _pointed,
)  # fmt: skip
