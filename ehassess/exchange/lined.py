"""YAML as people write it by hand, every scalar as the text that stands there, with its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from ehassess.errors import Fault, FaultsError, Place

LARGEST = 1_000_000
"""Bytes of a file."""
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, as written: `yes` is the text yes, nothing is the text ''."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping, its pairs in the order of the file; a key may come twice."""

    pairs: tuple[tuple[Text, Node], ...]
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    """A sequence."""

    items: tuple[Node, ...]
    line: int


Node = Text | Pairs | Items


class _StrangeError(Exception):
    """Something that a plain file does not hold; its line."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def pairs_of(data: bytes, name: str, heading: str) -> Pairs:
    """The mapping that a file holds; an empty file is an empty mapping.

    FaultsError under `heading` for text that is no UTF-8, no YAML or no mapping. Anchors, tags and several documents
    are refused: nobody writes them by hand, and they are the tools of hostile files.
    """
    place = Place(name)
    if len(data) > LARGEST:
        raise FaultsError(heading, [Fault.of("exchange.too_large", place)], file=name)
    try:
        found = _document(yaml.parse(data.decode("utf-8-sig"), Loader=yaml.SafeLoader))
    except UnicodeDecodeError:
        raise FaultsError(heading, [Fault.of("errors.not_text", place)], file=name) from None
    except _StrangeError as error:
        raise FaultsError(heading, [Fault.of("errors.not_yaml", Place(name, error.line))], file=name) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise FaultsError(heading, [Fault.of("errors.not_yaml", Place(name, line))], file=name) from None
    except yaml.YAMLError:
        raise FaultsError(heading, [Fault.of("errors.not_text", place)], file=name) from None
    if isinstance(found, Pairs):
        return found
    raise FaultsError(heading, [Fault.of("errors.not_a_mapping", Place(name, found.line))], file=name)


def _document(events: Iterator[yaml.Event]) -> Node:
    found: Node = Pairs((), 1)
    documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _StrangeError(_line(event))
        elif isinstance(event, yaml.NodeEvent):
            node = _node(event, events, _DEEPEST)
            if node != Text("", node.line):
                found = node
    return found


def _node(event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
    line = _line(event)
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or getattr(event, "tag", None) or not depth:
        raise _StrangeError(line)
    if isinstance(event, yaml.ScalarEvent):
        return Text(event.value, line)
    if isinstance(event, yaml.SequenceStartEvent):
        return Items(tuple(_until(yaml.SequenceEndEvent, events, depth)), line)
    inside = iter(tuple(_until(yaml.MappingEndEvent, events, depth)))
    pairs = []
    for key, value in zip(inside, inside, strict=True):
        if not isinstance(key, Text):
            raise _StrangeError(key.line)
        pairs.append((key, value))
    return Pairs(tuple(pairs), line)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _until(end: type[yaml.Event], events: Iterator[yaml.Event], depth: int) -> Iterator[Node]:
    for event in events:
        if isinstance(event, end):
            return
        yield _node(event, events, depth - 1)
