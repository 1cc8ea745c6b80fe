"""The faults of a pack, gathered in one run, so that an author mends them all at once."""

from __future__ import annotations

from ehassess.errors import Fault, Place


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
        self._found[Fault.of(sentence_id, place, **facts)] = None

    def in_order(self) -> tuple[Fault, ...]:
        """All faults by file and line; those without a place come first."""
        return tuple(sorted(self._found, key=_position))


def _position(fault: Fault) -> tuple[str, int]:
    return ("", 0) if fault.place is None else (fault.place.file, fault.place.line or 0)
