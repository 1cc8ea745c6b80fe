"""A whole pack out of its files: the questionnaire, and every fault that was found on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ehassess.content import build_head, build_lists
from ehassess.content.build_conditions import ConditionReader
from ehassess.content.build_controls import ControlReader
from ehassess.content.build_national import NationalReader
from ehassess.content.build_national_texts import NationalTexts
from ehassess.content.build_scenarios import ScenarioReader
from ehassess.content.build_templates import build_template, check_fields
from ehassess.content.build_texts import TextReader
from ehassess.content.compiled import settled
from ehassess.content.faults import Faults
from ehassess.content.files import file_of
from ehassess.content.known import Known, Nodes, known_ids, wanted_files
from ehassess.content.limits import PACK_LIMIT
from ehassess.content.reader import Entry, Reader
from ehassess.content.translation import check_translation
from ehassess.content.wiring import check_circles, check_cover, check_references
from ehassess.content.yaml_source import parse
from ehassess.domain.national import Bulletin, NationalProfile
from ehassess.domain.questionnaire import Control, Framework, ImpactRule, Questionnaire, Scenario
from ehassess.domain.templates import Template
from ehassess.domain.texts import Spoken
from ehassess.errors import Fault, Place


@dataclass(frozen=True, slots=True)
class Built:
    """What came out of the files. `faults` are in the order of the files; the questionnaire is None if there is any."""

    questionnaire: Questionnaire | None
    faults: tuple[Fault, ...]


def build(files: Mapping[str, bytes]) -> Built:
    """Read all files of a pack, by their name in it with `/`; nothing raises for what an author can write."""
    faults = Faults()
    if file_of("pack") not in files:
        faults.add("pack.no_pack", Place(file_of("pack")))
        return Built(None, faults.in_order())
    size = sum(map(len, files.values()))
    if size > PACK_LIMIT:
        faults.add("pack.pack_too_large", None, limit=PACK_LIMIT // 2**20)
        return Built(None, faults.in_order())
    nodes = {name: parse(data, name, faults) for name, data in sorted(files.items())}
    known = known_ids(nodes)
    _check_files(nodes, known, faults)
    questionnaire = _questionnaire(nodes, known, faults)
    return Built(None if len(faults) else settled(questionnaire), faults.in_order())


def _check_files(nodes: Nodes, known: Known, faults: Faults) -> None:
    """A file that is missing, and one that no one would read."""
    wanted = wanted_files(known)
    for name in wanted:
        if name not in nodes:
            faults.add("pack.file_missing", Place(name))
    complete = known.languages and nodes.get(file_of("domains")) is not None
    for name in nodes:
        if complete and name not in wanted:
            faults.add("pack.file_unexpected", Place(name))


def _questionnaire(nodes: Nodes, known: Known, faults: Faults) -> Questionnaire:
    reader = Reader(faults)
    head = build_head.build_head(nodes.get(file_of("pack")), reader)
    profile = reader.entry(nodes.get(file_of("profile")), ("sizes", "facts", "kinds"))
    _check_lists(nodes, profile, reader)
    kinds = build_lists.build_kinds(profile.get("kinds"), reader, known)
    conditions = ConditionReader(reader, known.facts, kinds)
    controls = _controls(nodes, known, reader, conditions)
    scenarios, rules = _scenarios(nodes, known, reader, conditions)
    profiles, bulletins = _national(nodes, known, reader, conditions)
    more = NationalTexts(reader, known, nodes, profiles, bulletins)
    frameworks = build_lists.build_frameworks(nodes.get(file_of("references")), reader)
    _check_whole(controls, scenarios, frameworks, nodes, known, faults)
    return Questionnaire(
        id=head.id,
        version=head.version,
        digest="",
        date=head.date,
        minimum_program=head.minimum_program,
        licence=head.licence,
        authors=head.authors,
        currency=head.currency,
        scale=head.scale,
        facts=build_lists.build_facts(profile.get("facts"), reader),
        kinds=kinds,
        domains=build_lists.build_domains(nodes.get(file_of("domains")), reader),
        controls=controls,
        scenarios=scenarios,
        impact_rules=rules,
        assets=build_lists.build_assets(nodes.get(file_of("assets")), reader, known),
        threats=build_lists.build_threats(nodes.get(file_of("threats")), reader),
        roles=build_lists.build_roles(nodes.get(file_of("roles")), reader),
        sources=build_lists.build_sources(nodes.get(file_of("sources")), reader),
        frameworks=frameworks,
        plan_rules=build_head.build_plan_rules(nodes.get(file_of("planning")), reader),
        texts=Spoken({name: more.added(TextReader(name, nodes, reader, known).texts()) for name in known.languages}),
        templates=_templates(nodes, reader, known),
        profiles=profiles,
        bulletins=bulletins,
    )


def _templates(nodes: Nodes, reader: Reader, known: Known) -> tuple[Template, ...]:
    files = ((name, nodes.get(file_of(f"templates/{name}"))) for name in known.templates)
    return tuple(build_template(node, name, reader, known) for name, node in files)


def _national(
    nodes: Nodes, known: Known, reader: Reader, conditions: ConditionReader
) -> tuple[tuple[NationalProfile, ...], tuple[Bulletin, ...]]:
    national = NationalReader(reader, known, conditions, nodes)
    profiles = tuple(national.profile(name) for name in known.countries)
    return profiles, national.bulletins(nodes.get(file_of("bulletins")))


def _check_lists(nodes: Nodes, profile: Entry, reader: Reader) -> None:
    """What is checked and then left to the reader of the pack."""
    build_head.check_reviews(nodes.get(file_of("reviews")), reader)
    build_lists.check_layers(nodes.get(file_of("layers")), reader)
    for place, size in enumerate(reader.items(profile.get("sizes"), 5)):
        reader.one_of(size, (str(place),))


def _check_whole(
    controls: tuple[Control, ...],
    scenarios: tuple[Scenario, ...],
    frameworks: tuple[Framework, ...],
    nodes: Nodes,
    known: Known,
    faults: Faults,
) -> None:
    """What can only be told of the pack as a whole."""
    if known.controls is not None:
        check_circles(controls, nodes, faults)
        check_cover(controls, scenarios, nodes, faults)
        check_references(controls, frameworks, nodes, faults)
    check_translation(nodes, known.languages, faults)
    check_fields(nodes, known, faults)


def _controls(nodes: Nodes, known: Known, reader: Reader, conditions: ConditionReader) -> tuple[Control, ...]:
    """The controls of all domains, in asking order."""
    control_reader = ControlReader(reader, known, conditions)
    domains = dict.fromkeys(known.domain_order)
    found = (control_reader.controls(nodes.get(file_of(f"controls/{name}")), name) for name in domains)
    return tuple(control for part in found for control in part)


def _scenarios(
    nodes: Nodes, known: Known, reader: Reader, conditions: ConditionReader
) -> tuple[tuple[Scenario, ...], tuple[ImpactRule, ...]]:
    entry = reader.entry(nodes.get(file_of("scenarios")), ("impact_rules", "scenarios"))
    scenario_reader = ScenarioReader(reader, known, conditions)
    return scenario_reader.scenarios(entry.get("scenarios")), scenario_reader.impact_rules(entry.get("impact_rules"))
