"""Values out of nodes: a fault is noted and a harmless value goes on, so that one run finds everything.

Everywhere None stands for a key that is missing, which was noted when its mapping was opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

from ehassess.content.faults import Faults
from ehassess.content.yaml_source import Listed, Mapped, Node, Scalar
from ehassess.errors import Place

T = TypeVar("T")
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,8})")
_FRACTION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}|/[1-9][0-9]{0,5})?")


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping whose keys are known to be right."""

    node: Mapped

    def get(self, key: str) -> Node | None:
        """The value of a key; None where it is missing."""
        return self.node.entries.get(key)

    @property
    def place(self) -> Place:
        """Where the mapping begins."""
        return self.node.place


class Reader:
    """Takes values from nodes and notes what is wrong with them."""

    def __init__(self, faults: Faults) -> None:
        """Hold the list that faults are added to."""
        self.faults = faults

    def entry(self, node: Node | None, needed: Sequence[str], optional: Sequence[str] = ()) -> Entry:
        """The node as a mapping with these keys; an empty one where it is none."""
        if not isinstance(node, Mapped):
            if node is not None:
                self.faults.add("pack.not_a_mapping", node.place)
            return Entry(Mapped({}, {}, Place("") if node is None else node.place))
        for key in needed:
            if key not in node.entries:
                self.faults.add("pack.missing_key", node.place, key=key)
        known = (*needed, *optional)
        for key in node.entries:
            if key not in known:
                self.faults.add("pack.unknown_key", node.keys[key], key=key, known=", ".join(known))
        return Entry(node)

    def mapping(self, node: Node | None) -> Mapped | None:
        """The node as a mapping with any keys; None where it is none."""
        if node is None or isinstance(node, Mapped):
            return node
        self.faults.add("pack.not_a_mapping", node.place)
        return None

    def items(self, node: Node | None, length: int | None = None) -> tuple[Node, ...]:
        """The items of a list, which has exactly `length` of them if given; none where it is no list."""
        if node is None:
            return ()
        if not isinstance(node, Listed):
            self.faults.add("pack.not_a_list", node.place)
            return ()
        if length is not None and len(node.items) != length:
            self.faults.add("pack.wrong_length", node.place, wanted=length, found=len(node.items))
            return ()
        return node.items

    def each(self, node: Node | None, wanted: frozenset[str] | None, make: Callable[[Node], T]) -> Mapping[str, T]:
        """A text for each wanted id; one that is missing and one that nothing needs are faults (None: any will do)."""
        found = self.mapping(node)
        if found is None:
            return {}
        for name in sorted((wanted or frozenset()) - found.entries.keys()):
            self.faults.add("pack.text_missing", found.place, value=str(name))
        for name, place in found.keys.items():
            if wanted is not None and name not in wanted:
                self.faults.add("pack.text_extra", place, value=name)
        return {name: make(value) for name, value in found.entries.items()}

    def text(self, node: Node | None, longest: int | None = None, *, empty: bool = False) -> str:
        """A text, not empty unless that is allowed, of at most `longest` characters."""
        if node is None:
            return ""
        if not isinstance(node, Scalar):
            self.faults.add("pack.not_text", node.place)
            return ""
        text = node.text.strip()
        if not text and not empty:
            self.faults.add("pack.empty_text", node.place)
        if longest is not None and len(text) > longest:
            self.faults.add("pack.over_length", node.place, found=len(text), limit=longest)
        return text

    def texts(self, node: Node | None) -> tuple[str, ...]:
        """A list of texts, none of them empty."""
        return tuple(self.text(item) for item in self.items(node))

    def form(self, node: Node | None, pattern: str, sample: str) -> str:
        """A text of a fixed form; `sample` shows the author what it looks like."""
        text = self.text(node)
        if text and node is not None and not re.fullmatch(pattern, text):
            self.faults.add("pack.wrong_form", node.place, value=text, sample=sample)
        return text

    def whole(self, node: Node | None, low: int, high: int) -> int:
        """A whole number from `low` to `high`; `low` where it is none."""
        text = self.text(node)
        if node is None or not text:
            return low
        if not _WHOLE.fullmatch(text):
            self.faults.add("pack.not_whole", node.place, value=text)
            return low
        if not low <= int(text) <= high:
            self.faults.add("pack.out_of_range", node.place, value=text, low=str(low), high=str(high))
            return low
        return int(text)

    def wholes(self, node: Node | None, low: int, high: int, length: int) -> tuple[int, ...]:
        """Exactly `length` whole numbers from `low` to `high`."""
        found = tuple(self.whole(item, low, high) for item in self.items(node, length))
        return found or (low,) * length

    def span(self, node: Node | None, low: int, high: int) -> tuple[int, int]:
        """Two whole numbers, the smaller one first."""
        first, last = self.wholes(node, low, high, 2)
        if node is not None and first > last:
            self.faults.add("pack.span_order", node.place, low=str(first), high=str(last))
        return first, last

    def fraction(self, node: Node | None, low: int, high: int) -> Fraction:
        """An exact number written `3/4`, `0.25` or `1`, from `low` to `high`; `low` where it is none."""
        text = self.text(node)
        if node is None or not text:
            return Fraction(low)
        if not _FRACTION.fullmatch(text):
            self.faults.add("pack.not_a_number", node.place, value=text)
            return Fraction(low)
        if not low <= Fraction(text) <= high:
            self.faults.add("pack.out_of_range", node.place, value=text, low=str(low), high=str(high))
            return Fraction(low)
        return Fraction(text)

    def flag(self, node: Node | None) -> bool:
        """`true` or `false`; false where it is neither."""
        text = self.text(node)
        if node is not None and text and text not in ("true", "false"):
            self.faults.add("pack.not_true_or_false", node.place, value=text)
        return text == "true"

    def one_of(self, node: Node | None, known: Collection[str] | None, sentence_id: str = "pack.unknown_choice") -> str:
        """One of the known ids; with None for `known` (their own file cannot be read) any text will do."""
        text = self.text(node)
        if node is not None and text and known is not None and text not in known:
            self.faults.add(sentence_id, node.place, value=text, **_choices(sentence_id, known))
        return text

    def some_of(
        self, node: Node | None, known: Collection[str] | None, sentence_id: str = "pack.unknown_choice"
    ) -> tuple[str, ...]:
        """A list of known ids, none of them twice, in the order of the file."""
        found: dict[str, None] = {}
        for item in self.items(node):
            text = self.one_of(item, known, sentence_id)
            if text in found:
                self.faults.add("pack.listed_twice", item.place, value=text)
            found[text] = None
        return tuple(found)


def _choices(sentence_id: str, known: Collection[str]) -> dict[str, str]:
    """A fixed set of choices is listed in the sentence; ids of a pack are too many for that."""
    return {"known": ", ".join(known)} if sentence_id == "pack.unknown_choice" else {}
