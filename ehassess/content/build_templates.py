"""The documents to fill in: their structure, and their words in each language, which must fit it cell by cell."""

from __future__ import annotations

from collections.abc import Iterator

from ehassess.content.faults import Faults
from ehassess.content.files import file_of
from ehassess.content.known import Known, Nodes
from ehassess.content.reader import Reader
from ehassess.content.yaml_source import Listed, Mapped, Node, Scalar
from ehassess.domain.templates import (
    FORMS,
    GAPS,
    SectionText,
    Template,
    TemplateSection,
    TemplateText,
    fields_in,
    gaps_in,
)

MOST_COLUMNS = 8
MOST_BLANK = 60
MOST_HEIGHT = 60


def build_template(node: Node | None, name: str, reader: Reader, known: Known) -> Template:
    """One document out of its file of structure."""
    entry = reader.entry(node, ("paper", "controls", "sections"))
    reader.form(None if node is None else Scalar(name, entry.place), "[a-z][a-z0-9-]{1,39}", "incident-log")
    return Template(
        id=name,
        paper=reader.one_of(entry.get("paper"), ("portrait", "landscape")),
        controls=reader.some_of(entry.get("controls"), known.controls, "pack.unknown_control"),
        sections=tuple(_section(item, reader) for item in reader.items(entry.get("sections"))),
    )


def _section(node: Node, reader: Reader) -> TemplateSection:
    entry = reader.entry(node, ("id", "form", "widths"), ("blank", "height"))
    widths = tuple(reader.whole(item, 1, 100) for item in reader.items(entry.get("widths")))
    if not 1 <= len(widths) <= MOST_COLUMNS:
        reader.faults.add("pack.template_columns", entry.place, limit=MOST_COLUMNS, found=len(widths))
    return TemplateSection(
        id=reader.form(entry.get("id"), "[a-z][a-z0-9_]{1,29}", "accounts"),
        form=reader.one_of(entry.get("form"), FORMS),
        widths=widths,
        blank=reader.whole(entry.get("blank"), 0, MOST_BLANK),
        height=reader.whole(entry.get("height"), 0, MOST_HEIGHT),
    )


def build_template_text(node: Node | None, structure: Node | None, reader: Reader) -> TemplateText:
    """The words of one document in one language, every section of the structure and no other."""
    entry = reader.entry(node, ("title", "lead", "foot", "sections"))
    found = reader.mapping(entry.get("sections"))
    sections: dict[str, SectionText] = {}
    wanted = dict(_sections_of(structure))
    for name, section in {} if found is None else found.entries.items():
        if name not in wanted:
            reader.faults.add("pack.text_extra", section.place, value=name)
        sections[name] = _section_text(section, wanted.get(name), reader)
    if found is not None:
        for name in wanted.keys() - found.entries.keys():
            reader.faults.add("pack.text_missing", found.place, value=name)
    return TemplateText(
        title=_written(entry.get("title"), reader),
        lead=_written(entry.get("lead"), reader),
        foot=_written(entry.get("foot"), reader),
        sections=sections,
    )


def _section_text(node: Node, columns: int | None, reader: Reader) -> SectionText:
    entry = reader.entry(node, (), ("heading", "text", "columns", "rows"))
    heads, rows = entry.get("columns"), reader.items(entry.get("rows"))
    return SectionText(
        heading=_written(entry.get("heading"), reader),
        text=tuple(_written(item, reader) for item in reader.items(entry.get("text"))),
        columns=() if heads is None else tuple(_written(i, reader, empty=True) for i in reader.items(heads, columns)),
        rows=tuple(tuple(_written(cell, reader, empty=True) for cell in reader.items(row, columns)) for row in rows),
    )


def _written(node: Node | None, reader: Reader, *, empty: bool = False) -> str:
    """A text whose gaps are known."""
    text = reader.text(node, empty=empty)
    for gap in gaps_in(text):
        if node is not None and gap not in GAPS:
            reader.faults.add("pack.unknown_choice", node.place, value=gap, known=", ".join(GAPS))
    return text


def _sections_of(structure: Node | None) -> Iterator[tuple[str, int | None]]:
    """Id and number of columns of each section; None where that cannot be read."""
    listed = structure.entries.get("sections") if isinstance(structure, Mapped) else None
    for item in listed.items if isinstance(listed, Listed) else ():
        name = item.entries.get("id") if isinstance(item, Mapped) else None
        widths = item.entries.get("widths") if isinstance(item, Mapped) else None
        if isinstance(name, Scalar):
            yield name.text, len(widths.items) if isinstance(widths, Listed) else None


def check_fields(nodes: Nodes, known: Known, faults: Faults) -> None:
    """Note every section that does not have as many rows and fields in all languages."""
    for name in known.templates if known.languages else ():
        first, *others = (nodes.get(file_of(f"text/{language}/templates/{name}")) for language in known.languages)
        for other in others:
            one, two = dict(_fields_of(first)), dict(_fields_of(other))
            for section in one.keys() & two.keys():
                (rows, fields, _), (own_rows, own_fields, place) = one[section], two[section]
                if (rows, fields) != (own_rows, own_fields):
                    faults.add("pack.template_differs", place.place, value=section)


def _fields_of(node: Node | None) -> Iterator[tuple[str, tuple[int, int, Node]]]:
    """Rows and fields of each section, and where it begins."""
    sections = node.entries.get("sections") if isinstance(node, Mapped) else None
    for name, section in sections.entries.items() if isinstance(sections, Mapped) else ():
        rows = section.entries.get("rows") if isinstance(section, Mapped) else None
        count = len(rows.items) if isinstance(rows, Listed) else 0
        yield name, (count, sum(fields_in(text) for text in _texts_in(section)), section)


def _texts_in(node: Node) -> Iterator[str]:
    if isinstance(node, Scalar):
        yield node.text
    parts = node.items if isinstance(node, Listed) else node.entries.values() if isinstance(node, Mapped) else ()
    for part in parts:
        yield from _texts_in(part)
