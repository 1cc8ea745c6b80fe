"""What may stand in a file of a pack: checked before anything is made of it, for a pack may come from anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import yaml

from ehassess.content.faults import Faults
from ehassess.content.limits import DEPTH_LIMIT, FILE_LIMIT, PART_LIMIT, TEXT_LIMIT
from ehassess.errors import Place

# Control characters, marks that turn the reading direction, invisible tags, lone surrogates: no reader sees them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)


class Kind(Enum):
    """What an event of the parser opens, closes or holds."""

    MAPPING = "mapping"
    LIST = "list"
    END = "end"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Event:
    """One step of the parser: its kind, the text ('' unless it is one), and where it begins."""

    kind: Kind
    text: str
    place: Place


class UnreadableError(Exception):
    """The rest of the file cannot be read; why is noted among the faults."""


def text_of(data: bytes, file: str, faults: Faults) -> str:
    """The text of a file; UnreadableError where it is too large or not UTF-8."""
    if len(data) > FILE_LIMIT:
        faults.add("pack.file_too_large", Place(file), limit=FILE_LIMIT // 2**20)
        raise UnreadableError
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        faults.add("pack.not_utf8", Place(file, data[: error.start].count(b"\n") + 1))
        raise UnreadableError from error
    for hidden in _HIDDEN.finditer(text):
        line = text.count("\n", 0, hidden.start()) + 1
        faults.add("pack.hidden_character", Place(file, line), code=f"U+{ord(hidden[0]):04X}")
        if hidden[0] == "\0":
            raise UnreadableError
    return text


def allowed_events(text: str, file: str, faults: Faults) -> Iterator[Event]:
    """The events of one document of plain YAML; anchors, aliases, tags and directives are faults, and fall away.

    UnreadableError where the parser gives up, or a limit is passed.
    """
    depth = 0
    documents = 0
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for count, event in enumerate(yaml.parse(text, Loader=loader)):
            place = Place(file, _line(event.start_mark))
            documents += isinstance(event, yaml.DocumentStartEvent)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            _stop_if(depth > DEPTH_LIMIT, "pack.too_deep", place, faults, DEPTH_LIMIT)
            _stop_if(count > PART_LIMIT, "pack.too_many_parts", place, faults, PART_LIMIT)
            _stop_if(documents > 1, "pack.several_documents", place, faults, 1)
            _note_forbidden(event, place, faults)
            if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
                yield _own(event, place, text, faults)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        faults.add("pack.not_yaml", Place(file, _line(mark)))
        raise UnreadableError from error
    except yaml.YAMLError as error:
        faults.add("pack.not_yaml", Place(file))
        raise UnreadableError from error


def _line(mark: object) -> int | None:
    """The line of a mark of the parser, from 1; None where it gives none. The one in C has a class of its own."""
    line = getattr(mark, "line", None)
    return line + 1 if isinstance(line, int) else None


def _stop_if(passed: bool, sentence_id: str, place: Place, faults: Faults, limit: int) -> None:
    if passed:
        faults.add(sentence_id, place, limit=limit)
        raise UnreadableError


def _note_forbidden(event: yaml.Event, place: Place, faults: Faults) -> None:
    """What plain YAML has no need of, and what attacks are made of."""
    if isinstance(event, yaml.DocumentStartEvent) and (event.version or event.tags):
        faults.add("pack.directive", place)
    if isinstance(event, yaml.NodeEvent) and event.anchor:
        faults.add("pack.anchor", place, name=event.anchor)
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
        faults.add("pack.tag", place, name=event.tag)


def _own(event: yaml.Event, place: Place, source: str, faults: Faults) -> Event:
    match event:
        case yaml.ScalarEvent():
            _check_text(event.value, place, source, faults)
            return Event(Kind.TEXT, event.value, place)
        case yaml.AliasEvent():
            return Event(Kind.TEXT, "", place)
        case yaml.MappingStartEvent():
            return Event(Kind.MAPPING, "", place)
        case yaml.SequenceStartEvent():
            return Event(Kind.LIST, "", place)
    return Event(Kind.END, "", place)


def _check_text(text: str, place: Place, source: str, faults: Faults) -> None:
    if len(text) > TEXT_LIMIT:
        faults.add("pack.text_too_long", place, limit=TEXT_LIMIT, found=len(text))
    hidden = _HIDDEN.search(text)
    if hidden and hidden[0] not in source:  # written as an escape; what is written plainly is noted already
        faults.add("pack.hidden_character", place, code=f"U+{ord(hidden[0]):04X}")
