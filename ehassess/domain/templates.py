"""Documents that a care provider fills in and keeps: what they are made of, and their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

FORMS = ("text", "facts", "rules", "steps", "boxes", "table", "alarm")
"""What a section looks like: paragraphs, name and value, numbered rules, large steps, boxes to tick, a table, a line
that cannot be overlooked."""

GAPS = ("provider", "date")
"""What the program fills in by itself, written `{provider}`."""

_FIELD = re.compile(r"\[\[([^\[\]]*)\]\]")
_GAP = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """One section of a document.

    form    one of FORMS
    widths  shares of the columns, which say how many there are
    blank   so many empty rows follow, to be filled in by hand
    height  least height of the other rows in millimetres, 0 for what their text needs
    """

    id: str
    form: str
    widths: tuple[int, ...]
    blank: int
    height: int


@dataclass(frozen=True, slots=True)
class Template:
    """A document to fill in: on which paper (`portrait` or `landscape`), for which controls, with which sections."""

    id: str
    paper: str
    controls: tuple[str, ...]
    sections: tuple[TemplateSection, ...]


@dataclass(frozen=True, slots=True)
class SectionText:
    """The words of a section: heading ('' for none), paragraphs, heads of columns, and rows of cells."""

    heading: str
    text: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class TemplateText:
    """The words of a document: title, what it is for in one sentence, its sections by id, a last small line."""

    title: str
    lead: str
    foot: str
    sections: Mapping[str, SectionText]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text; `field` where it is to be filled in by hand, with a proposal or '' in it."""

    text: str
    field: bool = False


def pieces(text: str, filled: Mapping[str, str]) -> tuple[Piece, ...]:
    """A text cut into plain pieces and fields `[[proposal]]`; a gap `{provider}` gets its value, or becomes a field
    where that is ''. KeyError for a gap that is not in `filled`."""
    return tuple(_pieces(text, filled))


def fields_in(text: str) -> int:
    """How many fields a text holds."""
    return len(_FIELD.findall(text))


def gaps_in(text: str) -> tuple[str, ...]:
    """The names of the gaps of a text, in its order."""
    return tuple(_GAP.findall(text))


def _pieces(text: str, filled: Mapping[str, str]) -> Iterator[Piece]:
    for place, part in enumerate(_FIELD.split(text)):
        if place % 2:
            yield Piece(part, field=True)
            continue
        for inner, found in enumerate(_GAP.split(part)):
            if inner % 2 and not filled[found]:
                yield Piece("", field=True)
            elif found:
                yield Piece(filled[found] if inner % 2 else found)
