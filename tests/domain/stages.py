"""The four stages of the published tables: nothing, first steps, all essentials, everything."""

from __future__ import annotations

from collections.abc import Iterable

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.evaluation import Evaluation, evaluate_in
from ehassess.domain.model import Model
from tests.domain.worked_example import WHEN

STAGES = ("nothing", "first steps", "all essentials", "everything")


def with_needs(model: Model, names: Iterable[str]) -> frozenset[str]:
    """The measures with all that must come before them here; an offline copy comes only with its restore test."""
    controls = {c.id: c for c in model.controls}
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in controls and name not in found:
            found.add(name)
            waiting += [*controls[name].requires, *controls[name].companions]
    return frozenset(found)


def taken(model: Model, stage: str) -> frozenset[str]:
    """The measures of a stage."""
    picked = {
        "nothing": [],
        "first steps": [c.id for c in model.controls if c.first_step],
        "all essentials": [c.id for c in model.controls if c.essential],
        "everything": [c.id for c in model.controls],
    }
    return with_needs(model, picked[stage])


def effort(model: Model, names: Iterable[str]) -> tuple[int, int]:
    """Hours and money of measures at the size of the provider."""
    wanted, size = frozenset(names), model.profile.size
    chosen = [c for c in model.controls if c.id in wanted]
    return sum(c.hours[size] for c in chosen), sum(c.money[size] for c in chosen)


def done(model: Model, names: frozenset[str]) -> Evaluation:
    """The result where these are in place and the others are not."""
    given = {c.id: Answer(c.id, Choice.YES if c.id in names else Choice.NO, WHEN) for c in model.controls}
    return evaluate_in(model, given)
