"""Reports are drawn once for all tests that look at them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ehassess.domain.questionnaire import Questionnaire
from ehassess.report import render
from tests.report import sample_report
from tests.report.reading import Reading

MAKERS = {
    "mixed": sample_report.mixed,
    "empty": sample_report.empty,
    "half": sample_report.half,
    "full": sample_report.full,
}

Read = Callable[[str, str], Reading]


@pytest.fixture(scope="session")
def read(pack: Questionnaire) -> Read:
    """Draws the sample of that name in that language and reads it back."""
    found: dict[tuple[str, str], Reading] = {}

    def drawn(name: str, language: str) -> Reading:
        if (name, language) not in found:
            report = MAKERS[name](pack)
            pdf = render(report, pack, language, attach=sample_report.attached(report))
            found[name, language] = Reading(report, pdf)
        return found[name, language]

    return drawn
