"""The hint on a passphrase: cautious about what a thief tries first, content with a few words."""

from __future__ import annotations

import pytest

from ehassess.domain.passphrase import strength
from ehassess.words import Words, languages

NAMES = ("Cabinet des Tilleuls",)


@pytest.mark.parametrize(
    ("passphrase", "hint"),
    [
        ("", "short"),
        ("a", "short"),
        ("azerty123", "run"),
        ("98765432", "run"),
        ("P@ssw0rd1!", "common"),
        ("Soleil2024", "year"),
        ("Été 2026", "common"),
        ("tilleuls 14031987", "name"),
        ("aaaaaaaaaaaaaaaaaaaa", "repeat"),
        ("lampe lampe lampe lampe lampe", "repeat"),
        ("!!!!!!!!!!!", "short"),
    ],
)
def test_what_is_tried_first_is_said_to_be_weak_and_why(passphrase: str, hint: str) -> None:
    found = strength(passphrase, NAMES)
    assert found.level <= 1
    assert hint in found.hints
    assert not found.enough


@pytest.mark.parametrize(
    "passphrase",
    [
        "cheval lampe fleuve orange",
        "Cheval-Lampe-Fleuve-7",
        "quiet ladder butter seventeen",
        "xK9!qw2Lp#v",
        "8301957264095113",
    ],
)
def test_four_words_or_twelve_mixed_signs_are_enough(passphrase: str) -> None:
    found = strength(passphrase, NAMES)
    assert found.enough
    assert found.hints == ()


def test_one_more_word_never_makes_it_weaker() -> None:
    words = ["cheval", "lampe", "fleuve", "orange", "tapis", "nuage"]
    levels = [strength(" ".join(words[:count])).level for count in range(len(words) + 1)]
    assert levels == sorted(levels)
    assert levels[-1] == 4


def test_every_level_and_hint_has_its_sentence() -> None:
    ids = [f"protection.strength_{level}" for level in range(5)]
    ids += [f"protection.hint_{hint}" for hint in ("short", "common", "run", "name", "year", "repeat")]
    assert all(each in Words.load(language) for language in languages() for each in ids)
