"""Rows of a register as if they had been received, drawn by a seed: for what is reckoned over very many of them."""

from __future__ import annotations

import random
from collections.abc import Iterator

from ehassess.authority import Register
from ehassess.domain.evaluation import GRADES
from tests.authority import post

COLUMNS = (
    "file_hash", "fingerprint", "status", "sentence", "path", "received_at", "enrolment", "provider_id", "dossier_id",
    "number", "round_number", "name", "kind", "size", "year", "assessed_on", "valid_until", "grade", "grade_high",
    "score", "score_high", "coverage", "evidence", "essentials", "unmet", "outcome", "signer", "key_fingerprint",
    "pack", "pack_version", "method", "demo",
)  # fmt: skip
LEVELS = ("very_low", "low", "moderate", "high", "very_high")
BATCH = 2_000


def fill(register: Register, providers: int, years: tuple[int, ...], seed: int = 1) -> None:
    """One accepted report of each provider and year, with unmet essentials, risks and domain scores."""
    drawn = random.Random(seed)
    pack = post.shipped()
    kinds = [kind.id for kind in pack.kinds]
    essentials = [control.id for control in pack.controls if control.essential]
    first = register.row("SELECT coalesce(max(id), 0) FROM provider")[0] + 1
    with register.atomic():
        held = [(first + n, f"Cabinet fictif {n}", drawn.choice(post.REGIONS)) for n in range(providers)]
        register.write_many("INSERT INTO provider VALUES (?, ?, ?)", held)
    kind_of = [drawn.choices(kinds, range(len(kinds), 0, -1))[0] for _ in range(providers)]
    number = register.row("SELECT coalesce(max(id), 0) FROM submission")[0]
    gaps = ", ".join("?" * (len(COLUMNS) + 1))
    for year in years:
        for begin in range(0, providers, BATCH):
            with register.atomic():
                for at in range(begin, min(providers, begin + BATCH)):
                    number += 1
                    grade = drawn.choices(GRADES, (1, 3, 6, 5, 2))[0]
                    row = _row(first + at, kind_of[at], year, grade, number, drawn)
                    register.write(f"INSERT INTO submission (id, {', '.join(COLUMNS)}) VALUES ({gaps})", (number, *row))
                    _children(register, number, drawn, essentials, [s.id for s in pack.scenarios])


def _row(provider: int, kind: str, year: int, grade: str, number: int, drawn: random.Random) -> tuple[object, ...]:
    score = drawn.uniform(30, 95)
    return (
        f"{number:064x}",
        f"{number:064x}",
        "accepted",
        "submission.accepted",
        f"{number}.pdf",
        f"{year}-06-01T09:00:00+00:00",
        1,
        provider,
        f"{provider:016x}",
        f"EHA-{year}-{provider}",
        1,
        f"Cabinet fictif {provider}",
        kind,
        drawn.randrange(5),
        year,
        f"{year}-05-{drawn.randrange(1, 29):02}",
        f"{year + 1}-06-01",
        grade,
        grade,
        score,
        score,
        0.9,
        0.2,
        60,
        20,
        "met",
        "Dr Sample",
        f"{provider:064x}",
        "enisa-ehealth",
        "1",
        "ehassess 1.0",
        0,
    )


def _children(
    register: Register, number: int, drawn: random.Random, essentials: list[str], scenarios: list[str]
) -> None:
    unmet = [(number, each) for at, each in enumerate(essentials) if drawn.random() < (at % 9) / 12]
    register.write_many("INSERT INTO unmet_essential VALUES (?, ?)", unmet)
    risks = [(number, each, drawn.choice(LEVELS)) for each in scenarios]
    register.write_many("INSERT INTO risk VALUES (?, ?, ?)", risks)


def reports(register: Register) -> Iterator[int]:
    """Ids of all submissions."""
    return (number for (number,) in register.rows("SELECT id FROM submission ORDER BY id"))
