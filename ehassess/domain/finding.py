"""Finding a question, a measure, a word or a risk of the pack by what one remembers of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ehassess.domain.texts import Texts

MOST = 20
"""Results that are given; whoever needs more writes another word."""


class FoundKind(StrEnum):
    """What was found."""

    QUESTION = "question"
    WORD = "word"
    RISK = "risk"


@dataclass(frozen=True, slots=True)
class Found:
    """One result: its kind and id in the pack, its name, and the sentence that explains it."""

    kind: FoundKind
    id: str
    name: str
    text: str


def find(texts: Texts, wanted: str, asked: Iterable[str] | None = None) -> tuple[Found, ...]:
    """What holds every word of `wanted`, hits in a name first, at most `MOST`; () for nothing wanted.

    Capitals and accents do not matter. asked: only these questions; None: all of the pack.
    """
    words = folded(wanted).split()
    if not words:
        return ()
    hits = [
        (rank, at, found) for at, (found, more) in enumerate(_all(texts, asked)) if (rank := _rank(words, found, more))
    ]
    return tuple(found for _, _, found in sorted(hits, key=lambda hit: hit[:2])[:MOST])


def folded(text: str) -> str:
    """The text without capitals and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _rank(words: list[str], found: Found, more: str) -> int:
    """1 where the name holds every word, 2 where the rest does, 0 for no hit."""
    name = folded(f"{found.id} {found.name}")
    if all(word in name for word in words):
        return 1
    whole = f"{name} {folded(found.text)} {folded(more)}"
    return 2 if all(word in whole for word in words) else 0


def _all(texts: Texts, asked: Iterable[str] | None) -> Iterator[tuple[Found, str]]:
    """Everything that can be found, with what else is looked through."""
    wanted = None if asked is None else set(asked)
    for name, control in texts.controls.items():
        if wanted is None or name in wanted:
            yield Found(FoundKind.QUESTION, name, control.name, control.question), f"{control.action} {control.hint}"
    for name, term in texts.glossary.items():
        yield Found(FoundKind.WORD, name, term.word, term.definition), term.also
    for name, scenario in texts.scenarios.items():
        yield Found(FoundKind.RISK, name, scenario.name, scenario.care), scenario.story
