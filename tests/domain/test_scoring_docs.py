"""What docs/scoring.md and docs/scoring-check.md show is what the program reckons."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from ehassess.domain.evaluation import BORDERS, CAP_RULES
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.risk import RISK_BORDERS
from tests.domain import example_tables
from tests.domain.seeded_faults import FAULTS
from tests.long.risk_table import END, START, lines, too_high

DOCS = Path(__file__).parents[2] / "docs"
METHOD = (DOCS / "scoring.md").read_text("utf-8")
CHECK = (DOCS / "scoring-check.md").read_text("utf-8")


@pytest.mark.parametrize(
    "table", [example_tables.points, example_tables.risks, example_tables.gains, example_tables.plans]
)
def test_the_tables_of_the_worked_example_are_reckoned_anew(table: Callable[[], Iterable[str]]) -> None:
    assert "\n".join(table()) in METHOD


def test_the_best_mixes_of_the_worked_example_are_the_published_ones() -> None:
    risks = [line.split(" | ")[2] for line in list(example_tables.plans())[2:]]
    assert risks == ["96.89", "79.89", "79.89", "68.71", "56.12"]


def test_the_page_names_every_border() -> None:
    for points, grade in BORDERS:
        assert f"{grade} from {points}" in METHOD
    for level, index in zip(("low", "moderate", "high", "very high"), RISK_BORDERS, strict=True):
        assert f"{level} from {index}" in METHOD.replace("Levels: very", "very")
    assert METHOD.count("| at most |") + METHOD.count("| D |") + METHOD.count("| C |") + METHOD.count("| B |") >= len(
        CAP_RULES
    )


def test_the_table_of_the_shipped_pack_is_up_to_date(pack: Questionnaire) -> None:
    shown = CHECK.split(START)[1].split(END)[0].strip()
    assert shown == "\n".join(lines(pack)), "make it anew: python3 dev.py long risk_table --write"


def test_no_controllable_risk_of_the_shipped_pack_stays_above_moderate_with_all_essentials(
    pack: Questionnaire,
) -> None:
    assert list(too_high(pack)) == []


def test_every_seeded_fault_stands_in_the_list() -> None:
    for fault in FAULTS:
        assert f"| {fault.name} |" in CHECK
