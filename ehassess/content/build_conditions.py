"""Conditions out of a pack: known facts, and each true for some kind of provider, or it would never matter."""

from __future__ import annotations

from itertools import product

from ehassess.content.known import Ids
from ehassess.content.reader import Reader
from ehassess.content.yaml_source import Mapped, Node, Scalar
from ehassess.domain.conditions import ALWAYS, All, Any, AtLeast, Condition, Fact, Not, facts_in, holds
from ehassess.domain.profile import SIZES, Profile
from ehassess.domain.questionnaire import Kind

_FACTS_TRIED = 10


class ConditionReader:
    """Reads conditions for one pack."""

    def __init__(self, reader: Reader, facts: Ids, kinds: tuple[Kind, ...]) -> None:
        """`kinds` may be empty where the profile cannot be read; then nothing is called unreachable."""
        self._reader = reader
        self._facts = facts
        self._profiles = [
            Profile(kind.id, size, dict.fromkeys(kind.facts, True)) for kind, size in product(kinds, SIZES)
        ]

    def read(self, node: Node | None) -> Condition:
        """The condition of a node, always true for None; one that holds for no kind and size is a fault."""
        if node is None:
            return ALWAYS
        before = len(self._reader.faults)
        condition = self._read(node)
        sound = len(self._reader.faults) == before
        if sound and self._profiles and not any(profile.meets(condition) for profile in self._profiles):
            self._reader.faults.add("pack.never_true", node.place)
        return condition

    def read_exception(self, node: Node | None) -> Condition | None:
        """The condition of an exception, None for None.

        Exceptions are for a provider that is unlike its kind, so it is a fault only where no facts can make one true.
        """
        if node is None:
            return None
        before = len(self._reader.faults)
        condition = self._read(node)
        if len(self._reader.faults) == before and not _can_hold(condition):
            self._reader.faults.add("pack.never_true", node.place)
        return condition

    def _read(self, node: Node) -> Condition:
        if isinstance(node, Scalar):
            return Fact(self._reader.one_of(node, self._facts, "pack.unknown_fact"))
        keys = sorted(node.entries) if isinstance(node, Mapped) else []
        match keys:
            case ["at_least", "fact"]:
                entry = self._reader.entry(node, ("fact", "at_least"))
                self._reader.one_of(entry.get("fact"), ("size",))
                return AtLeast(self._reader.whole(entry.get("at_least"), SIZES[0], SIZES[-1]))
            case ["all"]:
                return All(self._parts(node, "all"))
            case ["any"]:
                return Any(self._parts(node, "any"))
            case ["not"]:
                return Not(self._parts(node, "not")[0])
        self._reader.faults.add("pack.not_a_condition", node.place)
        return ALWAYS

    def _parts(self, node: Node, key: str) -> tuple[Condition, ...]:
        """The parts of `all` and `any`, or the one part of `not`."""
        value = self._reader.entry(node, (key,)).get(key)
        if key == "not" and value is not None:
            return (self._read(value),)
        found = self._reader.items(value)
        if not found and value is not None:
            self._reader.faults.add("pack.not_a_condition", value.place)
        return tuple(self._read(part) for part in found)


def _can_hold(condition: Condition) -> bool:
    """Whether some facts and size make it true; with very many facts it is taken to be so."""
    facts = sorted(facts_in(condition) - {"size"})
    if len(facts) > _FACTS_TRIED:
        return True
    return any(
        holds(condition, dict(zip(facts, values, strict=True)), size)
        for values in product((False, True), repeat=len(facts))
        for size in SIZES
    )
