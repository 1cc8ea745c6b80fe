"""How wide the columns of a table are: by what they hold, within the room there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MOST_FIXED, LEAST_GROWING, LEAST_FIXED = 30, 16, 6
"""In widths of a letter: the most that a column which does not grow takes, and the least of the two kinds."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Pixels that a column would like, whether it grows, how soon it may be left out (0: never), and the letters that
    it keeps at least (0: as others do)."""

    wide: int
    grows: bool = False
    spare: int = 0
    least: int = 0


def widths(wishes: Sequence[Wish], room: int, letter: int) -> list[int]:
    """Pixels for each column, 0 for one that is left out; together no more than `room` unless all are at their least.

    `letter`: pixels of a letter.
    """
    least, fair = _least(wishes, letter), _fair(wishes, letter)
    shown = set(range(len(wishes)))
    for place in sorted(shown, key=lambda i: -wishes[i].spare):
        if sum(least[i] if wishes[i].grows else fair[i] for i in shown) <= room or not wishes[place].spare:
            break
        shown.discard(place)
    growing = [i for i in sorted(shown) if wishes[i].grows]
    given = [fair[i] if i in shown else 0 for i in range(len(wishes))]
    over = sum(given) - room
    _take(given, [i for i in growing if over > 0], least, over)
    over = sum(given) - room
    _take(given, [i for i in sorted(shown) if over > 0], least, over)
    left = room - sum(given)
    takers = growing or sorted(shown)[-1:]
    for number, i in enumerate(takers):
        given[i] += max(0, left) // len(takers) + (1 if number < max(0, left) % len(takers) else 0)
    return given


def _fair(wishes: Sequence[Wish], letter: int) -> list[int]:
    return [wish.wide if wish.grows else min(wish.wide, MOST_FIXED * letter) for wish in wishes]


def _least(wishes: Sequence[Wish], letter: int) -> list[int]:
    letters = (wish.least or (LEAST_GROWING if wish.grows else LEAST_FIXED) for wish in wishes)
    return [min(wish.wide, most * letter) for wish, most in zip(wishes, letters, strict=True)]


def _take(given: list[int], places: list[int], least: list[int], over: int) -> None:
    """Take `over` pixels from these columns, from each by what it has above its least."""
    spare = {i: given[i] - least[i] for i in places}
    total = sum(spare.values())
    if total > 0:
        taken = min(over, total)
        for i, most in spare.items():
            given[i] -= -(-taken * most // total)
