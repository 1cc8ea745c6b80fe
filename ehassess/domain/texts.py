"""The words of a questionnaire pack in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
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


FALLBACK = "en"
"""What a pack speaks in a language that it lacks, where it has this one."""


class Spoken(Mapping[str, Texts]):
    """The texts of a pack by language; in a language that it lacks, it speaks English, else its first one.

    A language may be given as what makes its texts: that is asked once, when somebody first reads that language, since
    the three languages are most of a pack and a user reads one.
    """

    def __init__(self, texts: Mapping[str, Texts | Callable[[], Texts]]) -> None:
        """By language, at least one."""
        self._texts = dict(texts)

    def __getitem__(self, language: str) -> Texts:
        """The texts of this language, else in English, else of the first one."""
        if language not in self._texts:
            language = FALLBACK if FALLBACK in self._texts else next(iter(self._texts))
        held = self._texts[language]
        if not isinstance(held, Texts):
            held = self._texts[language] = held()
        return held

    def get(self, language: str, default: Texts | None = None) -> Texts | None:  # type: ignore[override]
        """The texts of this language; `default` where the pack lacks it."""
        return self[language] if language in self._texts else default

    def __contains__(self, language: object) -> bool:
        """Whether the pack speaks this language."""
        return language in self._texts

    def __iter__(self) -> Iterator[str]:
        """The languages, in the order of the pack."""
        return iter(self._texts)

    def __len__(self) -> int:
        """How many languages."""
        return len(self._texts)

    def __repr__(self) -> str:
        """Every text, as a mapping shows itself."""
        return f"Spoken({dict(self.items())!r})"

    def __reduce__(self) -> tuple[type[Spoken], tuple[dict[str, Texts]]]:
        """For another process: the texts themselves."""
        return Spoken, (dict(self.items()),)
