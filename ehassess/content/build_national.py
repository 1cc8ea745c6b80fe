"""What a pack says of countries, and its bulletins: the structure, checked against the ids of the rest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ehassess.content.build_conditions import ConditionReader
from ehassess.content.build_lists import LOWER_ID, entries
from ehassess.content.files import file_of
from ehassess.content.known import Known, Nodes
from ehassess.content.reader import Entry, Reader
from ehassess.content.yaml_source import Listed, Mapped, Node, Scalar
from ehassess.domain.answers import SCALE_ORDER
from ehassess.domain.national import (
    STARTS,
    UNITS,
    Bulletin,
    Deadline,
    Identifier,
    Law,
    Mandatory,
    NationalProfile,
    Obligation,
    OutcomeRule,
    Reach,
)

_MOST_WITHIN = 400
_DAY = r"20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_REACH = ("applies_if", "kinds")
_DEADLINE_KEYS = ("event", "who", "within", "unit", "start", "law")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NationalReader:
    """Reads countries and bulletins; `conditions` is that of the pack."""

    reader: Reader
    known: Known
    conditions: ConditionReader
    nodes: Nodes

    def profile(self, country: str) -> NationalProfile:
        """One country out of its file."""
        reader = self.reader
        lists = ("identifiers", "mandatory", "obligations", "deadlines")
        entry = reader.entry(self.nodes.get(_file(country)), ("outcome", "contacts", *lists), ("extends",))
        contacts = reader.some_of(entry.get("contacts"), None)
        above = entry.get("extends")
        extends = "" if above is None else reader.one_of(above, self.known.countries, "pack.unknown_country")
        if above is not None and self._extends(extends):
            reader.faults.add("pack.extends_twice", above.place, value=extends)
        known = self._contacts(contacts, extends)
        return NationalProfile(
            id=country,
            extends=extends,
            rule=self._rule(entry.get("outcome")),
            contacts=contacts,
            identifiers=self._each(entry.get("identifiers"), (), lambda name, e: Identifier(name, self._reach(e))),
            mandatory=tuple(self._mandatory(item) for item in reader.items(entry.get("mandatory"))),
            obligations=self._each(entry.get("obligations"), ("law", "controls"), self._obligation),
            deadlines=self._each(
                entry.get("deadlines"), _DEADLINE_KEYS, lambda name, e: self._deadline(name, e, known)
            ),
        )

    def bulletins(self, node: Node | None) -> tuple[Bulletin, ...]:
        """The notices, in the order of the file."""
        return self._each(node, ("kind", "date", "controls", "scenarios", "sources"), self._bulletin)

    def _extends(self, country: str) -> bool:
        node = self.nodes.get(_file(country))
        return isinstance(node, Mapped) and "extends" in node.entries

    def _contacts(self, own: Sequence[str], extends: str) -> Collection[str] | None:
        """Whom a deadline of the country may name; None where the profile that it extends cannot be read."""
        if not extends:
            return own
        above = self.nodes.get(_file(extends))
        listed = above.entries.get("contacts") if isinstance(above, Mapped) else None
        if not isinstance(listed, Listed):
            return None
        return (*own, *(item.text for item in listed.items if isinstance(item, Scalar)))

    def _each(self, node: Node | None, needed: Sequence[str], make: Callable[[str, Entry], T]) -> tuple[T, ...]:
        found = entries(node, self.reader, ("id", *needed), _REACH, LOWER_ID)
        return tuple(make(name, entry) for name, entry in found)

    def _rule(self, node: Node | None) -> OutcomeRule:
        entry = self.reader.entry(node, ("least", "approaching_percent"))
        least = self.reader.one_of(entry.get("least"), tuple(map(str, SCALE_ORDER[1:])))
        return OutcomeRule(least, self.reader.whole(entry.get("approaching_percent"), 1, 99))

    def _reach(self, entry: Entry) -> Reach:
        kinds = entry.get("kinds")
        listed = () if kinds is None else self.reader.some_of(kinds, self.known.kinds, "pack.unknown_kind")
        return Reach(self.conditions.read(entry.get("applies_if")), frozenset(listed))

    def _law(self, node: Node | None) -> Law:
        entry = self.reader.entry(node, ("framework", "ref"))
        known = self.known.references
        frameworks = None if known is None else known.keys()
        framework = self.reader.one_of(entry.get("framework"), frameworks, "pack.unknown_framework")
        refs = None if known is None else known.get(framework)
        return Law(framework, self.reader.one_of(entry.get("ref"), refs, "pack.unknown_reference"))

    def _controls(self, entry: Entry) -> tuple[str, ...]:
        return self.reader.some_of(entry.get("controls"), self.known.controls, "pack.unknown_control")

    def _mandatory(self, node: Node) -> Mandatory:
        entry = self.reader.entry(node, ("controls",), _REACH)
        return Mandatory(self._controls(entry), self._reach(entry))

    def _obligation(self, name: str, entry: Entry) -> Obligation:
        return Obligation(name, self._law(entry.get("law")), self._reach(entry), self._controls(entry))

    def _deadline(self, name: str, entry: Entry, contacts: Collection[str] | None) -> Deadline:
        reader = self.reader
        return Deadline(
            id=name,
            event=reader.form(entry.get("event"), LOWER_ID, "data_breach"),
            who=reader.one_of(entry.get("who"), contacts, "pack.unknown_contact"),
            within=reader.whole(entry.get("within"), 0, _MOST_WITHIN),
            unit=reader.one_of(entry.get("unit"), UNITS),
            start=reader.one_of(entry.get("start"), STARTS),
            law=self._law(entry.get("law")),
            reach=self._reach(entry),
        )

    def _bulletin(self, name: str, entry: Entry) -> Bulletin:
        reader, known = self.reader, self.known
        return Bulletin(
            id=name,
            kind=reader.one_of(entry.get("kind"), ("threat", "practice")),
            date=reader.form(entry.get("date"), _DAY, "2026-11-24"),
            controls=self._controls(entry),
            scenarios=reader.some_of(entry.get("scenarios"), known.scenarios, "pack.unknown_scenario"),
            sources=reader.some_of(entry.get("sources"), known.sources, "pack.unknown_source"),
            reach=self._reach(entry),
        )


def _file(country: str) -> str:
    return file_of(f"profiles/{country}")
