"""All sentences outside widgets, and how numbers, money and dates are written, in one language."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, time
from numbers import Rational
from pathlib import Path

from ehassess.errors import Fault, FaultsError, UserFacingError
from ehassess.paths import resource

HARD = "\u00a0"
"""A space at which no line may break."""
NARROW = "\u202f"
"""The same, narrow: between thousands and before high punctuation in French."""
BARE: Mapping[str, str] = {"thousands": ",", "point": "."}
"""Marks of a number where no sentences are at hand."""

Sentence = str | Mapping[str, str]
"""A sentence with {gaps}, or its plural forms `one` and `other`, chosen by the fact `count`."""


class _Files(Mapping[str, Sentence]):
    """The sentences of a folder by id; each file is read when the first of its sentences is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rooms: dict[str, Mapping[str, Sentence]] = {}

    def __getitem__(self, sentence_id: str) -> Sentence:
        room, _, key = sentence_id.partition(".")
        if room not in self._rooms:
            file = self._folder / f"{room}.json"
            self._rooms[room] = json.loads(file.read_text("utf-8")) if file.is_file() else {}
        return self._rooms[room][key]

    def __iter__(self) -> Iterator[str]:
        for file in sorted(self._folder.glob("*.json")):
            self.get(f"{file.stem}.")
            yield from (f"{file.stem}.{key}" for key in self._rooms[file.stem])

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Words:
    """The sentences of one language by id, such as `errors.disk_full`: file `errors.json`, key `disk_full`."""

    def __init__(self, language: str, sentences: Mapping[str, Sentence]) -> None:
        """Hold the sentences; `Words.load` is the usual way."""
        self.language = language
        self._sentences = sentences

    @classmethod
    def load(cls, language: str, folder: Path | None = None) -> Words:
        """The files of a language, each read when it is needed; UserFacingError `errors.unknown_language` for one that
        is not shipped."""
        if language not in languages(folder):
            raise UserFacingError("errors.unknown_language", language=language, known=", ".join(languages(folder)))
        return cls(language, _Files((folder or resource("words")) / language))

    def __call__(self, sentence_id: str, /, **facts: object) -> str:
        """The sentence with its gaps filled; KeyError for a missing id or fact.

        A whole number or fraction is written in the manner of the language, a date as `day`; what must stay as it is
        (a year, a version) is given as text.
        """
        sentence = self._sentences[sentence_id]
        if not isinstance(sentence, str):
            sentence = sentence[self._plural(facts["count"])]
        return sentence.format(**{name: self._written(fact) for name, fact in facts.items()})

    def __contains__(self, sentence_id: object) -> bool:
        """Whether there is a sentence of this id."""
        return sentence_id in self._sentences

    def ids(self) -> frozenset[str]:
        """Ids of all sentences."""
        return frozenset(self._sentences)

    def forms(self, sentence_id: str) -> tuple[str, ...]:
        """A sentence with its gaps still open, every plural form of it; KeyError for a missing id."""
        sentence = self._sentences[sentence_id]
        return (sentence,) if isinstance(sentence, str) else tuple(sentence.values())

    def error(self, error: UserFacingError) -> str:
        """What is wrong, where, and what to do; several faults stand below their heading, one a line."""
        heading = self(error.id, **error.facts)
        if isinstance(error, FaultsError):
            return "\n".join([heading, *(f"- {self.fault(fault)}" for fault in error.faults)])
        return heading

    def fault(self, fault: Fault) -> str:
        """One fault with its place, where it has one."""
        sentence = self(fault.id, **dict(fault.facts))
        if fault.place is None:
            return sentence
        if fault.place.line is None:
            return self("errors.in_file", file=fault.place.file, sentence=sentence)
        return self("errors.at_line", file=fault.place.file, line=str(fault.place.line), sentence=sentence)

    def number(self, value: Rational | int, decimals: int = 0) -> str:
        """A number with this language's marks, halves rounded away from zero."""
        part, whole = abs(int(value.numerator)), int(value.denominator)
        units = (2 * part * 10**decimals + whole) // (2 * whole)
        whole, rest = divmod(units, 10**decimals)
        grouped = f"{whole:,}".replace(",", self.manner("thousands"))
        point = self.manner("point")
        sign = "\u2212" if value < 0 and units else ""
        return sign + grouped + (f"{point}{rest:0{decimals}d}" if decimals else "")

    def money(self, amount: int, currency: str) -> str:
        """Whole units of a currency (ISO 4217): €1,670 and CHF 1,670; 1 670 € in French, 1.670 € in German."""
        symbol = {"EUR": "€", "GBP": "£", "USD": "$"}.get(currency, currency)
        figure = self.number(abs(amount))
        sign = "\u2212" if amount < 0 else ""
        form = self.manner("money_code" if symbol == currency else "money")
        return sign + form.format(symbol=symbol, figure=figure)

    def hours(self, amount: int) -> str:
        """Whole hours of work."""
        return f"{self.number(amount)}{HARD}h"

    def day(self, when: date) -> str:
        """A short date: 4 Dec 2026, 4 déc. 2026, 4. Dez. 2026."""
        month = self._listed("dates.months_short", when.month - 1)
        return self.manner("day").format(day=self._first(when.day), month=month, year=when.year)

    def long_day(self, when: date) -> str:
        """A date in full: Friday 4 December 2026, vendredi 4 décembre 2026."""
        weekday = self._listed("dates.weekdays", when.weekday())
        month = self._listed("dates.months", when.month - 1)
        form = self.manner("long_day")
        return form.format(weekday=weekday, day=self._first(when.day), month=month, year=when.year)

    def typed_day(self, when: date) -> str:
        """A day as one types it into a field: 04/12/2026, 04.12.2026."""
        form = self.manner("typed_day")  # in the signs of a date field, which is given it as it is
        return form.replace("dd", f"{when.day:02}").replace("MM", f"{when.month:02}").replace("yyyy", str(when.year))

    def clock(self, when: time) -> str:
        """A time of day to the minute, by 24 hours: 09:05, 9 h 05."""
        return self.manner("clock").format(hour=when.hour, minute=when.minute)

    def labelled(self, name: str, value: str) -> str:
        """A value behind its name: Grade: C, Note : C."""
        return self.manner("labelled").format(name=name, value=value)

    def manner(self, key: str) -> str:
        """How this language writes something, from `manner.json`, its gaps open; without files, as in English."""
        return self.forms(f"manner.{key}")[0] if f"manner.{key}" in self else BARE[key]

    def _first(self, day: int) -> str:
        return self.manner("first_day") if day == 1 else f"{day}{self.manner('day_mark')}"

    def _listed(self, sentence_id: str, index: int) -> str:
        return self(sentence_id).split()[index]

    def _plural(self, count: object) -> str:
        if not isinstance(count, int):
            raise TypeError("the fact `count` must be a whole number")
        if count == 0:
            return self.manner("plural_of_none")
        return "one" if count == 1 else "other"

    def _written(self, fact: object) -> str:
        match fact:
            case bool() | str():
                return str(fact)
            case int():
                return self.number(fact)
            case Rational():
                return self.number(fact, 1)
            case date():
                return self.day(fact)
        return str(fact)


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """The languages that have sentences, in alphabetical order."""
    return tuple(sorted(found.name for found in (folder or resource("words")).iterdir() if found.is_dir()))
