"""What the page of duties shows: whom to tell by when, the laws, the outcome of the country, the notices."""

from __future__ import annotations

from dataclasses import dataclass

from ehassess.domain.dossier import DossierState
from ehassess.domain.duty_words import law_name, when
from ehassess.domain.obligations import (
    NationalWords,
    Outcome,
    bulletins_for,
    clock_for,
    identifiers_for,
    obligations_for,
    words_for,
)
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import Texts
from ehassess.words import Words

Question = tuple[str, str]
"""Id of a question that applies, and its name."""


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """By when, whom, by which law, what to do, what to know ('' for nothing), and how to reach the contact."""

    when: str
    who: str
    law: str
    task: str
    note: str
    help: str


@dataclass(frozen=True, slots=True)
class EventLines:
    """An event, how to tell that it is one, and whom to tell."""

    name: str
    help: str
    lines: tuple[DeadlineLine, ...]


@dataclass(frozen=True, slots=True)
class LawLine:
    """A law: its name and place, why it applies, what it asks, what is uncertain ('' = nothing), questions on it."""

    name: str
    law: str
    reason: str
    asks: str
    note: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """A notice: `threat` or `practice`, title, text, questions that it points to."""

    kind: str
    title: str
    text: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class ItemLines:
    """The outcome of the country: state (id), sentence, who gets the report, rule, items in place, what is missing."""

    state: str
    sentence: str
    authority: str
    rule: str
    placed: int
    count: int
    missing: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class DutiesModel:
    """Everything of the page; `items` is None for a pack without countries; `numbers`: name, and where it stands."""

    country: str
    events: tuple[EventLines, ...]
    laws: tuple[LawLine, ...]
    items: ItemLines | None
    numbers: tuple[tuple[str, str], ...]
    notices: tuple[NoticeLine, ...]


def duties_model(pack: Questionnaire, state: DossierState, found: Outcome, texts: Texts, words: Words) -> DutiesModel:
    """The page as the dossier stands; `found` is the outcome with the plan of today."""
    country, profile = state.provider.country, state.profile
    said = words_for(pack, country, texts)
    asked = frozenset(control.id for control in pack.controls_for(profile))

    def questions(names: tuple[str, ...]) -> tuple[Question, ...]:
        return tuple((name, texts.controls[name].name) for name in names if name in asked)

    laws = []
    for each in obligations_for(pack, country, profile):
        text, law = said.obligations[each.id], law_name(words, pack, each.law)
        laws.append(LawLine(text.name, law, text.reason, text.asks, text.note, questions(each.controls)))
    notices = []
    for notice in bulletins_for(pack, profile):
        about = texts.bulletins[notice.id]
        notices.append(NoticeLine(notice.kind, about.title, about.text, questions(notice.controls)))
    numbers = (said.identifiers[each.id] for each in identifiers_for(pack, country, profile))
    return DutiesModel(
        country="" if said.own is None else said.own.name,
        events=_events(pack, state, said, texts, words),
        laws=tuple(laws),
        items=_items(found, said, questions(found.missing), words),
        numbers=tuple((number.name, number.help) for number in numbers),
        notices=tuple(notices),
    )


def _events(
    pack: Questionnaire, state: DossierState, said: NationalWords, texts: Texts, words: Words
) -> tuple[EventLines, ...]:
    found: dict[str, list[DeadlineLine]] = {}
    for each in clock_for(pack, state.provider.country, state.profile):
        text, who = said.deadlines[each.id], said.contacts[each.who]
        law = law_name(words, pack, each.law)
        line = DeadlineLine(when(words, each), who.name, law, text.task, text.note, who.help)
        found.setdefault(each.event, []).append(line)
    return tuple(EventLines(texts.events[name].name, texts.events[name].help, tuple(found[name])) for name in found)


def _items(found: Outcome, said: NationalWords, missing: tuple[Question, ...], words: Words) -> ItemLines | None:
    if said.own is None:
        return None
    sentence = {
        "met": said.own.met,
        "approaching": said.own.approaching,
        "plan_agreed": words("duties.plan_agreed"),
        "not_met": said.own.not_met,
    }[found.state]
    own = said.own
    return ItemLines(found.state.value, sentence, own.authority, own.rule, found.in_place, len(found.required), missing)
