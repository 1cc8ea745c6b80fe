"""Small questionnaires of every shape for property tests: layers, floors, rules for `na`, hidden questions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random

from hypothesis import strategies as st

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.conditions import ALWAYS, AtLeast, Condition
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Domain, Effect, Questionnaire, Rating, Scenario
from tests.domain.worked_example import WHEN, worked_example

PROFILE = Profile("gp", 1)
CHOICES = [choice.value for choice in Choice]
NEVER, RULED = AtLeast(4), AtLeast(1)
"""A condition that never holds for the profile, and one that does."""


@dataclass(frozen=True, slots=True)
class Case:
    """A pack, and answers to its questions by id; those missing are open."""

    pack: Questionnaire
    given: dict[str, str]

    def answers(self, **others: str) -> dict[str, Answer]:
        """The answers, some of them others; every `na` has a reason."""
        return {
            name: Answer(name, Choice(value), WHEN, "there is none" if value == "na" else "")
            for name, value in {**self.given, **others}.items()
        }

    def of(self, *values: str) -> list[str]:
        """Ids of the questions with one of these answers; `open` for those without."""
        return [c.id for c in self.pack.controls if self.given.get(c.id, "open") in values]


def cases(floors: bool = True, choices: list[str] | None = None) -> st.SearchStrategy[Case]:
    """A pack with answers to most of its questions, made from a seed: drawing every part takes ten times as long."""
    return st.integers(0, 2**32 - 1).map(lambda seed: case_of(seed, floors, choices or CHOICES))


def case_of(seed: int, floors: bool, choices: list[str]) -> Case:
    """One to three domains and scenarios, two to eight questions."""
    random = Random(seed)
    domains = tuple(Domain(f"D{n}", random.randint(1, 5)) for n in range(1, random.randint(1, 3) + 1))
    scenarios = tuple(_scenario(random, n, floors) for n in range(1, random.randint(1, 3) + 1))
    controls = tuple(_control(random, n, domains, len(scenarios)) for n in range(1, random.randint(2, 8) + 1))
    pack = replace(worked_example(), domains=domains, controls=controls, scenarios=scenarios)
    return Case(pack, {c.id: random.choice(choices) for c in controls if random.randrange(8)})


def _control(random: Random, number: int, domains: tuple[Domain, ...], scenarios: int) -> Control:
    rules: tuple[Condition | None, ...] = (None, None, NEVER, RULED)
    hidden = number > 2 and not random.randrange(6)
    return Control(
        f"Q{number}", random.choice(domains).id, random.choice(["essential", "standard"]), False,
        random.randint(1, 5), "ITP", (1,) * 5, (0,) * 5, applies_if=NEVER if hidden else ALWAYS,
        na_if=random.choice(rules), effects=_effects(random, scenarios),
    )  # fmt: skip


def _effects(random: Random, scenarios: int) -> tuple[Effect, ...]:
    """None to four effects, at most one for a scenario and a side; some in a layer with others."""
    places = [(f"S{n}", side) for n in range(1, scenarios + 1) for side in ("likelihood", "impact")]
    chosen = random.sample(places, random.randint(0, min(4, len(places))))
    layers = ("", "", "mail", "copy")
    return tuple(Effect(*at, random.randint(1, 60), (1, 60), "D", "x", random.choice(layers)) for at in chosen)


def _scenario(random: Random, number: int, floors: bool) -> Scenario:
    """A scenario from tiny to extreme."""
    likelihood, patient, finance = (Rating(random.choice([random.randint(5, 100), 95, 100]), {}) for _ in range(3))
    return Scenario(
        f"S{number}", f"s{number}", (), (), frozenset(), frozenset("A"), True,
        random.choice([5, 10, 30]) if floors else 0, random.choice([0, 0, 50]) if floors else 0,
        ALWAYS, likelihood, {"patient": patient, "finance": finance}, "D", (),
    )  # fmt: skip


def reference(case: Case, upper: bool) -> tuple[Fraction | None, dict[str, Fraction], dict[str, Fraction]]:
    """Score, domains and indices at one end, reckoned as simply as the method is written down in docs/scoring.md."""
    scale = {"yes": Fraction(1), "mostly": Fraction(3, 4), "partly": Fraction(1, 2), "no": Fraction(0)}
    asked = [c for c in case.pack.controls if PROFILE.meets(c.applies_if)]
    value: dict[str, Fraction] = {}
    degree: dict[str, Fraction] = {}
    for control in asked:
        said = case.given.get(control.id, "unknown")
        ruled = control.na_if is not None and PROFILE.meets(control.na_if)
        if said == "na" and (ruled or not control.essential):
            degree[control.id] = Fraction(int(ruled))
        else:
            value[control.id] = degree[control.id] = scale.get(said, Fraction(int(upper)))
    domains: dict[str, Fraction] = {}
    for domain in case.pack.domains:
        inside = [c for c in asked if c.domain == domain.id and c.id in value]
        if inside:
            reached = sum((c.weight * value[c.id] for c in inside), Fraction(0))
            domains[domain.id] = 100 * reached / sum(c.weight for c in inside)
    weights = {d.id: d.weight for d in case.pack.domains if d.id in domains}
    overall = sum((weights[d] * domains[d] for d in domains), Fraction(0)) / sum(weights.values()) if domains else None
    return overall, domains, {s.id: _index(case.pack, s, asked, degree) for s in case.pack.scenarios}


def _index(pack: Questionnaire, scene: Scenario, asked: list[Control], degree: dict[str, Fraction]) -> Fraction:
    left = {"likelihood": Fraction(1), "impact": Fraction(1)}
    for side in left:
        layers: dict[str, Fraction] = {}
        for control in asked:
            for effect in control.effects:
                if (effect.scenario, effect.side) == (scene.id, side):
                    layer = effect.layer or control.id
                    layers[layer] = max(layers.get(layer, Fraction(0)), degree[control.id] * effect.percent / 100)
        for strength in layers.values():
            left[side] *= 1 - strength
    rest = max(Fraction(scene.impact_floor_percent, 100), left["impact"]) * left["likelihood"]
    impact = max(rating.base for rating in scene.impact.values())
    likelihood = min(95, scene.likelihood.base)
    return likelihood * impact * max(Fraction(scene.floor_percent, 100), rest) / 100
