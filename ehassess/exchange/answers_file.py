"""ANSWERS.yaml: answers written by hand, `ID: value` or `ID: {answer: value, reason: text, note: text}`."""

from __future__ import annotations

from dataclasses import dataclass

from ehassess.domain.answers import Choice
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import Fault, FaultsError, Place
from ehassess.exchange.lined import Node, Pairs, Text, pairs_of

KEYS = ("answer", "reason", "note")


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One entry of the file; reason '' unless the value is `na`; note None if there is none in the file."""

    question_id: str
    value: Choice
    reason: str = ""
    note: str | None = None


def read_answers(data: bytes, name: str, questionnaire: Questionnaire, profile: Profile) -> tuple[GivenAnswer, ...]:
    """The answers of a file, in its order; `name` is how its user knows it.

    FaultsError `errors.answers_faults` with every fault and its line. Questions that do not apply to the profile may be
    answered: they count nowhere until they apply.
    """
    faults: list[Fault] = []
    given: list[GivenAnswer] = []
    first: dict[str, int] = {}
    for key, node in pairs_of(data, name, "errors.answers_faults").pairs:
        place = Place(name, key.line)
        if key.text not in questionnaire.control_by_id:
            faults.append(Fault.of("errors.unknown_question", place, question=key.text))
        elif key.text in first:
            faults.append(Fault.of("errors.duplicate_question", place, question=key.text, first=str(first[key.text])))
        else:
            first[key.text] = key.line
            found = _entry(key, node, name, faults)
            if found is not None:
                faults += _misfits(found, place, questionnaire, profile)
                given.append(found)
    if faults:
        raise FaultsError("errors.answers_faults", faults, file=name)
    return tuple(given)


def _entry(key: Text, node: Node, name: str, faults: list[Fault]) -> GivenAnswer | None:
    """What stands behind a question; None, and its faults put down, where that is nothing to go by."""
    parts: dict[str, Text] = {}
    if isinstance(node, Text):
        parts["answer"] = node
    elif isinstance(node, Pairs):
        for part, value in node.pairs:
            if part.text not in KEYS or not isinstance(value, Text):
                known = ", ".join(KEYS)
                faults.append(Fault.of("errors.unknown_entry", Place(name, part.line), entry=part.text, known=known))
            else:
                parts[part.text] = value
    else:
        faults.append(Fault.of("errors.not_a_mapping", Place(name, node.line)))
        return None
    answer = parts.get("answer", Text("", key.line))
    if answer.text not in set(map(str, Choice)):
        known = ", ".join(Choice)
        place = Place(name, answer.line)
        faults.append(Fault.of("errors.unknown_answer", place, question=key.text, value=answer.text, known=known))
        return None
    reason, note = parts.get("reason"), parts.get("note")
    return GivenAnswer(key.text, Choice(answer.text), _stripped(reason) or "", _stripped(note))


def _stripped(text: Text | None) -> str | None:
    return None if text is None else text.text.strip()


def _misfits(given: GivenAnswer, place: Place, questionnaire: Questionnaire, profile: Profile) -> list[Fault]:
    """Where value and reason do not go together, or the question does not allow the value."""
    control = questionnaire.control_by_id[given.question_id]
    if given.value is not Choice.NA:
        return [Fault.of("errors.reason_forbidden", place, question=control.id)] if given.reason else []
    if not questionnaire.may_be_na(control, profile):
        return [Fault.of("errors.na_forbidden", place, question=control.id)]
    return [] if given.reason else [Fault.of("errors.reason_missing", place, question=control.id)]
