"""Situations to plan for: seeded providers of the shipped pack, and small packs of which every mix can be tried."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations
from random import Random

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Budget
from ehassess.domain.plan_frame import Frame
from ehassess.domain.questionnaire import Control, Effect, Questionnaire, Scenario
from ehassess.domain.situation import Situation, proposed_budget
from tests.domain.worked_example import PROFILE, answers, worked_example

START = date(2026, 1, 5)
SHARES = (5, 10, 20, 35, 50, 100)
"""The six budgets, in percent of what everything that is left would take."""


def provider(pack: Questionnaire, seed: int) -> Situation:
    """A random kind and size with random facts and answers, and the pack's budget."""
    random = Random(seed)
    profile = pack.default_profile(random.choice(pack.kinds).id, random.randrange(5))
    facts = {name: value ^ (random.random() < 0.1) for name, value in profile.facts.items()}
    profile = replace(profile, facts=facts)
    weights = [random.random() for _ in range(5)]
    names = [control.id for control in pack.controls_for(profile)]
    choices = random.choices([c.value for c in Choice if c is not Choice.NA], weights, k=len(names))
    given = {name: choice for name, choice in zip(names, choices, strict=True) if random.random() < 0.9}
    return Situation(pack, profile, answers(given), {}, proposed_budget(pack, profile), START)


def budgets(situation: Situation) -> tuple[Situation, ...]:
    """The same situation with each of the six budgets."""
    state = Frame(situation).before
    cost = state.cost(control.id for control in state.todo())
    parts = (Budget(cost.hours * share // 100, cost.money * share // 100) for share in SHARES)
    return tuple(replace(situation, budget=budget) for budget in parts)


def small(seed: int) -> Situation:
    """At most 12 measures in at most 5 scenarios, with layers, floors, prerequisites and measures half in place; no
    rule but budget and prerequisites binds the second tier.
    """
    random = Random(seed)
    example = worked_example()
    names = [f"M{at:02d}" for at in range(random.randint(3, 12))]
    scenarios = tuple(_scenario(example.scenarios[0], at, random) for at in range(random.randint(1, 5)))
    controls = tuple(_control(names[:at], name, scenarios, random) for at, name in enumerate(names))
    pack = replace(example, digest=f"{seed:064d}", controls=controls, scenarios=scenarios)
    given = {name: random.choice(["no", "no", "partly", "mostly", "yes", "unknown"]) for name in names}
    whole = Budget(sum(c.hours[1] for c in controls), sum(c.money[1] for c in controls))
    share = random.choice([20, 40, 60, 90])
    budget = Budget(whole.hours * share // 100, whole.money * share // 100)
    return Situation(pack, PROFILE, answers(given), {}, budget, START)


def every_mix(frame: Frame) -> list[frozenset[str]]:
    """Every set of measures that keeps budget and prerequisites."""
    state = frame.before
    names = [control.id for control in state.todo()]
    mixes = (frozenset(mix) for count in range(len(names) + 1) for mix in combinations(names, count))
    paid = (mix for mix in mixes if state.affordable(state.cost(mix), frame.budgets[1]))
    return [mix for mix in paid if all(state.closure(name) <= mix for name in mix)]


def _scenario(like: Scenario, at: int, random: Random) -> Scenario:
    likelihood = replace(like.likelihood, base=random.randint(10, 95))
    impact = {"patient": replace(like.impact["patient"], base=random.randint(10, 100))}
    floors = random.choice([5, 10, 40]), random.choice([0, 0, 50])
    return replace(
        like, id=f"S{at}", likelihood=likelihood, impact=impact, floor_percent=floors[0], impact_floor_percent=floors[1]
    )


def _control(before: list[str], name: str, scenarios: tuple[Scenario, ...], random: Random) -> Control:
    effects = tuple(
        Effect(
            scenario.id,
            side,
            random.randint(1, 60),
            (1, 60),
            "D",
            "expert",
            random.choice(["", "", f"layer-{side}"]),
        )
        for scenario in scenarios
        for side in ("likelihood", "impact")
        if random.random() < 0.35
    )
    requires = tuple(sorted(random.sample(before, min(len(before), random.choice([0, 0, 0, 1, 2])))))
    hours, money = random.randint(1, 20), random.choice([0, 0, 100, 700])
    return Control(
        name, "Access", "standard", False, 1, "ITP", (hours,) * 5, (money,) * 5, requires=requires, effects=effects
    )
