"""How easy the words of the pack are to read: Flesch, Kandel-Moles or Amstad by language, as textstat reckons them."""

from __future__ import annotations

import re
import tempfile
import zipfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import mean, median

import nltk
import textstat

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import ControlText

LOCALES = {"en": "en_GB", "fr": "fr_FR", "de": "de_DE"}
"""textstat takes the formula of Flesch, that of Kandel and Moles (1958), that of Amstad (1978)."""

EASE = 60
"""Least median of a domain: plain language, understood at about 15 years of age."""

SENTENCE_WORDS = 18
"""Most words of a sentence on average."""

LEAST_WORDS = 6
"""A shorter sentence is too little to reckon with by itself."""


@dataclass(frozen=True, slots=True)
class DomainEase:
    """One domain in one language: median ease of its controls, mean words of a sentence, words of the longest question.

    The ease of a control is that of all its sentences together, questions, help and steps.
    """

    language: str
    domain: str
    ease: float
    sentence_words: float
    question_words: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, where it stands, and its ease."""

    control: str
    text: str
    ease: float


@cache
def _syllables_at_hand() -> None:
    """Give textstat its dictionary of English syllables, which it would otherwise fetch from a network."""
    folder = Path(tempfile.mkdtemp(prefix="ehassess-"))
    with zipfile.ZipFile(Path(__file__).with_name("cmudict.zip")) as archive:
        archive.extractall(folder / "corpora")
    nltk.data.path.insert(0, str(folder))


def ease(text: str, language: str) -> float:
    """0 to 100, and beyond at both ends; higher is easier."""
    _syllables_at_hand()
    textstat.set_lang(LOCALES[language])
    return float(textstat.flesch_reading_ease(plain(text)))


def plain(text: str) -> str:
    """The text with simple spaces and without marks that stand alone, as French sets them before `?` or inside « »."""
    return re.sub(r"\s+([?!;:»])|([«])\s+", r"\1\2", re.sub(r"\s", " ", text)).replace("’", "'")


def prose(text: ControlText) -> tuple[str, ...]:
    """Everything of a control that is read as sentences."""
    return (
        text.question,
        text.hint,
        text.simpler,
        text.why,
        text.find_out,
        text.proof,
        text.prevents,
        *text.first,
        *text.complete,
    )


def sentences(text: str) -> list[str]:
    """The sentences of a text; a quotation that ends inside one ends it too."""
    return [part.strip() for part in re.split(r"(?<=[.!?])[”»“\s]*\s+(?=[“«„\w])", plain(text)) if part.strip()]


def words(sentence: str) -> int:
    """How many words a sentence has; marks are none."""
    return sum(any(letter.isalnum() for letter in part) for part in sentence.split())


def by_domain(pack: Questionnaire, language: str) -> list[DomainEase]:
    """Every domain in the order of the pack."""
    found = []
    for domain in pack.domains:
        own = [pack.texts[language].controls[each.id] for each in pack.controls if each.domain == domain.id]
        lengths = [words(each) for text in own for part in prose(text) for each in sentences(part)]
        found.append(
            DomainEase(
                language=language,
                domain=domain.id,
                ease=median(ease(" ".join(prose(text)), language) for text in own),
                sentence_words=mean(lengths),
                question_words=max(words(text.question) for text in own),
            )
        )
    return found


def hardest(pack: Questionnaire, language: str, count: int = 10) -> list[Sentence]:
    """The hardest sentences of all controls, the hardest first."""
    found = [
        Sentence(name, each, ease(each, language))
        for name, text in pack.texts[language].controls.items()
        for part in prose(text)
        for each in sentences(part)
        if words(each) >= LEAST_WORDS
    ]
    return sorted(found, key=lambda sentence: sentence.ease)[:count]
