"""The published tables beside our own bands: every cell of NIST I-2, and the cases of the ENISA scheme."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest

from ehassess.domain.crosswalk import ENISA_IMPACTS, ENISA_LEVELS, enisa_label, enisa_risk, enisa_threat, nist_risk

BINS = {"very_low": (0, 4), "low": (5, 20), "moderate": (21, 79), "high": (80, 95), "very_high": (96, 100)}
SHORT = {"VL": "very_low", "L": "low", "M": "moderate", "H": "high", "VH": "very_high"}
I2 = {
    "VH": "VL L M H VH",
    "H": "VL L M H VH",
    "M": "VL L M M H",
    "L": "VL L L L M",
    "VL": "VL VL VL L L",
}
"""The table as it is printed: a row for each likelihood, columns by impact from very low to very high."""


@pytest.mark.parametrize(
    ("likelihood", "impact", "level"),
    [(row, column, cell) for row, line in I2.items() for column, cell in zip(SHORT, line.split(), strict=True)],
)
def test_every_cell_of_nist_i_2_holds_from_the_first_to_the_last_value_of_its_bin(
    likelihood: str, impact: str, level: str
) -> None:
    for first in BINS[SHORT[likelihood]]:
        for second in BINS[SHORT[impact]]:
            assert nist_risk(Fraction(first), Fraction(second)) == SHORT[level]


def test_a_value_between_two_whole_numbers_stays_in_the_lower_bin_until_the_border() -> None:
    just_below = Fraction(21) - Fraction(1, 10**12)
    assert nist_risk(just_below, Fraction(50)) == "low"
    assert nist_risk(Fraction(21), Fraction(50)) == "moderate"


@pytest.mark.parametrize(
    ("areas", "level"),
    [((1, 1, 1, 1), "low"), ((1, 1, 2, 1), "low"), ((2, 2, 1, 1), "medium"), ((2, 2, 2, 2), "medium"),
     ((3, 2, 2, 2), "high"), ((3, 3, 3, 3), "high")],
)  # fmt: skip
def test_the_four_areas_of_enisa_add_up_to_the_published_threat(areas: tuple[int, ...], level: str) -> None:
    assert enisa_threat(sum(areas)) == level


def test_the_payroll_case_of_the_enisa_handbook_is_reproduced() -> None:
    impact = max(("medium", "low", "low"), key=ENISA_IMPACTS.index)
    threat = enisa_threat(1 + 1 + 2 + 1)
    assert (impact, threat, enisa_risk(threat, impact)) == ("medium", "low", "medium")


@pytest.mark.parametrize("impact", ["high", "very_high"])
def test_health_data_of_patients_are_a_high_risk_whatever_the_threat(impact: str) -> None:
    assert {enisa_risk(threat, impact) for threat in ENISA_LEVELS} == {"high"}


def test_the_enisa_matrix_has_two_low_and_three_medium_cells() -> None:
    cells = [enisa_risk(threat, impact) for threat in ENISA_LEVELS for impact in ENISA_IMPACTS]
    assert [cells.count(level) for level in ENISA_LEVELS] == [2, 3, 7]


def test_both_labels_never_fall_when_likelihood_or_impact_rises() -> None:
    steps = [Fraction(value) for value in range(0, 101, 5)]
    order = list(SHORT.values())
    for label, levels in ((nist_risk, order), (enisa_label, list(ENISA_LEVELS))):
        for low, high in pairwise(steps):
            for other in steps:
                assert levels.index(label(low, other)) <= levels.index(label(high, other))
                assert levels.index(label(other, low)) <= levels.index(label(other, high))


@pytest.mark.parametrize(
    ("likelihood", "impact", "level"),
    [(10, 30, "low"), (18, 59, "medium"), (56, 39, "low"), (57, 39, "medium"), (57, 40, "high"), (1, 60, "high")],
)
def test_our_values_find_their_place_in_the_enisa_matrix(likelihood: int, impact: int, level: str) -> None:
    assert enisa_label(Fraction(likelihood), Fraction(impact)) == level
