"""The words of a questionnaire pack in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ehassess.domain.national import BulletinText, Named, ProfileText
from ehassess.domain.templates import TemplateText


@dataclass(frozen=True, slots=True)
class ControlText:
    """All words of one control.

    name, action   the control as a title, its measure as a command; no full stop
    question       as it is asked; hint: what `yes` means; simpler: the same for a neighbour
    why            the consequence for patients; find_out: who knows, where to look, what to ask
    proof          what counts as proof; prevents: one short sentence
    first, complete  steps: what to do first, then completely
    terms          ids of glossary words
    """

    name: str
    question: str
    hint: str
    simpler: str
    why: str
    find_out: str
    proof: str
    action: str
    prevents: str
    first: tuple[str, ...]
    complete: tuple[str, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A name and the sentence that explains it; '' where there is none."""

    name: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """A risk in words: what happens (title), what it means for care (one sentence), and the story."""

    name: str
    care: str
    story: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary, its other names ('' if none) and a plain definition."""

    word: str
    also: str
    definition: str


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything that a pack says in one language, by the ids of its structure."""

    language: str
    title: str
    summary: str
    about: str
    answers: Mapping[str, Pair]
    groups: Mapping[str, str]
    sizes: Mapping[str, str]
    use_cases: Mapping[str, str]
    kinds: Mapping[str, str]
    facts: Mapping[str, Pair]
    domains: Mapping[str, Pair]
    threats: Mapping[str, Pair]
    roles: Mapping[str, str]
    controls: Mapping[str, ControlText]
    scenarios: Mapping[str, ScenarioText]
    assets: Mapping[str, Pair]
    glossary: Mapping[str, Term]
    templates: Mapping[str, TemplateText] = field(default_factory=dict)
    events: Mapping[str, Named] = field(default_factory=dict)
    countries: Mapping[str, ProfileText] = field(default_factory=dict)
    bulletins: Mapping[str, BulletinText] = field(default_factory=dict)


class Spoken(dict[str, Texts]):
    """The texts of a pack by language; in a language that it lacks, it speaks its first one."""

    def __missing__(self, language: str) -> Texts:
        """The texts of the first language; the pack has at least one."""
        return next(iter(self.values()))
