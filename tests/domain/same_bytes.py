"""Prints the canonical JSON of the frozen sample: run as a script by any Python, without one installed package."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.canonical import encode
from ehassess.domain.evaluation import Evaluation, evaluate_in
from ehassess.domain.model import model_of
from ehassess.domain.sensitivity import Drop, redraws, tornado
from ehassess.domain.why import Why, explain
from tests.domain.frozen_pack import frozen_pack
from tests.domain.worked_example import WHEN

CHOICES = tuple(Choice)


@dataclass(frozen=True, slots=True)
class Sample:
    """Everything that follows from the answers of one kind of provider."""

    kind: str
    evaluation: Evaluation
    why: Why
    drops: tuple[Drop, ...]


def answers(kind: str, names: list[str]) -> dict[str, Answer]:
    """An answer to each question, picked by a hash, so that it is the same everywhere."""
    picked = {name: hashlib.sha256(f"{kind} {name}".encode()).digest()[0] for name in names}
    return {name: Answer(name, CHOICES[at % len(CHOICES)], WHEN, "not here") for name, at in picked.items()}


def sample() -> bytes:
    """The canonical JSON of all ten kinds, a line each."""
    pack = frozen_pack()
    drawn = list(redraws(pack, 3))
    lines = []
    for kind in pack.kinds:
        model = model_of(pack, pack.default_profile(kind.id))
        given = answers(kind.id, [c.id for c in model.controls])
        evidence = frozenset(sorted(given)[::3])
        found = Sample(
            kind.id, evaluate_in(model, given, evidence), explain(model, given), tornado(model, given, drawn)
        )
        lines.append(encode(found))
    return b"\n".join(lines)


if __name__ == "__main__":
    sys.stdout.buffer.write(sample())
