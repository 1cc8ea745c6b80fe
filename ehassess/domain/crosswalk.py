"""Our likelihood and impact in the words of two published schemes: NIST SP 800-30 rev. 1 and ENISA for small firms."""

from __future__ import annotations

from fractions import Fraction

NIST_LEVELS = ("very_low", "low", "moderate", "high", "very_high")
"""Levels of NIST, least first; our own bands bear the same names."""

ENISA_LEVELS = ("low", "medium", "high")
"""Levels of risk and of threat probability of the ENISA scheme, least first."""

ENISA_IMPACTS = ("low", "medium", "high", "very_high")
"""Levels of impact of the ENISA scheme, least first."""

_NIST_BORDERS = (5, 21, 80, 96)
_NIST_I2 = (
    (0, 0, 0, 1, 1),
    (0, 1, 1, 1, 2),
    (0, 1, 2, 2, 3),
    (0, 1, 2, 3, 4),
    (0, 1, 2, 3, 4),
)
"""Rows: likelihood very low to very high; columns: impact; entries: places in NIST_LEVELS."""

_ENISA_THREAT = (6, 9)
_ENISA_IMPACT = (40, 60, 80)
_ENISA_RISK = (
    (0, 1, 2, 2),
    (0, 1, 2, 2),
    (1, 2, 2, 2),
)
"""Rows: threat probability low to high; columns: impact low to very high; entries: places in ENISA_LEVELS."""


def nist_risk(likelihood: Fraction, impact: Fraction) -> str:
    """Level of risk by NIST SP 800-30 rev. 1, tables G-2, H-3 and I-2, for values of 0 to 100: one of NIST_LEVELS."""
    row, column = (sum(value >= border for border in _NIST_BORDERS) for value in (likelihood, impact))
    return NIST_LEVELS[_NIST_I2[row][column]]


def enisa_threat(total: int) -> str:
    """Threat probability from the sum (4 to 12) of the four areas of the ENISA scheme: one of ENISA_LEVELS."""
    return ENISA_LEVELS[sum(total >= border for border in _ENISA_THREAT)]


def enisa_impact(impact: Fraction) -> str:
    """Our impact (0 to 100) as one of ENISA_IMPACTS: nuisance or limited harm, serious, severe, extreme harm."""
    return ENISA_IMPACTS[sum(impact >= border for border in _ENISA_IMPACT)]


def enisa_risk(threat: str, impact: str) -> str:
    """Level of risk by ENISA, "Guidelines for SMEs on the security of personal data processing" (2016), step 4.

    `threat` is one of ENISA_LEVELS, `impact` one of ENISA_IMPACTS, the result one of ENISA_LEVELS.
    """
    return ENISA_LEVELS[_ENISA_RISK[ENISA_LEVELS.index(threat)][ENISA_IMPACTS.index(impact)]]


def enisa_label(likelihood: Fraction, impact: Fraction) -> str:
    """Level of risk by the ENISA scheme for our values of 0 to 100: one of ENISA_LEVELS.

    The likelihood is laid in proportion on the sums 4 to 12 that the scheme adds up from its twenty questions.
    """
    total = 4 + int(8 * likelihood / 100 + Fraction(1, 2))
    return enisa_risk(enisa_threat(total), enisa_impact(impact))
