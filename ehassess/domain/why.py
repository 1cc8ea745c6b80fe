"""Why the score is what it is: points by answer, what each cap needs to fall, which answers hold a domain or a risk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from ehassess.domain.answers import Answers
from ehassess.domain.evaluation import HIGH_RISK, VERY_HIGH_RISK, WEAK_DOMAIN, Cap, Evaluation, evaluate_in
from ehassess.domain.model import Model
from ehassess.domain.risk import Exposure
from ehassess.domain.scoring import Standing, standings_in


@dataclass(frozen=True, slots=True)
class Points:
    """What one answer does to the overall score, in its points (0 to 100); `gained`, `open` and `lost` add up to the
    most that the question can bring. `open` is what is not known yet.
    """

    question_id: str
    gained: Fraction
    open: Fraction
    lost: Fraction

    @property
    def worth(self) -> Fraction:
        """The most that it can bring."""
        return self.gained + self.open + self.lost


@dataclass(frozen=True, slots=True)
class Lift:
    """What makes a cap fall today: with all `steps` answered `yes` it holds no longer, and none of them can be spared.

    enough  False where all that can act is not enough; `steps` are then all of it
    """

    cap: Cap
    steps: tuple[str, ...]
    enough: bool


@dataclass(frozen=True, slots=True)
class Held:
    """What holds one domain down, or one scenario up, today.

    by  (question id, points): points of the domain's score, or of the scenario's index, that a `yes` to this question
        alone would bring; the most first, none without effect
    """

    subject: str
    by: tuple[tuple[str, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Why:
    """The whole explanation; points in asking order, lifts in the order of the caps, the rest in the pack's order."""

    points: tuple[Points, ...]
    lifts: tuple[Lift, ...]
    domains: tuple[Held, ...]
    scenarios: tuple[Held, ...]


def explain(model: Model, answers: Answers) -> Why:
    """The explanation of the cautious end (unknown = no). The points gained add up to the lower end of the overall
    score, with the open ones to the upper end.
    """
    evaluation = evaluate_in(model, answers)
    counted = standings_in(model, answers)
    domains = {d.domain: Held(d.domain, _holding(d.domain, counted)) for d in evaluation.score.domains}
    degrees = model.degrees((s.control.id, s.degree.low) for s in counted)
    unmet = frozenset(s.control.id for s in counted if s.unmet)
    scenarios = tuple(Held(e.scenario.id, _acting(model, e, degrees, unmet)) for e in model.exposures)
    caps = evaluation.grade.caps if evaluation.grade else ()
    return Why(
        points=tuple(points_of(evaluation, counted)),
        lifts=tuple(_lift(cap, model, evaluation, domains, degrees, unmet) for cap in caps),
        domains=tuple(domains.values()),
        scenarios=scenarios,
    )


def points_of(evaluation: Evaluation, counted: Iterable[Standing]) -> Iterable[Points]:
    """The points of every question that counts, in asking order."""
    worth = dict(evaluation.score.worth)
    for standing in counted:
        if standing.value is not None:
            most, value = worth[standing.control.id], standing.value
            gained = most * value.low
            yield Points(standing.control.id, gained, most * value.high - gained, most * (1 - value.high))


def _holding(domain: str, counted: Iterable[Standing]) -> tuple[tuple[str, Fraction], ...]:
    inside = [(s.control, s.value) for s in counted if s.control.domain == domain and s.value is not None]
    total = sum(control.weight for control, _ in inside)
    return _ranked((control.id, 100 * control.weight * (1 - value.low) / total) for control, value in inside)


def _acting(
    model: Model, exposure: Exposure, degrees: dict[str, int], unmet: frozenset[str]
) -> tuple[tuple[str, Fraction], ...]:
    sides = (*exposure.on_likelihood, *exposure.on_impact)
    able = sorted({measure for layer in sides for measure, _ in layer} & unmet)
    today = exposure.index(degrees, model.unit)
    return _ranked((name, today - exposure.index({**degrees, name: model.unit}, model.unit)) for name in able)


def _ranked(found: Iterable[tuple[str, Fraction]]) -> tuple[tuple[str, Fraction], ...]:
    return tuple(sorted((pair for pair in found if pair[1] > 0), key=lambda pair: (-pair[1], pair[0])))


def _lift(
    cap: Cap, model: Model, evaluation: Evaluation, domains: dict[str, Held], degrees: dict[str, int],
    unmet: frozenset[str],
) -> Lift:  # fmt: skip
    if cap.rule == "weak_domain":
        points = next(d.score.low for d in evaluation.score.domains if d.domain == cap.subject)
        steps: list[str] = []
        for name, gain in domains[cap.subject].by:
            if points >= WEAK_DOMAIN:
                break
            points += gain
            steps.append(name)
        return Lift(cap, tuple(steps), points >= WEAK_DOMAIN)
    if cap.rule in ("high_risk", "very_high_risk"):
        exposure = next(e for e in model.exposures if e.scenario.id == cap.subject)
        border = HIGH_RISK if cap.rule == "high_risk" else VERY_HIGH_RISK
        return _lowered(cap, model, exposure, degrees, unmet, border)
    return Lift(cap, (cap.subject,), True)


def _lowered(
    cap: Cap, model: Model, exposure: Exposure, degrees: dict[str, int], unmet: frozenset[str], border: int
) -> Lift:
    """The strongest measure first, until the index lies below the border; then without those that it does not need."""
    done, steps = dict(degrees), list[str]()
    while exposure.index(done, model.unit) >= border:
        able = _acting(model, exposure, done, unmet - set(steps))
        if not able:
            return Lift(cap, tuple(steps), False)
        steps.append(able[0][0])
        done[steps[-1]] = model.unit
    for name in tuple(steps):
        without = {**done, name: degrees[name]}
        if exposure.index(without, model.unit) < border:
            done = without
            steps.remove(name)
    return Lift(cap, tuple(steps), True)
