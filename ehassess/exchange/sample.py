"""The shipped sample: a fictitious provider with everything that a dossier can hold, in the language asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from ehassess.domain.answers import Choice, Evidence, Remark, noon
from ehassess.domain.dossier import AcceptedRisk, AssetEntry, Decision, Declaration, MeasureStatus, Records
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.exchange.lined import Items, Node, Pairs, Text, pairs_of

HEADING = "errors.answers_faults"


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """An answer, who gave it, and why the question does not apply ('' where it does)."""

    question_id: str
    value: Choice
    given_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Sample:
    """Everything that is put into the dossier of the demonstration."""

    provider: Provider
    profile: Profile
    declaration: Declaration
    records: Records
    answers: tuple[SampleAnswer, ...]
    evidence: tuple[Evidence, ...]
    remarks: tuple[Remark, ...]
    assets: tuple[AssetEntry, ...]
    decisions: tuple[Decision, ...]
    accepted: tuple[AcceptedRisk, ...]


def read_sample(data: bytes, language: str, questionnaire: Questionnaire, today: date) -> Sample:
    """The sample, counted from `today`; KeyError or ValueError for one that does not fit: it is our own file."""
    return _Reader(data, language, questionnaire, today).sample()


class _Reader:
    """Takes the file apart; a text is given once for all languages, or once for each."""

    def __init__(self, data: bytes, language: str, questionnaire: Questionnaire, today: date) -> None:
        self._parts = _named(pairs_of(data, "gp.yaml", HEADING))
        self._language = language
        self._questionnaire = questionnaire
        self._today = today

    def sample(self) -> Sample:
        """All parts together."""
        identifier = self._texts("identifier")
        declaration = self._texts("declaration")
        return Sample(
            provider=Provider(
                identifiers=((identifier["scheme"], identifier["value"]),), logo=None, **self._texts("provider")
            ),
            profile=self._profile(),
            declaration=Declaration(accepted=True, **declaration),
            records=self._records(),
            answers=tuple(self._answers()),
            evidence=tuple(self._evidence(entry) for entry in _listed(self._parts["evidence"])),
            remarks=tuple(self._remarks()),
            assets=tuple(self._asset(name, _named(node)) for name, node in _named(self._parts["assets"]).items()),
            decisions=tuple(self._decision(n, _named(node)) for n, node in _named(self._parts["decisions"]).items()),
            accepted=tuple(self._accepted(_named(entry)) for entry in _listed(self._parts["accepted"])),
        )

    def _profile(self) -> Profile:
        ready = self._questionnaire.default_profile(_text(self._parts["kind"]), int(_text(self._parts["size"])))
        own = {name: _text(node) == "yes" for name, node in _named(self._parts["facts"]).items()}
        return Profile(ready.kind, ready.size, {**ready.facts, **own})

    def _records(self) -> Records:
        counts = {name: int(_text(node)) for name, node in _named(self._parts["records"]).items()}
        exercise = self._today - timedelta(days=counts["exercise_days_ago"])
        return Records(None, exercise, counts["incidents"], counts["notified"])

    def _answers(self) -> list[SampleAnswer]:
        people = self._texts("people")
        found = []
        for name, node in _named(self._parts["answers"]).items():
            value, person, *reason = _listed(node)
            said = self._text(reason[0]) if reason else ""
            found.append(SampleAnswer(name, Choice(_text(value)), people[_text(person)], said))
        return found

    def _evidence(self, node: Node) -> Evidence:
        entry = _named(node)
        contents = _text(entry["text"]).encode()
        digest = hashlib.sha256(contents).hexdigest()
        return Evidence(_text(entry["question"]), self._text(entry["name"]), digest, len(contents), noon(self._today))

    def _remarks(self) -> list[Remark]:
        notes = self._texts("notes")
        asked = [_text(node) for node in _listed(self._parts["ask_supplier"])]
        return [
            Remark(name, notes.get(name, ""), ask_supplier=name in asked) for name in dict.fromkeys((*notes, *asked))
        ]

    def _asset(self, name: str, entry: Mapping[str, Node]) -> AssetEntry:
        return AssetEntry(name, True, self._text(entry["supplier"]), int(_text(entry["hours"])))

    def _decision(self, name: str, entry: Mapping[str, Node]) -> Decision:
        due = self._today + timedelta(days=int(_text(entry["due_in_days"])))
        return Decision(name, MeasureStatus.PLANNED, self._text(entry["owner"]), due)

    def _accepted(self, entry: Mapping[str, Node]) -> AcceptedRisk:
        day = self._today - timedelta(days=int(_text(entry["days_ago"])))
        return AcceptedRisk(_text(entry["scenario"]), self._text(entry["by"]), day, self._text(entry["reason"]))

    def _texts(self, part: str) -> dict[str, str]:
        return {name: self._text(node) for name, node in _named(self._parts[part]).items()}

    def _text(self, node: Node) -> str:
        if isinstance(node, Text):
            return _text(node)
        spoken = _named(node)
        return _text(spoken.get(self._language, spoken["en"]))


def _named(node: Node) -> dict[str, Node]:
    if not isinstance(node, Pairs):
        raise ValueError(f"line {node.line}: a mapping belongs here")
    return {key.text: value for key, value in node.pairs}


def _listed(node: Node) -> tuple[Node, ...]:
    if not isinstance(node, Items):
        raise ValueError(f"line {node.line}: a list belongs here")
    return node.items


def _text(node: Node) -> str:
    if not isinstance(node, Text):
        raise ValueError(f"line {node.line}: a text belongs here")
    return node.text
