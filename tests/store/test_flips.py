"""No flipped bit of a dossier goes unnoticed; `python3 dev.py long bit_flips` tries ten thousand."""

from __future__ import annotations

from tests.store.flips import Flips, flip


def test_a_flipped_bit_is_never_taken_for_an_answer() -> None:
    found = flip(100, 20261125)
    assert found == Flips(100, found.unchanged, 100 - found.unchanged, silent=0, refused=0, altered=0)
