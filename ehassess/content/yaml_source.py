"""A file of a pack as plain data that remembers its lines; every scalar is text, whatever it looks like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ehassess.content.faults import Faults
from ehassess.content.guard import Kind, UnreadableError, allowed_events, text_of
from ehassess.errors import Place


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text: `yes`, `012` and `1.10` stay as they were written."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Listed:
    """A list."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mapped:
    """Entries by key, and where each key stands."""

    entries: Mapping[str, Node]
    keys: Mapping[str, Place]
    place: Place


Node = Scalar | Listed | Mapped


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet; the parts of a mapping are key, value, key, value."""

    kind: Kind
    place: Place
    parts: list[Node] = field(default_factory=list)


def parse(data: bytes, file: str, faults: Faults) -> Node | None:
    """The one document of a file; None where it cannot be read to its end, which is then among the faults."""
    open_parts = [_Open(Kind.LIST, Place(file, 1))]
    try:
        for event in allowed_events(text_of(data, file, faults), file, faults):
            if event.kind in (Kind.MAPPING, Kind.LIST):
                open_parts.append(_Open(event.kind, event.place))
            elif event.kind is Kind.END:
                closed = open_parts.pop()
                open_parts[-1].parts.append(_closed(closed, faults))
            else:
                open_parts[-1].parts.append(Scalar(event.text, event.place))
    except UnreadableError:
        return None
    if not open_parts[0].parts:
        faults.add("pack.empty_file", Place(file))
        return None
    return open_parts[0].parts[0]


def _closed(part: _Open, faults: Faults) -> Node:
    if part.kind is Kind.LIST:
        return Listed(tuple(part.parts), part.place)
    entries: dict[str, Node] = {}
    places: dict[str, Place] = {}
    for key, value in zip(part.parts[::2], part.parts[1::2], strict=True):
        if not isinstance(key, Scalar):
            faults.add("pack.key_not_text", key.place)
        elif key.text in entries:
            faults.add("pack.duplicate_key", key.place, key=key.text, first=str(places[key.text].line))
        else:
            entries[key.text] = value
            places[key.text] = key.place
    return Mapped(entries, places, part.place)
