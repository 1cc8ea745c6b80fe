"""Whether a text that is to leave without any name names somebody after all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ehassess.domain.dossier import DossierState
from ehassess.domain.finding import folded

SHORTEST = 4
"""Letters of a name that is looked for: shorter ones stand in too many other words."""
DIGITS = 6
"""Digits in a row, spaces and points between them allowed, that look like a telephone or another number."""

_WORDS = re.compile(r"[^a-z0-9]+")
_HINTS = (
    re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+"),
    re.compile(r"\b(?:https?://|www\.)\S+"),
    re.compile(rf"\+?\d(?:[ .\-/]?\d){{{DIGITS - 1},}}"),
    re.compile(r"\b(?:Dr|Prof|Mr|Mrs|Ms|M|Mme|Mlle|Herr|Frau)\.?\s+[A-ZÀ-Þ][\w’'-]+"),
)
"""What looks like an address, a number or a person, in the three languages of the window."""


def named_in(text: str, state: DossierState) -> tuple[str, ...]:
    """What of this dossier stands in the text, as the dossier writes it: provider, people, sites, suppliers, numbers.

    Capitals, accents and punctuation do not matter; of people the words of their name count singly.
    """
    plain = f" {_plain(text)} "
    digits = re.sub(r"\D", "", text)
    found = [name for name in _names(state) if f" {_plain(name)} " in plain]
    numbers = (state.provider.phone, *(value for _, value in state.provider.identifiers))
    found += [each for each in numbers if len(short := re.sub(r"\D", "", each)) >= DIGITS and short in digits]
    return tuple(dict.fromkeys(found))


def hints_in(text: str) -> tuple[str, ...]:
    """Pieces of the text that look as if they named somebody: addresses, long numbers, a title before a name."""
    return tuple(dict.fromkeys(found.group().strip() for hint in _HINTS for found in hint.finditer(text)))


def _names(state: DossierState) -> Iterator[str]:
    provider = state.provider
    people = (provider.contact, provider.deputy, state.declaration.name, *(each.name for each in state.people.values()))
    wholes = (provider.name, provider.email, provider.address, *(each.name for each in state.sites.values()))
    suppliers = (entry.supplier for entry in state.assets.values())
    singly = (word for name in people for word in re.split(r"[\s,]+", name))
    for name in (*wholes, *suppliers, *people, *singly):
        if len(_plain(name).replace(" ", "")) >= SHORTEST:
            yield name


def _plain(text: str) -> str:
    return _WORDS.sub(" ", folded(text)).strip()
