"""How the parts of a pack hang together: no circle of prerequisites, a measure against every risk, a control for every
reference number that is promised to be covered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ehassess.content.faults import Faults
from ehassess.content.files import file_of
from ehassess.content.known import Nodes
from ehassess.content.yaml_source import Listed, Mapped, Node, Scalar
from ehassess.domain.questionnaire import Control, Framework, Scenario
from ehassess.errors import Place


def check_circles(controls: Sequence[Control], nodes: Nodes, faults: Faults) -> None:
    """Note every circle of prerequisites once, at the control in it that comes first."""
    wanted = {control.id: control.requires for control in controls}
    done: set[str] = set()
    for control in controls:
        circle = _circle_from(control.id, wanted, done)
        if circle:
            start = circle[0]
            place = _place_of(start, nodes.get(file_of(f"controls/{start.split('-')[0]}")))
            faults.add("pack.circle", place, chain=" → ".join([*circle, start]))
            done.update(circle)


def _circle_from(start: str, wanted: Mapping[str, Sequence[str]], done: set[str]) -> list[str]:
    """The first circle that is met on the way from `start`; what leads to none is added to `done`.

    A stack of our own, so that a long chain in a hostile pack does not end in a RecursionError.
    """
    path: list[str] = []
    waiting: list[tuple[str, bool]] = [(start, False)]
    while waiting:
        name, left = waiting.pop()
        if left:
            done.add(path.pop())
        elif name in path:
            return path[path.index(name) :]
        elif name not in done:
            path.append(name)
            waiting.append((name, True))
            waiting.extend((other, False) for other in reversed(wanted.get(name, ())))
    return []


def check_cover(controls: Sequence[Control], scenarios: Sequence[Scenario], nodes: Nodes, faults: Faults) -> None:
    """Note every scenario on which no measure acts."""
    covered = {effect.scenario for control in controls for effect in control.effects}
    root = nodes.get(file_of("scenarios"))
    listed = root.entries.get("scenarios") if isinstance(root, Mapped) else None
    for scenario in scenarios:
        if scenario.id not in covered:
            faults.add("pack.scenario_without_measure", _place_of(scenario.id, listed), value=scenario.id)


def check_references(
    controls: Sequence[Control], frameworks: Sequence[Framework], nodes: Nodes, faults: Faults
) -> None:
    """Note every number that a framework lists as `covered` and no control cites."""
    cited = {(name, number) for control in controls for name, numbers in control.citations for number in numbers}
    root = nodes.get(file_of("references"))
    for framework in frameworks:
        entry = root.entries.get(framework.id) if isinstance(root, Mapped) else None
        listed = entry.entries.get("covered") if isinstance(entry, Mapped) else None
        for item in listed.items if isinstance(listed, Listed) else ():
            known = isinstance(item, Scalar) and item.text in framework.refs  # otherwise the number itself is told
            if isinstance(item, Scalar) and known and (framework.id, item.text) not in cited:
                faults.add("pack.reference_not_met", item.place, value=item.text, framework=framework.name)


def _place_of(name: str, node: Node | None) -> Place | None:
    """Where the entry of this id begins in a list."""
    for item in node.items if isinstance(node, Listed) else ():
        found = item.entries.get("id") if isinstance(item, Mapped) else None
        if isinstance(found, Scalar) and found.text == name:
            return found.place
    return None
