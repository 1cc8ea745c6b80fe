"""The report as a reader opens it: built from real reports of the shipped pack, read back with other programs."""

from __future__ import annotations

from ehassess.domain.questionnaire import Questionnaire
from ehassess.report import render
from tests.report import sample_report


def test_the_same_report_gives_the_same_bytes(pack: Questionnaire) -> None:
    report = sample_report.mixed(pack)
    first, second = (render(report, pack, "fr", attach=sample_report.attached(report)) for _ in range(2))
    assert first == second
    assert first.startswith(b"%PDF-1.7")
