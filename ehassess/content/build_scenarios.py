"""The risks of a pack, before any measure."""

from __future__ import annotations

from collections.abc import Mapping

from ehassess.content.build_conditions import ConditionReader
from ehassess.content.build_lists import UPPER_ID, entries
from ehassess.content.known import Known
from ehassess.content.reader import Entry, Reader
from ehassess.content.yaml_source import Mapped, Node
from ehassess.domain.questionnaire import Addition, ImpactRule, Rating, Scenario

IMPACT_PARTS = ("patient", "data_subjects", "finance")
_HARMS = ("C", "I", "A")
_GRADES = ("A", "B", "C", "D")
_KEYS = (
    "id", "slug", "threats", "assets", "use_cases", "harms", "controllable", "floor_percent", "likelihood", "impact",
    "grade", "sources",
)  # fmt: skip


class ScenarioReader:
    """Reads the risks of one pack."""

    def __init__(self, reader: Reader, known: Known, conditions: ConditionReader) -> None:
        """Hold what every scenario is checked against."""
        self._reader = reader
        self._known = known
        self._conditions = conditions

    def scenarios(self, node: Node | None) -> tuple[Scenario, ...]:
        """The scenarios, in the order of the file."""
        found = entries(node, self._reader, _KEYS, ("applies_if", "impact_floor_percent"))
        return tuple(self._scenario(name, entry) for name, entry in found)

    def _scenario(self, name: str, entry: Entry) -> Scenario:
        reader, known = self._reader, self._known
        impact = reader.entry(entry.get("impact"), IMPACT_PARTS)
        return Scenario(
            id=name,
            slug=reader.form(entry.get("slug"), "[a-z][a-z0-9_]{0,39}", "data_theft"),
            threats=reader.some_of(entry.get("threats"), known.threats, "pack.unknown_threat"),
            assets=reader.some_of(entry.get("assets"), known.assets, "pack.unknown_asset"),
            use_cases=frozenset(reader.some_of(entry.get("use_cases"), None)),
            harms=frozenset(reader.some_of(entry.get("harms"), _HARMS)),
            controllable=reader.flag(entry.get("controllable")),
            floor_percent=reader.whole(entry.get("floor_percent"), 0, 100),
            impact_floor_percent=reader.whole(entry.get("impact_floor_percent"), 0, 100),
            applies_if=self._conditions.read(entry.get("applies_if")),
            likelihood=self._likelihood(entry.get("likelihood")),
            impact={part: self._impact(impact.get(part)) for part in IMPACT_PARTS},
            grade=reader.one_of(entry.get("grade"), _GRADES),
            sources=reader.some_of(entry.get("sources"), known.sources, "pack.unknown_source"),
        )

    def _likelihood(self, node: Node | None) -> Rating:
        entry = self._reader.entry(node, ("base",), ("by_kind", "exposures"))
        additions = []
        for item in self._reader.items(entry.get("exposures")):
            addition = self._reader.entry(item, ("if", "add"))
            additions.append(self._addition(addition))
        base = self._reader.whole(entry.get("base"), 0, 100)
        return Rating(base, self._by_kind(entry.get("by_kind")), tuple(additions))

    def _impact(self, node: Node | None) -> Rating:
        entry = self._reader.entry(node, ("base",), ("by_kind",))
        return Rating(self._reader.whole(entry.get("base"), 0, 100), self._by_kind(entry.get("by_kind")))

    def _by_kind(self, node: Node | None) -> Mapping[str, int]:
        found = self._reader.mapping(node)
        if found is None:
            return {}
        self._check_kinds(found)
        return {kind: self._reader.whole(value, 0, 100) for kind, value in found.entries.items()}

    def _check_kinds(self, node: Mapped) -> None:
        for kind, place in node.keys.items():
            if self._known.kinds is not None and kind not in self._known.kinds:
                self._reader.faults.add("pack.unknown_kind", place, value=kind)

    def _addition(self, entry: Entry) -> Addition:
        return Addition(self._conditions.read(entry.get("if")), self._reader.whole(entry.get("add"), -50, 50))

    def impact_rules(self, node: Node | None) -> tuple[ImpactRule, ...]:
        """The additions for whole use cases, in the order of the file."""
        rules = []
        keys = ("id", "use_case", "harms_any", "part", "if", "add")
        for name, entry in entries(node, self._reader, keys, id_form=UPPER_ID):
            rules.append(
                ImpactRule(
                    id=name,
                    use_case=self._reader.one_of(
                        entry.get("use_case"), self._known.risk_use_cases, "pack.unknown_use_case"
                    ),
                    harms_any=frozenset(self._reader.some_of(entry.get("harms_any"), _HARMS)),
                    part=self._reader.one_of(entry.get("part"), IMPACT_PARTS),
                    addition=self._addition(entry),
                )
            )
        return tuple(rules)
