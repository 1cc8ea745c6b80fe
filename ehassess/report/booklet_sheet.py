"""What every page of the booklet is given: the pack, its words, whom it is for, and the pages of the pass before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ehassess.domain.conditions import All, Any, AtLeast, Condition, Fact, Not
from ehassess.domain.interview import minutes
from ehassess.domain.questionnaire import Control, Domain, Questionnaire
from ehassess.domain.texts import Texts
from ehassess.report import clean
from ehassess.report import paper as t
from ehassess.words import Words

_LEAST_PEOPLE = (1, 2, 10, 50, 250)
"""With how many people each size class begins."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`pages` holds the page of each section from the first pass; `found` fills up in this one.

    controls  the questions that are printed, in asking order; kind: for which kind of provider, None for all
    """

    questionnaire: Questionnaire
    texts: Texts
    words: Words
    kind: str | None
    controls: tuple[Control, ...]
    pages: Mapping[str, int]
    found: dict[str, int] = field(default_factory=dict)

    @property
    def domains(self) -> tuple[Domain, ...]:
        """The domains with a question in the booklet."""
        asked = {control.domain for control in self.controls}
        return tuple(domain for domain in self.questionnaire.domains if domain.id in asked)

    @property
    def audience(self) -> str:
        """For whom the booklet is, as plain text."""
        named = self.words("booklet.for_all") if self.kind is None else self.texts.kinds[self.kind]
        return self.line(named)

    @property
    def version(self) -> str:
        """Id, version and day of the pack, as plain text."""
        when = self.words.day(date.fromisoformat(self.questionnaire.date))
        return self.line(f"{self.questionnaire.id} {self.questionnaire.version} · {when}")

    @property
    def minutes(self) -> int:
        """How long all questions take to read and answer, help not counted."""
        return minutes(self.texts, self.controls)

    def tell(self, key: str, /, **facts: object) -> str:
        """A sentence of the booklet as markup."""
        return self.text(self.words(f"booklet.{key}", **facts))

    def text(self, text: str) -> str:
        """Text of the pack as markup, whole."""
        return clean.markup(text, t.known_characters())

    def line(self, text: str) -> str:
        """The same for what is drawn directly."""
        return clean.plain(text, t.known_characters())

    def asked_if(self, condition: Condition) -> str:
        """The condition in the words of the profile, as plain text; '' for one that always holds."""
        match condition:
            case Fact(id=fact):
                name = self.texts.facts[fact].name
                return name[:1].lower() + name[1:]
            case AtLeast(size=size):
                return self.words("booklet.from_size", people=_LEAST_PEOPLE[size])
            case Not(part=part):
                return self.words("booklet.not", part=self.asked_if(part))
            case All(parts=parts):
                return self._joined(parts, "and")
            case Any(parts=parts):
                return self._joined(parts, "or")

    def _joined(self, parts: tuple[Condition, ...], word: str) -> str:
        between = f" {self.words(f'booklet.{word}')} "
        told = [self.asked_if(part) for part in parts]
        inner = [f"({text})" if isinstance(part, All | Any) else text for part, text in zip(parts, told, strict=True)]
        return between.join(inner)


def sheet(questionnaire: Questionnaire, language: str, kind: str | None, pages: Mapping[str, int]) -> Sheet:
    """The sheet of one pass; what it raises is what the door says."""
    words, texts = Words.load(language), questionnaire.texts[language]
    controls = questionnaire.controls
    if kind is not None:
        controls = questionnaire.controls_for(questionnaire.default_profile(kind))
    return Sheet(questionnaire, texts, words, kind, controls, pages)
