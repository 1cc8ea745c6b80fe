"""The lists of a pack: facts, kinds of provider, domains, threats, roles, sources, frameworks, assets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ehassess.content.known import Known
from ehassess.content.reader import Entry, Reader
from ehassess.content.yaml_source import Node
from ehassess.domain.profile import SIZES
from ehassess.domain.questionnaire import AssetDefinition, Domain, FactDefinition, Framework, Kind, Source

LOWER_ID = r"[a-z][a-z0-9_]{0,39}"
UPPER_ID = r"[A-Z][A-Z0-9_]{0,19}"
_ASSET_CLASSES = (
    "application", "building", "communication", "device", "equipment", "identity", "information", "infrastructure",
    "national_service", "people", "service",
)  # fmt: skip
_MOST_HOURS = 8_784  # a leap year


def entries(
    node: Node | None, reader: Reader, needed: Sequence[str], optional: Sequence[str] = (), id_form: str = UPPER_ID
) -> tuple[tuple[str, Entry], ...]:
    """The mappings of a list with their ids; the second of two with the same id is a fault, and falls away."""
    found: dict[str, Entry] = {}
    for item in reader.items(node):
        entry = reader.entry(item, needed, optional)
        name = reader.form(entry.get("id"), id_form, _sample(id_form))
        if name in found and name:
            first = found[name].place
            reader.faults.add("pack.duplicate_id", entry.place, value=name, first=str(first.line))
        elif name:
            found[name] = entry
    return tuple(found.items())


def _sample(id_form: str) -> str:
    return {LOWER_ID: "own_server", UPPER_ID: "EHR"}.get(id_form, "NET-01")


def build_facts(node: Node | None, reader: Reader) -> tuple[FactDefinition, ...]:
    """The facts of the profile, in asking order."""
    found = entries(node, reader, ("id", "group"), id_form=LOWER_ID)
    return tuple(FactDefinition(name, reader.form(entry.get("group"), LOWER_ID, "systems")) for name, entry in found)


def build_kinds(node: Node | None, reader: Reader, known: Known) -> tuple[Kind, ...]:
    """The kinds of provider, in the order in which they are offered."""
    kinds = []
    for name, entry in entries(node, reader, ("id", "size", "facts"), id_form=LOWER_ID):
        facts = reader.some_of(entry.get("facts"), known.facts, "pack.unknown_fact")
        kinds.append(Kind(name, reader.whole(entry.get("size"), SIZES[0], SIZES[-1]), frozenset(facts)))
    return tuple(kinds)


def build_domains(node: Node | None, reader: Reader) -> tuple[Domain, ...]:
    """The domains, in asking order."""
    found = entries(node, reader, ("id", "weight"))
    return tuple(Domain(name, reader.whole(entry.get("weight"), 1, 5)) for name, entry in found)


def build_threats(node: Node | None, reader: Reader) -> tuple[str, ...]:
    """The ids of the threats; what each can touch is checked and left to the reader of the pack."""
    touched = ("confidentiality", "integrity", "availability", "patient_safety")
    found = entries(node, reader, ("id", *touched))
    for _, entry in found:
        for key in touched:
            reader.flag(entry.get(key))
    return tuple(name for name, _ in found)


def build_roles(node: Node | None, reader: Reader) -> tuple[str, ...]:
    """The ids of those who can own a measure."""
    return tuple(dict.fromkeys(reader.form(item, UPPER_ID, "DIR") for item in reader.items(node)))


def check_layers(node: Node | None, reader: Reader) -> None:
    """The layers are only names; each stands once."""
    for item in reader.items(node):
        reader.form(item, LOWER_ID, "second_factor")
    reader.some_of(node, None)


def build_sources(node: Node | None, reader: Reader) -> tuple[Source, ...]:
    """The sources of effects and likelihoods."""
    sources = []
    for name, entry in entries(node, reader, ("id", "title", "where"), ("year",), LOWER_ID):
        year = entry.get("year")
        sources.append(
            Source(
                id=name,
                title=reader.text(entry.get("title")),
                year=None if year is None else reader.whole(year, 1900, 2100),
                where=reader.text(entry.get("where")),
            )
        )
    return tuple(sources)


def build_frameworks(node: Node | None, reader: Reader) -> tuple[Framework, ...]:
    """The laws and standards that controls cite."""
    found = reader.mapping(node)
    frameworks = []
    for name, item in found.entries.items() if found else ():
        entry = reader.entry(item, ("name", "url", "note", "refs"), ("covered",))
        refs = reader.mapping(entry.get("refs"))
        known = frozenset(refs.entries) if refs else None
        frameworks.append(
            Framework(
                id=name,
                name=reader.text(entry.get("name")),
                url=reader.form(entry.get("url"), r"https://[^\s]{4,300}", "https://example.org/law"),
                note=reader.text(entry.get("note"), empty=True),
                refs={ref: reader.text(title, empty=True) for ref, title in refs.entries.items()} if refs else {},
                covered=reader.some_of(entry.get("covered"), known, "pack.unknown_reference"),
            )
        )
    return tuple(frameworks)


def build_assets(node: Node | None, reader: Reader, known: Known) -> tuple[AssetDefinition, ...]:
    """The assets that are proposed, in the order of the list."""
    assets = []
    keys = ("id", "class", "needs", "criticality", "tolerable_hours", "tolerable_loss_hours")
    for name, entry in entries(node, reader, keys):
        assets.append(
            AssetDefinition(
                id=name,
                asset_class=reader.one_of(entry.get("class"), _ASSET_CLASSES),
                needs=reader.some_of(entry.get("needs"), ("C", "I", "A", "S")),
                criticality=_criticality(entry.get("criticality"), reader, known),
                tolerable_hours=reader.span(entry.get("tolerable_hours"), 0, _MOST_HOURS),
                tolerable_loss_hours=reader.span(entry.get("tolerable_loss_hours"), 0, _MOST_HOURS),
            )
        )
    return tuple(assets)


def _criticality(node: Node | None, reader: Reader, known: Known) -> Mapping[str, int]:
    if known.kinds is None:
        return {}
    entry = reader.entry(node, tuple(sorted(known.kinds)))
    return {kind: reader.whole(entry.get(kind), 0, 4) for kind in sorted(known.kinds)}
