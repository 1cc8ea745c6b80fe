"""The controls of a pack: each a question and a measure, with what the measure does to which risk."""

from __future__ import annotations

from ehassess.content.build_conditions import ConditionReader
from ehassess.content.build_lists import entries
from ehassess.content.known import Known
from ehassess.content.reader import Entry, Reader
from ehassess.content.yaml_source import Listed, Node, Scalar
from ehassess.domain.profile import SIZES
from ehassess.domain.questionnaire import Control, Effect

LEVELS = ("essential", "standard", "advanced")
EXPERT = "expert"
"""The source that is judgement and no study; what rests on it is graded D."""

_MOST_PERCENT = 60
_MOST_HOURS = 2_000
_MOST_MONEY = 1_000_000
_KEYS = (
    "id", "level", "first_step", "weight", "owner", "ask_supplier", "requires", "use_case", "threats", "hours", "money",
    "compliance_only", "effects", "citations",
)  # fmt: skip
_OPTIONAL = ("applies_if", "na_if", "companions", "plan_core")


class ControlReader:
    """Reads the controls of one pack."""

    def __init__(self, reader: Reader, known: Known, conditions: ConditionReader) -> None:
        """Hold what every control is checked against."""
        self._reader = reader
        self._known = known
        self._conditions = conditions

    def controls(self, node: Node | None, domain: str) -> tuple[Control, ...]:
        """The controls of one domain, in asking order; their ids begin with that of the domain."""
        found = entries(node, self._reader, _KEYS, _OPTIONAL, id_form=rf"{domain}-[0-9]{{2,3}}")
        if node is not None and not found:
            self._reader.faults.add("pack.domain_empty", node.place, value=domain)
        return tuple(self._control(name, domain, entry) for name, entry in found)

    def _control(self, name: str, domain: str, entry: Entry) -> Control:
        reader, known = self._reader, self._known
        level = reader.one_of(entry.get("level"), LEVELS)
        rule = entry.get("na_if")
        if rule is not None and level != "essential":
            reader.faults.add("pack.needless_na_rule", rule.place, value=name)
        effects = self._effects(entry.get("effects"))
        self._check_effects(name, entry, effects)
        return Control(
            id=name,
            domain=domain,
            level=level,
            first_step=reader.flag(entry.get("first_step")),
            weight=reader.whole(entry.get("weight"), 1, 5),
            owner=reader.one_of(entry.get("owner"), known.roles, "pack.unknown_role"),
            hours=reader.wholes(entry.get("hours"), 0, _MOST_HOURS, len(SIZES)),
            money=reader.wholes(entry.get("money"), 0, _MOST_MONEY, len(SIZES)),
            applies_if=self._conditions.read(entry.get("applies_if")),
            na_if=self._conditions.read_exception(rule),
            ask_supplier=reader.flag(entry.get("ask_supplier")),
            requires=self._others(name, entry.get("requires")),
            companions=self._others(name, entry.get("companions")),
            plan_core=reader.flag(entry.get("plan_core")),
            compliance_only=reader.flag(entry.get("compliance_only")),
            use_case=reader.form(entry.get("use_case"), "[a-z][a-z0-9_]{0,39}", "cloud"),
            threats=reader.some_of(entry.get("threats"), known.threats, "pack.unknown_threat"),
            effects=effects,
            citations=self._citations(entry.get("citations")),
        )

    def _others(self, name: str, node: Node | None) -> tuple[str, ...]:
        found = self._reader.some_of(node, self._known.controls, "pack.unknown_control")
        if node is not None and name in found:
            self._reader.faults.add("pack.names_itself", node.place, value=name)
        return tuple(other for other in found if other != name)

    def _check_effects(self, name: str, entry: Entry, effects: tuple[Effect, ...]) -> None:
        mark = entry.get("compliance_only")
        if mark is None or entry.get("effects") is None:
            return
        if self._reader.flag(mark) and effects:
            self._reader.faults.add("pack.effects_without_use", mark.place, value=name)
        if not self._reader.flag(mark) and not effects:
            self._reader.faults.add("pack.measure_without_effect", mark.place, value=name)

    def _effects(self, node: Node | None) -> tuple[Effect, ...]:
        effects: list[Effect] = []
        for item in self._reader.items(node):
            effect = self._effect(item)
            if any((e.scenario, e.side) == (effect.scenario, effect.side) for e in effects):
                self._reader.faults.add("pack.effect_twice", item.place, value=effect.scenario, side=effect.side)
            effects.append(effect)
        return tuple(effects)

    def _effect(self, node: Node) -> Effect:
        reader, known = self._reader, self._known
        entry = reader.entry(node, ("scenario", "side", "percent", "interval", "grade", "source"), ("layer",))
        layer = entry.get("layer")
        effect = Effect(
            scenario=reader.one_of(entry.get("scenario"), known.scenarios, "pack.unknown_scenario"),
            side=reader.one_of(entry.get("side"), ("likelihood", "impact")),
            percent=reader.whole(entry.get("percent"), 1, _MOST_PERCENT),
            interval=reader.span(entry.get("interval"), 0, 100),
            grade=reader.one_of(entry.get("grade"), ("A", "B", "C", "D")),
            source=reader.one_of(entry.get("source"), known.sources, "pack.unknown_source"),
            layer="" if layer is None else reader.one_of(layer, known.layers, "pack.unknown_layer"),
        )
        self._check_evidence(effect, entry)
        return effect

    def _check_evidence(self, effect: Effect, entry: Entry) -> None:
        low, high = effect.interval
        percent, interval, grade = entry.get("percent"), entry.get("interval"), entry.get("grade")
        # Only of what was read as it stands: of a number that is wrong by itself nothing more is said.
        sound = low <= high and _reads(percent, effect.percent) and _reads(interval, low, high)
        if sound and percent is not None and not low <= effect.percent <= high:
            self._reader.faults.add(
                "pack.outside_interval", percent.place, percent=str(effect.percent), low=str(low), high=str(high)
            )
        if grade is not None and effect.source == EXPERT and effect.grade != "D":
            self._reader.faults.add("pack.expert_grade", grade.place, value=effect.grade)

    def _citations(self, node: Node | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
        found = self._reader.mapping(node)
        if found is None:
            return ()
        citations = []
        for framework, numbers in found.entries.items():
            references = None if self._known.references is None else self._known.references.get(framework)
            if self._known.references is not None and references is None:
                self._reader.faults.add("pack.unknown_framework", found.keys[framework], value=framework)
            citations.append((framework, self._reader.some_of(numbers, references, "pack.unknown_reference")))
        return tuple(citations)


def _reads(node: Node | None, *values: int) -> bool:
    """Whether exactly these numbers were written: the one of a text, or those of a list."""
    items = node.items if isinstance(node, Listed) else (node,)
    return [item.text for item in items if isinstance(item, Scalar)] == [str(value) for value in values]
