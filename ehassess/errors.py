"""What the user can mend: an id, the facts, and the place; the sentences live in resources/words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fault lies: the file as the user knows it, and the line from 1, None where it has no line."""

    file: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """One of several faults: the id of its sentence, the facts in it by name, and its place (None: of the whole)."""

    id: str
    facts: tuple[tuple[str, object], ...] = ()
    place: Place | None = None

    @classmethod
    def of(cls, sentence_id: str, place: Place | None = None, /, **facts: object) -> Fault:
        """A fault with its facts as keywords."""
        return cls(sentence_id, tuple(facts.items()), place)

    def __str__(self) -> str:
        """Id, facts and place, for the log."""
        where = "" if self.place is None else f" at {self.place.file}:{self.place.line or ''}"
        return _line(self.id, self.facts) + where


class UserFacingError(Exception):
    """Something that the user can mend.

    id     names the sentence that says what is wrong, where, and what to do, such as `errors.disk_full`
    facts  what the sentence has gaps for, by name; never an answer, a note or a passphrase
    """

    def __init__(self, sentence_id: str, /, **facts: object) -> None:
        """Hold the id and the facts; the language is chosen where the sentence is shown."""
        super().__init__(sentence_id)
        self.id = sentence_id
        self.facts: dict[str, object] = dict(facts)

    def __str__(self) -> str:
        """Id and facts, for the log."""
        return _line(self.id, self.facts.items())


class FaultsError(UserFacingError):
    """Several faults found in one go; the id names the sentence that stands above them.

    `faults` holds at least one, in the order of the file. The heading gets the fact `count` on top of its own.
    """

    def __init__(self, sentence_id: str, faults: Iterable[Fault], /, **facts: object) -> None:
        """Hold all faults; ValueError where there is none, for then nothing is wrong."""
        held = tuple(faults)
        if not held:
            raise ValueError("no fault to report")
        super().__init__(sentence_id, count=len(held), **facts)
        self.faults = held
        self.args = (sentence_id, held)

    def __str__(self) -> str:
        """The heading and every fault on a line of its own, for the log."""
        return "\n  ".join([super().__str__(), *map(str, self.faults)])


def _line(sentence_id: str, facts: Iterable[tuple[str, object]]) -> str:
    return " ".join([sentence_id, *(f"{name}={value!r}" for name, value in facts)])
