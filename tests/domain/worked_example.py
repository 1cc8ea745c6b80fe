"""A questionnaire of ten questions and four scenarios, small enough to be reckoned by hand; docs/scoring.md shows
it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.conditions import ALWAYS
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import (
    Control,
    Domain,
    Effect,
    Kind,
    PlanRules,
    Questionnaire,
    Rating,
    Scenario,
)

WHEN = datetime(2026, 1, 1, 12, tzinfo=UTC)
PROFILE = Profile("gp", 1)
SCALE = {Choice.YES: Fraction(1), Choice.MOSTLY: Fraction(3, 4), Choice.PARTLY: Fraction(1, 2), Choice.NO: Fraction(0)}
DOMAINS = (("Access", 3), ("Backup", 3), ("Systems", 2), ("People", 2))
# id, domain, weight, essential, hours, money, needs, effects on likelihood, effects on impact
ROWS: tuple[tuple[str, str, int, bool, int, int, tuple[str, ...], dict[str, int], dict[str, int]], ...] = (
    ("Q1", "Access", 3, True, 8, 0, (), {"S1": 35, "S2": 5}, {}),
    ("Q2", "Access", 2, False, 6, 0, ("Q6",), {"S2": 10}, {"S2": 60}),
    ("Q3", "Access", 1, False, 1, 0, (), {}, {}),
    ("Q4", "Backup", 3, True, 12, 600, (), {}, {"S1": 50, "S3": 40}),
    ("Q5", "Backup", 2, False, 8, 900, ("Q6",), {"S1": 30}, {"S1": 10}),
    ("Q6", "Systems", 2, True, 6, 0, (), {"S1": 5, "S2": 5, "S3": 5}, {}),
    ("Q7", "Systems", 2, False, 6, 0, ("Q6",), {"S1": 25, "S3": 10}, {}),
    ("Q8", "Systems", 1, False, 1, 0, (), {}, {}),
    ("Q9", "People", 1, False, 8, 0, (), {}, {"S1": 15, "S3": 25, "S4": 10}),
    ("Q10", "People", 2, False, 4, 0, (), {"S1": 5, "S4": 15}, {}),
)
SCENARIOS = (("S1", 90, 90), ("S2", 50, 60), ("S3", 60, 80), ("S4", 80, 30))
GIVEN = {
    "Q1": "no", "Q2": "partly", "Q3": "yes", "Q4": "partly", "Q5": "unknown",
    "Q6": "yes", "Q7": "unknown", "Q8": "na", "Q9": "yes", "Q10": "no",
}  # fmt: skip


def answers(given: dict[str, str]) -> dict[str, Answer]:
    """Answers by id; every `na` gets a reason."""
    return {
        name: Answer(name, Choice(value), WHEN, reason="we have none" if value == "na" else "")
        for name, value in given.items()
    }


def worked_example() -> Questionnaire:
    """The pack of the example, without words."""
    return Questionnaire(
        id="example", version="1", digest="0" * 64, date="2026-01-01", minimum_program="0.1.0", licence="", authors=(),
        currency="EUR", scale=SCALE, facts=(), kinds=(Kind("gp", 1, frozenset()),),
        domains=tuple(Domain(name, weight) for name, weight in DOMAINS),
        controls=tuple(_control(*row) for row in ROWS),
        scenarios=tuple(_scenario(*row) for row in SCENARIOS),
        impact_rules=(), assets=(), threats=(), roles=(), sources=(), frameworks=(), plan_rules=RULES, texts={},
    )  # fmt: skip


RULES = PlanRules(
    budgets=(((20, 600), (30, 1500), (60, 3000)),) * 5,
    quick_hours=(4,) * 5,
    quick_money=(200,) * 5,
    quick_gain=Fraction(1, 400),
    tier_gain=Fraction(1, 100),
    tier_days=(90, 365, 730),
)


def _control(
    name: str, domain: str, weight: int, essential: bool, hours: int, money: int, needs: tuple[str, ...],
    likelihood: dict[str, int], impact: dict[str, int],
) -> Control:  # fmt: skip
    effects = [Effect(s, "likelihood", p, (1, 60), "D", "expert") for s, p in likelihood.items()]
    effects += [Effect(s, "impact", p, (1, 60), "D", "expert") for s, p in impact.items()]
    return Control(
        name, domain, "essential" if essential else "standard", False, weight, "ITP", (hours,) * 5, (money,) * 5,
        requires=needs, effects=tuple(effects), compliance_only=not effects,
    )  # fmt: skip


def _scenario(name: str, likelihood: int, impact: int) -> Scenario:
    return Scenario(
        name, name.lower(), (), (), frozenset(), frozenset("A"), True, 5, 0, ALWAYS,
        Rating(likelihood, {}), {"patient": Rating(impact, {})}, "D", (),
    )  # fmt: skip
