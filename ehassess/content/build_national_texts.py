"""The words of countries, events and bulletins in one language: for every id of the structure, and no other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ehassess.content.files import file_of
from ehassess.content.known import Ids, Known, Nodes
from ehassess.content.reader import Entry, Reader
from ehassess.content.yaml_source import Node
from ehassess.domain.national import (
    Bulletin,
    BulletinText,
    DeadlineText,
    Named,
    NationalProfile,
    ObligationText,
    ProfileText,
)
from ehassess.domain.texts import Texts

_OUTCOME = ("met", "approaching", "not_met")


@dataclass(frozen=True, slots=True)
class NationalTexts:
    """Adds the words of countries and bulletins to those of the rest; the structure says which are wanted."""

    reader: Reader
    known: Known
    nodes: Nodes
    profiles: Sequence[NationalProfile]
    bulletins: Sequence[Bulletin]

    def added(self, texts: Texts) -> Texts:
        """The words of a language, with those that belong here."""
        reader, language = self.reader, texts.language
        whole = reader.entry(self.nodes.get(file_of(f"text/{language}/profiles")), ("events", "countries"))
        bulletins = self.nodes.get(file_of(f"text/{language}/bulletins"))
        readable = self.nodes.get(file_of("bulletins")) is not None
        return replace(
            texts,
            events=reader.each(whole.get("events"), self._events(), self._named),
            countries=self._countries(whole),
            bulletins=reader.each(bulletins, _ids(self.bulletins, readable), self._bulletin),
        )

    def _events(self) -> Ids:
        if not all(self._readable(profile) for profile in self.profiles):
            return None
        return frozenset(deadline.event for profile in self.profiles for deadline in profile.deadlines)

    def _readable(self, profile: NationalProfile) -> bool:
        return self.nodes.get(file_of(f"profiles/{profile.id}")) is not None

    def _countries(self, whole: Entry) -> Mapping[str, ProfileText]:
        found = {profile.id: profile for profile in self.profiles}
        nodes = self.reader.each(whole.get("countries"), frozenset(found), lambda node: node)
        return {name: self._country(found[name], node) for name, node in nodes.items() if name in found}

    def _country(self, profile: NationalProfile, node: Node) -> ProfileText:
        reader, readable = self.reader, self._readable(profile)
        lists = ("contacts", "identifiers", "obligations", "deadlines")
        entry = reader.entry(node, ("name", "authority", "rule", *_OUTCOME, *lists))
        contacts = frozenset(profile.contacts) if readable else None
        return ProfileText(
            name=reader.text(entry.get("name")),
            authority=reader.text(entry.get("authority")),
            rule=reader.text(entry.get("rule")),
            met=reader.text(entry.get("met")),
            approaching=reader.text(entry.get("approaching")),
            not_met=reader.text(entry.get("not_met")),
            contacts=reader.each(entry.get("contacts"), contacts, self._named),
            identifiers=reader.each(entry.get("identifiers"), _ids(profile.identifiers, readable), self._named),
            obligations=reader.each(entry.get("obligations"), _ids(profile.obligations, readable), self._obligation),
            deadlines=reader.each(entry.get("deadlines"), _ids(profile.deadlines, readable), self._deadline),
        )

    def _named(self, node: Node) -> Named:
        entry = self.reader.entry(node, ("name", "help"))
        return Named(self.reader.text(entry.get("name")), self.reader.text(entry.get("help")))

    def _obligation(self, node: Node) -> ObligationText:
        entry = self.reader.entry(node, ("name", "reason", "asks"), ("note",))
        text = self.reader.text
        return ObligationText(
            text(entry.get("name")), text(entry.get("reason")), text(entry.get("asks")), text(entry.get("note"))
        )

    def _deadline(self, node: Node) -> DeadlineText:
        entry = self.reader.entry(node, ("task",), ("note",))
        return DeadlineText(self.reader.text(entry.get("task")), self.reader.text(entry.get("note")))

    def _bulletin(self, node: Node) -> BulletinText:
        entry = self.reader.entry(node, ("title", "text"))
        return BulletinText(self.reader.text(entry.get("title")), self.reader.text(entry.get("text")))


def _ids(found: Iterable[object], readable: bool) -> Ids:
    return frozenset(str(getattr(each, "id", "")) for each in found) if readable else None
