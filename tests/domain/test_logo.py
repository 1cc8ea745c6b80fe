"""A logo is a few plain pixels and nothing else, also when it comes from a received file."""

from __future__ import annotations

import base64
import zlib
from dataclasses import replace

import pytest

from ehassess.domain.canonical import NotCanonicalError, decode, encode
from ehassess.domain.logo import HIGHEST, WIDEST, Logo
from ehassess.domain.profile import Provider

RED = bytes((255, 0, 0))


def packed(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_the_pixels_come_back_as_they_were() -> None:
    rgb = bytes(range(256)) * 3
    assert Logo.of(32, 8, rgb).rgb() == rgb
    assert len(Logo.of(WIDEST, HIGHEST, RED * WIDEST * HIGHEST).rgb()) == 86_400


@pytest.mark.parametrize(
    ("width", "height", "pixels"),
    [
        (0, 1, packed(zlib.compress(b""))),
        (-1, -1, packed(zlib.compress(RED))),
        (WIDEST + 1, 1, packed(zlib.compress(RED * (WIDEST + 1)))),
        (1, HIGHEST + 1, packed(zlib.compress(RED * (HIGHEST + 1)))),
        (1, 1, packed(zlib.compress(RED * 2))),
        (2, 1, packed(zlib.compress(RED))),
        (1, 1, packed(zlib.compress(bytes(50_000_000), 9))),
        (1, 1, packed(zlib.compress(RED) + b"more")),
        (1, 1, packed(zlib.compress(RED)[:-2])),
        (1, 1, packed(b"\x89PNG\r\n\x1a\n")),
        (1, 1, packed(RED)),
        (1, 1, " " + packed(zlib.compress(RED))),
        (1, 1, "é"),
        (1, 1, ""),
    ],
)
def test_anything_else_is_none(width: int, height: int, pixels: str) -> None:
    with pytest.raises(ValueError, match=r"logo|base64|ASCII|[Pp]adding"):
        Logo(width, height, pixels)


def test_a_received_logo_of_another_kind_is_no_canonical_data() -> None:
    good = encode(Provider("Practice", logo=Logo.of(1, 1, RED)))
    assert decode(good, Provider).logo == Logo.of(1, 1, RED)
    for bad in (good.replace(b'"width":1', b'"width":2'), good.replace(b'"pixels":"', b'"pixels":"AAAA')):
        assert bad != good
        with pytest.raises(NotCanonicalError):
            decode(bad, Provider)


def test_data_without_a_logo_is_what_it_was_before_there_were_any() -> None:
    old = (
        b'{"address":"","contact":"","deputy":"","email":"","identifiers":[],"name":"Practice","phone":"",'
        b'"scope":"","services":""}'
    )
    assert decode(old, Provider) == Provider("Practice")
    assert encode(replace(Provider("Practice"), logo=None)) == old
