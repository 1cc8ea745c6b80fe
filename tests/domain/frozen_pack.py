"""The risk data of 2025 with its 56 essentials, frozen: the figures that were published with it must come out again."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from ehassess.domain.conditions import All, AtLeast, Condition, Fact, Not
from ehassess.domain.conditions import Any as AnyOf
from ehassess.domain.questionnaire import (
    Addition,
    Control,
    Domain,
    Effect,
    FactDefinition,
    ImpactRule,
    Kind,
    Questionnaire,
    Rating,
    Scenario,
)
from tests.domain.worked_example import worked_example

FOLDER = Path(__file__).with_name("risk_2025")
BUDGETS = (
    ((48, 600), (96, 1500), (170, 3000)),
    ((80, 1500), (160, 3500), (280, 7000)),
    ((150, 4500), (300, 11000), (560, 24000)),
    ((300, 11000), (600, 27000), (1100, 60000)),
    ((450, 25000), (900, 65000), (1650, 140000)),
)
"""Hours and euro by the end of tiers 1, 2 and 3, by size class."""


def frozen_pack() -> Questionnaire:
    """The data as a questionnaire without words."""
    data: dict[str, Any] = json.loads((FOLDER / "pack.json").read_text("utf-8"))
    example = worked_example()
    return replace(
        example,
        id="risk-2025",
        facts=tuple(FactDefinition(name, "") for name in data["facts"]),
        kinds=tuple(Kind(k["id"], k["size"], frozenset(k["facts"])) for k in data["kinds"]),
        domains=tuple(Domain(name, weight) for name, weight in data["domains"].items()),
        controls=tuple(_control(c, data["plan_core"]) for c in data["controls"]),
        scenarios=tuple(_scenario(s) for s in data["scenarios"]),
        impact_rules=tuple(
            ImpactRule(r["id"], r["use_case"], frozenset(r["harms"]), r["part"], Addition(condition(r["if"]), r["add"]))
            for r in data["impact_rules"]
        ),
        plan_rules=replace(
            example.plan_rules,
            budgets=BUDGETS,
            quick_hours=(3, 4, 8, 16, 24),
            quick_money=(100, 200, 500, 1200, 2500),
        ),
    )


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table of published figures, by the names of its columns."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def condition(plain: Any) -> Condition:
    """A condition from its JSON: a fact, {"size": n}, {"all": []}, {"any": []} or {"not": c}."""
    if isinstance(plain, str):
        return Fact(plain)
    ((word, inner),) = plain.items()
    if word == "size":
        return AtLeast(inner)
    if word == "not":
        return Not(condition(inner))
    parts = tuple(condition(part) for part in inner)
    return All(parts) if word == "all" else AnyOf(parts)


def _control(plain: dict[str, Any], core: list[str]) -> Control:
    effects = tuple(
        Effect(scenario, side, percent, (1, 60), grade, "", layer)
        for scenario, side, percent, grade, layer in plain["effects"]
    )
    return Control(
        plain["id"], plain["domain"], plain["level"], plain["first_step"], plain["weight"], "",
        tuple(plain["hours"]), tuple(plain["money"]), applies_if=condition(plain["if"]),
        requires=tuple(plain["requires"]), companions=tuple(plain["companions"]), plan_core=plain["id"] in core,
        compliance_only=not effects, effects=effects,
    )  # fmt: skip


def _scenario(plain: dict[str, Any]) -> Scenario:
    return Scenario(
        plain["id"], plain["id"], (), (), frozenset(plain["use_cases"]), frozenset(plain["harms"]),
        plain["controllable"], plain["floor"], plain["impact_floor"], condition(plain["if"]),
        _rating(plain["likelihood"]), {part: _rating(rating) for part, rating in plain["impact"].items()}, "", (),
    )  # fmt: skip


def _rating(plain: dict[str, Any]) -> Rating:
    additions = tuple(Addition(condition(when), add) for when, add in plain["add"])
    return Rating(plain["base"], plain.get("by_kind", {}), additions)
