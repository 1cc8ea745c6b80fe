"""FACTS.yaml: what is true of a provider (`fact: yes`), how it is called, and who declares; written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields

from ehassess.domain.dossier import Declaration
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import Fault, FaultsError, Place
from ehassess.exchange.lined import Node, Pairs, Text, pairs_of

TRUTH = {"yes": True, "true": True, "no": False, "false": False}
PROVIDER = tuple(part.name for part in fields(Provider) if part.name != "logo")
DECLARATION = tuple(part.name for part in fields(Declaration))


@dataclass(frozen=True, slots=True)
class GivenFacts:
    """What the file says: facts by id (only those that it names), the provider, the declaration."""

    facts: Mapping[str, bool] = field(default_factory=dict)
    provider: Provider = field(default_factory=Provider)
    declaration: Declaration = field(default_factory=Declaration)


def read_facts(data: bytes, name: str, questionnaire: Questionnaire) -> GivenFacts:
    """The facts of a file, `provider:` and `declaration:` with their texts; FaultsError `errors.facts_faults`."""
    countries = tuple(profile.id for profile in questionnaire.profiles)
    reading = _Reading(name, frozenset(fact.id for fact in questionnaire.facts), countries)
    return reading.read(pairs_of(data, name, "errors.facts_faults"))


class _Reading:
    """One file being read; faults are put down and told together at the end."""

    def __init__(self, name: str, known: frozenset[str], countries: tuple[str, ...]) -> None:
        self._name = name
        self._known = known
        self._countries = countries
        self._faults: list[Fault] = []

    def read(self, whole: Pairs) -> GivenFacts:
        """Everything, or FaultsError."""
        facts: dict[str, bool] = {}
        provider, declaration = Provider(), Declaration()
        for key, node in whole.pairs:
            if key.text == "provider":
                provider = self._provider(node)
            elif key.text == "declaration":
                declaration = self._declaration(node)
            elif key.text not in self._known:
                known = ", ".join((*sorted(self._known), "provider", "declaration"))
                self._fault("errors.unknown_fact", key.line, fact=key.text, known=known)
            else:
                facts[key.text] = self._truth(key, node)
        if self._faults:
            raise FaultsError("errors.facts_faults", self._faults, file=self._name)
        return GivenFacts(facts, provider, declaration)

    def _provider(self, node: Node) -> Provider:
        texts, identifiers = {}, []
        for key, value in self._entries(node, PROVIDER):
            if key.text == "identifiers":
                identifiers = [(scheme.text, self._text(number)) for scheme, number in self._entries(value)]
            else:
                texts[key.text] = self._text(value)
            if key.text == "country" and texts["country"] not in self._countries:
                known = ", ".join(self._countries)
                self._fault("errors.unknown_country", value.line, country=texts["country"], known=known)
        return Provider(identifiers=tuple(identifiers), logo=None, **texts)

    def _declaration(self, node: Node) -> Declaration:
        texts, accepted = {}, False
        for key, value in self._entries(node, DECLARATION):
            if key.text == "accepted":
                accepted = self._truth(key, value)
            else:
                texts[key.text] = self._text(value)
        return Declaration(accepted=accepted, **texts)

    def _entries(self, node: Node, known: Iterable[str] = ()) -> Iterable[tuple[Text, Node]]:
        if not isinstance(node, Pairs):
            self._fault("errors.not_a_mapping", node.line)
            return
        for key, value in node.pairs:
            if known and key.text not in known:
                self._fault("errors.unknown_entry", key.line, entry=key.text, known=", ".join(known))
            else:
                yield key, value

    def _truth(self, key: Text, node: Node) -> bool:
        written = node.text.lower() if isinstance(node, Text) else "…"
        if written not in TRUTH:
            self._fault("errors.fact_not_boolean", node.line, fact=key.text, value=written)
        return TRUTH.get(written, False)

    def _text(self, node: Node) -> str:
        if isinstance(node, Text):
            return node.text.strip()
        self._fault("exchange.text_expected", node.line)
        return ""

    def _fault(self, sentence_id: str, line: int, **facts: object) -> None:
        self._faults.append(Fault.of(sentence_id, Place(self._name, line), **facts))
