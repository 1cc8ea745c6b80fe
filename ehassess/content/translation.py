"""Whether a language is really translated: compared, text by text, with the first language of the pack."""

from __future__ import annotations

from ehassess.content.faults import Faults
from ehassess.content.files import file_of
from ehassess.content.known import Nodes
from ehassess.content.yaml_source import Listed, Mapped, Node, Scalar

SAME_WORDS = 3
"""A text of so many words may be the same in two languages, such as a name or an abbreviation."""


def check_translation(nodes: Nodes, languages: tuple[str, ...], faults: Faults) -> None:
    """Note every text that equals the one in the first language, every term that only one of the two explains."""
    for language in languages[1:]:
        for name, original in nodes.items():
            first = f"text/{languages[0]}/"
            if name.startswith(first):
                _compare(original, nodes.get(f"text/{language}/{name.removeprefix(first)}"), faults)
    for language in languages[1:]:
        _compare_glossaries(nodes, languages[0], language, faults)


def _compare(original: Node | None, other: Node | None, faults: Faults) -> None:
    match original, other:
        case Scalar(text=text), Scalar(text=translated, place=place):
            if text.split() == translated.split() and len(text.split()) > SAME_WORDS:
                faults.add("pack.not_translated", place, text=" ".join(text.split()[: SAME_WORDS + 1]))
        case Listed(items=items), Listed(items=translated_items):
            for item, translated_item in zip(items, translated_items, strict=False):
                _compare(item, translated_item, faults)
        case Mapped(), Mapped():
            for key in original.entries.keys() & other.entries.keys():
                if key == "terms":
                    _compare_terms(original.entries[key], other.entries[key], faults)
                else:
                    _compare(original.entries[key], other.entries[key], faults)


def _compare_terms(original: Node, other: Node, faults: Faults) -> None:
    """The words to explain are the same ids in all languages."""
    one, two = _ids(original), _ids(other)
    if one != two:
        faults.add("pack.terms_differ", other.place, values=", ".join(sorted(one ^ two)))


def _ids(node: Node) -> frozenset[str]:
    items = node.items if isinstance(node, Listed) else ()
    return frozenset(item.text for item in items if isinstance(item, Scalar))


def _compare_glossaries(nodes: Nodes, first: str, language: str, faults: Faults) -> None:
    one, two = nodes.get(file_of(f"text/{first}/glossary")), nodes.get(file_of(f"text/{language}/glossary"))
    if not isinstance(one, Mapped) or not isinstance(two, Mapped):
        return
    for name in sorted(one.entries.keys() - two.entries.keys()):
        faults.add("pack.text_missing", two.place, value=name)
    for name in sorted(two.entries.keys() - one.entries.keys()):
        faults.add("pack.text_extra", two.keys[name], value=name)
