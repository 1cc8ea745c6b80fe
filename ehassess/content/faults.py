"""The faults of a pack, gathered in one run, so that an author mends them all at once."""

from __future__ import annotations

from ehassess.errors import Fault, Place

_SHOWN = 200
"""Most characters of a fact: room for the longest list of known keys."""


class Faults:
    """A list of faults that grows while a pack is read."""

    def __init__(self) -> None:
        """Start with none."""
        self._found: dict[Fault, None] = {}

    def __len__(self) -> int:
        """How many there are so far."""
        return len(self._found)

    def add(self, sentence_id: str, place: Place | None, /, **facts: object) -> None:
        """Note a fault; the same one at the same place is noted once."""
        shown = {name: _shown(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        self._found[Fault.of(sentence_id, place, **shown)] = None

    def in_order(self) -> tuple[Fault, ...]:
        """All faults by file and line; those without a place come first."""
        return tuple(sorted(self._found, key=_position))


def _shown(text: str) -> str:
    """What of a pack's text may go to a terminal: short, on one line, with no control characters."""
    printable = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
    return printable if len(printable) <= _SHOWN else printable[: _SHOWN - 1] + "…"


def _position(fault: Fault) -> tuple[str, int]:
    return ("", 0) if fault.place is None else (fault.place.file, fault.place.line or 0)
