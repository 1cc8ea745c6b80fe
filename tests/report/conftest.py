"""Reports are drawn once for all tests that look at them."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from ehassess.domain.questionnaire import Questionnaire
from ehassess.report import render
from tests.report import sample_report, verapdf
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


@pytest.fixture
def vera_is_here() -> None:
    """Skips a test that asks veraPDF where it cannot run; under CI=true it fails instead."""
    lacking = verapdf.missing()
    if lacking:
        told = f"veraPDF cannot run without {lacking} (packaging/apt-packages.txt, requirements/dev.in)"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(told)
