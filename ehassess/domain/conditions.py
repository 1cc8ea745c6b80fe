"""Conditions over profile facts, as data: which question, risk or rule applies to whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """True when the boolean profile fact is true; a fact not yet answered counts as false."""

    id: str


@dataclass(frozen=True, slots=True)
class AtLeast:
    """True when the size class of the provider is at least `size` (0 to 4)."""

    size: int


@dataclass(frozen=True, slots=True)
class All:
    """True when every part is true; with no part, always true."""

    parts: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """True when some part is true; with no part, never true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """True when the part is false."""

    part: Condition


Condition = Fact | AtLeast | All | Any | Not
ALWAYS = All()


def holds(condition: Condition, facts: Mapping[str, bool], size: int) -> bool:
    """Whether the condition is true for these facts (missing = false) and this size class (0 to 4)."""
    match condition:
        case Fact(id=fact):
            return facts.get(fact, False)
        case AtLeast(size=least):
            return size >= least
        case All(parts=parts):
            return all(holds(part, facts, size) for part in parts)
        case Any(parts=parts):
            return any(holds(part, facts, size) for part in parts)
        case Not(part=part):
            return not holds(part, facts, size)


def facts_in(condition: Condition) -> frozenset[str]:
    """Ids of the facts that the condition reads; the size class is `size`."""
    match condition:
        case Fact(id=fact):
            return frozenset({fact})
        case AtLeast():
            return frozenset({"size"})
        case Not(part=part):
            return facts_in(part)
        case All(parts=parts) | Any(parts=parts):
            return frozenset().union(*(facts_in(part) for part in parts))
