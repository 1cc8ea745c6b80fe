"""What was published with the risk data of 2025 comes out again to the printed digit, for all kinds of provider."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest

from ehassess.domain.model import Model, model_of
from ehassess.domain.risk import LEVELS
from tests.domain.frozen_pack import BUDGETS, frozen_pack, rows
from tests.domain.stages import STAGES, done, effort, taken, with_needs

PACK = frozen_pack()
MODELS = {kind.id: model_of(PACK, PACK.default_profile(kind.id)) for kind in PACK.kinds}
SHORT = dict(zip(("VL", "L", "M", "H", "VH"), LEVELS, strict=True))


def shown(value: Fraction, digits: int) -> str:
    """As it was printed: an exact half went to the even digit, where the program itself rounds up."""
    return f"{float(value):.{digits}f}"


def test_the_frozen_data_have_the_56_essentials_of_their_time() -> None:
    assert sum(c.essential for c in PACK.controls) == 56
    assert (len(PACK.controls), len(PACK.scenarios)) == (110, 21)
    assert sum(len(c.effects) for c in PACK.controls) == 404


@pytest.mark.parametrize("row", rows("levels"), ids=lambda row: f"{row['kind']}-{row['set']}")
def test_score_grade_risk_effort_and_levels_are_the_published_ones(row: dict[str, str]) -> None:
    model = MODELS[row["kind"]]
    names = taken(model, row["set"])
    found = done(model, names)
    levels = [risk.today.level for risk in found.risks]
    assert found.score.overall is not None
    assert found.grade is not None
    assert {
        "kind": row["kind"],
        "size": str(model.profile.size),
        "controls": str(len(model.controls)),
        "set": row["set"],
        "done": str(len(names)),
        "hours": str(effort(model, names)[0]),
        "money": str(effort(model, names)[1]),
        "score": shown(found.score.overall.low, 1),
        "grade": found.grade.low,
        "risk": shown(found.today, 1),
        "percent": shown(100 * found.today / found.inherent, 1),
        **{level: str(levels.count(level)) for level in LEVELS},
    } == row


@pytest.mark.parametrize("row", rows("per_hour"), ids=lambda row: row["kind"])
def test_the_risk_removed_for_an_hour_is_the_published_one(row: dict[str, str]) -> None:
    model = MODELS[row["kind"]]
    stages = [(done(model, names).today, effort(model, names)[0]) for names in (taken(model, s) for s in STAGES)]
    gains = [shown((a - b) / (hours - before), 2) for (a, before), (b, hours) in pairwise(stages)]
    assert gains == [row["first_steps"], row["essentials"], row["everything"]]


@pytest.mark.parametrize("kind", MODELS)
def test_each_scenario_takes_the_published_path(kind: str) -> None:
    model = MODELS[kind]
    stages = {s: {risk.scenario: risk.today for risk in done(model, taken(model, s)).risks} for s in STAGES}
    found = {
        scenario: (
            *(position[scenario].level for position in stages.values()),
            shown(stages["nothing"][scenario].index, 0),
            shown(stages["all essentials"][scenario].index, 0),
        )
        for scenario in stages["nothing"]
    }
    paths = ("nothing", "first_steps", "essentials", "everything")
    assert found == {
        row["scenario"]: (*(SHORT[row[path]] for path in paths), row["risk_nothing"], row["risk_essentials"])
        for row in rows("scenarios")
        if row["kind"] == kind
    }


def test_no_controllable_scenario_stays_above_moderate_with_all_essentials() -> None:
    controllable = {s.id for s in PACK.scenarios if s.controllable}
    for model in MODELS.values():
        for risk in done(model, taken(model, "all essentials")).risks:
            assert risk.scenario not in controllable or LEVELS.index(risk.today.level) <= 2


def ordered(model: Model, chosen: frozenset[str]) -> list[tuple[str, str, str, int, int]]:
    """The lines of a tier: steps of at least 1 % of the inherent risk first, each by its gain for its share of the
    budget, with what must come before it inside the line.
    """
    hours, money = BUDGETS[model.profile.size][0]
    least, before = model.index({}) / 100, model.index({})
    in_place: set[str] = set()
    lines: list[tuple[str, str, str, int, int]] = []
    while True:
        steps = []
        for name in sorted(chosen - in_place):
            step = with_needs(model, [name]) - in_place
            cost = effort(model, step)
            gain = before - model.index(dict.fromkeys(in_place | step, model.unit))
            share = Fraction(cost[0], hours) + Fraction(cost[1], money)
            if gain:
                steps.append((gain < least, -gain / share, cost[0], name, step, gain, cost))
        if not steps:
            return lines
        _, _, _, name, step, gain, cost = min(steps)
        in_place |= step
        before -= gain
        lines.append((name, " ".join(sorted(step - {name})), shown(gain, 1), *cost))


@pytest.mark.parametrize("row", rows("tier_one"), ids=lambda row: row["kind"])
def test_the_first_ten_lines_come_in_the_published_order_with_their_gain_and_effort(row: dict[str, str]) -> None:
    lines = ordered(MODELS[row["kind"]], frozenset(row["measures"].split()))
    published = [
        (line["line"], line["with"], line["gain"], int(line["hours"]), int(line["money"]))
        for line in rows("first_ten")
        if line["kind"] == row["kind"]
    ]
    assert lines[:10] == published
