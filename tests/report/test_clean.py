"""Text of users reaches the page harmless, drawable and of a length that fits."""

from __future__ import annotations

import pytest

from ehassess.report.clean import LACKING, MARK, markup, plain
from ehassess.report.paper import known_characters

KNOWN = frozenset(range(0x20, 0x250)) | {0x2026}


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("Cabinet d'Exemple", "Cabinet d'Exemple"),
        ("e\u0301", "é"),
        ("a\x00b\x0bc\x1b", "ab c"),
        ("two\r\nlines\tand more", "two lines and more"),
        ("abc\u202egpj.exe", "abcgpj.exe"),
        ("\u2066inside\u2069 \u200fout", "inside out"),
        ("soft\u00adhyphen\u200d", "softhyphen"),
        ("x\ud800y", "xy"),
        ("private \ue000 use", "private  use"),
        ("narrow\u202fspace", "narrow\u00a0space"),
        ("a 😀 b", f"a {LACKING} b"),
        ("שלום", LACKING * 4),
    ],
)
def test_a_text_is_drawn_as(written: str, drawn: str) -> None:
    assert plain(written, KNOWN) == drawn


def test_markup_is_never_read_as_such() -> None:
    assert markup("a < b & c > d <b>", KNOWN) == "a &lt; b &amp; c &gt; d &lt;b&gt;"


def test_a_text_too_long_for_its_place_ends_with_an_ellipsis() -> None:
    assert plain("word " * 100, KNOWN, 20) == "word word word word…"
    assert len(plain("x" * 10_000, KNOWN, 50)) == 50


def test_a_text_of_just_the_right_length_is_left_alone() -> None:
    assert plain("x" * 50, KNOWN, 50) == "x" * 50


def test_no_entity_is_cut_in_two() -> None:
    assert markup("&" * 30, KNOWN, 10) == "&amp;" * 9 + "…"


def test_the_signs_that_stand_for_others_are_in_the_font() -> None:
    assert {ord(LACKING), ord(MARK)} <= known_characters()
