"""What a signature and a time stamp in a PDF have in common: where they stand, and how their bytes are spelled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ehassess.signing import cms
from ehassess.signing.verification import Fact, Failure

if TYPE_CHECKING:
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

_ONE_CASE = re.compile(rb"<([0-9a-f]*|[0-9A-F]*)>")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the signed bytes lie: from the beginning to `length`, and from `second` to `end`."""

    begin: int
    length: int
    second: int
    end: int


def place_of(embedded: EmbeddedPdfSignature) -> Place:
    """The place by /ByteRange; ValueError for more or fewer than four numbers."""
    begin, length, second, second_length = (int(number) for number in embedded.byte_range)
    return Place(begin, length, second, second + second_length)


def check_place(place: Place, pdf: bytes) -> tuple[Failure, ...]:
    """Nothing is left out but the digits of the signature between < and >."""
    gap = pdf[place.length : place.second]
    sound = not place.begin and 0 < place.length < place.second < place.end <= len(pdf)
    return () if sound and (gap[:1], gap[-1:]) == (b"<", b">") else (Failure(Fact.WHOLE, "signing.byte_range"),)


def container(place: Place, pdf: bytes, contents: bytes) -> tuple[bytes, tuple[Failure, ...]]:
    """The DER object in the gap, and what is wrong with its spelling; b'' where it is not the one that was read.

    ValueError for anything but DER.
    """
    gap = pdf[place.length : place.second]
    if not _ONE_CASE.fullmatch(gap) or len(gap) % 2 or bytes.fromhex(gap[1:-1].decode()) != contents:
        return b"", (Failure(Fact.STRICT, "signing.contents_encoding"),)
    found, padding = cms.split_container(contents)
    return found, (Failure(Fact.STRICT, "signing.padding"),) if padding.strip(b"\0") else ()
