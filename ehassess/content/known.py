"""The ids that a pack defines, gathered before the rest is read, so that every mention of one can be checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ehassess.content.files import file_of
from ehassess.content.yaml_source import Listed, Mapped, Node, Scalar

Nodes = Mapping[str, Node | None]
"""The files of a pack by their name in it, with `/`; None for one that cannot be read to its end."""

Ids = frozenset[str] | None
"""Known ids; None where the file that defines them cannot be read, so that no mention is called unknown for that."""

MAIN_FILES = (
    "pack", "profile", "domains", "threats", "roles", "layers", "sources", "references", "assets", "scenarios",
    "planning", "reviews", "bulletins",
)  # fmt: skip
"""The files of the structure, without `.yaml`; the controls lie in one more for each domain."""

TEXT_FILES = (
    "pack", "profile", "domains", "threats", "roles", "scenarios", "assets", "glossary", "profiles", "bulletins",
)  # fmt: skip
"""The files of words of each language, without `.yaml`; the words of controls lie in one more for each domain."""


@dataclass(frozen=True, slots=True)
class Known:
    """All ids of the structure of a pack, by what they name; `references` by framework."""

    facts: Ids
    groups: Ids
    kinds: Ids
    domains: Ids
    threats: Ids
    roles: Ids
    layers: Ids
    sources: Ids
    assets: Ids
    scenarios: Ids
    controls: Ids
    risk_use_cases: Ids
    use_cases: Ids
    templates: tuple[str, ...]
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    domain_order: tuple[str, ...]
    references: Mapping[str, frozenset[str]] | None


def known_ids(nodes: Nodes) -> Known:
    """What the readable files define; wrong shapes count as no id, and are noted later."""
    profile, scenarios = nodes.get(file_of("profile")), _at(nodes.get(file_of("scenarios")), "scenarios")
    domain_order = tuple(_values(nodes.get(file_of("domains")), "id"))
    # Without the domains no file of controls can be found, so their ids are not known to be none either.
    domains = nodes.get(file_of("domains"))
    controls = [nodes.get(file_of(f"controls/{domain}")) for domain in domain_order] if domains else [None]
    risk_use_cases = _ids(scenarios, "use_cases")
    return Known(
        facts=_ids(_at(profile, "facts")),
        groups=_ids(_at(profile, "facts"), "group"),
        kinds=_ids(_at(profile, "kinds")),
        domains=_ids(nodes.get(file_of("domains"))),
        threats=_ids(nodes.get(file_of("threats"))),
        roles=_texts(nodes.get(file_of("roles"))),
        layers=_texts(nodes.get(file_of("layers"))),
        sources=_ids(nodes.get(file_of("sources"))),
        assets=_ids(nodes.get(file_of("assets"))),
        scenarios=_ids(scenarios),
        controls=_united(_ids(file) for file in controls),
        risk_use_cases=risk_use_cases,
        use_cases=_united([risk_use_cases, *(_ids(file, "use_case") for file in controls)]),
        templates=tuple(sorted(_stems(nodes, "templates/"))),
        countries=tuple(sorted(_stems(nodes, "profiles/"))),
        languages=tuple(_leaves(_at(nodes.get(file_of("pack")), "languages"))),
        domain_order=domain_order,
        references=_references(nodes.get(file_of("references"))),
    )


def wanted_files(known: Known) -> tuple[str, ...]:
    """The names of all files that a pack with these domains and languages has."""
    structure = [
        *(file_of(name) for name in MAIN_FILES),
        *(file_of(f"controls/{domain}") for domain in known.domain_order),
        *(file_of(f"templates/{name}") for name in known.templates),
        *(file_of(f"profiles/{name}") for name in known.countries),
    ]
    for language in known.languages:
        structure += [file_of(f"text/{language}/{name}") for name in TEXT_FILES]
        structure += [file_of(f"text/{language}/controls/{domain}") for domain in known.domain_order]
        structure += [file_of(f"text/{language}/templates/{name}") for name in known.templates]
    return tuple(structure)


def _stems(nodes: Nodes, folder: str) -> list[str]:
    """The names of the files in a folder of the structure, without `.yaml`."""
    return [name.removeprefix(folder).removesuffix(file_of("")) for name in nodes if name.startswith(folder)]


def _at(node: Node | None, key: str) -> Node | None:
    return node.entries.get(key) if isinstance(node, Mapped) else None


def _leaves(node: Node | None) -> list[str]:
    """The texts of a list, or the one text itself."""
    if isinstance(node, Scalar):
        return [node.text]
    return [item.text for item in node.items if isinstance(item, Scalar)] if isinstance(node, Listed) else []


def _values(node: Node | None, key: str) -> list[str]:
    """The texts under a key in every mapping of a list."""
    if not isinstance(node, Listed):
        return []
    return [text for item in node.items for text in _leaves(_at(item, key))]


def _ids(node: Node | None, key: str = "id") -> Ids:
    return None if node is None else frozenset(_values(node, key))


def _texts(node: Node | None) -> Ids:
    return None if node is None else frozenset(_leaves(node))


def _united(parts: Iterable[Ids]) -> Ids:
    whole: frozenset[str] = frozenset()
    for part in parts:
        if part is None:
            return None
        whole |= part
    return whole


def _references(node: Node | None) -> Mapping[str, frozenset[str]] | None:
    if not isinstance(node, Mapped):
        return None
    refs = {name: _at(framework, "refs") for name, framework in node.entries.items()}
    return {
        name: frozenset(found.entries) if isinstance(found, Mapped) else frozenset() for name, found in refs.items()
    }
